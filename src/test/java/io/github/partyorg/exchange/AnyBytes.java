package io.github.partyorg.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.exchange.csv.Csv;
import io.github.partyorg.exchange.csv.CsvTarget;
import io.github.partyorg.exchange.excel.Excel;
import io.github.partyorg.exchange.json.Json;
import io.github.partyorg.exchange.json.JsonFormat;
import io.github.partyorg.exchange.json.MalformedJsonException;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.structure.Hierarchy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What any bytes are at a door: refused by an exception of ours, told as defects, or a value that
 * is written and read back to itself. Each method is handed bytes by a fuzzer, or from a file.
 */
public final class AnyBytes {

  /** The name of the file of those that decisions put on a roll. */
  private static final String NEWCOMERS = "NEWCOMERS";

  private static final Splitter FILES = Splitter.on("\n====");

  private AnyBytes() {}

  /**
   * {@return true if bytes are a document of the format that they name}
   *
   * @param bytes the document
   */
  public static boolean json(byte[] bytes) throws IOException {
    String text = new String(bytes, ISO_8859_1);
    for (JsonFormat<?> format : Json.formats()) {
      if (text.contains('"' + format.name() + '"')) {
        return document(format, bytes);
      }
    }
    return document(Json.hierarchies(), bytes);
  }

  private static <T> boolean document(JsonFormat<T> format, byte[] bytes) throws IOException {
    T value;
    try {
      value = format.read(new ByteArrayInputStream(bytes));
    } catch (MalformedJsonException refused) {
      return false;
    }
    String text = format.text(value);
    T again = format.parse(text);
    assertThat(again.equals(value)).as(text).isTrue();
    assertThat(format.text(again)).isEqualTo(text);
    return true;
  }

  /**
   * {@return true if bytes are CSV files of a hierarchy, and of decisions about it if there are
   * any}
   *
   * @param bytes the files, each below a line {@code ====} with its type, such as {@code
   *     ====UNITS}, or {@code ====NEWCOMERS}
   */
  public static boolean csv(byte[] bytes) throws IOException {
    Map<RowType, Sheet> sheets = new EnumMap<>(RowType.class);
    Sheet newcomers = nobody();
    for (Map.Entry<String, byte[]> file : files(bytes).entrySet()) {
      Csv csv = Csv.bytes(file.getKey(), file.getValue());
      cellsAreKept(csv);
      type(file.getKey()).ifPresent(type -> sheets.put(type, csv));
      newcomers = file.getKey().equals(NEWCOMERS) ? csv : newcomers;
    }
    return records(sheets, newcomers);
  }

  private static Sheet nobody() {
    return Rows.of(RowType.MEMBERS, NEWCOMERS, List.of(), none -> Map.of());
  }

