package io.github.partyorg.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.io.CharStreams;
import io.github.partyorg.structure.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads {@code defects.txt}, in which the defects are explained. */
final class DefectCatalogue {

  private static final String FILE = "defects.txt";
  private static final Splitter SIDES = Splitter.on(" | ").trimResults();
  private static final String VALUE = "{value}";
  private static final String DETAIL = "{detail}";

  private static final ImmutableMap<DefectCode, Entry> ENTRIES = read();

  private DefectCatalogue() {}

  /**
   * What is said of one code.
   *
   * @param text the sentence with its places
   */
  record Entry(
      Gravity gravity,
      Bilingual title,
      Bilingual text,
      Bilingual mending,
      String before,
      String after) {

    Entry {
      for (String place : List.of(VALUE, DETAIL)) {
        if (text.vietnamese().contains(place) != text.english().contains(place)) {
          throw new IllegalArgumentException(
              FILE + ": one language has " + place + ", the other has not, in " + text);
        }
      }
    }

    Bilingual sentence(String value, Bilingual detail) {
      return Bilingual.of(
          filled(text.vietnamese(), value, detail.vietnamese()),
          filled(text.english(), value, detail.english()));
    }

    private static String filled(String text, String value, String detail) {
      int at = text.indexOf(VALUE);
      String before = at < 0 ? text : text.substring(0, at);
      String after =
          at < 0 ? "" : value + text.substring(at + VALUE.length()).replace(DETAIL, detail);
      return before.replace(DETAIL, detail) + after;
    }
  }

  static Entry of(DefectCode code) {
    return Objects.requireNonNull(ENTRIES.get(code));
  }

  private static ImmutableMap<DefectCode, Entry> read() {
    Map<DefectCode, Entry> entries = new EnumMap<>(DefectCode.class);
    List<String> block = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      block.add(line.strip());
      if (block.size() == 5) {
        String[] head = block.get(0).split(" ", 2);
        entries.put(DefectCode.valueOf(head[0]), entry(head[1], block));
        block.clear();
      }
    }
    if (entries.size() < DefectCode.values().length || !block.isEmpty()) {
      throw new IllegalStateException(
          FILE + " explains " + entries.keySet() + " and leaves " + block + " unread.");
    }
    return Maps.immutableEnumMap(entries);
  }

  private static Entry entry(String gravity, List<String> block) {
    List<String> example = SIDES.splitToList(block.get(4));
    return new Entry(
        Gravity.valueOf(gravity.toUpperCase(Locale.ROOT)),
        bilingual(block.get(1)),
        bilingual(block.get(2)),
        bilingual(block.get(3)),
        example.get(0),
        example.get(1));
  }

  private static Bilingual bilingual(String line) {
    List<String> sides = SIDES.splitToList(line);
    return Bilingual.of(sides.get(0), sides.get(1));
  }

  private static List<String> lines() {
    try (InputStream file = DefectCatalogue.class.getResourceAsStream(FILE)) {
      return CharStreams.readLines(new InputStreamReader(Objects.requireNonNull(file), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
