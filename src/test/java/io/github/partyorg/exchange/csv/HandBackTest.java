package io.github.partyorg.exchange.csv;

import static io.github.partyorg.exchange.Sheets.cells;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.exchange.CellPlace;
import io.github.partyorg.exchange.DefectCode;
import io.github.partyorg.exchange.DefectReport;
import io.github.partyorg.exchange.HandBack;
import io.github.partyorg.exchange.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk's own file is handed back with what is wrong in it. */
class HandBackTest {

  private static final String FILE =
      """
      Danh sách chi bộ
      mã;tên;loại hình
      B01;Chi bộ bản 1;bảnn
      "B02";"Chi bộ
      bản 2";bản

      ;Chi bộ bản 3;bản;thừa
      """;

  private static Sheet handedBack(Sheet sheet) {
    DefectReport.Log log = new DefectReport.Log(100);
    CellPlace place = CellPlace.in(sheet);
    log.accept(DefectCode.HEADER_MISSING.at(place, "cấp trên"));
    log.accept(
        DefectCode.UNKNOWN_WORD
            .at(place.withLine(3).withColumn(3).withHeader("loại hình"), "bảnn", "loại hình")
            .proposing("bản"));
    log.accept(DefectCode.MISSING_VALUE.at(place.withLine(7).withColumn(1), "", "mã"));
    log.accept(DefectCode.COLUMN_COUNT.at(place.withLine(7), "4", "3"));
    log.accept(DefectCode.MISSING_VALUE.at(CellPlace.in("another.csv").withLine(4), "", "mã"));
    return HandBack.of(sheet, log.report());
  }

  private static final List<List<String>> EXPECTED =
      List.of(
          List.of("Danh sách chi bộ"),
          List.of(
              "mã",
              "tên",
              "loại hình",
              "",
              "lỗi / defect: Tiêu đề không có cột “cấp trên”.",
              "đề xuất / proposal"),
          List.of(
              "B01",
              "Chi bộ bản 1",
              "bảnn",
              "",
              "loại hình: “bảnn” không phải là loại hình nào được biết.",
              "loại hình: bản"),
          List.of("B02", "Chi bộ\nbản 2", "bản", "", "", ""),
          List.of(""),
          List.of(
              "",
              "Chi bộ bản 3",
              "bản",
              "thừa",
              "A7: Bản ghi không có mã. Dòng có 4 ô, dòng tiêu đề có 3.",
              ""));

  @Test
  void each_line_comes_back_with_its_defects_and_proposals() throws IOException {
    assertThat(cells(handedBack(Csv.text("units.csv", FILE)))).isEqualTo(EXPECTED);
  }

  @Test
  void a_file_that_was_handed_back_is_handed_back_alike() throws IOException {
    ByteArrayOutputStream once = new ByteArrayOutputStream();
    CsvTarget.forSpreadsheets().write(handedBack(Csv.text("units.csv", FILE)), once);
    Csv again = Csv.bytes("units.csv", once.toByteArray());
    assertThat(cells(again)).isEqualTo(EXPECTED);
    assertThat(cells(handedBack(again))).isEqualTo(EXPECTED);
  }

  @Test
  void columns_that_were_added_and_then_moved_are_replaced_too() throws IOException {
    String moved = "lỗi / defect: cũ;mã;đề xuất / proposal;tên\nsai;B01;B02;Bản 1\n";
    DefectReport none = new DefectReport.Log(1).report();
    assertThat(cells(HandBack.of(Csv.text("units.csv", moved), none)))
        .containsExactly(
            List.of("mã", "tên", HandBack.DEFECT_HEADER, HandBack.PROPOSAL_HEADER),
            List.of("B01", "Bản 1", "", ""));
  }

  @Test
  void a_file_without_defects_comes_back_with_empty_columns() throws IOException {
    DefectReport none = new DefectReport.Log(1).report();
    assertThat(cells(HandBack.of(Csv.text("units.csv", "mã;tên\nB01;Bản 1\n"), none)))
        .containsExactly(
            List.of("mã", "tên", HandBack.DEFECT_HEADER, HandBack.PROPOSAL_HEADER),
            List.of("B01", "Bản 1", "", ""));
  }

  @Test
  void defects_are_said_in_english_where_wanted() throws IOException {
    Csv file = Csv.text("units.csv", "mã;tên\nB01;\n");
    DefectReport.Log log = new DefectReport.Log(1);
    log.accept(
        DefectCode.MISSING_VALUE.at(CellPlace.in(file).withLine(2).withColumn(2), "", "tên"));
    assertThat(cells(HandBack.of(file, log.report()).inEnglish()).get(1))
        .containsExactly("B01", "", "B2: The record has no tên.", "");
  }

  @Test
  void a_file_can_be_replaced_by_what_is_handed_back(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("units.csv");
    Files.writeString(path, FILE, UTF_8);
    CsvTarget.forSpreadsheets().write(handedBack(Csv.file(path)), path);
    assertThat(cells(Csv.file(path))).isEqualTo(EXPECTED);
  }
}
