package io.github.partyorg.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import io.github.partyorg.exchange.csv.Csv;
import io.github.partyorg.exchange.csv.Encoded;
import io.github.partyorg.exchange.csv.Encoding;
import io.github.partyorg.structure.Hierarchy;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A case of the corpus of rosters: sheets, and what must be found in them, to the cell. */
final class RosterCase {

  private static final String UNITS =
      """
      mã;cấp trên;cấp;loại hình;tên
      TG;;cấp trên trực tiếp cơ sở;huyện;Đảng bộ huyện
      CS;TG;cơ sở;xã;Đảng bộ xã Chiềng Sinh
      B1;CS;;thôn;Chi bộ bản số 01
      B2;CS;;thôn;Chi bộ bản số 02
      """;

  private final String name;
  private final Map<RowType, Sheet> sheets = new LinkedHashMap<>();
  private final List<String> expected = new ArrayList<>();

  private RosterCase(String name) {
    this.name = name;
  }

  static List<RosterCase> all(String file) throws IOException {
    List<RosterCase> cases = new ArrayList<>();
    try (InputStream stream = RosterCase.class.getResourceAsStream(file)) {
      String text = new String(stream.readAllBytes(), UTF_8);
      for (String block : Splitter.on("\n## ").splitToList(text).stream().skip(1).toList()) {
        cases.add(of(block));
      }
    }
    return cases;
  }

  private static RosterCase of(String block) throws IOException {
    List<String> lines = block.lines().toList();
    RosterCase made = new RosterCase(lines.get(0));
    String head = "";
    StringBuilder cells = new StringBuilder();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("> ") || line.startsWith("! ")) {
        made.sheet(head, cells);
        head = line.startsWith("> ") ? line.substring(2) : "";
      }
      if (line.startsWith("! ")) {
        made.expected.add(line.substring(2));
      } else if (!line.startsWith("> ")) {
        cells.append(line).append('\n');
      }
    }
    made.sheet(head, cells);
    made.sheets.putIfAbsent(RowType.UNITS, Csv.text("units.csv", UNITS));
    return made;
  }

  private void sheet(String head, StringBuilder cells) throws IOException {
    if (!head.isEmpty()) {
      List<String> parts = Splitter.on(' ').splitToList(head);
      String text = cells.toString().replaceFirst("\\n+$", "\n");
      sheets.put(RowType.valueOf(parts.get(0)), sheet(parts, text));
    }
    cells.setLength(0);
  }

  private static Sheet sheet(List<String> parts, String text) throws IOException {
    String name = parts.get(1);
    if (name.endsWith(".xlsx")) {
      return RosterWorkbook.sheet(name, text, parts.subList(2, parts.size()));
    }
    String encoding = parts.size() > 2 ? parts.get(2) : "UTF_8";
    return Csv.bytes(
        name,
        switch (encoding) {
          case "broken" -> broken(text);
          case "NFD" -> Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(UTF_8);
          default -> Encoded.as(text, Encoding.valueOf(encoding));
        });
  }

  /** Returns UTF-8 in which ¿ is a byte of no letter. */
  private static byte[] broken(String text) {
    byte[] bytes = text.replace('¿', '\u0001').getBytes(UTF_8);
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = bytes[at] == 1 ? (byte) 0xC3 : bytes[at];
    }
    return bytes;
  }

  RowReading<Hierarchy> read() throws IOException {
    HierarchyReader reader = HierarchyRows.reader();
    sheets.forEach(reader::add);
    return reader.read();
  }

  List<String> expected() {
    return expected;
  }

  /** Returns what was found, as a case expects it. */
  static List<String> found(DefectReport report) {
    return report.samples().stream()
        .map(
            defect ->
                defect.place().source()
                    + defect
                        .place()
                        .cell()
                        .or(() -> line(defect))
                        .map(place -> " " + place)
                        .orElse("")
                    + " "
                    + defect.code()
                    + defect.proposal().map(value -> " = " + value).orElse(""))
        .toList();
  }

  private static Optional<String> line(DataDefect defect) {
    return defect.place().line().stream().mapToObj(Integer::toString).findFirst();
  }

  @Override
  public String toString() {
    return name;
  }
}
