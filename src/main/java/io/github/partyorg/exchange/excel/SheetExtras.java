package io.github.partyorg.exchange.excel;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a sheet has beside its cells, which stands in its file before and after them.
 *
 * @param merged the ranges of merged cells, the upper ones first
 * @param hidden the ranges of hidden columns that have cells
 */
record SheetExtras(ImmutableList<Range> merged, ImmutableList<Range> hidden) {

  /**
   * A range of cells; rows and columns count from 1.
   *
   * @param name what spreadsheets call it
   */
  record Range(String name, int top, int left, int bottom, int right) {}

  private static final Splitter CORNERS = Splitter.on(':');

  /** To read a number takes the square of its length, and spreadsheets keep 15 digits. */
  private static final int MOST_DIGITS = 1000;

  /** Wider ranges are not repeated in full. */
  private static final int WIDEST = 1 << 14;

  /** Reads what the file of a sheet has beside cells. */
  static SheetExtras of(Path path, String sheetId) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      Reading reading = new Reading();
      try (InputStream stream = part(zip, target(zip, sheetId))) {
        reading.read(OfficePackage.reader(stream));
      }
      return reading.extras();
    } catch (XMLStreamException e) {
      throw OfficePackage.unreadable(path, e);
    }
  }

  /** Finds the file of a sheet, which the workbook names by an id. */
  private static String target(ZipFile zip, String id) throws IOException, XMLStreamException {
    try (InputStream stream = part(zip, "xl/_rels/workbook.xml.rels")) {
      XMLStreamReader xml = OfficePackage.reader(stream);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && id.equals(text(xml, "Id").orElse(""))) {
          String target = text(xml, "Target").orElse("");
          return target.startsWith("/") ? target.substring(1) : "xl/" + target;
        }
      }
    }
    throw new FileNotFoundException("The workbook has no sheet " + id + ".");
  }

  private static InputStream part(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new FileNotFoundException("The workbook has no file " + name + ".");
    }
    return zip.getInputStream(entry);
  }

  private static Optional<String> text(XMLStreamReader xml, String attribute) {
    return Optional.ofNullable(xml.getAttributeValue(null, attribute));
  }

  /** The reading of one file, from the first element to the last. */
  private static final class Reading {

    private final List<Range> merged = new ArrayList<>();
    private final List<Range> hidden = new ArrayList<>();
    private int width;
    private int column;

    /** Whether the present cell is one of numbers, its number is being read, and how much of it. */
    private boolean isOfNumbers;

    private boolean isNumber;
    private int digits;

    void read(XMLStreamReader xml) throws XMLStreamException {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.START_ELEMENT) {
          begin(xml);
        } else if (event == XMLStreamReader.CHARACTERS && isNumber) {
          digits += xml.getTextLength();
          if (digits > MOST_DIGITS) {
            throw new XMLStreamException("A number has more than " + MOST_DIGITS + " digits.");
          }
        }
      }
    }

    private void begin(XMLStreamReader xml) {
      digits = 0;
      switch (xml.getLocalName()) {
        case "row" -> column = 0;
        case "c" -> readCell(xml);
        case "col" -> readColumn(xml);
        case "mergeCell" -> merged.add(range(text(xml, "ref").orElse("A1")));
        case "f" -> isNumber = false;
        case "v" -> isNumber = isOfNumbers;
        default -> {}
      }
    }

    private void readCell(XMLStreamReader xml) {
      isNumber = false;
      isOfNumbers = text(xml, "t").orElse("n").equals("n");
      column = text(xml, "r").map(SheetExtras::column).orElse(column + 1);
      width = Math.max(width, column);
    }

    private void readColumn(XMLStreamReader xml) {
      String isHidden = text(xml, "hidden").orElse("0");
      if (isHidden.equals("1") || isHidden.equals("true")) {
        int first = Integer.parseInt(text(xml, "min").orElse("1"));
        int last = Integer.parseInt(text(xml, "max").orElse("1"));
        hidden.add(new Range("", 1, first, 1, last));
      }
    }

    SheetExtras extras() {
      merged.sort(Comparator.comparingInt(Range::top).thenComparingInt(Range::left));
      ImmutableList.Builder<Range> used = ImmutableList.builder();
      for (Range range : hidden) {
        if (range.left() <= width) {
          int last = Math.min(range.right(), width);
          String first = letters(range.left());
          String name = last == range.left() ? first : first + ":" + letters(last);
          used.add(new Range(name, 1, range.left(), 1, last));
        }
      }
      return new SheetExtras(ImmutableList.copyOf(merged), used.build());
    }
  }

  private static Range range(String name) {
    List<String> corners = CORNERS.splitToList(name);
    String first = corners.get(0);
    String last = corners.get(corners.size() - 1);
    int left = column(first);
    int right = Math.min(column(last), left + WIDEST);
    return new Range(name, row(first), left, row(last), right);
  }

  private static int column(String cell) {
    int column = 0;
    for (int at = 0; at < cell.length(); at++) {
      char one = cell.charAt(at);
      if (one >= 'A' && one <= 'Z') {
        column = Math.min(column * 26 + one - 'A' + 1, WIDEST);
      }
    }
    return column;
  }

  private static int row(String cell) {
    int at = 0;
    while (at < cell.length() && !Character.isDigit(cell.charAt(at))) {
      at++;
    }
    return Integer.parseInt(cell.substring(at));
  }

  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