  private static Optional<RowType> type(String name) {
    for (RowType type : RowType.values()) {
      if (type.name().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return true if bytes are a workbook, its first sheets those of a hierarchy}
   *
   * @param bytes the workbook, or the files of its archive, each below a line {@code ====} with its
   *     name
   */
  public static boolean excel(byte[] bytes) throws IOException {
    boolean isArchive = new String(bytes, ISO_8859_1).startsWith("PK");
    Path file = Files.createTempFile("any", ".xlsx");
    try {
      Files.write(file, isArchive ? bytes : archive(files(bytes)));
      return workbook(Excel.file(file).unpackedUpTo(1 << 24));
    } catch (IOException refused) {
      assertThat(refused).hasMessageContaining(file.toString());
      return false;
    } finally {
      Files.delete(file);
    }
  }

  private static boolean workbook(Excel workbook) throws IOException {
    Map<RowType, Sheet> sheets = new EnumMap<>(RowType.class);
    Iterator<RowType> types = List.of(RowType.values()).iterator();
    for (Sheet sheet : workbook.sheets()) {
      Sheets.all(sheet);
      if (types.hasNext()) {
        sheets.put(types.next(), sheet);
      }
    }
    return records(sheets, nobody());
  }

  private static byte[] archive(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> files(byte[] bytes) {
    Map<String, byte[]> files = new TreeMap<>();
    List<String> parts = FILES.splitToList('\n' + new String(bytes, ISO_8859_1));
    for (String part : parts.subList(1, parts.size())) {
      int end = part.indexOf('\n');
      String name = end < 0 ? part : part.substring(0, end);
      files.put(name, part.substring(end < 0 ? part.length() : end + 1).getBytes(ISO_8859_1));
    }
    return files;
  }

  /** Checks that both forms of CSV bring the same cells back. */
  private static void cellsAreKept(Sheet sheet) throws IOException {
    List<List<String>> cells = Sheets.cells(sheet);
    for (CsvTarget target : List.of(CsvTarget.exact(), CsvTarget.forSpreadsheets())) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      target.separatedBy(';').write(sheet, bytes);
      Csv written = Csv.bytes("written", bytes.toByteArray()).separatedBy(';');
      assertThat(Sheets.cells(written)).isEqualTo(cells);
    }
  }

  private static boolean records(Map<RowType, Sheet> sheets, Sheet newcomers) throws IOException {
    if (!sheets.containsKey(RowType.UNITS)) {
      return false;
    }
    RowReading<Hierarchy> reading = hierarchy(sheets);
    if (isRefused(reading)) {
      return false;
    }
    Hierarchy value = reading.orThrow();
    Map<RowType, Sheet> written = new EnumMap<>(RowType.class);
    for (RowType type : RowType.OF_HIERARCHY) {
      written.put(type, asCsv(HierarchyRows.of(value).sheet(type)));
    }
    assertThat(hierarchy(written).orThrow().equals(value)).isTrue();
    handedBack(sheets, reading);
    return !sheets.containsKey(RowType.DECISIONS)
        || !sheets.containsKey(RowType.ORDERS)
        || decisions(
            DecisionRows.reader(value).newcomers(newcomers),
            value,
            sheets.get(RowType.DECISIONS),
            sheets.get(RowType.ORDERS));
  }

  private static boolean isRefused(RowReading<?> reading) {
    assertThat(reading.report().hasErrors()).isEqualTo(reading.value().isEmpty());
    return reading.value().isEmpty();
  }

  private static RowReading<Hierarchy> hierarchy(Map<RowType, Sheet> sheets) throws IOException {
    HierarchyReader reader = HierarchyRows.reader();
    for (Map.Entry<RowType, Sheet> sheet : sheets.entrySet()) {
      if (RowType.OF_HIERARCHY.contains(sheet.getKey())) {
        reader.add(sheet.getKey(), sheet.getValue());
      }
    }
    return reader.read();
  }

  private static Csv asCsv(Sheet sheet) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CsvTarget.exact().write(sheet, bytes);
    return Csv.bytes(sheet.source(), bytes.toByteArray());
  }

  /** Checks that sheets without errors can be read as they are handed back. */
  private static void handedBack(Map<RowType, Sheet> sheets, RowReading<Hierarchy> reading)
      throws IOException {
    Map<RowType, Sheet> back = new EnumMap<>(RowType.class);
    sheets.forEach((type, sheet) -> back.put(type, HandBack.of(sheet, reading.report())));
    assertThat(hierarchy(back).value()).isEqualTo(reading.value());
  }

  private static boolean decisions(
      DecisionReader reader, Hierarchy before, Sheet decisions, Sheet orders) throws IOException {
    RowReading<ImmutableList<Decision>> reading = reader.read(decisions, orders);
    if (isRefused(reading)) {
      return false;
    }
    DecisionRows rows = DecisionRows.of(before, reading.orThrow());
    assertThat(
            DecisionRows.reader(before)
                .newcomers(asCsv(rows.newcomers()))
                .read(asCsv(rows.decisions()), asCsv(rows.orders()))
                .value())
        .isEqualTo(reading.value());
    return true;
  }
}
