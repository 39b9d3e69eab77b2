package io.github.partyorg.exchange;

import java.util.Optional;

/** One record of a sheet, its cells by field (bản ghi). */
final class Row {

  private final Origin origin;
  private final SheetLine line;
  private final boolean isShifted;

  Row(Origin origin, SheetLine line, boolean isShifted) {
    this.origin = origin;
    this.line = line;
    this.isShifted = isShifted;
  }

  Origin origin() {
    return origin;
  }

  SheetHeader header() {
    return origin.header();
  }

  SheetLine line() {
    return line;
  }

  /**
   * Returns true if the cells do not stand below their headers, so that nobody can say what is
   * wrong.
   */
  boolean isShifted() {
    return isShifted;
  }

  /** Returns the text of a cell, composed and stripped; empty if there is none. */
  String text(Field field) {
    return CellText.neat(written(field));
  }

  /** Returns the text of a cell as its source keeps it; empty if there is none. */
  String written(Field field) {
    int at = header().position(field);
    return at < 0 ? "" : line.text(at);
  }

  /** Returns what the source knows of a cell beyond its text. */
  Optional<CellNote> note(Field field) {
    return line.note(header().position(field));
  }
}
