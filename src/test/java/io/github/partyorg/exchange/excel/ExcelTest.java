package io.github.partyorg.exchange.excel;

import static io.github.partyorg.exchange.Sheets.all;
import static io.github.partyorg.exchange.Sheets.defects;
import static io.github.partyorg.exchange.Sheets.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.exchange.CellNote;
import io.github.partyorg.exchange.Sheet;
import io.github.partyorg.exchange.SheetLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks are read as sheets, and what a table does not show is told. */
class ExcelTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("book.xlsx");
  }

  private Sheet sheet(Consumer<Worksheet> content) throws IOException {
    Workbooks.write(file, book -> content.accept(book.newWorksheet("Chi bộ")));
    return only();
  }

  private Sheet only() throws IOException {
    List<Sheet> sheets = Excel.file(file).sheets();
    assertThat(sheets).hasSize(1);
    return sheets.get(0);
  }

  private static void row(Worksheet sheet, int row, String... texts) {
    for (int at = 0; at < texts.length; at++) {
      sheet.value(row, at, texts[at]);
    }
  }

  @Test
  void rows_are_lines_with_their_numbers_and_blank_ones_between() throws IOException {
    Sheet sheet =
        sheet(
            page -> {
              row(page, 0, "mã", "tên");
              row(page, 3, "B01", "Chi bộ\nbản 1");
              page.value(4, 2, "xa");
            });
    assertThat(lines(sheet))
        .containsExactly("1: mã | tên", "2: ", "3: ", "4: B01 | Chi bộ\nbản 1", "5:  |  | xa");
    assertThat(sheet.source()).isEqualTo("book.xlsx");
    assertThat(sheet.name()).contains("Chi bộ");
    assertThat(defects(sheet)).isEmpty();
  }

  @Test
  void numbers_have_all_digits_and_a_note() throws IOException {
    Sheet sheet =
        sheet(
            page -> {
              page.value(0, 0, 10101000000001L);
              page.value(0, 1, 2.5);
              page.value(0, 2, LocalDate.of(2017, 10, 15));
              page.style(0, 2).format("yyyy-mm-dd").set();
              page.value(0, 3, "12");
              page.value(0, 4, true);
              page.value(0, 5, 1e10);
            });
    SheetLine line = all(sheet).get(0);
    assertThat(line).hasToString("1: 10101000000001 | 2.5 | 43023 | 12 | TRUE | 10000000000");
    for (int at : new int[] {0, 1, 2, 5}) {
      assertThat(line.note(at)).contains(CellNote.number());
    }
    assertThat(line.note(3)).isEmpty();
    assertThat(line.note(4)).isEmpty();
  }

  @Test
  void numbers_longer_than_what_a_spreadsheet_keeps_stay_as_it_keeps_them() throws IOException {
    sheet(page -> page.value(0, 0, 7));
    Workbooks.change(
        file,
        "xl/worksheets/sheet1.xml",
        xml -> xml.replace("<v>7</v>", "<v>1.23456789012346E+18</v>"));
    assertThat(lines(only())).containsExactly("1: 1.23456789012346E+18");
  }

  @Test
  void formulas_have_the_value_that_was_saved_and_errors_a_note() throws IOException {
    sheet(page -> row(page, 0, "a"));
    String cells =
        """
        <c r="A1" t="e"><v>#REF!</v></c>
        <c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>
        <c r="C1"><f>A1+1</f><v>30</v></c>
        <c r="D1" t="str"><f>"B"&amp;"01"</f><v>B01</v></c>
        <c r="E1" t="b"><f>TRUE()</f><v>1</v></c>
        <c r="F1"><f>A2</f></c>
        <c r="G1" t="inlineStr"><is><r><t>Chi </t></r><r><t>bộ</t></r></is></c>
        <c r="H1" t="str"><f>"#1"</f><v>#1</v></c>
        """;
    Workbooks.change(
        file,
        "xl/worksheets/sheet1.xml",
        xml -> xml.replaceFirst("<c .*?</c>", cells.replace("\n", "")));
    SheetLine line = all(only()).get(0);
    assertThat(line).hasToString("1: #REF! | #DIV/0! | 30 | B01 | TRUE |  | Chi bộ | #1");
    assertThat(line.note(0)).contains(CellNote.formulaError());
    assertThat(line.note(1)).contains(CellNote.formulaError());
    assertThat(line.note(2)).contains(CellNote.number());
    assertThat(List.of(line.note(3), line.note(4), line.note(6), line.note(7)))
        .allMatch(Optional::isEmpty);
  }

  @Test
  void merged_cells_repeat_their_first_value_and_are_told_once() throws IOException {
    Sheet sheet =
        sheet(
            page -> {
              page.value(0, 0, "Danh sách");
              page.range(0, 0, 0, 2).merge();
              row(page, 1, "cấp trên", "mã", "số");
              row(page, 2, "TG-CS", "B01");
              page.value(2, 2, 5);
              row(page, 3, "", "B02");
              row(page, 4, "", "B03");
              page.range(2, 0, 6, 0).merge();
              row(page, 6, "", "B04");
              page.range(2, 2, 3, 2).merge();
              page.range(7, 0, 8, 0).merge();
            });
    assertThat(lines(sheet))
        .containsExactly(
            "1: Danh sách | Danh sách | Danh sách",
            "2: cấp trên | mã | số",
            "3: TG-CS | B01 | 5",
            "4: TG-CS | B02 | 5",
            "5: TG-CS | B03",
            "6: ",
            "7: TG-CS | B04");
    assertThat(all(sheet).get(3).note(2)).contains(CellNote.number());
    assertThat(defects(sheet))
        .containsExactly(
            "MERGED_CELLS at book.xlsx, sheet Chi bộ, line 1, cell A1",
            "MERGED_CELLS at book.xlsx, sheet Chi bộ, line 3, cell A3",
            "MERGED_CELLS at book.xlsx, sheet Chi bộ, line 3, cell C3");
  }

  @Test
  void hidden_rows_and_columns_are_read_and_told_if_they_have_cells() throws IOException {
    Sheet sheet =
        sheet(
            page -> {
              row(page, 0, "mã", "tên", "ghi chú");
              row(page, 1, "B01", "Bản 1", "x");
              page.hideRow(1);
              page.hideRow(2);
              page.hideColumn(1);
              page.hideColumn(7);
            });
    assertThat(lines(sheet).get(1)).isEqualTo("2: B01 | Bản 1 | x");
    assertThat(defects(sheet))
        .containsExactly(
            "HIDDEN_COLUMN at book.xlsx, sheet Chi bộ",
            "HIDDEN_ROW at book.xlsx, sheet Chi bộ, line 2");
  }

  @Test
  void hidden_sheets_are_told_by_the_first_one_and_not_read() throws IOException {
    Workbooks.write(
        file,
        book -> {
          hidden(book, "Nháp", VisibilityState.HIDDEN);
          row(book.newWorksheet("Chi bộ"), 0, "mã");
          hidden(book, "Cũ", VisibilityState.VERY_HIDDEN);
          row(book.newWorksheet("Đảng viên"), 0, "mã đảng viên");
        });
    List<Sheet> sheets = Excel.file(file).sheets();
    assertThat(sheets)
        .extracting(Sheet::name)
        .extracting(Optional::orElseThrow)
        .containsExactly("Chi bộ", "Đảng viên");
    assertThat(lines(sheets.get(1))).containsExactly("1: mã đảng viên");
    assertThat(defects(sheets.get(0)))
        .containsExactly("HIDDEN_SHEET at book.xlsx", "HIDDEN_SHEET at book.xlsx");
    assertThat(defects(sheets.get(1))).isEmpty();
  }

  private static void hidden(Workbook book, String name, VisibilityState state) {
    Worksheet sheet = book.newWorksheet(name);
    row(sheet, 0, "x");
    sheet.setVisibilityState(state);
  }

  @Test
  void days_of_the_1904_system_are_counted_as_all_others() throws IOException {
    sheet(
        page -> {
          page.value(0, 0, 41561);
          page.style(0, 0).format("dd/mm/yyyy").set();
          page.value(0, 1, 41561);
          page.value(0, 2, 41561);
          page.style(0, 2).format("0.00 \"đảng\"").set();
        });
    Workbooks.change(
        file,
        "xl/workbook.xml",
        xml -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
    assertThat(lines(only())).containsExactly("1: 43023 | 41561 | 41561");
    assertThat(defects(only())).containsExactly("DAYS_OF_1904 at book.xlsx, sheet Chi bộ");
  }

  @Test
  void an_empty_sheet_has_no_lines() throws IOException {
    assertThat(lines(sheet(page -> {}))).isEmpty();
  }

  @Test
  void a_sheet_is_found_by_the_name_on_its_tab() throws IOException {
    Workbooks.write(
        file,
        book -> {
          row(book.newWorksheet("Bìa"), 0, "Danh sách");
          row(book.newWorksheet("Đảng viên"), 0, "M0001");
          Worksheet draft = book.newWorksheet("Nháp");
          draft.setVisibilityState(VisibilityState.HIDDEN);
        });
    Sheet sheet = Excel.file(file).sheet("Đảng viên");
    assertThat(lines(sheet)).containsExactly("1: M0001");
    assertThat(defects(sheet)).containsExactly("HIDDEN_SHEET at book.xlsx");
    for (String name : List.of("Đảng vien", "Nháp")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Excel.file(file).sheet(name))
          .withMessage(
              "book.xlsx has no sheet \"%s\"; it has [Bìa, Đảng viên], and hidden ones: [Nháp]",
              name);
    }
  }
}
