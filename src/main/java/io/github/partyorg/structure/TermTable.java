package io.github.partyorg.structure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The terms of constants, read from {@code terms.txt} (bảng thuật ngữ).
 *
 * <p>It knows constants by name only and is read before any enum asks, so that neither waits for
 * the other to be initialised.
 */
final class TermTable {

  private static final String FILE = "terms.txt";
  private static final Splitter CELLS = Splitter.on('|').trimResults();
  private static final Splitter WORDS = Splitter.on(',').trimResults().omitEmptyStrings();

  /** The rows by the name of the constant. */
  private static final ImmutableMap<String, Row> ROWS = read(lines());

  /** The rows of each enum, so that a constant is looked up by its name but once. */
  private static final ClassValue<ImmutableMap<Object, Row>> OF_ENUMS =
      new ClassValue<>() {
        @Override
        protected ImmutableMap<Object, Row> computeValue(Class<?> type) {
          ImmutableMap.Builder<Object, Row> rows = ImmutableMap.builder();
          for (Object constant : type.getEnumConstants()) {
            rows.put(constant, row(name(type), ((Enum<?>) constant).name()));
          }
          return rows.buildOrThrow();
        }
      };

  private TermTable() {}

  /** What is said of one constant. */
  record Row(Bilingual term, ImmutableList<String> otherWords) {}

  /** Returns the row of an enum constant. */
  static Row of(Enum<?> constant) {
    return Objects.requireNonNull(OF_ENUMS.get(constant.getDeclaringClass()).get(constant));
  }

  /** Returns the row of a constant, by the name of its type and its own. */
  static Row row(String type, String constant) {
    @Nullable Row row = ROWS.get(type + "." + constant);
    if (row == null) {
      throw new IllegalStateException(
          FILE + " has no row of " + type + "." + constant + "; write one.");
    }
    return row;
  }

  /** Returns the name of a type as the table has it: without package, a nested one after a dot. */
  static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  /** Asks by this class, because to others the module keeps its resources. */
  private static List<String> lines() {
    try (InputStream file = TermTable.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing beside " + TermTable.class);
      }
      return CharStreams.readLines(new InputStreamReader(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads lines: comments, types, and rows, which are indented. */
  static ImmutableMap<String, Row> read(List<String> lines) {
    Map<String, Row> rows = new LinkedHashMap<>();
    String type = "";
    for (String line : lines) {
      if (line.startsWith(" ")) {
        List<String> cells = CELLS.splitToList(line);
        String constant = type + "." + cells.get(0);
        if (rows.put(constant, parsed(constant, cells)) != null) {
          throw new IllegalArgumentException(FILE + " has two rows of " + constant + "; keep one.");
        }
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        type = line.substring(0, line.indexOf(':'));
      }
    }
    return ImmutableMap.copyOf(rows);
  }

  private static Row parsed(String constant, List<String> cells) {
    if (cells.size() < 3 || cells.size() > 4) {
      throw new IllegalArgumentException(
          FILE + ", " + constant + ": a row has two terms and perhaps other words, not " + cells);
    }
    return new Row(
        Bilingual.of(cells.get(1), cells.get(2)),
        cells.size() < 4 ? ImmutableList.of() : ImmutableList.copyOf(WORDS.split(cells.get(3))));
  }
}
