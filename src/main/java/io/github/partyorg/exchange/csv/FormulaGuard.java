package io.github.partyorg.exchange.csv;

/**
 * The apostrophe that keeps a cell from being a formula.
 *
 * <p>It is put before a cell that a spreadsheet could take for a formula, and before one that
 * begins with an apostrophe. A number is no formula, negative or not. Each apostrophe that could
 * have been put there is taken off again, so that every text comes back as it was.
 */
final class FormulaGuard {

  /** What begins a formula, also in the full width of East Asian keyboards. */
  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  private static final char GUARD = '\'';

  private FormulaGuard() {}

  static String with(String cell) {
    return needsGuard(cell) ? GUARD + cell : cell;
  }

  static String without(String cell) {
    return cell.length() > 1 && cell.charAt(0) == GUARD && needsGuard(cell.substring(1))
        ? cell.substring(1)
        : cell;
  }

  private static boolean needsGuard(String cell) {
    if (cell.isEmpty()) {
      return false;
    }
    char first = cell.charAt(0);
    return first == GUARD || (BEGINNINGS.indexOf(first) >= 0 && !isNumber(cell));
  }

  /** Digits with a sign before them, and at most one point or comma between them. */
  private static boolean isNumber(String cell) {
    boolean hasSign = cell.charAt(0) == '-' || cell.charAt(0) == '+';
    boolean hasPoint = false;
    boolean isAfterDigit = false;
    for (int at = hasSign ? 1 : 0; at < cell.length(); at++) {
      char one = cell.charAt(at);
      boolean isDigit = one >= '0' && one <= '9';
      if (!isDigit && (hasPoint || !isAfterDigit || (one != '.' && one != ','))) {
        return false;
      }
      hasPoint |= !isDigit;
      isAfterDigit = isDigit;
    }
    return isAfterDigit;
  }
}
