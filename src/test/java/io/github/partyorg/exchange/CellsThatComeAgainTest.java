package io.github.partyorg.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.exchange.csv.Csv;
import io.github.partyorg.exchange.csv.Encoding;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Standing;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A cell that says what one above it said is read once, and is told of as often as it stands. */
class CellsThatComeAgainTest {

  private static final String UNITS =
      """
      mã;cấp trên;cấp;loại hình;tên
      TG;;cấp trên trực tiếp cơ sở;huyện;Đảng bộ huyện
      12345678901234567;TG;;thôn;Chi bộ bản số 01
      """;

  private static final List<String> HEADER = List.of("mã", "chi bộ", "họ và tên", "tư cách");

  private static List<String> member(String id, String standing) {
    return List.of(id, "12345678901234567", "Đảng viên " + id, standing);
  }

  private static RowReading<Hierarchy> read(Sheet members) throws IOException {
    return HierarchyRows.reader()
        .add(RowType.UNITS, Csv.text("units.csv", UNITS))
        .add(RowType.MEMBERS, members)
        .read();
  }

  private static List<String> found(Sheet members) throws IOException {
    return RosterCase.found(read(members).report());
  }

  @Test
  void an_unknown_unit_and_an_unknown_word_are_told_in_each_line() throws IOException {
    Sheet members =
        Csv.text(
            "members.csv",
            """
            mã;chi bộ;họ và tên;tư cách
            M1;B9;Đảng viên 0001;chinh thuc
            M2;B9;Đảng viên 0002;chinh thuc
            """);

    assertThat(found(members))
        .containsExactly(
            "members.csv B2 UNKNOWN_UNIT",
            "members.csv D2 UNKNOWN_WORD = chính thức",
            "members.csv B3 UNKNOWN_UNIT",
            "members.csv D3 UNKNOWN_WORD = chính thức");
  }

  @Test
  void the_same_bad_byte_is_told_in_each_line() throws IOException {
    String text = "mã;chi bộ\nM1;B\u00C3\nM2;B\u00C3\n";
    Sheet sheet = Csv.bytes("members.csv", text.getBytes(ISO_8859_1)).encodedAs(Encoding.UTF_8);

    assertThat(Sheets.all(sheet))
        .extracting(line -> line.note(1).map(CellNote::detail).orElse("none"))
        .containsExactly("none", "C3", "C3");
  }

  @Test
  void a_word_that_fails_as_a_formula_makes_no_record_below_the_same_one_that_does_not()
      throws IOException {
    List<String> header =
        List.of("mã tổ chức", "chức vụ", "mã đảng viên", "hình thức giữ chức", "từ ngày");
    List<String> seat = List.of("TG", "bí thư", "M1", "được bầu", "2020-05-10");
    RowReading<Hierarchy> reading =
        HierarchyRows.reader()
            .add(RowType.UNITS, Csv.text("units.csv", UNITS))
            .add(RowType.MEMBERS, new Noted(List.of(HEADER, member("M1", "chính thức")), Map.of()))
            .add(
                RowType.SEATS,
                new Noted(
                    List.of(header, seat, seat), Map.of(3, Map.of(3, CellNote.formulaError()))))
            .read();

    assertThat(RosterCase.found(reading.report())).containsExactly("noted D3 FORMULA_ERROR");
  }

  @Test
  void a_long_number_is_told_below_the_same_digits_kept_as_text() throws IOException {
    Sheet members =
        new Noted(
            List.of(HEADER, member("M1", "chính thức"), member("M2", "chính thức")),
            Map.of(3, Map.of(1, CellNote.number())));

    assertThat(found(members)).containsExactly("noted B3 LOST_DIGITS");
  }

  @Test
  void a_word_is_the_same_however_it_is_typed() throws IOException {
    List<String> standings =
        List.of(
            "chính thức",
            "chính thức",
            " chính  thức ",
            Normalizer.normalize("chính thức", Normalizer.Form.NFD),
            "CHÍNH THỨC",
            "đảng viên chính thức",
            "chính thức");
    List<List<String>> lines = new ArrayList<>(List.of(HEADER));
    for (String standing : standings) {
      lines.add(member("M" + lines.size(), standing));
    }
    lines.add(member("M9", "dự bị"));

    assertThat(read(new Noted(lines, Map.of())).orThrow().members())
        .extracting(Member::standing)
        .containsOnly(Standing.OFFICIAL, Standing.PROBATIONARY)
        .filteredOn(Standing.PROBATIONARY::equals)
        .hasSize(1);
  }

  @Test
  void a_member_listed_in_a_second_file_is_told_with_the_line_in_the_first() throws IOException {
    String header = "mã;chi bộ;họ và tên;tư cách\n";
    String line = "%s;12345678901234567;Đảng viên %s;chính thức\n";
    String first = header + line.formatted("M1", "1") + line.formatted("M2", "2");
    String second = header + line.formatted("M3", "3") + line.formatted("M4", "4");
    String third = header + line.formatted("m2", "2") + line.formatted("M3", "3");
    RowReading<Hierarchy> reading =
        HierarchyRows.reader()
            .add(RowType.UNITS, Csv.text("units.csv", UNITS))
            .add(RowType.MEMBERS, Csv.text("first.csv", first))
            .add(RowType.MEMBERS, Csv.text("second.csv", second))
            .add(RowType.MEMBERS, Csv.text("third.csv", third))
            .read();

    assertThat(reading.report().samples())
        .extracting(defect -> defect.code() + ": " + defect.summary().english())
        .satisfiesExactly(
            like -> assertThat(like).startsWith("SIMILAR_IDS").contains("M2"),
            same ->
                assertThat(same)
                    .startsWith("MEMBER_IN_TWO_BRANCHES")
                    .contains("second.csv, line 2"));
  }

  /**
   * Lines with what their source knows of some cells.
   *
   * @param notes by line from 1 and position from 0
   */
  private record Noted(List<List<String>> cells, Map<Integer, Map<Integer, CellNote>> notes)
      implements Sheet {

    @Override
    public String source() {
      return "noted";
    }

    @Override
    public Optional<String> name() {
      return Optional.empty();
    }

    @Override
    public SheetLines open(Consumer<? super DataDefect> defects) {
      ImmutableList.Builder<SheetLine> lines = ImmutableList.builder();
      for (int at = 0; at < cells.size(); at++) {
        SheetLine line = SheetLine.of(at + 1, cells.get(at));
        lines.add(line.noting(notes.getOrDefault(at + 1, ImmutableMap.of())));
      }
      return new Lines(lines.build().iterator());
    }
  }

  /** The lines of one opening. */
  private record Lines(Iterator<SheetLine> rest) implements SheetLines {

    @Override
    public Optional<SheetLine> next() {
      return rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
    }

    @Override
    public long done() {
      return 0;
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
