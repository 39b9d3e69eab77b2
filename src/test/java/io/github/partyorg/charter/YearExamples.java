package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Years.DISTRICT;
import static io.github.partyorg.charter.Years.committees;
import static io.github.partyorg.charter.Years.members;
import static io.github.partyorg.charter.Years.regulations;
import static io.github.partyorg.charter.Years.year;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.AttendanceFigures;
import io.github.partyorg.activity.AttendanceSheet;
import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Evaluation;
import io.github.partyorg.activity.Evidence;
import io.github.partyorg.activity.Meeting;
import io.github.partyorg.activity.MeetingKind;
import io.github.partyorg.activity.MinuteBook;
import io.github.partyorg.activity.NotEvaluated;
import io.github.partyorg.activity.Regime;
import io.github.partyorg.activity.RegulationTopic;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Function;
import java.util.stream.Stream;

/** For every rule on a year one record by which it is broken. */
final class YearExamples {

  private static final LocalDate IN_2018 = LocalDate.of(2018, 12, 1);
  private static final LocalDate IN_2021 = LocalDate.of(2021, 12, 1);
  private static final LocalDate IN_2024 = LocalDate.of(2024, 12, 1);
  private static final LocalDate IN_2025 = LocalDate.of(2025, 12, 1);

  private static final Hierarchy LED =
      Drawing.hierarchy(
          """
          H      Đảng bộ huyện H  district
            X    Đảng bộ xã X     commune  secretary W-01, committee member W-01 W-02 W-03
              W  Chi bộ W         village  30 members
          """);

  private static final Hierarchy EMPOWERED =
      Drawing.hierarchy(
          """
          H    Đảng bộ huyện H  district
            X  Đảng bộ X        enterprise at grassroots
              - secretary W-01, committee member W-01 W-02 W-03
              - single powers 8-QĐ from 2025-07-01, to meet as a superior
              W  Chi bộ W       enterprise  30 members
          """);

  private static final Hierarchy SECTION =
      Drawing.hierarchy(
          """
          H        Đảng bộ huyện H    district
            X      Đảng bộ xã X       commune
              S    Đảng bộ bộ phận S  section
                - secretary W-01, committee member W-01 W-02 W-03
                W  Chi bộ W           village  30 members
          """);

  private YearExamples() {}

  static ImmutableList<Example> all() {
    return ImmutableList.<Example>builder()
        .addAll(meetings())
        .addAll(regulationsOfUnits())
        .addAll(evaluations())
        .build();
  }

  private static ImmutableList<Example> meetings() {
    return ImmutableList.of(
        held("MTG-01", "H/X/V", DAY, day -> members("V")),
        held("MTG-02", "H/X/V", DAY, day -> committees("V")),
        held("MTG-03", "H/X/V", DAY, day -> members("V")),
        held("MTG-03", "H/X/V", IN_2018, day -> members("V")),
        held("MTG-09", "H/X", DAY, day -> members("X")),
        held("MTG-11", "H/A", DAY, day -> members("A")),
        held(
            "MTG-04",
            "H/X/V",
            IN_2018,
            day -> members("V", on(day).withAttendance(AttendanceFigures.of(85, 100)))),
        held(
            "MTG-04b",
            "H/X/V",
            IN_2018,
            day -> members("V", on(day).withAttendance(AttendanceSheet.builder().build()))),
        held("MTG-04c", "H/X/V", IN_2018, YearExamples::excusedFourTimes),
        held(
            "MTG-05",
            "H/X/V",
            IN_2018,
            day -> members("V", on(day).withDuration(Duration.ofMinutes(89)))),
        held(
            "MTG-05",
            "H/X/V",
            IN_2025,
            day -> members("V", on(day).withDuration(Duration.ofMinutes(89)))),
        dated("MTG-10", "H/X", DAY, LED, day -> year(day, committees("X"))),
        dated(
            "MTG-12",
            "H/X/V",
            IN_2025,
            DISTRICT,
            day -> year(day, MinuteBook.ofGroup("V", "Tổ 1"))),
        dated("MTG-14", "H/X", IN_2025, EMPOWERED, day -> year(day, committees("X"))),
        dated("MTG-13", "H/X/S", IN_2025, SECTION, day -> year(day, committees("S"))),
        held(
            "MTG-06",
            "H/X/V",
            IN_2025,
            day ->
                members(
                    "V",
                    Meeting.of(MeetingKind.REGULAR_AND_THEMATIC, day)
                        .withDuration(Duration.ofMinutes(119)))),
        held("MTG-07", "H/X/V", IN_2025, day -> members("V", on(day).withMaterialsSentOn(day))),
        dated(
            "MTG-08",
            "H/X/V",
            IN_2025,
            DISTRICT,
            day ->
                year(
                    day.plusMonths(1).withDayOfMonth(8),
                    members("V", Meeting.regular(day.plusMonths(1).withDayOfMonth(8))))));
  }

  private static Meeting on(LocalDate day) {
    return Meeting.regular(day);
  }

  /** Four meetings in a row around a day, none of them later than the guidance of 2018. */
  private static MinuteBook excusedFourTimes(LocalDate day) {
    LocalDate first = day.getMonthValue() == 10 ? day.minusDays(3) : day;
    AttendanceSheet sheet = AttendanceSheet.builder().addExcused(MemberId.of("V-09")).build();
    return members(
        "V",
        on(first).withAttendance(sheet),
        on(first.plusDays(1)).withAttendance(sheet),
        on(first.plusDays(2)).withAttendance(sheet),
        on(first.plusDays(3)).withAttendance(sheet));
  }

