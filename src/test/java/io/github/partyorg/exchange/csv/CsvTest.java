package io.github.partyorg.exchange.csv;

import static io.github.partyorg.exchange.Sheets.cells;
import static io.github.partyorg.exchange.Sheets.defects;
import static io.github.partyorg.exchange.Sheets.lines;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.partyorg.exchange.SheetLine;
import io.github.partyorg.exchange.SheetLines;
import io.github.partyorg.exchange.Sheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What CSV files look like that are kept by people. */
class CsvTest {

  @ParameterizedTest
  @ValueSource(chars = {';', ',', '\t'})
  void the_separator_is_found(char separator) throws IOException {
    String text =
        """
        Danh sách các chi bộ
        mã|tên|loại hình
        B01|Chi bộ bản số 01|VILLAGE
        B02|"Chi bộ A; B, C\tvà D"|AGENCY
        """
            .replace('|', separator);
    assertThat(cells(Csv.text("units.csv", text)))
        .containsExactly(
            List.of("Danh sách các chi bộ"),
            List.of("mã", "tên", "loại hình"),
            List.of("B01", "Chi bộ bản số 01", "VILLAGE"),
            List.of("B02", "Chi bộ A; B, C\tvà D", "AGENCY"));
  }

  @Test
  void commas_in_names_and_titles_do_not_hide_semicolons() throws IOException {
    String text = "Xã A, huyện B, tỉnh C\nmã;tên\nB01;Bản 1, 2\nB02;Bản 3, 4\nB03;Bản 5\n";
    assertThat(cells(Csv.text("units.csv", text))).contains(List.of("B03", "Bản 5"));
  }

  @Test
  void a_named_separator_is_taken() throws IOException {
    assertThat(cells(Csv.text("units.csv", "a|b;c\n").separatedBy('|')))
        .containsExactly(List.of("a", "b;c"));
    assertThatThrownBy(() -> Csv.text("units.csv", "").separatedBy('"'))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lines_have_their_physical_numbers_after_line_breaks_in_quotes(String lineBreak)
      throws IOException {
    String text = "mã;tên\nB01;\"Chi bộ\nbản số\n01\"\n\nB02;Bản 2".replace("\n", lineBreak);
    assertThat(lines(Csv.text("units.csv", text)))
        .containsExactly(
            "1: mã | tên",
            "2: B01 | Chi bộ\nbản số\n01".replace("\n", lineBreak),
            "5: ",
            "6: B02 | Bản 2");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_header() throws IOException {
    String text = "\uFEFFmã;tên\n";
    for (byte[] bytes :
        List.of(text.getBytes(UTF_8), text.getBytes(UTF_16LE), text.getBytes(UTF_16BE))) {
      assertThat(cells(Csv.bytes("units.csv", bytes))).containsExactly(List.of("mã", "tên"));
    }
  }

  @Test
  void rows_are_passed_on_with_the_cells_that_they_have() throws IOException {
    assertThat(cells(Csv.text("units.csv", "a;b;c\n1\n1;2;3;4;\n;;\n")))
        .containsExactly(
            List.of("a", "b", "c"),
            List.of("1"),
            List.of("1", "2", "3", "4", ""),
            List.of("", "", ""));
  }

  @Test
  void quotation_marks_are_doubled_in_quotes_and_letters_elsewhere() throws IOException {
    String text = "a;b;c\n\"\"\"Bản\"\" 1\";Chi bộ \"A\";\"\"\n";
    assertThat(cells(Csv.text("units.csv", text)))
        .containsExactly(List.of("a", "b", "c"), List.of("\"Bản\" 1", "Chi bộ \"A\"", ""));
    assertThat(defects(Csv.text("units.csv", text))).isEmpty();
  }

  @Test
  void an_open_quotation_mark_swallows_no_lines() throws IOException {
    Csv file =
        Csv.text("units.csv", "mã;tên\nB01;\"Bản 1\nB02;\"Bản 2\"\nB03;\"Bản \"ba\" nhỏ\"\nB04;4");
    assertThat(lines(file))
        .containsExactly(
            "1: mã | tên",
            "2: B01 | \"Bản 1",
            "3: B02 | Bản 2",
            "4: B03 | \"Bản \"ba\" nhỏ\"",
            "5: B04 | 4");
    assertThat(defects(file))
        .containsExactly(
            "BROKEN_QUOTE at units.csv, line 2, cell B2",
            "BROKEN_QUOTE at units.csv, line 4, cell B4");
  }

  @Test
  void an_open_quotation_mark_at_the_end_is_a_defect() throws IOException {
    Csv file = Csv.text("units.csv", "mã;tên\nB01;\"Bản 1\nB02;Bản 2\n");
    assertThat(lines(file)).containsExactly("1: mã | tên", "2: B01 | \"Bản 1", "3: B02 | Bản 2");
    assertThat(defects(file)).containsExactly("BROKEN_QUOTE at units.csv, line 2, cell B2");
  }

  @Test
  void a_long_line_is_cut_and_the_next_ones_are_read() throws IOException {
    String text =
        "mã;tên\nB01;" + "ệ".repeat(40) + ";x\n\"" + "y".repeat(90) + "\n;\"\"\n\";z\nB02;Bản 2\n";
    Csv file = Csv.text("units.csv", text).linesUpTo(50);
    assertThat(lines(file))
        .containsExactly(
            "1: mã | tên", "2: B01 | " + "ệ".repeat(15), "3: " + "y".repeat(50), "6: B02 | Bản 2");
    assertThat(defects(file))
        .containsExactly(
            "TOO_LONG at units.csv, line 2, cell B2", "TOO_LONG at units.csv, line 3, cell A3");
  }

  @Test
  void cells_may_be_cut_by_the_end_of_what_is_read_at_once() throws IOException {
    StringBuilder text = new StringBuilder();
    List<List<String>> expected = new ArrayList<>();
    for (int length = 1; length < 900; length++) {
      String cell = "ộ".repeat(length / 2) + "\"".repeat(length % 5) + "\n".repeat(length % 3);
      text.append('"')
          .append(cell.replace("\"", "\"\""))
          .append("\";")
          .append(length)
          .append("\r\n");
      expected.add(List.of(cell, "" + length));
    }
    assertThat(text.length()).isGreaterThan(3 << 16);
    assertThat(cells(Csv.text("units.csv", text.toString()))).isEqualTo(expected);
  }

  @Test
  void what_is_well_formed_is_read_as_fastcsv_reads_it() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<List<String>> rows = new ArrayList<>();
      int width = random.nextInt(5) + 2;
      for (int row = random.nextInt(9) + 1; row > 0; row--) {
        List<String> cells = new ArrayList<>();
        for (int cell = width; cell > 0; cell--) {
          cells.add(text(random));
        }
        rows.add(cells);
      }
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      CsvTarget.exact().write(rows, written);
      Csv file = Csv.bytes("rows.csv", written.toByteArray()).separatedBy(',');
      List<SheetLine> lines = Sheets.all(file);
      assertThat(cells(file)).isEqualTo(rows);
      try (CsvReader<CsvRecord> reader =
          CsvReader.builder().skipEmptyLines(false).ofCsvRecord(written.toString(UTF_8))) {
        List<CsvRecord> records = reader.stream().toList();
        assertThat(records.stream().map(CsvRecord::getFields)).isEqualTo(rows);
        assertThat(lines.stream().map(SheetLine::number).map(Integer::longValue))
            .isEqualTo(records.stream().map(CsvRecord::getStartingLineNumber).toList());
      }
    }
  }

