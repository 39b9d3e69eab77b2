package io.github.partyorg.exchange;

import java.util.Arrays;

/** The header of a sheet: which column has which field (dòng tiêu đề). */
@SuppressWarnings("EnumOrdinal") // an index of this run only
final class SheetHeader {

  private static final int NOWHERE = -1;

  private final RowType type;
  private final CellPlace place;
  private final SheetLine line;

  /** The position of each field's column. */
  private final int[] positions = new int[Field.values().length];

  private final int width;
  private final int firstBlank;

  /** True for a column whose cells nobody reads, and that is meant so. */
  private final boolean[] isLeftOut;

  private SheetHeader(RowType type, CellPlace place, SheetLine line) {
    this.type = type;
    this.place = place;
    this.line = line;
    this.isLeftOut = new boolean[line.size()];
    this.width = width(line);
    this.firstBlank = firstBlank(line);
    Arrays.fill(positions, NOWHERE);
  }

  private static int width(SheetLine line) {
    int width = line.size();
    while (width > 0 && line.text(width - 1).isBlank()) {
      width--;
    }
    return width;
  }

  private static int firstBlank(SheetLine line) {
    int at = 0;
    while (!line.text(at).isBlank()) {
      at++;
    }
    return at;
  }

  /** Reads a header; tells what is wrong with it. */
  static SheetHeader of(
      RowType type, CellPlace place, SheetLine line, Answers answers, DefectReport.Log log) {
    SheetHeader header = new SheetHeader(type, place, line);
    for (int at = 0; at < line.size(); at++) {
      header.place(at, answers, log);
    }
    for (Field field : type.requiredFields()) {
      if (header.position(field) == NOWHERE) {
        log.accept(
            DefectCode.HEADER_MISSING.at(
                place.withLine(line.number()), type.header(field).vietnamese()));
      }
    }
    return header;
  }

  private void place(int at, Answers answers, DefectReport.Log log) {
    String text = CellText.neat(line.text(at));
    if (text.isEmpty()) {
      return;
    }
    if (Columns.isLeftOut(text) || answers.leavesOut(type, text)) {
      isLeftOut[at] = true;
      return;
    }
    CellPlace cell = place.withLine(line.number()).withColumn(at + 1).withHeader(text);
    type.columns()
        .meaning(answers.header(type, text))
        .ifPresentOrElse(
            field -> {
              int other = position(field);
              if (other == NOWHERE) {
                positions[field.ordinal()] = at;
              } else {
                log.accept(
                    DefectCode.HEADER_DOUBLED.at(cell, text, line.text(other) + " " + (other + 1)));
              }
            },
            () ->
                log.accept(
                    Proposals.word(
                        DefectCode.HEADER_UNKNOWN.at(cell, text), type.columns().words())));
  }

  RowType type() {
    return type;
  }

  CellPlace place() {
    return place;
  }

  /** Returns the number of columns, the last one that has a header. */
  int width() {
    return width;
  }

  /** Returns the position of the first column that has no header. */
  int firstBlank() {
    return firstBlank;
  }

  /** Returns the position of a field's column, or -1 if there is none. */
  int position(Field field) {
    return positions[field.ordinal()];
  }

  /** Returns the header of a column as the file writes it; empty behind the last. */
  String text(int at) {
    return line.text(at);
  }

  boolean leavesOut(int at) {
    return at < isLeftOut.length && isLeftOut[at];
  }
}
