package io.github.partyorg.exchange.csv;

import static io.github.partyorg.exchange.Sheets.all;
import static io.github.partyorg.exchange.Sheets.defects;
import static io.github.partyorg.exchange.Sheets.lines;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.io.ByteSource;
import io.github.partyorg.exchange.CellNote;
import io.github.partyorg.exchange.DefectCode;
import io.github.partyorg.exchange.DefectReport;
import io.github.partyorg.exchange.HierarchyRows;
import io.github.partyorg.exchange.RowType;
import io.github.partyorg.exchange.SheetLine;
import io.github.partyorg.exchange.SheetLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that no clerk made. */
class HostileCsvTest {

  private static final long GIGABYTE = 1L << 30;

  /** A text, then a byte very often, then a text. */
  private static ByteSource longFile(String before, byte repeated, long times, String after) {
    ByteSource middle =
        new ByteSource() {
          @Override
          public InputStream openStream() {
            return new InputStream() {
              private long left = times;

              @Override
              public int read() {
                return left-- > 0 ? repeated : -1;
              }

              @Override
              public int read(byte[] target, int from, int length) {
                int count = (int) Math.min(left, length);
                left -= count;
                Arrays.fill(target, from, from + count, repeated);
                return count == 0 && length > 0 ? -1 : count;
              }
            };
          }
        };
    return ByteSource.concat(
        ByteSource.wrap(before.getBytes(UTF_8)), middle, ByteSource.wrap(after.getBytes(UTF_8)));
  }

  @Test
  void a_file_may_end_anywhere() throws IOException {
    byte[] whole = "mã;\"tên \"\"x\"\"\"\r\nB01;\"Chi\nbộ\"\r\n".getBytes(UTF_8);
    for (int length = 0; length <= whole.length; length++) {
      Csv file = Csv.bytes("cut.csv", Arrays.copyOf(whole, length));
      assertThat(all(file).size()).isLessThanOrEqualTo(3);
    }
    assertThat(lines(Csv.bytes("cut.csv", Arrays.copyOf(whole, 4)))).containsExactly("1: mã | ");
  }

  @Test
  void nul_is_no_letter() throws IOException {
    SheetLine line = all(Csv.text("nul.csv", "a;b\0c;d\n")).get(0);
    assertThat(line.text(1)).isEqualTo("b\uFFFDc");
    assertThat(line.note(1)).contains(CellNote.undecodable("00"));
    assertThat(line.note(0)).isEmpty();
  }

  @Test
  void random_bytes_are_lines_of_something() throws IOException {
    Random random = new Random(3);
    String frequent = "\";,\t\n\r'\0";
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      for (int at = 0; at < bytes.length; at++) {
        if (random.nextInt(3) == 0) {
          bytes[at] = (byte) frequent.charAt(random.nextInt(frequent.length()));
        }
      }
      for (Encoding encoding : Encoding.values()) {
        Csv file = Csv.bytes("random.csv", bytes).encodedAs(encoding).linesUpTo(90);
        int last = 0;
        for (SheetLine line : all(file)) {
          assertThat(line.number()).isGreaterThan(last);
          last = line.number();
        }
        assertThat(last).isLessThanOrEqualTo(bytes.length + 1);
      }
      assertThat(all(Csv.bytes("random.csv", bytes))).isNotNull();
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"", "\""})
  void a_cell_of_a_gigabyte_is_a_defect_in_bounded_memory(String quote) throws IOException {
    Csv file =
        Csv.from(
            "long.csv",
            longFile("mã;tên\nB01;" + quote, (byte) 'x', GIGABYTE, quote + ";\nB02;Bản 2\n"));
    long before = allocated();
    List<String> told = new ArrayList<>();
    List<SheetLine> lines = new ArrayList<>();
    try (SheetLines read = file.open(defect -> told.add(defect.code() + " at " + defect.place()))) {
      read.next();
      read.next();
      read.next().ifPresent(lines::add);
      assertThat(read.next()).isEmpty();
    }
    assertThat(allocated() - before).isLessThan(40L << 20);
    assertThat(told).containsExactly("TOO_LONG at long.csv, line 2, cell B2");
    assertThat(lines).hasToString("[3: B02 | Bản 2]");
  }

  @Tag("slow")
  @Test
  void so_is_a_long_one_in_letters_of_two_bytes() throws IOException {
    Charset charset = StandardCharsets.UTF_16LE;
    Csv file =
        Csv.from(
            "long.csv",
            ByteSource.concat(
                ByteSource.wrap("\uFEFFmã;tên\nB01;".getBytes(charset)),
                longFile("", (byte) 'x', GIGABYTE / 4, ""),
                ByteSource.wrap("\nB02;Bản 2\n".getBytes(charset))));
    long before = allocated();
    assertThat(defects(file))
        .containsExactly("ENCODING_TAKEN at long.csv", "TOO_LONG at long.csv, line 2, cell B2");
    assertThat(allocated() - before).isLessThan(40L << 20);
  }

  @Tag("slow")
  @Test
  void a_roster_with_a_cell_of_a_gigabyte_is_told_with_all_else() throws IOException {
    Csv file =
        Csv.from(
            "units.csv",
            longFile(
                "mã;cấp trên;cấp;loại hình;tên\nTG;;cơ sở;xã;",
                (byte) 'x',
                GIGABYTE,
                "\nB1;TG;;thônn;Chi bộ\n"));
    long before = allocated();
    DefectReport report = HierarchyRows.reader().add(RowType.UNITS, file).read().report();
    assertThat(allocated() - before).isLessThan(40L << 20);
    assertThat(report.counts())
        .containsOnly(entry(DefectCode.TOO_LONG, 1L), entry(DefectCode.UNKNOWN_WORD, 1L));
  }

  @Tag("slow")
  @Test
  void an_endless_line_of_separators_or_an_open_quote_takes_bounded_memory() throws IOException {
    Csv separators = Csv.from("long.csv", longFile("a;b\n", (byte) ';', 1L << 26, "\nB02;2\n"));
    assertThat(defects(separators)).hasSize(1);
    Csv lines = Csv.from("long.csv", longFile("a;b\n\"", (byte) '\n', 1L << 22, "B02;2\n"));
    try (SheetLines read = lines.open(defect -> {})) {
      int last = 0;
      for (Optional<SheetLine> line = read.next(); line.isPresent(); line = read.next()) {
        last = line.get().number();
      }
      assertThat(last).isEqualTo(2 + (1 << 22));
    }
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean)
            java.lang.management.ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }
}
