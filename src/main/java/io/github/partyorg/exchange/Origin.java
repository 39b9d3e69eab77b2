package io.github.partyorg.exchange;

/**
 * Where a record stands.
 *
 * @param header the header above it
 * @param line the number of its line
 * @param record its number below the header
 */
record Origin(SheetHeader header, int line, int record) {

  /** Returns the place of the whole record. */
  CellPlace place() {
    return header.place().withLine(line).withRecord(record);
  }

  /** Returns the place of a cell, that of the record if there is no such column. */
  CellPlace place(Field field) {
    int at = header.position(field);
    return at < 0 ? place() : place(at);
  }

  /** Returns the place of a cell by its position. */
  CellPlace place(int at) {
    CellPlace cell = place().withColumn(at + 1);
    String text = CellText.neat(header.text(at));
    return text.isEmpty() ? cell : cell.withHeader(text);
  }
}
