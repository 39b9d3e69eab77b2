package io.github.partyorg.examples;

import com.google.common.base.Joiner;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.comparison.Proposal;
import io.github.partyorg.exchange.DataDefect;
import io.github.partyorg.exchange.DefectReport;
import io.github.partyorg.exchange.HandBack;
import io.github.partyorg.exchange.HierarchyRows;
import io.github.partyorg.exchange.NextRoster;
import io.github.partyorg.exchange.RowReading;
import io.github.partyorg.exchange.RowType;
import io.github.partyorg.exchange.Sheet;
import io.github.partyorg.exchange.SheetLine;
import io.github.partyorg.exchange.SheetLines;
import io.github.partyorg.exchange.csv.Csv;
import io.github.partyorg.exchange.csv.CsvTarget;
import io.github.partyorg.exchange.excel.Excel;
import io.github.partyorg.exchange.json.Json;
import io.github.partyorg.reporting.CountTable;
import io.github.partyorg.reporting.HierarchyChart;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The story of the files of one made-up commune: sent in with defects, given back, mended, read,
 * and brought up to date by next month's roster.
 */
public final class Spreadsheets {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);
  private static final int LINES_SHOWN = 6;

  private Spreadsheets() {}

  /**
   * Tells the story.
   *
   * @param args the language: en or vi
   */
  public static void main(String[] args) {
    tell(Page.of(System.out, args));
  }

  static void tell(Page page) {
    try {
      sentIn(page);
      Hierarchy commune = mended(page);
      nextMonth(page, commune);
      keptAsJson(page, commune);
      asAWorkbook(page, commune);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RowReading<Hierarchy> read(Sheet units, Sheet members, Sheet seats)
      throws IOException {
    return HierarchyRows.reader()
        .add(RowType.UNITS, units)
        .add(RowType.MEMBERS, members)
        .add(RowType.SEATS, seats)
        .read();
  }

  private static Csv file(String name) {
    try (InputStream stream = Spreadsheets.class.getResourceAsStream("spreadsheets/" + name)) {
      return Csv.bytes(name, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sentIn(Page page) throws IOException {
    page.heading("1. Ba tệp gửi đến (xã giả định)", "1. Three files come in (a made-up commune)");
    Csv members = file("members-dirty.csv");
    DefectReport report = read(file("units-dirty.csv"), members, file("seats-dirty.csv")).report();
    Bilingual kinds = Bilingual.number(report.counts().size());
    page.line(
        "Không đọc tệp nào: có " + kinds.vietnamese() + " loại lỗi.",
        "Nothing is read: there are " + kinds.english() + " kinds of defects.");
    for (DataDefect defect : report.samples()) {
      Bilingual told = defect.summary();
      page.line(
          "- " + defect.code() + " " + told.vietnamese(),
          "- " + defect.code() + " " + told.english());
    }
    page.blank();
    page.line(
        "Tệp trả lại cho người lập, thêm hai cột:", "The file goes back, with two columns more:");
    HandBack back = HandBack.of(members, report);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CsvTarget.exact()
        .separatedBy(';')
        .write(page.locale().getLanguage().equals("vi") ? back : back.inEnglish(), bytes);
    bytes
        .toString(StandardCharsets.UTF_8)
        .lines()
        .limit(LINES_SHOWN)
        .forEach(line -> page.line(line, line));
  }

  private static Hierarchy mended(Page page) throws IOException {
    page.heading("2. Tệp đã sửa", "2. The mended files");
    RowReading<Hierarchy> reading = read(file("units.csv"), file("members.csv"), file("seats.csv"));
    Hierarchy commune = reading.orThrow();
    page.line("Đọc được toàn bộ.", "All of it is read.");
    page.print(
        HierarchyChart.of(
            commune.place(commune.root().id(), PartyLevels.on(DAY)), 3, 9, page.locale()));
    page.blank();
    page.print(CountTable.of(commune, DAY, PartyLevels.SCHEMES, page.locale()));
    Report report = Rulebooks.inForceOn(DAY).report(commune, DAY);
    page.line(
        "Rà soát: " + report.violations().size() + " vi phạm",
        "Review: violations: " + report.violations().size());
    list(page, report.violations());
    return commune;
  }

  private static void list(Page page, Iterable<Violation> violations) {
    for (Violation violation : violations) {
      page.line("- " + violation.message().vietnamese(), "- " + violation.message().english());
    }
  }

  private static void nextMonth(Page page, Hierarchy commune) throws IOException {
    page.heading("3. Danh sách tháng sau", "3. Next month's roster");
    NextRoster roster =
        NextRoster.of(
            commune, HierarchyRows.reader().add(RowType.MEMBERS, file("members-next.csv")));
    page.line(roster.summary().vietnamese(), roster.summary().english());
    String gone = Joiner.on(", ").join(roster.gone());
    page.line(
        "Không có trong danh sách, nhưng vẫn giữ: " + gone,
        "Not listed, and kept all the same: " + gone);
    Proposal proposal = roster.proposal(UnitId.of("AB"), DAY);
    Plan plan = proposal.plan().orElseThrow();
    for (Decision decision : plan.decisions()) {
      for (Order order : decision.orders()) {
        page.line("- " + order.summary().vietnamese(), "- " + order.summary().english());
      }
    }
    Outcome outcome = plan.applyTo(commune);
    var introduced = Rulebooks.inForceOn(DAY).review(outcome).introduced();
    page.line(
        "Rà soát phương án: " + introduced.size() + " vi phạm mới",
        "Review of the plan: new violations: " + introduced.size());
    list(page, introduced);
    Bilingual then = Bilingual.number(commune.memberCount());
    Bilingual now =
        Bilingual.count(outcome.after().memberCount(), "đảng viên", "member", "members");
    page.line(
        "Sau phương án: " + then.vietnamese() + " → " + now.vietnamese() + ".",
        "After the plan: " + then.english() + " → " + now.english() + ".");
  }

  private static void keptAsJson(Page page, Hierarchy commune) throws IOException {
    page.heading("4. Lưu thành JSON", "4. Kept as JSON");
    Path file = Files.createTempDirectory("commune").resolve("an-binh.json");
    Json.hierarchies().write(commune, file);
    boolean isEqual = Json.hierarchies().read(file).equals(commune);
    page.line(
        Files.size(file) + " byte; đọc lại: " + (isEqual ? "bằng nhau" : "khác nhau"),
        Files.size(file) + " bytes; read back: " + (isEqual ? "equal" : "not equal"));
  }

  private static void asAWorkbook(Page page, Hierarchy commune) throws IOException {
    page.heading("5. Cũng từ tệp Excel", "5. The same from a workbook");
    Path file = Files.createTempDirectory("commune").resolve("an-binh.xlsx");
    try (OutputStream stream = Files.newOutputStream(file)) {
      Workbook book = new Workbook(stream, "story", "1.0");
      copy(file("units.csv"), book.newWorksheet("Tổ chức"));
      copy(file("members.csv"), book.newWorksheet("Đảng viên"));
      copy(file("seats.csv"), book.newWorksheet("Chức vụ"));
      book.finish();
    }
    Excel book = Excel.file(file);
    boolean isEqual =
        read(book.sheet("Tổ chức"), book.sheet("Đảng viên"), book.sheet("Chức vụ"))
            .orThrow()
            .equals(commune);
    page.line(
        "Từ Excel và từ CSV: " + (isEqual ? "bằng nhau" : "khác nhau"),
        "From the workbook and from CSV: " + (isEqual ? "equal" : "not equal"));
  }

  private static void copy(Sheet sheet, Worksheet page) throws IOException {
    try (SheetLines lines = sheet.open(defect -> {})) {
      for (Optional<SheetLine> line = lines.next(); line.isPresent(); line = lines.next()) {
        for (int at = 0; at < line.get().size(); at++) {
          page.value(line.get().number() - 1, at, line.get().text(at));
        }
      }
    }
  }
}