  private static ImmutableList<Example> regulationsOfUnits() {
    Hierarchy agency =
        Drawing.hierarchy(
            """
            H      Đảng bộ huyện H  district
              X    Đảng bộ xã X     commune
                W  Chi bộ W         village       30 members
                V  Chi bộ V         Party agency  9 members
                  - secretary V-01, deputy secretary V-02, committee member V-01 V-02 V-03
            """);
    return ImmutableList.of(
        dated(
            "REG-01",
            "H/X/V",
            IN_2018,
            agency,
            day ->
                year(day.getYear())
                    .addWorkingRegulations(regulations("X", day), regulations("W", day))
                    .build()),
        dated(
            "REG-02",
            "H/X/V",
            IN_2018,
            agency,
            day ->
                year(day.getYear())
                    .addWorkingRegulations(regulations("V", day, RegulationTopic.SUPERVISION))
                    .build()),
        dated(
            "REG-04",
            "H/X/V",
            IN_2025,
            agency,
            day -> year(day.getYear()).addWorkingRegulations(regulations("W", day)).build()));
  }

  private static ImmutableList<Example> evaluations() {
    Evaluation disciplined = Evaluation.of(Category.GOOD).withIsDisciplined(true);
    Evaluation exempted = Evaluation.of(NotEvaluated.EXEMPTED);
    Evaluation ill = Evaluation.of(Category.GOOD).withSickLeaveMonths(3);
    return ImmutableList.of(
        rated("EVA-03", IN_2018, disciplined, Regime.QD_132, Regime.HD_21_2019),
        rated("EVA-04", IN_2018, exempted, Regime.QD_132),
        rated("EVA-04", IN_2021, exempted, Regime.HD_21_2019),
        new Example(
            "EVA-04",
            "H/A",
            IN_2025,
            day ->
                Drawing.hierarchy(
                    """
                    H    Đảng bộ huyện H  district
                      A  Chi bộ A         agency    A-01(exempted)
                    """),
            day -> Plan.of(),
            day ->
                new Evidence[] {
                  in(day, Regime.QD366_2025).rateMember("A-01", Category.GOOD).build()
                }),
        rated("EVA-09", IN_2021, ill, Regime.HD_21_2019),
        rated("EVA-10", IN_2024, exempted, Regime.QD_124),
        rated(
            "EVA-12",
            IN_2025,
            Evaluation.of(Category.EXCELLENT).withIsDisciplined(true),
            Regime.QD366_2025),
        rated("EVA-13", IN_2025, Evaluation.of(Category.GOOD).withScore(69), Regime.QD366_2025),
        ofUnit(
            "EVA-10b",
            IN_2024,
            Regime.QD_124,
            Evaluation.of(Category.GOOD).withSelfRating(Category.GOOD)),
        ofUnit(
            "EVA-15", IN_2025, Regime.QD366_2025, Evaluation.of(Category.GOOD).withDecidedBy("X")),
        dated(
            "EVA-05",
            "H/A",
            IN_2021,
            DISTRICT,
            day ->
                in(day, Regime.HD_21_2019)
                    .rateMember("A-01", Category.EXCELLENT)
                    .rateMember("A-02", Category.GOOD)
                    .build()),
        dated(
            "EVA-06",
            "H/A",
            IN_2021,
            DISTRICT,
            day ->
                in(day, Regime.HD_21_2019)
                    .rateUnit("A", Category.EXCELLENT)
                    .rateMember("A-01", Category.NOT_COMPLETED)
                    .build()),
        new Example(
            "EVA-08",
            "H/A",
            IN_2021,
            day ->
                Drawing.hierarchy(
                    """
                    H    Đảng bộ huyện H  district
                      A  Chi bộ cơ sở A   agency  5 members; founded %s
                    """
                        .formatted(yearOf(day, Regime.HD_21_2019).atDay(200))),
            day -> Plan.of(),
            day ->
                new Evidence[] {in(day, Regime.HD_21_2019).rateUnit("A", Category.GOOD).build()}),
        dated(
            "EVA-19",
            "H/A",
            IN_2021,
            DISTRICT,
            day ->
                year(day.getYear())
                    .putUnitEvaluation(
                        UnitId.of("A"), Evaluation.of(Category.GOOD).withIsExemplary(true))
                    .build()));
  }

  private static Example held(
      String code, String at, LocalDate day, Function<LocalDate, MinuteBook> book) {
    return dated(code, at, day, DISTRICT, when -> year(when, book.apply(when)));
  }

  private static Example rated(
      String code, LocalDate day, Evaluation evaluation, Regime... regimes) {
    return dated(
        code,
        "H/A",
        day,
        DISTRICT,
        when -> in(when, regimes).putMemberEvaluation(MemberId.of("A-01"), evaluation).build());
  }

  private static Example ofUnit(String code, LocalDate day, Regime regime, Evaluation evaluation) {
    return dated(
        code,
        "H/A",
        day,
        DISTRICT,
        when -> in(when, regime, regime).putUnitEvaluation(UnitId.of("A"), evaluation).build());
  }

  /** A record of the year of a day, or of the year before if that is the regime's last. */
  private static YearRecord.Builder in(LocalDate day, Regime... regimes) {
    return YearRecord.builder().year(yearOf(day, regimes));
  }

  private static Year yearOf(LocalDate day, Regime... regimes) {
    Year year = Year.of(day.getYear());
    return Stream.of(regimes).anyMatch(regime -> regime.isFor(year)) ? year : year.minusYears(1);
  }

  private static Example dated(
      String code,
      String at,
      LocalDate day,
      Hierarchy hierarchy,
      Function<LocalDate, YearRecord> record) {
    return new Example(
        code,
        at,
        day,
        when -> hierarchy,
        when -> Plan.of(),
        when -> new Evidence[] {record.apply(when)});
  }
}
