package io.github.partyorg.reporting;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.NotStated;
import io.github.partyorg.statistics.Column;
import io.github.partyorg.statistics.Figure;
import io.github.partyorg.statistics.FilledForm;
import io.github.partyorg.statistics.Line;
import io.github.partyorg.structure.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A filled statutory form as text, Markdown or CSV (biểu thống kê đã lập).
 *
 * <p>A figure that is not stated says so and is never 0. If something is not stated of some
 * subjects, another column says of how many. A percentage is left out unless both of its figures
 * are complete.
 */
public final class StatisticsTable {

  private static final Bilingual ROW = Bilingual.of("Mã dòng", "Row");
  private static final Bilingual CRITERION = Bilingual.of("Tiêu chí", "Criterion");

  private final FilledForm filled;
  private final Locale locale;

  private StatisticsTable(FilledForm filled, Locale locale) {
    this.filled = filled;
    this.locale = locale;
  }

  /**
   * Writes a form as text.
   *
   * @param filled the form
   * @param locale the reader's locale
   * @return number and title, then the table
   */
  public static String text(FilledForm filled, Locale locale) {
    StatisticsTable statistics = new StatisticsTable(filled, locale);
    TextTable table = new TextTable(locale);
    List<List<String>> rows = statistics.rows("  ");
    table.heading(rows.get(0).subList(1, rows.get(0).size()));
    rows.stream().skip(1).forEach(row -> table.row(row.toArray()));
    return "  " + statistics.title() + "\n" + table.text();
  }

  /**
   * Writes a form as Markdown. What came from data cannot end a cell or begin markup.
   *
   * @param filled the form
   * @param locale the reader's locale
   * @return number and title in bold, then the table
   */
  public static String markdown(FilledForm filled, Locale locale) {
    StatisticsTable statistics = new StatisticsTable(filled, locale);
    List<List<String>> rows = statistics.rows("– ");
    StringBuilder text = new StringBuilder();
    text.append("**").append(escaped(statistics.title())).append("**\n\n");
    text.append(line(rows.get(0)));
    text.append("|---").append("|---:".repeat(rows.get(0).size() - 1)).append("|\n");
    rows.stream().skip(1).forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return "| "
        + Joiner.on(" | ").join(cells.stream().map(StatisticsTable::escaped).toList())
        + " |\n";
  }

  private static String escaped(String cell) {
    return cell.replaceAll("\\R", " ")
        .replaceAll("([\\\\|*_`\\[\\]])", "\\\\$1")
        .replace("<", "&lt;");
  }

  /**
   * Writes a form for a spreadsheet, by RFC 4180. Numbers are in digits, with a point before
   * decimals; a figure that is not stated is empty. Text that a spreadsheet would take for a
   * formula is preceded by an apostrophe.
   *
   * @param filled the form
   * @param locale the reader's locale, for the words
   * @return a line for the headings, then one for each row: code, criterion, and for each column
   *     the figure and the number of subjects of which something is not stated
   */
  public static String csv(FilledForm filled, Locale locale) {
    CsvText csv = new CsvText();
    ImmutableList<Column> columns = filled.form().columns();
    List<String> head = new ArrayList<>(List.of(ROW.in(locale), CRITERION.in(locale)));
    for (Column column : columns) {
      String label = column.label().in(locale);
      head.add(label);
      head.add(label + ": " + NotStated.NOT_STATED.term().in(locale));
    }
    csv.texts(head);
    for (Line row : filled.lines()) {
      csv.text(row.code()).text(row.label().in(locale));
      for (Column column : columns) {
        Optional<Figure> figure = filled.figure(row, column);
        csv.number(figure.flatMap(Figure::value).map(BigDecimal::toPlainString).orElse(""));
        csv.number(figure.map(one -> Integer.toString(one.unstated().size())).orElse(""));
      }
      csv.end();
    }
    return csv.toString();
  }

  private String title() {
    return filled.form().name().in(locale) + ": " + filled.form().title().in(locale);
  }

  /** Returns the headings and the rows; a column with gaps is followed by one that counts them. */
  private List<List<String>> rows(String indent) {
    ImmutableList<Column> columns = filled.form().columns();
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(CRITERION.in(locale)));
    for (Column column : columns) {
      head.add(column.label().in(locale));
      if (hasGaps(column)) {
        head.add(NotStated.NOT_STATED.term().in(locale));
      }
    }
    rows.add(head);
    for (Line line : filled.lines()) {
      List<String> row = new ArrayList<>();
      row.add(indent.repeat(line.depth()) + line.label().in(locale));
      columns.forEach(column -> cells(line, column).forEach(row::add));
      rows.add(row);
    }
    return rows;
  }

  private Stream<String> cells(Line line, Column column) {
    Optional<Figure> figure = filled.figure(line, column);
    String number = figure.map(this::number).orElse("");
    String gap =
        figure
            .map(one -> one.unstated().size())
            .filter(size -> size > 0)
            .map(size -> Bilingual.number(size).in(locale))
            .orElse("");
    return hasGaps(column) ? Stream.of(number, gap) : Stream.of(number);
  }

  private boolean hasGaps(Column column) {
    return filled.lines().stream()
        .flatMap(line -> filled.figure(line, column).stream())
        .anyMatch(figure -> !figure.unstated().isEmpty());
  }

  private String number(Figure figure) {
    if (figure.value().isEmpty()) {
      return NotStated.NOT_STATED.term().in(locale);
    }
    BigDecimal value = figure.value().get();
    String whole = Bilingual.number(value.longValue()).in(locale);
    String mark = Bilingual.of(",", ".").in(locale);
    String plain = value.toPlainString();
    int point = plain.indexOf('.');
    return point < 0 ? whole : whole + mark + plain.substring(point + 1);
  }
}
