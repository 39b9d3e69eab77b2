package io.github.partyorg.exchange.excel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.exchange.CellNote;
import io.github.partyorg.exchange.CellPlace;
import io.github.partyorg.exchange.DataDefect;
import io.github.partyorg.exchange.DefectCode;
import io.github.partyorg.exchange.SheetLine;
import io.github.partyorg.exchange.SheetLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The lines of an open {@link ExcelSheet}, rows that the file leaves out included. */
final class ExcelLines implements SheetLines {

  private final Path path;
  private final CellPlace place;
  private final ImmutableList<String> hidden;
  private final ReadableWorkbook book;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final CellTexts texts;
  private final SheetExtras extras;
  private final MergedCells merged;
  private final Consumer<? super DataDefect> defects;
  private @Nullable Row waiting;
  private int number;
  private boolean isBegun;

  private ExcelLines(
      Path path,
      CellPlace place,
      ImmutableList<String> hidden,
      ReadableWorkbook book,
      Stream<Row> stream,
      SheetExtras extras,
      MergedCells merged,
      Consumer<? super DataDefect> defects) {
    this.path = path;
    this.place = place;
    this.hidden = hidden;
    this.book = book;
    this.stream = stream;
    this.rows = stream.iterator();
    this.texts = new CellTexts(book.isDate1904());
    this.extras = extras;
    this.merged = merged;
    this.defects = defects;
  }

  static ReadableWorkbook workbook(Path path) throws IOException {
    return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
  }

  /**
   * Opens a sheet.
   *
   * @param hidden the names of hidden sheets that this one tells
   */
  static ExcelLines open(
      Path path,
      CellPlace place,
      ImmutableList<String> hidden,
      Consumer<? super DataDefect> defects)
      throws IOException {
    @Nullable ReadableWorkbook book = null;
    try {
      book = workbook(path);
      Sheet found = book.findSheet(place.sheet().orElseThrow()).orElseThrow();
      SheetExtras extras = SheetExtras.of(path, found.getId());
      MergedCells merged = new MergedCells(extras.merged(), place, defects);
      return new ExcelLines(path, place, hidden, book, found.openStream(), extras, merged, defects);
    } catch (IOException | RuntimeException e) {
      if (book != null) {
        book.close();
      }
      throw OfficePackage.unreadable(path, e);
    }
  }

  @Override
  public Optional<SheetLine> next() throws IOException {
    if (!isBegun) {
      isBegun = true;
      tellOfTheSheet();
    }
    @Nullable Row row = row();
    if (row == null) {
      return Optional.empty();
    }
    number++;
    List<String> cells = new ArrayList<>();
    Map<Integer, CellNote> notes = new HashMap<>();
    if (row.getRowNum() == number) {
      read(row, cells, notes);
    }
    merged.fill(number, cells, notes);
    SheetLine line = SheetLine.of(number, cells);
    return Optional.of(notes.isEmpty() ? line : line.noting(ImmutableMap.copyOf(notes)));
  }

  private void tellOfTheSheet() {
    for (String other : hidden) {
      defects.accept(DefectCode.HIDDEN_SHEET.at(CellPlace.in(place.source()), other));
    }
    if (book.isDate1904()) {
      defects.accept(DefectCode.DAYS_OF_1904.at(place, ""));
    }
    for (SheetExtras.Range range : extras.hidden()) {
      defects.accept(DefectCode.HIDDEN_COLUMN.at(place.withColumn(range.left()), range.name()));
    }
  }

  /** Returns the next row that the file has, which stays the next one. */
  private @Nullable Row row() throws IOException {
    try {
      while (waiting == null || waiting.getRowNum() <= number) {
        if (!rows.hasNext()) {
          return null;
        }
        waiting = rows.next();
      }
      return waiting;
    } catch (RuntimeException e) {
      throw OfficePackage.unreadable(path, e);
    }
  }

  private void read(Row row, List<String> cells, Map<Integer, CellNote> notes) {
    boolean isFilled = false;
    for (int at = 0; at < row.getCellCount(); at++) {
      @Nullable Cell cell = row.getCell(at);
      String text = cell == null ? "" : texts.text(cell);
      if (cell != null) {
        texts.note(cell).ifPresent(note -> notes.put(cells.size(), note));
      }
      cells.add(text);
      isFilled |= !text.isBlank();
    }
    if (row.isHidden() && isFilled) {
      defects.accept(DefectCode.HIDDEN_ROW.at(place.withLine(number), ""));
    }
  }

  @Override
  public long done() {
    return number;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    book.close();
  }
}
