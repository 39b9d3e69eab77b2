package io.github.partyorg.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.exchange.csv.Csv;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Congress;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.testing.DatedDrawing;
import io.github.partyorg.testing.DienBien;
import io.github.partyorg.testing.GeneratedParty;
import io.github.partyorg.testing.Samples;
import io.github.partyorg.testing.Seed;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as rows is read back as an equal hierarchy. */
class RowsOfAHierarchyTest {

  static Stream<Hierarchy> hierarchies() {
    return Stream.of(
            Stream.of(
                TuanGiao.in2018(),
                TuanGiao.afterRestructuring(),
                DienBien.before2025(),
                DienBien.after2025()),
            Samples.small().stream().map(DatedDrawing::hierarchy),
            Samples.law().stream().map(law -> law.shown().hierarchy()),
            GeneratedParty.hierarchies(Seed.of(1), 400).limit(20))
        .flatMap(all -> all);
  }

  @ParameterizedTest
  @MethodSource("hierarchies")
  void rows_in_vietnamese_are_read_back(Hierarchy hierarchy) throws IOException {
    assertReadBack(HierarchyRows.of(hierarchy), hierarchy);
  }

  @ParameterizedTest
  @MethodSource("hierarchies")
  void rows_in_english_are_read_back(Hierarchy hierarchy) throws IOException {
    assertReadBack(HierarchyRows.of(hierarchy).in(Locale.ENGLISH), hierarchy);
  }

  @Test
  void a_congress_keeps_all_that_is_known_of_it() throws IOException {
    LocalDate day = LocalDate.of(2020, 5, 10);
    Congress congress =
        Congress.on(day)
            .numbered(22)
            .withIsExtraordinary(true)
            .withIsOfDelegates(true)
            .withCommitteeSize(15)
            .withAnnouncedOn(day.minusDays(30))
            .withReportedOn(day.plusDays(3))
            .withApprovedOn(day.plusDays(9));
    Hierarchy hierarchy =
        Hierarchy.of(
            Committee.of("X", Level.GRASSROOTS, Kind.COMMUNE)
                .name("Đảng bộ xã X")
                .leadership(Leadership.seats(List.of()).congress(congress))
                .build());

    assertReadBack(HierarchyRows.of(hierarchy), hierarchy);
    assertReadBack(HierarchyRows.of(hierarchy).in(Locale.ENGLISH), hierarchy);
  }

  @Test
  void what_is_said_of_a_congress_without_a_day_is_a_defect() throws IOException {
    RowReading<Hierarchy> reading =
        HierarchyRows.reader()
            .add(
                RowType.UNITS,
                Csv.text(
                    "units.csv",
                    """
                    mã;cấp trên;cấp;loại hình;tên;ngày đại hội;hình thức đại hội;số lượng cấp ủy viên
                    X;;cơ sở;xã;Đảng bộ xã X;;bất thường;15
                    B;X;;thôn;Chi bộ B;2020-05-10;bất thường;0
                    C;X;;thôn;Chi bộ C;2020-05-10;bât thường;5
                    """))
            .read();

    assertThat(RosterCase.found(reading.report()))
        .containsExactly(
            "units.csv G2 UNFIT_VALUES",
            "units.csv H2 UNFIT_VALUES",
            "units.csv H3 MALFORMED_NUMBER",
            "units.csv G4 UNKNOWN_WORD = bất thường");
  }

  private static void assertReadBack(HierarchyRows rows, Hierarchy hierarchy) throws IOException {
    HierarchyReader reader = HierarchyRows.reader();
    hierarchy.root().subtree().forEach(unit -> reader.knowing(unit.kind()));
    for (RowType type : RowType.OF_HIERARCHY) {
      reader.add(type, rows.sheet(type));
    }
    RowReading<Hierarchy> reading = reader.read();

    assertThat(reading.report().samples()).isEmpty();
    assertThat(reading.orThrow()).isEqualTo(hierarchy);
  }

  @Test
  void decisions_are_not_rows_of_a_hierarchy() {
    HierarchyRows rows = HierarchyRows.of(TuanGiao.in2018());
    Sheet units = rows.sheet(RowType.UNITS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows.sheet(RowType.DECISIONS))
        .withMessageStartingWith("A hierarchy has no DECISIONS, only [UNITS, ")
        .withMessageEndingWith("see DecisionRows.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HierarchyRows.reader().add(RowType.ORDERS, units))
        .withMessageStartingWith("A hierarchy has no ORDERS");
  }
}
