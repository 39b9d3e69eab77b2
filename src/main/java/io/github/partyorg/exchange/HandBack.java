package io.github.partyorg.exchange;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.partyorg.structure.Bilingual;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A sheet handed back to the person who made it (trả lại tệp cho người lập): the same lines in the
 * same order, with two columns more, what is wrong and what is proposed.
 *
 * <p>The two columns stand behind the others, under headers that begin with {@link #DEFECT_HEADER}
 * and {@link #PROPOSAL_HEADER}. A reader passes over them, so that the sheet can be mended and read
 * again as it stands; one that was handed back before has its two columns replaced. Defects of the
 * whole sheet stand in the line of the header, which is the first of those with the most texts.
 * Lines below it get as many cells as the longest, as in a spreadsheet.
 *
 * <p>Only the samples of the report are told: collect as many of each code as should be.
 */
public final class HandBack implements Sheet {

  /** The header of the column that says what is wrong. */
  public static final String DEFECT_HEADER = "lỗi / defect";

  /** The header of the column that says what is proposed. */
  public static final String PROPOSAL_HEADER = "đề xuất / proposal";

  /** How many lines may stand above the header, and be looked at for it. */
  private static final int FIRST_LINES = 20;

  private static final int WHOLE_SHEET = 0;

  private final Sheet sheet;
  private final ImmutableListMultimap<Integer, DataDefect> byLine;
  private final Function<Bilingual, String> language;

  private HandBack(
      Sheet sheet,
      ImmutableListMultimap<Integer, DataDefect> byLine,
      Function<Bilingual, String> language) {
    this.sheet = sheet;
    this.byLine = byLine;
    this.language = language;
  }

  /**
   * {@return a sheet with its defects, said in Vietnamese}
   *
   * @param sheet the sheet, which is opened twice
   * @param report the report, of this sheet and perhaps of others
   */
  public static HandBack of(Sheet sheet, DefectReport report) {
    ListMultimap<Integer, DataDefect> byLine = ArrayListMultimap.create();
    for (DataDefect defect : report.samples()) {
      CellPlace place = defect.place();
      if (place.source().equals(sheet.source())
          && (place.sheet().isEmpty() || place.sheet().equals(sheet.name()))) {
        byLine.put(place.line().orElse(WHOLE_SHEET), defect);
      }
    }
    return new HandBack(sheet, ImmutableListMultimap.copyOf(byLine), Bilingual::vietnamese);
  }

  /** Returns true for the header of a column that was added, whatever it tells beside. */
  static boolean isAdded(String header) {
    return header.startsWith(DEFECT_HEADER) || header.startsWith(PROPOSAL_HEADER);
  }

  /** {@return this sheet, with its defects said in English} */
  public HandBack inEnglish() {
    return new HandBack(sheet, byLine, Bilingual::english);
  }

  @Override
  public String source() {
    return sheet.source();
  }

  @Override
  public Optional<String> name() {
    return sheet.name();
  }

  @Override
  public boolean leavesOutEmptyCells() {
    return sheet.leavesOutEmptyCells();
  }

  @Override
  public SheetLines open(Consumer<? super DataDefect> defects) throws IOException {
    Layout layout = layout();
    SheetLines lines = sheet.open(defects);
    return new SheetLines() {
      @Override
      public Optional<SheetLine> next() throws IOException {
        return lines.next().map(line -> told(line, layout));
      }

      @Override
      public long done() {
        return lines.done();
      }

      @Override
      public void close() throws IOException {
        lines.close();
      }
    };
  }

  /**
   * What a sheet looks like.
   *
   * @param header the number of the line of the header
   * @param earlier the columns that an earlier handing back put there
   * @param width how many columns there are beside these
   */
  private record Layout(int header, Set<Integer> earlier, int width) {}

  private Layout layout() throws IOException {
    int header = 1;
    int most = 0;
    int width = 0;
    Set<Integer> earlier = new HashSet<>();
    try (SheetLines lines = sheet.open(defect -> {})) {
      int count = 0;
      for (Optional<SheetLine> next = lines.next(); next.isPresent(); next = lines.next()) {
        SheetLine line = next.get();
        count++;
        if (count <= FIRST_LINES && earlier.isEmpty()) {
          int filled = filled(line);
          header = filled > most ? line.number() : header;
          most = Math.max(most, filled);
          if (addEarlier(line, earlier)) {
            header = line.number();
          }
        }
        width = Math.max(width, last(line, earlier));
      }
    }
    return new Layout(header, earlier, width - earlier.size());
  }

  private static boolean addEarlier(SheetLine line, Set<Integer> earlier) {
    for (int at = 0; at < line.size(); at++) {
      if (isAdded(line.text(at))) {
        earlier.add(at);
      }
    }
    return !earlier.isEmpty();
  }

  /** Counts the different texts of a line: a title in merged cells is but one. */
  private static int filled(SheetLine line) {
    Set<String> texts = new HashSet<>();
    for (int at = 0; at < line.size(); at++) {
      texts.add(line.text(at).strip());
    }
    texts.remove("");
    return texts.size();
  }

  /** Returns how many cells a line has up to the last that is filled, or was added. */
  private static int last(SheetLine line, Set<Integer> earlier) {
    int last = line.size();
    while (last > 0 && line.text(last - 1).isEmpty() && !earlier.contains(last - 1)) {
      last--;
    }
    return last;
  }

  private SheetLine told(SheetLine line, Layout layout) {
    boolean isHeader = line.number() == layout.header();
    List<DataDefect> found = new ArrayList<>();
    if (isHeader) {
      found.addAll(byLine.get(WHOLE_SHEET));
    }
    found.addAll(byLine.get(line.number()));
    List<String> cells = own(line, layout);
    if (!found.isEmpty() || isHeader || (line.number() > layout.header() && !line.isBlank())) {
      while (cells.size() < layout.width()) {
        cells.add("");
      }
      cells.add(isHeader ? headed(DEFECT_HEADER, sentences(found)) : sentences(found));
      cells.add(isHeader ? headed(PROPOSAL_HEADER, proposals(found)) : proposals(found));
    }
    return SheetLine.of(line.number(), cells);
  }

  private static List<String> own(SheetLine line, Layout layout) {
    List<String> cells = new ArrayList<>(layout.width() + 2);
    for (int at = 0; at < line.size() && cells.size() < layout.width(); at++) {
      if (!layout.earlier().contains(at)) {
        cells.add(line.text(at));
      }
    }
    return cells;
  }

  private static String headed(String header, String told) {
    return told.isEmpty() ? header : header + ": " + told;
  }

  private String sentences(List<DataDefect> found) {
    List<String> sentences = new ArrayList<>();
    for (DataDefect defect : found) {
      sentences.add(column(defect) + language.apply(defect.sentence()));
    }
    return String.join(" ", sentences);
  }

  private static String proposals(List<DataDefect> found) {
    List<String> proposals = new ArrayList<>();
    for (DataDefect defect : found) {
      defect.proposal().ifPresent(value -> proposals.add(column(defect) + value));
    }
    return String.join("; ", proposals);
  }

  /** Names the column, of which a line has several. */
  private static String column(DataDefect defect) {
    CellPlace place = defect.place();
    return place.header().or(place::cell).map(name -> name + ": ").orElse("");
  }
}
