package io.github.partyorg.exchange.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.partyorg.exchange.CellNote;
import io.github.partyorg.exchange.CellPlace;
import io.github.partyorg.exchange.DataDefect;
import io.github.partyorg.exchange.DefectCode;
import io.github.partyorg.exchange.Sheet;
import io.github.partyorg.exchange.SheetLine;
import io.github.partyorg.exchange.SheetLines;
import io.github.partyorg.structure.Bilingual;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines of an open {@link Csv}: decodes what {@link CellSplitter} splits, cell by cell. */
final class CsvLines implements SheetLines {

  /** The first columns, more than rows have, of which recent texts are kept. */
  private static final int COLUMNS = 64;

  private final Sheet sheet;
  private final CellSplitter cells;
  private final Encoding encoding;
  private final boolean isGuarded;
  private final Consumer<? super DataDefect> defects;
  private final int longestLine;
  private final StringBuilder malformed = new StringBuilder();
  private final @Nullable RecentTexts[] recent = new @Nullable RecentTexts[COLUMNS];
  private int width = 8;

  CsvLines(
      Sheet sheet,
      CellSplitter cells,
      Encoding encoding,
      boolean isGuarded,
      Consumer<? super DataDefect> defects,
      int longestLine) {
    this.sheet = sheet;
    this.cells = cells;
    this.encoding = encoding;
    this.isGuarded = isGuarded;
    this.defects = defects;
    this.longestLine = longestLine;
  }

  @Override
  public Optional<SheetLine> next() throws IOException {
    if (!cells.beginLine()) {
      return Optional.empty();
    }
    int number = cells.line();
    List<String> texts = new ArrayList<>(width);
    Map<Integer, CellNote> notes = Map.of();
    do {
      cells.next();
      texts.add(text(texts.size()));
      if (malformed.length() > 0) {
        notes = notes.isEmpty() ? new HashMap<>() : notes;
        notes.put(texts.size() - 1, CellNote.undecodable(malformed.toString()));
        malformed.setLength(0);
      }
      if (cells.fault() != CellSplitter.Fault.NONE) {
        tell(number, texts);
      }
    } while (cells.behind() == CellSplitter.End.SEPARATOR);
    width = texts.size();
    SheetLine line = SheetLine.of(number, texts);
    return Optional.of(notes.isEmpty() ? line : line.noting(notes));
  }

  private String text(int column) {
    if (cells.length() == 0) {
      return "";
    }
    return column < COLUMNS ? text(recent(column)) : decoded();
  }

  private String text(RecentTexts recent) {
    @Nullable String known = recent.find(cells.bytes(), cells.from(), cells.length());
    if (known != null) {
      return known;
    }
    String text = decoded();
    if (malformed.length() == 0) {
      recent.keep(cells.bytes(), cells.from(), cells.length(), text);
    }
    return text;
  }

  private RecentTexts recent(int column) {
    @Nullable RecentTexts texts = recent[column];
    if (texts == null) {
      texts = new RecentTexts();
      recent[column] = texts;
    }
    return texts;
  }

  private String decoded() {
    String text =
        cells.isPlain()
            ? new String(cells.bytes(), cells.from(), cells.length(), ISO_8859_1)
            : encoding.decode(cells.bytes(), cells.from(), cells.length(), malformed);
    return isGuarded ? FormulaGuard.without(text) : text;
  }

  private void tell(int number, List<String> texts) {
    CellPlace place = CellPlace.in(sheet).withLine(number).withColumn(texts.size());
    String text = texts.get(texts.size() - 1);
    String start = text.length() > 40 ? text.substring(0, 40) + "…" : text;
    defects.accept(
        cells.fault() == CellSplitter.Fault.BROKEN_QUOTE
            ? DefectCode.BROKEN_QUOTE.at(place, start, start)
            : DefectCode.TOO_LONG.at(place, start, Bilingual.number(longestLine)));
  }

  @Override
  public long done() {
    return cells.done();
  }

  @Override
  public void close() throws IOException {
    cells.close();
  }
}
