package io.github.partyorg.testing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.partyorg.exchange.Rows;
import io.github.partyorg.exchange.Sheet;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table of the sample, cell by column name.
 *
 * <p>The tables are comma-separated text in UTF-8 below a row of column names. No cell has a comma,
 * a quote or a line break, so that splitting at commas reads them.
 */
final class Row {

  private static final Splitter CELLS = Splitter.on(',');
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter TEXTS = Splitter.on(';').trimResults().omitEmptyStrings();

  /** The columns with the holders of posts. */
  private static final ImmutableMap<String, Post> POSTS =
      ImmutableMap.of(
          "secretary", Post.SECRETARY,
          "deputies", Post.DEPUTY_SECRETARY,
          "standing", Post.STANDING_COMMITTEE_MEMBER,
          "committee", Post.COMMITTEE_MEMBER);

  private final ImmutableMap<String, String> cells;

  private Row(ImmutableMap<String, String> cells) {
    this.cells = cells;
  }

  /** Returns the rows of a table that stands beside this class. */
  static ImmutableList<Row> read(String table) {
    List<String> lines = lines(table);
    List<String> columns = CELLS.splitToList(lines.get(0));
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (String line : lines.subList(1, lines.size())) {
      rows.add(of(table, columns, line));
    }
    return rows.build();
  }

  /** Returns a table that stands beside this class, for the readers of rows. */
  static Sheet sheet(String table) {
    return Rows.ofLines(table, Lists.transform(lines(table), CELLS::splitToList));
  }

  /**
   * Returns the lines of a file that stands beside this class. It uses this class, because only the
   * module itself can read its resources.
   */
  static List<String> lines(String table) {
    try (InputStream stream = Row.class.getResourceAsStream(table)) {
      if (stream == null) {
        throw new IllegalArgumentException("There is no table " + table + " beside " + Row.class);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row of(String table, List<String> columns, String line) {
    List<String> texts = CELLS.splitToList(line);
    if (texts.size() != columns.size()) {
      throw new IllegalStateException(
          table + " has a row that does not fit its columns " + columns + ": " + line);
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      cells.put(columns.get(i), texts.get(i));
    }
    return new Row(ImmutableMap.copyOf(cells));
  }

  /** Returns a cell's text, empty if the cell is. */
  String text(String column) {
    String text = cells.get(column);
    if (text == null) {
      throw new IllegalStateException("No column " + column + " in " + cells.keySet());
    }
    return text;
  }

  /** Returns a cell's text, if there is any. */
  Optional<String> optional(String column) {
    return Optional.of(text(column)).filter(text -> !text.isEmpty());
  }

  /** Returns a cell's number, 0 if the cell is empty. */
  int number(String column) {
    return optional(column).map(Integer::parseInt).orElse(0);
  }

  /** Returns the words of a cell, separated by spaces. */
  List<String> words(String column) {
    return WORDS.splitToList(text(column));
  }

  /** Returns the texts of a cell, separated by semicolons. */
  List<String> texts(String column) {
    return TEXTS.splitToList(text(column));
  }

  /** Returns the level of the committee that the row states, or empty if it states a branch. */
  Optional<Level> level() {
    return optional("level").map(Level::valueOf);
  }

  /** Returns the kind of the row's unit. */
  Kind kind() {
    return Kind.coded(text("kind"))
        .orElseThrow(() -> new IllegalStateException("No kind has the code in " + this));
  }

  /** Returns the leadership, all seats by one mandate. */
  Leadership leadership(Mandate mandate, LocalDate since) {
    ImmutableList.Builder<Seat> seats = ImmutableList.builder();
    POSTS.forEach(
        (column, post) ->
            words(column)
                .forEach(holder -> seats.add(Seat.of(post, MemberId.of(holder), mandate, since))));
    Leadership.Seats all = Leadership.seats(seats.build());
    return mandate == Mandate.ELECTED ? all.congressOn(since) : all.withoutCongress();
  }

  @Override
  public String toString() {
    return cells.toString();
  }
}
