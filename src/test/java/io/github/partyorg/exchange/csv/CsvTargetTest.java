package io.github.partyorg.exchange.csv;

import static io.github.partyorg.exchange.Sheets.cells;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.exchange.CancelledException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines are written so that programs, people and spreadsheets read them. */
class CsvTargetTest {

  /** What spreadsheets must not carry out, what only looks like it, and what breaks cells. */
  private static final List<List<String>> ROWS =
      List.of(
          List.of("=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3"),
          List.of("-5", "+84", "-1,5", "-1.2.3"),
          List.of("'=1", "'", "''x", "'chữ"),
          List.of("\t=1", "\r=1", "\n=1", "＝1"),
          List.of("a;b", "a,b", "\"a\"", "a\r\nb"),
          List.of("", "-", "+", "- x"),
          List.of("ệ", "e\u0323\u0302", "😀", "\uFEFFx"));

  private static byte[] written(CsvTarget target, List<List<String>> rows) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    target.write(rows, stream);
    return stream.toByteArray();
  }

  @Test
  void the_exact_form_is_plain_utf_8() throws IOException {
    assertThat(new String(written(CsvTarget.exact(), ROWS.subList(0, 2)), UTF_8))
        .isEqualTo("=1+1,@SUM(A1),+cmd|' /C calc'!A0,-2+3\r\n-5,+84,\"-1,5\",-1.2.3\r\n");
  }

  @Test
  void the_form_for_spreadsheets_holds_no_formula_and_leaves_numbers_alone() throws IOException {
    assertThat(new String(written(CsvTarget.forSpreadsheets(), ROWS.subList(0, 3)), UTF_8))
        .isEqualTo(
            String.join(
                "\r\n",
                "\uFEFF'=1+1;'@SUM(A1);'+cmd|' /C calc'!A0;'-2+3",
                "-5;+84;-1,5;'-1.2.3",
                "''=1;'';'''x;''chữ",
                ""));
  }

  @Test
  void both_forms_read_back_equal() throws IOException {
    for (CsvTarget target : List.of(CsvTarget.exact(), CsvTarget.forSpreadsheets())) {
      assertThat(cells(Csv.bytes("rows.csv", written(target, ROWS)))).isEqualTo(ROWS);
      assertThat(cells(Csv.bytes("rows.csv", written(target.separatedBy('\t'), ROWS))))
          .isEqualTo(ROWS);
    }
  }

  @Test
  void random_texts_read_back_equal() throws IOException {
    Random random = new Random(11);
    String letters = "'=+-@\t\r\n01.,;\"aệ";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(6); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      List<List<String>> rows = List.of(List.of("x", text.toString()));
      for (CsvTarget target : List.of(CsvTarget.exact(), CsvTarget.forSpreadsheets())) {
        Csv file = Csv.bytes("rows.csv", written(target.separatedBy('|'), rows));
        assertThat(cells(file.separatedBy('|'))).isEqualTo(rows);
      }
    }
  }

  @Test
  void what_was_written_and_read_is_written_with_the_same_bytes() throws IOException {
    Locale before = Locale.getDefault();
    try {
      for (Locale locale :
          List.of(Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG"))) {
        Locale.setDefault(locale);
        for (CsvTarget target : List.of(CsvTarget.exact(), CsvTarget.forSpreadsheets())) {
          byte[] first = written(target, ROWS);
          assertThat(written(target, cells(Csv.bytes("rows.csv", first)))).isEqualTo(first);
        }
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void apostrophes_that_no_guard_put_there_are_kept() throws IOException {
    assertThat(cells(Csv.text("rows.csv", "\uFEFF'chữ;'5;x'=1\n")))
        .containsExactly(List.of("'chữ", "'5", "x'=1"));
    assertThat(cells(Csv.text("rows.csv", "'=1;''\n"))).containsExactly(List.of("'=1", "''"));
  }

  @Test
  void an_only_empty_cell_is_a_line() throws IOException {
    List<List<String>> rows = List.of(List.of("mã"), List.of(""), List.of("B01"));
    byte[] bytes = written(CsvTarget.exact(), rows);
    assertThat(new String(bytes, UTF_8)).isEqualTo("mã\r\n\"\"\r\nB01\r\n");
    assertThat(cells(Csv.bytes("rows.csv", bytes))).isEqualTo(rows);
  }

  @Test
  void a_file_is_replaced_as_a_whole_or_not_at_all(@TempDir Path folder) throws IOException {
    Path path = Files.writeString(folder.resolve("rows.csv"), "before");
    Iterable<List<String>> failing =
        () -> {
          throw new UncheckedIOException(new IOException("no more"));
        };
    assertThatThrownBy(() -> CsvTarget.exact().write(failing, path))
        .isInstanceOf(UncheckedIOException.class);
    CsvTarget impatient = CsvTarget.exact().observedBy(done -> done < 5000);
    assertThatThrownBy(() -> impatient.write(Collections.nCopies(9000, List.of("a")), path))
        .isInstanceOf(CancelledException.class);
    assertThat(path).content(UTF_8).isEqualTo("before");
    CsvTarget.exact().write(List.of(List.of("after")), path);
    assertThat(path).content(UTF_8).isEqualTo("after\r\n");
    assertThat(folder).isDirectoryContaining(file -> file.equals(path));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
  }
}
