package io.github.partyorg.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import com.google.common.io.ByteSource;
import io.github.partyorg.exchange.csv.Csv;
import io.github.partyorg.structure.Hierarchy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Defects are counted exactly, and no code hides another. */
class CountingDefectsTest {

  private static final String UNITS =
      """
      mã;cấp trên;cấp;loại hình;tên
      TG;;cấp trên trực tiếp cơ sở;huyện;Đảng bộ huyện
      B1;TG;;thôn;Chi bộ bản số 01
      """;

  private static Sheet members(int count, String standing) {
    return Rows.of(
        RowType.MEMBERS,
        "members",
        ContiguousSet.create(Range.closedOpen(0, count), DiscreteDomain.integers()),
        number -> member(number, standing));
  }

  private static Map<Field, String> member(int number, String standing) {
    return ImmutableMap.of(
        Field.ID,
        "M" + number,
        Field.BRANCH,
        number % 7 == 0 ? "B9" : "B1",
        Field.NAME,
        "Đảng viên " + number,
        Field.STANDING,
        standing);
  }

  @Test
  void a_million_defects_are_counted_and_a_few_are_kept() throws IOException {
    RowReading<Hierarchy> reading =
        HierarchyRows.reader()
            .add(RowType.UNITS, Csv.text("units.csv", UNITS))
            .add(RowType.MEMBERS, members(1_000_000, "chính thưc"))
            .keeping(10)
            .read();

    assertThat(reading.report().count(DefectCode.UNKNOWN_WORD)).isEqualTo(1_000_000);
    assertThat(reading.report().count(DefectCode.UNKNOWN_UNIT)).isEqualTo(142_858);
    assertThat(reading.report().samples()).hasSize(20);
  }

  @Tag("slow")
  @Test
  void a_file_of_a_million_defects_takes_no_more_memory_than_its_beginning() throws IOException {
    byte[] header = "mã;chi bộ;họ và tên;tư cách\n".getBytes(UTF_8);
    byte[] line = "B/1;B1;Đảng viên;chính thưc\n".getBytes(UTF_8);
    ByteSource lines =
        ByteSource.concat(
            Iterables.limit(Iterables.cycle(ByteSource.wrap(line.clone())), 1_000_000));
    List<Long> live = new ArrayList<>();
    long all = header.length + 1_000_000L * line.length;
    RowReading<Hierarchy> reading =
        HierarchyRows.reader()
            .add(RowType.UNITS, Csv.text("units.csv", UNITS))
            .add(
                RowType.MEMBERS,
                Csv.from("members.csv", ByteSource.concat(ByteSource.wrap(header), lines)))
            .keeping(10)
            .observedBy(
                done -> {
                  if (done > all * (live.size() + 1) / 10) {
                    live.add(live());
                  }
                  return true;
                })
            .read();

    assertThat(reading.report().count(DefectCode.MALFORMED_ID)).isEqualTo(1_000_000);
    assertThat(reading.report().samples()).hasSize(10);
    assertThat(live).hasSize(9);
    assertThat(live.get(8) - live.get(0)).isLessThan(2 << 20);
  }

  /** Returns the bytes that are in use after all others were given up. */
  private static long live() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void the_sample_of_a_code_are_its_first_defects() throws IOException {
    DefectReport report =
        HierarchyRows.reader()
            .add(RowType.UNITS, Csv.text("units.csv", UNITS))
            .add(RowType.MEMBERS, members(100, "x"))
            .keeping(2)
            .read()
            .report();

    assertThat(RosterCase.found(report))
        .containsExactly(
            "members B2 UNKNOWN_UNIT = B1",
            "members D2 UNKNOWN_WORD",
            "members D3 UNKNOWN_WORD",
            "members B9 UNKNOWN_UNIT = B1");
    assertThat(report.summary().english())
        .startsWith("UNKNOWN_WORD, word unknown: 100\nUNKNOWN_UNIT, unknown unit: 15\n");
  }

  @Test
  void units_in_a_chain_that_is_too_long_are_told_and_not_read() throws IOException {
    Sheet units =
        Rows.of(
            RowType.UNITS,
            "units",
            ContiguousSet.create(Range.closedOpen(0, 10_000), DiscreteDomain.integers()),
            number ->
                ImmutableMap.of(
                    Field.ID,
                    "U" + number,
                    Field.SUPERIOR,
                    number == 0 ? "" : "U" + (number - 1),
                    Field.LEVEL,
                    "trực thuộc cơ sở",
                    Field.KIND,
                    "xã",
                    Field.NAME,
                    "Đảng bộ " + number));

    DefectReport report = HierarchyRows.reader().add(RowType.UNITS, units).read().report();

    assertThat(RosterCase.found(report)).containsExactly("units 66 TOO_DEEP");
  }

  @Test
  void less_than_no_defect_cannot_be_kept() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HierarchyRows.reader().keeping(-1))
        .withMessageContaining("-1");
  }
}
