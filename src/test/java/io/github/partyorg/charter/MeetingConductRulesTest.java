package io.github.partyorg.charter;

import static io.github.partyorg.activity.MeetingKind.REGULAR;
import static io.github.partyorg.activity.MeetingKind.REGULAR_AND_THEMATIC;
import static io.github.partyorg.charter.Years.DISTRICT;
import static io.github.partyorg.charter.Years.broken;
import static io.github.partyorg.charter.Years.members;
import static io.github.partyorg.charter.Years.only;
import static io.github.partyorg.charter.Years.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.activity.Meeting;
import io.github.partyorg.activity.MeetingKind;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long branch meetings last, when materials come, and on which day of the month they are. */
class MeetingConductRulesTest {

  private static YearRecord lasting(MeetingKind kind, LocalDate day, int minutes) {
    return year(day, members("V", Meeting.of(kind, day).withDuration(Duration.ofMinutes(minutes))));
  }

  private static Report reviewed(LocalDate day, YearRecord record) {
    return Rulebooks.inForceOn(day).report(DISTRICT, day, record);
  }

  @ParameterizedTest(name = "{0} minutes on {1}")
  @CsvSource({
    "89, 2019-03-05, true",
    "90, 2019-03-05, false",
    "89, 2018-07-06, true",
    "89, 2025-10-27, true"
  })
  void MTG_05_a_meeting_lasts_ninety_minutes(int minutes, LocalDate day, boolean isBroken) {
    Report report = reviewed(day, lasting(REGULAR, day, minutes));

    assertThat(broken("MTG-05", report)).isEqualTo(isBroken ? List.of("H/X/V") : List.of());
    assertThat(report.rulebook().norm("MTG-06")).isEmpty();
  }

  /** HD 42-HD/BTCTW, 28/10/2025: phải bảo đảm tối thiểu 90 phút. */
  @ParameterizedTest(name = "{0}, {1} minutes on {2}")
  @CsvSource({
    "REGULAR, 60, 2026-03-03, true",
    "REGULAR, 89, 2025-10-28, true",
    "REGULAR, 90, 2026-03-03, false",
    "THEMATIC, 89, 2026-03-03, true",
    "REGULAR_AND_THEMATIC, 89, 2026-03-03, false"
  })
  void MTG_05_since_october_2025_it_must(
      MeetingKind kind, int minutes, LocalDate day, boolean isBroken) {
    Report report = reviewed(day, lasting(kind, day, minutes));

    assertThat(broken("MTG-05", report)).isEqualTo(isBroken ? List.of("H/X/V") : List.of());
    assertThat(report.rulebook().norm("MTG-05").map(norm -> ((Rule<?>) norm).severity()))
        .contains(Severity.MUST);
  }

  /** Of branches with few members the competent committee sets another length. */
  @ParameterizedTest(name = "recorded on {0}")
  @CsvSource({"2026-03-03, false", "2026-03-04, true"})
  void MTG_05_gives_way_to_the_length_that_the_committee_set(String given, boolean isBroken) {
    LocalDate day = LocalDate.of(2026, 3, 3);
    Hierarchy apart =
        DISTRICT.with(
            DISTRICT
                .branch("V")
                .withConsents(List.of(Consent.of("MTG-05", "X", "1-NQ", LocalDate.parse(given)))));

    assertThat(
            broken(
                "MTG-05",
                Rulebooks.inForceOn(day).report(apart, day, lasting(MeetingKind.REGULAR, day, 60))))
        .isEqualTo(isBroken ? List.of("H/X/V") : List.of());
  }

  @ParameterizedTest(name = "{0}, {1} minutes on {2}")
  @CsvSource({
    "REGULAR_AND_THEMATIC, 119, 2025-10-28, true",
    "REGULAR_AND_THEMATIC, 120, 2025-10-28, false",
    "REGULAR_AND_THEMATIC, 119, 2025-10-27, false",
    "REGULAR, 90, 2025-11-03, false",
    "THEMATIC, 90, 2025-11-03, false"
  })
  void MTG_06_both_in_one_session_last_two_hours(
      MeetingKind kind, int minutes, LocalDate day, boolean isBroken) {
    Report report = reviewed(LocalDate.of(2025, 12, 31), lasting(kind, day, minutes));

    assertThat(broken("MTG-06", report)).isEqualTo(isBroken ? List.of("H/X/V") : List.of());
    assertThat(broken("MTG-05", report)).isEmpty();
  }

