package io.github.partyorg.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadgesTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

  private static final Member MEMBER_OF_UNKNOWN_DAY =
      Member.official("M2").name("Đảng viên 0002").build();

  private static Member admitted(LocalDate day) {
    return Member.official("M1").name("Đảng viên 0001").admittedOn(day).build();
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90})
  void the_years_are_completed_from_the_first_to_the_last_day_of_the_period(int years) {
    assertThat(Badges.YEARS).contains(years);
    assertThat(Badges.completedIn(admitted(FROM.minusYears(years)), FROM, UNTIL)).hasValue(years);
    assertThat(Badges.completedIn(admitted(UNTIL.minusYears(years)), FROM, UNTIL)).hasValue(years);
    assertThat(Badges.completedIn(admitted(FROM.minusYears(years).minusDays(1)), FROM, UNTIL))
        .isEmpty();
  }

  @Test
  void there_is_no_badge_of_thirty_five_years() {
    assertThat(Badges.completedIn(admitted(FROM.minusYears(35)), FROM, UNTIL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "30, GRAVE_ILLNESS, 2055-06-01", "65, GRAVE_ILLNESS, 2090-06-01",
    "70, GRAVE_ILLNESS, 2094-06-01", "70, POSTHUMOUS, 2095-06-01"
  })
  void a_badge_may_come_early(int years, Badges.Early ground, LocalDate day) {
    assertThat(Badges.earliestOn(admitted(LocalDate.of(2026, 6, 1)), years, ground)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "REPRIMAND, 2056-01-31, 2056-07-31", "REPRIMAND, 2055-12-01, 2056-06-01",
    "REPRIMAND, 2055-11-30, 2056-06-01", "WARNING, 2056-06-01, 2057-03-01",
    "DISMISSAL, 2056-06-01, 2057-06-01", "DISMISSAL, 2030-01-01, 2056-06-01"
  })
  void a_measure_of_discipline_delays_a_badge(
      Badges.Discipline measure, LocalDate from, LocalDate day) {
    assertThat(Badges.delayedTo(admitted(LocalDate.of(2026, 6, 1)), 30, measure, from))
        .contains(day);
    assertThat(Badges.delayedTo(MEMBER_OF_UNKNOWN_DAY, 30, measure, from)).isEmpty();
  }

  @Test
  void time_out_of_the_party_does_not_count() {
    Member back =
        Member.official("M1")
            .name("Đảng viên 0001")
            .admittedOn(LocalDate.of(1990, 5, 1))
            .addInterruptions(
                Interruption.of(
                    LocalDate.of(2000, 1, 1),
                    LocalDate.of(2006, 1, 1),
                    Interruption.Ground.LOST_CONTACT))
            .build();

    assertThat(Badges.completedOn(back, 30)).contains(LocalDate.of(2026, 5, 1));
  }

  @Test
  void the_form_counts_them_and_names_members_without_a_stated_seniority() {
    Hierarchy district =
        Drawing.hierarchy(
            """
            H  Đảng bộ huyện H  district
              X  Đảng bộ xã X  commune
                A  Chi bộ A  village  M1 M2 M3 M4~
                  - member M1 admitted 1996-02-03
                  - member M2 admitted 1990-02-03
            """);
    FilledForm form =
        Forms.of("7").fill(ReportingPeriod.ofYear("H", 2026).with(district, PartyLevels.SCHEMES));

    assertThat(form.figure("II.30", "now")).hasToString("1, 1 not stated");
    assertThat(form.figure("II", "now").subjects(Member.class))
        .extracting(member -> member.id().value())
        .containsExactly("M1");
    assertThat(form.figure("II.40", "now")).hasToString("not stated, 1 not stated");
    assertThat(Badges.completedIn(district, FROM, UNTIL).keySet()).containsExactly(30);
  }
}
