package io.github.partyorg.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.io.CharStreams;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns of one type of rows, read from {@code columns.txt}, and the words that mean them. */
final class Columns {

  private static final String FILE = "columns.txt";
  private static final Splitter SIDES = Splitter.on('|').trimResults();
  private static final Splitter WORDS = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Pattern LINE =
      Pattern.compile("  (?<field>\\w+)(?<must> \\*)?\\s+(?<rest>.*)");

  /** Headers of columns that clerks keep for themselves. */
  private static final ImmutableSet<String> LEFT_OUT =
      ImmutableSet.of(
          "stt",
          "tt",
          "số tt",
          "số thứ tự",
          "no",
          "no.",
          "ghi chú",
          "note",
          "notes",
          "nguồn",
          "source");

  private static final ImmutableMap<RowType, Columns> ALL = read();

  private final RowType type;
  private final ImmutableMap<Field, Column> all;
  private final ImmutableSet<Field> required;
  private final Map<String, Field> byWord = new HashMap<>();
  private final Map<Field, Integer> positions = new EnumMap<>(Field.class);

  private Columns(RowType type, Map<Field, Column> columns) {
    this.type = type;
    this.all = ImmutableMap.copyOf(columns);
    this.required = ImmutableSet.copyOf(Maps.filterValues(columns, Column::isRequired).keySet());
    all.forEach(this::note);
    all.keySet().forEach(field -> positions.put(field, positions.size()));
  }

  /** What is said of one field. */
  record Column(
      Bilingual header, ImmutableList<String> others, boolean isRequired, String example) {}

  /** The first meaning of a word stands: its own header wins over another way to write one. */
  private void note(Field field, Column column) {
    byWord.put(Names.folded(column.header().vietnamese()), field);
    byWord.put(Names.folded(column.header().english()), field);
    byWord.put(Names.folded(field.name()), field);
    column.others().forEach(word -> byWord.putIfAbsent(Names.folded(word), field));
  }

  static Columns of(RowType type) {
    return Objects.requireNonNull(ALL.get(type));
  }

  ImmutableMap<Field, Column> all() {
    return all;
  }

  ImmutableSet<Field> required() {
    return required;
  }

  Column of(Field field) {
    @Nullable Column column = all.get(field);
    if (column == null) {
      throw new IllegalArgumentException(
          "Rows of %s have no %s; they have %s."
              .formatted(type, field, Joiner.on(", ").join(all.keySet())));
    }
    return column;
  }

  /** Returns the position of a field among those of the type. */
  int at(Field field) {
    of(field);
    return Objects.requireNonNull(positions.get(field));
  }

  /** Returns the field that a header means, or empty if nobody knows the header. */
  Optional<Field> meaning(String header) {
    return Optional.ofNullable(byWord.get(Names.folded(header)));
  }

  /**
   * Returns true for a column that nobody needs: consecutive numbers, notes, what was handed back.
   */
  static boolean isLeftOut(String header) {
    return LEFT_OUT.contains(Names.folded(header)) || HandBack.isAdded(CellText.neat(header));
  }

  /** Returns all words that mean a field, folded. */
  ImmutableSet<String> words() {
    return ImmutableSet.copyOf(byWord.keySet());
  }

  private static ImmutableMap<RowType, Columns> read() {
    Map<RowType, Map<Field, Column>> columns = new EnumMap<>(RowType.class);
    Map<Field, Column> current = new LinkedHashMap<>();
    for (String line : lines()) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (line.startsWith(" ")) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
          throw new IllegalStateException(FILE + " has a line that says no column: " + line);
        }
        current.put(Field.valueOf(parts.group("field")), column(parts));
      } else {
        RowType type = RowType.valueOf(line);
        current = new LinkedHashMap<>();
        columns.put(type, current);
      }
    }
    Map<RowType, Columns> all = new EnumMap<>(RowType.class);
    columns.forEach((type, fields) -> all.put(type, new Columns(type, fields)));
    return Maps.immutableEnumMap(all);
  }

  private static Column column(Matcher parts) {
    List<String> sides = SIDES.splitToList(parts.group("rest"));
    return new Column(
        Bilingual.of(sides.get(0), sides.get(1)),
        ImmutableList.copyOf(WORDS.split(sides.get(2))),
        parts.group("must") != null,
        sides.get(3));
  }

  private static List<String> lines() {
    try (InputStream file = Columns.class.getResourceAsStream(FILE)) {
      return CharStreams.readLines(new InputStreamReader(Objects.requireNonNull(file), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
