package io.github.partyorg.reporting;

import java.util.List;

/** Lines of comma-separated values, by RFC 4180. */
final class CsvText {

  /** What makes a spreadsheet take a cell for a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private final StringBuilder text = new StringBuilder();
  private boolean isFirst = true;

  /** Adds a cell of words. */
  CsvText text(String cell) {
    boolean isFormula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    return number(isFormula ? "'" + cell : cell);
  }

  /** Adds a cell of digits, which may begin with a minus. */
  CsvText number(String cell) {
    if (!isFirst) {
      text.append(',');
    }
    isFirst = false;
    boolean isQuoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    text.append(isQuoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    return this;
  }

  /** Adds a line of words. */
  void texts(List<String> cells) {
    cells.forEach(this::text);
    end();
  }

  /** Ends the line. */
  void end() {
    text.append("\r\n");
    isFirst = true;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