  private static String text(Random random) {
    String letters = "aộ,;\"'\n\r =😀\uFEFF";
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(6); length > 0; length--) {
      int at = random.nextInt(letters.codePointCount(0, letters.length()));
      text.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at)));
    }
    return text.toString();
  }

  @Test
  void a_column_of_few_texts_and_one_of_many_are_read_alike() throws IOException {
    Random random = new Random(1);
    List<List<String>> written = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < 5_000; line++) {
      List<String> cells =
          List.of(
              "M" + line,
              "B" + line / 20,
              List.of("chính thức", "dự bị", "chính thưc").get(random.nextInt(3)),
              "tên " + random.nextInt(line < 2_500 ? 5 : 50_000),
              "tên " + random.nextInt(line < 2_500 ? 50_000 : 5));
      written.add(cells);
      text.append(String.join(";", cells)).append('\n');
    }

    assertThat(cells(Csv.text("members.csv", text.toString()))).isEqualTo(written);
  }

  @Test
  void a_file_is_named_by_the_last_part_of_its_path(@TempDir Path folder) throws IOException {
    Path path = Files.writeString(folder.resolve("chi-bo.csv"), "mã;tên\n");
    assertThat(Csv.file(path).source()).isEqualTo("chi-bo.csv");
    assertThat(lines(Csv.file(path))).containsExactly("1: mã | tên");
    assertThatThrownBy(() -> lines(Csv.file(folder.resolve("none.csv"))))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none.csv");
  }

  @Test
  void a_sheet_tells_how_many_bytes_are_read() throws IOException {
    try (SheetLines lines = Csv.text("units.csv", "mã;tên\n").open(defect -> {})) {
      assertThat(lines.next()).isPresent();
      assertThat(lines.next()).isEmpty();
      assertThat(lines.done()).isEqualTo(9);
    }
  }

  @Test
  void an_empty_file_has_no_lines() throws IOException {
    assertThat(lines(Csv.text("units.csv", ""))).isEmpty();
    assertThat(lines(Csv.text("units.csv", "\uFEFF"))).isEmpty();
    assertThat(lines(Csv.text("units.csv", "\n"))).containsExactly("1: ");
  }
}
