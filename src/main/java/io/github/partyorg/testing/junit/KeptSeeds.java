package io.github.partyorg.testing.junit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.partyorg.testing.Seed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The seeds for which one test failed, in a file, each with the smallest input as a comment. */
final class KeptSeeds {

  private static final String COMMENT = "# ";

  private final Path file;

  private KeptSeeds(Path file) {
    this.file = file;
  }

  static KeptSeeds in(Path directory, String test) {
    return new KeptSeeds(directory.resolve(test + ".txt"));
  }

  /** Returns the seeds; those of a generator that there is no more are left out. */
  List<Seed> seeds() {
    List<Seed> seeds = new ArrayList<>();
    for (String line : read().keySet()) {
      try {
        seeds.add(Seed.of(line));
      } catch (IllegalArgumentException ofAnotherGenerator) {
        drop(line);
      }
    }
    return seeds;
  }

  void keep(Seed seed, String smallest) {
    synchronized (KeptSeeds.class) {
      Map<String, List<String>> kept = read();
      kept.put(seed.toString(), smallest.lines().map(line -> COMMENT + line).toList());
      write(kept);
    }
  }

  void drop(Seed seed) {
    drop(seed.toString());
  }

  private void drop(String seed) {
    synchronized (KeptSeeds.class) {
      Map<String, List<String>> kept = read();
      if (kept.remove(seed) != null) {
        write(kept);
      }
    }
  }

  private Map<String, List<String>> read() {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    if (!Files.exists(file)) {
      return kept;
    }
    List<String> comments = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file, UTF_8)) {
        if (line.startsWith("#")) {
          comments.add(line);
        } else if (!line.isBlank()) {
          comments = new ArrayList<>();
          kept.put(line.strip(), comments);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return kept;
  }

  private void write(Map<String, List<String>> kept) {
    List<String> lines = new ArrayList<>();
    kept.forEach(
        (seed, comments) -> {
          lines.add(seed);
          lines.addAll(comments);
        });
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (kept.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Files.write(file, lines, UTF_8);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
