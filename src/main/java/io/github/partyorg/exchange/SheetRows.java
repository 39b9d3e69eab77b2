package io.github.partyorg.exchange;

import io.github.partyorg.structure.Names;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of one sheet: finds the header, leaves blank lines out, and checks totals (đọc
 * trang tính).
 */
final class SheetRows {

  /** So many lines, titles among them, may stand up to the header. */
  private static final int HEADER_WITHIN = 20;

  private static final int TOLD_EVERY = 1_000;

  private static final Pattern TOTAL =
      Pattern.compile("(tổng|tổng số|tổng cộng|cộng|total)(\\s*:?\\s*(?<number>\\d+)\\D*)?\\s*:?");

  /** What the second letter of such a line may be, its marks composed with it or not. */
  private static final String SECOND_OF_TOTAL = "oôổộọ";

  private final RowType type;
  private final Sheet sheet;
  private final DefectReport.Log log;
  private final Answers answers;
  private final Progress progress;
  private int records;
  private int sinceTotal;
  private long blankHeaders;

  SheetRows(RowType type, Sheet sheet, DefectReport.Log log, Answers answers, Progress progress) {
    this.type = type;
    this.sheet = sheet;
    this.log = log;
    this.answers = answers;
    this.progress = progress;
  }

  /** Hands each record on; returns the header, or empty if there is none. */
  Optional<SheetHeader> read(Consumer<Row> consumer) throws IOException {
    try (SheetLines lines = sheet.open(log)) {
      Deque<SheetLine> first = new ArrayDeque<>();
      for (Optional<SheetLine> line = lines.next(); line.isPresent(); line = lines.next()) {
        first.add(line.get());
        if (first.size() == HEADER_WITHIN) {
          break;
        }
      }
      Optional<SheetHeader> header = header(first);
      if (header.isPresent()) {
        first.forEach(line -> take(line, header.get(), consumer));
        for (Optional<SheetLine> line = lines.next(); line.isPresent(); line = lines.next()) {
          take(line.get(), header.get(), consumer);
          if (records % TOLD_EVERY == 0) {
            progress.tell(lines.done());
          }
        }
      }
      progress.tell(lines.done());
      return header;
    }
  }

  /** Finds the header among the first lines, and takes away all up to it. */
  private Optional<SheetHeader> header(Deque<SheetLine> first) {
    @Nullable SheetLine best = null;
    int most = 0;
    for (SheetLine line : first) {
      int known = known(line);
      if (known > most) {
        most = known;
        best = line;
      }
    }
    if (best == null || most * 2 < type.requiredFields().size() || (most < 2 && best.size() > 1)) {
      StringBuilder required = new StringBuilder();
      type.requiredFields()
          .forEach(
              field ->
                  required
                      .append(required.length() == 0 ? "" : ", ")
                      .append(type.header(field).vietnamese()));
      log.accept(DefectCode.EMPTY_SHEET.at(CellPlace.in(sheet), "", required.toString()));
      return Optional.empty();
    }
    while (first.remove() != best) {
      // A title above the header.
    }
    return Optional.of(SheetHeader.of(type, CellPlace.in(sheet), best, answers, log));
  }

  /** Returns how many cells of a line are headers. */
  private int known(SheetLine line) {
    int known = 0;
    for (int at = 0; at < line.size(); at++) {
      String text = CellText.neat(line.text(at));
      if (!text.isEmpty() && type.columns().meaning(answers.header(type, text)).isPresent()) {
        known++;
      }
    }
    return known;
  }

  private void take(SheetLine line, SheetHeader header, Consumer<Row> consumer) {
    if (line.isBlank() || isTotal(line, header)) {
      return;
    }
    records++;
    sinceTotal++;
    Origin origin = new Origin(header, line.number(), records);
    Row row = new Row(origin, line, isShifted(origin, line));
    if (!line.notes().isEmpty()) {
      line.notes().forEach((at, note) -> tell(row, at, note));
    }
    consumer.accept(row);
  }

  /** Tells cells without a header, and returns true for a line of another width than the header. */
  private boolean isShifted(Origin origin, SheetLine line) {
    SheetHeader header = origin.header();
    int width = header.width();
    boolean isShort = line.size() < width && !sheet.leavesOutEmptyCells();
    boolean isLong = false;
    for (int at = header.firstBlank(); at < line.size(); at++) {
      if (header.text(at).isBlank() && !line.text(at).isBlank()) {
        isLong |= at >= width;
        if (at < width && at < Long.SIZE && (blankHeaders & 1L << at) == 0) {
          blankHeaders |= 1L << at;
          log.accept(DefectCode.HEADER_BLANK.at(origin.place(at), line.text(at)));
        }
      }
    }
    if (isShort || isLong) {
      log.accept(
          DefectCode.COLUMN_COUNT.at(
              origin.place(), Integer.toString(line.size()), Integer.toString(width)));
    }
    return isShort || isLong;
  }

  private void tell(Row row, int at, CellNote note) {
    if (row.header().leavesOut(at)) {
      return;
    }
    CellPlace place = row.origin().place(at);
    String text = row.line().text(at);
    switch (note.kind()) {
      case UNDECODABLE -> log.accept(DefectCode.UNDECODABLE.at(place, text, note.detail()));
      case FORMULA_ERROR -> log.accept(DefectCode.FORMULA_ERROR.at(place, text));
      case NUMBER -> {
        if (at == row.header().position(Field.ID) || at == row.header().position(Field.CODE)) {
          log.accept(DefectCode.NUMBER_AS_TEXT.at(place, text));
        }
      }
    }
  }

  /** Returns true for the line of a total, and checks its number. */
  private boolean isTotal(SheetLine line, SheetHeader header) {
    int first = 0;
    while (line.text(first).isBlank()) {
      first++;
    }
    if (!mayBeTotal(line.text(first))) {
      return false;
    }
    String text = Names.folded(line.text(first));
    Matcher total = TOTAL.matcher(text);
    int id = header.position(type.requiredFields().iterator().next());
    if (!total.matches() || (id > first && !line.text(id).isBlank() && !isNumber(line, id))) {
      return false;
    }
    long said = total.group("number") == null ? -1 : Long.parseLong(total.group("number"));
    int at = first;
    for (int next = first + 1; said < 0 && next < line.size(); next++) {
      if (isNumber(line, next)) {
        said = Long.parseLong(CellText.neat(line.text(next)));
        at = next;
      }
    }
    if (said >= 0 && said != records && said != sinceTotal) {
      CellPlace place = CellPlace.in(sheet).withLine(line.number()).withColumn(at + 1);
      log.accept(DefectCode.TOTAL_DIFFERS.at(place, Long.toString(said), "" + sinceTotal));
    }
    sinceTotal = 0;
    return true;
  }

  /** Returns false for nearly all lines, which begin with an id or a number. */
  private static boolean mayBeTotal(String text) {
    String stripped = text.strip();
    char first = Character.toLowerCase(stripped.charAt(0));
    return (first == 't' || first == 'c')
        && stripped.length() > 1
        && SECOND_OF_TOTAL.indexOf(Character.toLowerCase(stripped.charAt(1))) >= 0;
  }

  private static boolean isNumber(SheetLine line, int at) {
    String text = CellText.neat(line.text(at));
    return text.length() <= 9 && IdText.isDigits(text);
  }
}
