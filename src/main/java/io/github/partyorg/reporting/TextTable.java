package io.github.partyorg.reporting;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns, the last one flush right. */
final class TextTable {

  private final List<List<String>> rows = new ArrayList<>();

  TextTable row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell.toString());
    }
    rows.add(row);
    return this;
  }

  /** Returns the rows, two spaces between columns; a cell that starts with a digit goes right. */
  String text() {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        if (column == widths.size()) {
          widths.add(0);
        }
        widths.set(column, Math.max(widths.get(column), width(row.get(column))));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        String space = " ".repeat(widths.get(column) - width(cell));
        boolean right = !cell.isEmpty() && "+-0123456789".indexOf(cell.charAt(0)) >= 0;
        line.append(column == 0 ? "  " : "   ").append(right ? space + cell : cell + space);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
