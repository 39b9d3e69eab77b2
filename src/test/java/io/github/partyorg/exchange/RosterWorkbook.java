package io.github.partyorg.exchange;

import com.google.common.base.Splitter;
import io.github.partyorg.exchange.excel.Excel;
import io.github.partyorg.exchange.excel.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of a corpus as a workbook. A cell that begins with {@code =} is a number, one with
 * {@code @} a day; {@code #REF!} is the error of a formula. Options: {@code merge=A2:A3}, {@code
 * hide=3} for a row or {@code hide=C} for a column, {@code hide=sheet} for another sheet, {@code
 * 1904}.
 */
final class RosterWorkbook {

  private static final String FAILED = "987654321";

  private RosterWorkbook() {}

  static Sheet sheet(String name, String text, List<String> options) throws IOException {
    Path file = Files.createTempDirectory("roster").resolve(name);
    file.toFile().deleteOnExit();
    Workbooks.write(file, book -> fill(book, text, options));
    Workbooks.change(
        file,
        "xl/worksheets/sheet1.xml",
        xml ->
            xml.replaceAll(
                "<c r=\"(\\w+)\"[^>]*><v>" + FAILED + "</v></c>",
                "<c r=\"$1\" t=\"e\"><v>#REF!</v></c>"));
    if (options.contains("1904")) {
      Workbooks.change(
          file,
          "xl/workbook.xml",
          xml -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
    }
    return Excel.file(file).sheets().get(0);
  }

  private static void fill(Workbook book, String text, List<String> options) {
    Worksheet page = book.newWorksheet("Danh sách");
    List<String> lines = text.lines().toList();
    for (int row = 0; row < lines.size(); row++) {
      List<String> cells = Splitter.on(';').splitToList(lines.get(row));
      for (int at = 0; at < cells.size(); at++) {
        put(page, row, at, cells.get(at));
      }
    }
    for (String option : options) {
      if (option.startsWith("merge=")) {
        merge(page, option.substring("merge=".length()));
      } else if (option.equals("hide=sheet")) {
        book.newWorksheet("Nháp").setVisibilityState(VisibilityState.HIDDEN);
      } else if (option.startsWith("hide=")) {
        hide(page, option.substring("hide=".length()));
      }
    }
  }

  private static void put(Worksheet page, int row, int at, String cell) {
    if (cell.startsWith("=")) {
      page.value(row, at, Double.valueOf(cell.substring(1)));
    } else if (cell.startsWith("@")) {
      page.value(row, at, LocalDate.parse(cell.substring(1)));
      page.style(row, at).format("dd/mm/yyyy").set();
    } else if (cell.equals("#REF!")) {
      page.value(row, at, Long.valueOf(FAILED));
    } else if (!cell.isEmpty()) {
      page.value(row, at, cell);
    }
  }

  private static void merge(Worksheet page, String range) {
    int column = range.charAt(0) - 'A';
    List<String> ends = Splitter.on(':').splitToList(range.replaceAll("[A-Z]", ""));
    page.range(Integer.parseInt(ends.get(0)) - 1, column, Integer.parseInt(ends.get(1)) - 1, column)
        .merge();
  }

  private static void hide(Worksheet page, String what) {
    if (Character.isDigit(what.charAt(0))) {
      page.hideRow(Integer.parseInt(what) - 1);
    } else {
      page.hideColumn(what.charAt(0) - 'A');
    }
  }
}
