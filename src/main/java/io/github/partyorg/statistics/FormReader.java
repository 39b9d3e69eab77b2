package io.github.partyorg.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.CharStreams;
import io.github.partyorg.structure.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads {@code forms.txt}, in which the forms are written down. */
final class FormReader {

  private static final String FILE = "forms.txt";
  private static final Splitter CELLS = Splitter.on('|').trimResults();
  private static final Splitter WORDS = Splitter.on(' ');

  /** The rows that several forms share, by their name. */
  private final ImmutableListMultimap<String, String> shared;

  private FormReader(ImmutableListMultimap<String, String> shared) {
    this.shared = shared;
  }

  static ImmutableList<Form> read() {
    List<List<String>> blocks = blocks();
    ImmutableListMultimap.Builder<String, String> shared = ImmutableListMultimap.builder();
    for (List<String> block : blocks) {
      if (block.get(0).startsWith("+ ")) {
        shared.putAll(block.get(0).substring(2), block.subList(1, block.size()));
      }
    }
    FormReader reader = new FormReader(shared.build());
    ImmutableList.Builder<Form> forms = ImmutableList.builder();
    for (List<String> block : blocks) {
      if (block.get(0).startsWith("= ")) {
        forms.add(reader.form(block));
      }
    }
    return forms.build();
  }

  /** Returns the paragraphs of the file, comments left out. */
  private static List<List<String>> blocks() {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : lines()) {
      if (line.isBlank() && !block.isEmpty()) {
        blocks.add(block);
        block = new ArrayList<>();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        block.add(line);
      }
    }
    blocks.add(block);
    return blocks;
  }

  /** Asks by this class, because to others the module keeps its resources. */
  private static List<String> lines() {
    try (InputStream file = FormReader.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing beside " + FormReader.class);
      }
      return CharStreams.readLines(new InputStreamReader(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Form form(List<String> block) {
    List<String> head = CELLS.splitToList(block.get(0).substring(2));
    List<Column> columns = new ArrayList<>();
    List<Line> rows = new ArrayList<>();
    for (String line : block.subList(1, block.size())) {
      if (line.startsWith("> ")) {
        List<String> cells = CELLS.splitToList(line.substring(2));
        columns.add(Column.of(cells.get(0), label(cells), counting(cells.get(3))));
      } else if (line.startsWith("+")) {
        rows.addAll(shared(WORDS.splitToList(line.substring(1)), rows.get(rows.size() - 1)));
      } else {
        rows.add(row(line, "", 0, ""));
      }
    }
    return Form.of(
        head.get(0), label(head), columns.isEmpty() ? YearColumns.ALL_THREE : columns, rows);
  }

  /** Returns shared rows: their name, the code that they are under, the population. */
  private List<Line> shared(List<String> named, Line above) {
    List<Line> rows = new ArrayList<>();
    for (String line : shared.get(named.get(0))) {
      rows.add(row(line, named.get(1) + ".", above.depth(), named.get(2) + " "));
    }
    return rows;
  }

  private static Line row(String line, String under, int depth, String population) {
    List<String> cells = CELLS.splitToList(line);
    int indent = CharMatcher.isNot(' ').indexIn(line) / 2;
    return Line.of(
        under + cells.get(0),
        label(cells),
        depth + indent,
        cells.size() > 3 ? Optional.of(counting(population + cells.get(3))) : Optional.empty());
  }

  private static Bilingual label(List<String> cells) {
    return Bilingual.of(cells.get(1), cells.get(2));
  }

  private static Counting counting(String text) {
    List<String> words = new ArrayList<>(WORDS.splitToList(text));
    boolean isUnrecorded = words.remove("?");
    words.remove("COLUMN");
    Optional<String> column = taken(words, FormReader::isColumn).map(word -> word.substring(1));
    Optional<Population> population = named(words, Population.values());
    Optional<Measure> measure = named(words, Measure.values());
    Optional<Criterion> criterion = named(words, Criterion.values());
    Optional<String> key = taken(words, word -> criterion.isPresent());
    if (!words.isEmpty() || criterion.isPresent() != key.isPresent()) {
      throw new IllegalStateException(FILE + " has \"" + text + "\", which nothing is called.");
    }
    return Counting.of(isUnrecorded, population, criterion, key, measure, column);
  }

  private static boolean isColumn(String word) {
    return word.startsWith("@");
  }

  private static <E extends Enum<E>> Optional<E> named(List<String> words, E[] constants) {
    for (E constant : constants) {
      if (!words.isEmpty() && words.get(0).equals(constant.name())) {
        words.remove(0);
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> taken(List<String> words, Predicate<String> which) {
    return !words.isEmpty() && which.test(words.get(0))
        ? Optional.of(words.remove(0))
        : Optional.empty();
  }
}
