package io.github.partyorg.reporting;

import io.github.partyorg.structure.Bilingual;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Rows of text in columns: words flush left, figures and their headings flush right. Numbers are
 * written as in the reader's language.
 */
final class TextTable {

  private final List<List<String>> rows = new ArrayList<>();
  private final Set<Integer> headings = new HashSet<>();
  private final Locale locale;

  TextTable(Locale locale) {
    this.locale = locale;
  }

  /** Adds a row of headings; the first column has none. */
  TextTable heading(Iterable<String> columns) {
    headings.add(rows.size());
    List<String> row = new ArrayList<>();
    row.add("");
    columns.forEach(row::add);
    rows.add(row);
    return this;
  }

  TextTable row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(
          cell instanceof Integer number ? Bilingual.number(number).in(locale) : cell.toString());
    }
    rows.add(row);
    return this;
  }

  /** Returns the rows, three spaces between columns; a cell that starts with a digit goes right. */
  String text() {
    List<Integer> widths = widths();
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < rows.size(); at++) {
      List<String> row = rows.get(at);
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        String space = " ".repeat(widths.get(column) - width(cell));
        boolean right = headings.contains(at) || isFigure(cell);
        line.append(column == 0 ? "  " : "   ").append(right ? space + cell : cell + space);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        if (column == widths.size()) {
          widths.add(0);
        }
        widths.set(column, Math.max(widths.get(column), width(row.get(column))));
      }
    }
    return widths;
  }

  private static boolean isFigure(String cell) {
    return !cell.isEmpty() && "+-−0123456789".indexOf(cell.charAt(0)) >= 0;
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