  @ParameterizedTest(name = "sent on {0}")
  @CsvSource({"2025-12-03, true", "2025-12-02, false", "2025-11-20, false"})
  void MTG_07_materials_come_a_day_ahead(LocalDate sent, boolean isBroken) {
    YearRecord record =
        year(
            sent,
            members("V", Meeting.thematic(LocalDate.of(2025, 12, 3)).withMaterialsSentOn(sent)));

    assertThat(broken("MTG-07", record)).isEqualTo(isBroken ? List.of("H/X/V") : List.of());
  }

  @ParameterizedTest(name = "met on {0}")
  @CsvSource({
    "2025-08-03, false",
    "2025-08-04, false",
    "2025-08-01, false",
    "2025-08-07, false",
    "2025-08-08, true",
    "2025-09-04, true",
    "2025-09-02, true",
    "2025-07-25, false",
    "2025-09-03 2025-09-20, false"
  })
  void MTG_08_the_whole_party_meets_on_the_third_or_if_that_is_a_day_off_in_the_first_week(
      String days, boolean isBroken) {
    Meeting[] meetings =
        Stream.of(days.split(" "))
            .map(LocalDate::parse)
            .map(Meeting::regular)
            .toArray(Meeting[]::new);
    YearRecord record = year(2025).addMinuteBook(members("V", meetings)).build();

    assertThat(broken("MTG-08", record)).isEqualTo(isBroken ? List.of("H/X/V") : List.of());
  }

  /** A whole year of meetings on the third or, if that is no working day, on the next one. */
  @Test
  void MTG_08_has_nothing_against_the_working_day_after_a_weekend() {
    Meeting[] meetings =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> LocalDate.of(2026, month, 3))
            .map(
                day ->
                    Stream.iterate(day, next -> next.plusDays(1))
                        .filter(next -> next.getDayOfWeek().getValue() <= 5)
                        .findFirst()
                        .orElseThrow())
            .map(Meeting::regular)
            .toArray(Meeting[]::new);

    assertThat(broken("MTG-08", year(2026).addMinuteBook(members("V", meetings)).build()))
        .isEmpty();
  }

  /** 3 September 2025 is a Wednesday; with it a holiday, another day of the week will do. */
  @Test
  void MTG_08_counts_holidays_as_days_off() {
    LocalDate day = LocalDate.of(2025, 9, 4);
    YearRecord record = year(2025).addMinuteBook(members("V", Meeting.regular(day))).build();
    LocalDate end = LocalDate.of(2025, 12, 31);

    assertThat(broken("MTG-08", record)).containsExactly("H/X/V");
    assertThat(
            broken(
                "MTG-08",
                Rulebooks.inForceOn(end)
                    .report(DISTRICT, end, record, Holidays.of(LocalDate.of(2025, 9, 3)))))
        .isEmpty();
  }

  @Test
  void it_is_about_members_of_branches_not_about_committees_or_base_organisations() {
    LocalDate day = LocalDate.of(2019, 3, 5);
    Meeting brief = Meeting.regular(day).withDuration(Duration.ofMinutes(30));
    YearRecord record =
        year(day, Years.committees("V", brief), members("X", brief), members("A", brief));

    assertThat(broken("MTG-05", record)).containsExactly("H/A");
    assertThat(Years.met("MTG-05", DISTRICT, record)).isEqualTo(1);
  }

  @Test
  void what_the_minutes_leave_open_breaks_nothing() {
    LocalDate day = LocalDate.of(2025, 11, 3);
    YearRecord record = year(day, members("V", Meeting.of(REGULAR_AND_THEMATIC, day)));

    for (String code : List.of("MTG-06", "MTG-07", "MTG-08")) {
      assertThat(broken(code, record)).isEmpty();
      assertThat(Years.met(code, DISTRICT, record)).isEqualTo(1);
    }
  }

  @Test
  void each_meeting_at_fault_is_named_by_its_day() {
    LocalDate day = LocalDate.of(2019, 3, 5);
    YearRecord record =
        year(
            day,
            members(
                "V",
                Meeting.regular(day).withDuration(Duration.ofHours(1)),
                Meeting.thematic(day.plusDays(9)).withDuration(Duration.ofMinutes(45))));

    assertThat(only("MTG-05", DISTRICT, record).message().english())
        .contains("too short: 2019-03-05, 2019-03-14; required: at least 90 minutes");
    assertThat(only("MTG-05", DISTRICT, record).message().vietnamese())
        .contains("quá ngắn: 5/3/2019, 14/3/2019");
  }
}
