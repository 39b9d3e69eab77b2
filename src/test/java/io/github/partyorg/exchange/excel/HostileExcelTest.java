package io.github.partyorg.exchange.excel;

import static io.github.partyorg.exchange.Sheets.all;
import static io.github.partyorg.exchange.Sheets.lines;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.exchange.CellNote;
import io.github.partyorg.exchange.Sheet;
import io.github.partyorg.exchange.SheetLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that no spreadsheet made. */
class HostileExcelTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeAWorkbook() throws IOException {
    file =
        Workbooks.write(
            folder.resolve("book.xlsx"),
            book -> {
              Worksheet sheet = book.newWorksheet("Chi bộ");
              sheet.value(0, 0, "mã");
              sheet.value(1, 0, "B01");
            });
  }

  private void readAll() throws IOException {
    for (Sheet sheet : Excel.file(file).sheets()) {
      assertThat(lines(sheet)).isNotNull();
    }
  }

  @Test
  void a_missing_file_is_named() {
    assertThatThrownBy(() -> Excel.file(folder.resolve("none.xlsx")).sheets())
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none.xlsx");
  }

  @Test
  void what_is_no_workbook_is_named() throws IOException {
    Files.writeString(file, "mã;tên\n");
    assertThatThrownBy(this::readAll)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("book.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("x.txt"));
      zip.write("x".getBytes(UTF_8));
    }
    assertThatThrownBy(this::readAll)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("book.xlsx");
  }

  @Test
  void a_workbook_may_end_or_be_broken_anywhere() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 37) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(this::readAll)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("book.xlsx");
    }
    for (int at = 0; at < whole.length; at += 11) {
      byte[] broken = whole.clone();
      broken[at] ^= 0x55;
      Files.write(file, broken);
      try {
        readAll();
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("book.xlsx");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<worksheet>",
        "<worksheet><sheetData><row r='x'><c r='A1'><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData/><mergeCells><mergeCell ref='A'/></mergeCells></worksheet>",
      })
  void xml_that_is_no_sheet_is_a_failure_that_names_the_file(String xml) throws IOException {
    Workbooks.change(file, SHEET, old -> xml);
    assertThatThrownBy(this::readAll)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("book.xlsx");
  }

  @Test
  void a_number_that_is_none_is_noted_and_hides_nothing() throws IOException {
    Workbooks.change(file, SHEET, xml -> xml.replaceFirst("<c .*?</c>", "<c r='A1'><v>1x</v></c>"));
    List<SheetLine> lines = all(Excel.file(file).sheets().get(0));
    assertThat(lines).hasToString("[1: 1x, 2: B01]");
    assertThat(lines.get(0).note(0)).contains(CellNote.formulaError());
  }

  @Test
  void a_number_of_millions_of_digits_is_refused_before_it_is_read() throws IOException {
    String number = "<c r='A1'><v>" + "9".repeat(20 << 20) + "</v></c>";
    Workbooks.change(file, SHEET, xml -> xml.replaceFirst("<c .*?</c>", number));
    assertThatThrownBy(this::readAll)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("book.xlsx")
        .hasMessageContaining("more than 1000 digits");
  }

  @Test
  void entities_are_refused() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Workbooks.change(
        file,
        SHEET,
        xml ->
            "<!DOCTYPE x [<!ENTITY e SYSTEM \""
                + secret.toUri()
                + "\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\""
                + " t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>");
    assertThatThrownBy(this::readAll)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("document type");
  }

  @Test
  void merged_cells_of_a_whole_sheet_take_no_more_than_its_rows() throws IOException {
    Workbooks.change(
        file,
        SHEET,
        xml ->
            xml.replace(
                "</sheetData>",
                "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"));
    assertThat(lines(Excel.file(file).sheets().get(0))).hasSize(2);
  }

  @Tag("slow")
  @Test
  void a_small_file_that_unpacks_to_two_gigabytes_is_refused() throws IOException {
    bomb("xl/sharedStrings.xml", 1L << 31);
    assertThat(Files.size(file)).isLessThan(4 << 20);
    assertThatThrownBy(this::readAll)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("book.xlsx")
        .hasMessageContaining("unpacks to more than is allowed");
  }

  @Test
  void the_limit_can_be_set() throws IOException {
    bomb("docProps/thumbnail.wmf", 3 << 20);
    assertThatThrownBy(() -> Excel.file(file).unpackedUpTo(2 << 20).sheets())
        .isInstanceOf(IOException.class);
    assertThat(Excel.file(file).unpackedUpTo(4 << 20).toString()).contains("book.xlsx");
  }

  private void bomb(String entry, long size) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write("<sst><si><t>".getBytes(UTF_8));
      byte[] zeros = new byte[1 << 20];
      Arrays.fill(zeros, (byte) 'x');
      for (long left = size; left > 0; left -= zeros.length) {
        zip.write(zeros);
      }
    }
  }
}
