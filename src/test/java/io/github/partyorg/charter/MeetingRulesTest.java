package io.github.partyorg.charter;

import static io.github.partyorg.charter.Years.DISTRICT;
import static io.github.partyorg.charter.Years.both;
import static io.github.partyorg.charter.Years.broken;
import static io.github.partyorg.charter.Years.committees;
import static io.github.partyorg.charter.Years.members;
import static io.github.partyorg.charter.Years.met;
import static io.github.partyorg.charter.Years.monthlyBut;
import static io.github.partyorg.charter.Years.only;
import static io.github.partyorg.charter.Years.quarterlyBut;
import static io.github.partyorg.charter.Years.year;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.activity.Meeting;
import io.github.partyorg.activity.MeetingKind;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.LegalText;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often branches and committees meet. */
class MeetingRulesTest {

  private static final LegalSource OWN =
      LegalText.of("1-QC/HU", "Huyện ủy", LocalDate.of(2019, 1, 1)).asWhole();

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Nested
  class MTG_01_a_branch_meets_once_a_month {
    @Test
    void twelve_months_with_a_meeting_each_are_enough() {
      YearRecord record = year(2019).addMinuteBook(members("V", monthlyBut(2019))).build();

      assertThat(broken("MTG-01", record)).isEmpty();
      assertThat(met("MTG-01", DISTRICT, record)).isEqualTo(1);
    }

    @Test
    void a_month_without_is_named() {
      YearRecord record = year(2019).addMinuteBook(members("V", monthlyBut(2019, 3, 11))).build();

      assertThat(only("MTG-01", DISTRICT, record))
          .isAt("V")
          .observes("too few regular meetings in 3/2019, 11/2019")
          .observes("tháng 3/2019, 11/2019 không đủ sinh hoạt thường kỳ")
          .requires("at least 1 a month");
    }

    @Test
    void a_thematic_meeting_does_not_stand_in_for_the_regular_one() {
      Meeting[] meetings = both(monthlyBut(2019, 3), Meeting.thematic(day("2019-03-05")));

      assertThat(broken("MTG-01", year(2019).addMinuteBook(members("V", meetings)).build()))
          .containsExactly("H/X/V");
    }

    @Test
    void a_session_that_is_both_does() {
      Meeting both = Meeting.of(MeetingKind.REGULAR_AND_THEMATIC, day("2019-03-05"));

      assertThat(
              broken(
                  "MTG-01",
                  year(2019).addMinuteBook(members("V", both(monthlyBut(2019, 3), both))).build()))
          .isEmpty();
    }

    @Test
    void of_a_branch_without_a_book_nothing_is_known() {
      YearRecord record = year(2019).addMinuteBook(committees("V")).build();

      assertThat(broken("MTG-01", record)).isEmpty();
      assertThat(met("MTG-01", DISTRICT, record)).isZero();
    }

    @ParameterizedTest(name = "founded on {0}, recorded until {1}: {2}")
    @CsvSource({
      "2019-03-01, 2019-12-31, false",
      "2019-03-02, 2019-12-31, true",
      "2019-01-01, 2019-03-30, true",
      "2019-01-01, 2019-03-31, false"
    })
    void only_whole_months_of_the_branch_and_the_record_are_due(
        LocalDate founded, LocalDate until, boolean isKept) {
      Hierarchy district =
          Drawing.hierarchy(
              """
              X    Đảng bộ xã X  commune
                V  Chi bộ V      village  9 members; founded %s
              """
                  .formatted(founded));
      Meeting[] meetings =
          Stream.of(monthlyBut(2019, 3))
              .filter(meeting -> !meeting.heldOn().isAfter(until))
              .toArray(Meeting[]::new);
      YearRecord record = year(2019).until(until).addMinuteBook(members("V", meetings)).build();

      assertThat(broken("MTG-01", district, record).isEmpty()).isEqualTo(isKept);
    }

    @Test
    void a_rulebook_of_ones_own_may_ask_for_two() {
      Rulebook stricter =
          Rulebooks.atEndOf(Year.of(2019)).with(MeetingRules.BRANCH_MEETINGS_A_MONTH.setTo(2, OWN));
      YearRecord record = year(2019).addMinuteBook(members("V", monthlyBut(2019))).build();

      assertThat(stricter.report(DISTRICT, day("2019-12-31"), record).violationsOf("MTG-01"))
          .singleElement()
          .extracting(found -> found.message().english())
          .asString()
          .contains("1/2019, 2/2019", "at least 2 a month");
    }

    @Test
    void it_is_silent_about_grassroots_branches_of_which_MTG_11_speaks() {
      YearRecord record = year(2019).addMinuteBook(members("A", monthlyBut(2019, 1))).build();

      assertThat(broken("MTG-01", record)).isEmpty();
      assertThat(broken("MTG-11", record)).containsExactly("H/A");
    }

    @Test
    void two_years_are_two_violations() {
      Report report =
          Rulebooks.atEndOf(Year.of(2019))
              .report(
                  DISTRICT,
                  day("2019-12-31"),
                  year(2018).addMinuteBook(members("V")).build(),
                  year(2019).addMinuteBook(members("V")).build());

      assertThat(broken("MTG-01", report)).containsExactly("H/X/V", "H/X/V");
    }
  }

  @Nested
  class MTG_02_so_does_its_committee {
    @Test
    void a_month_without_is_named() {
      assertThat(
              only(
                  "MTG-02",
                  DISTRICT,
                  year(2019).addMinuteBook(committees("V", monthlyBut(2019, 7))).build()))
          .observes("7/2019");
      assertThat(
              broken("MTG-02", year(2019).addMinuteBook(committees("V", monthlyBut(2019))).build()))
          .isEmpty();
    }

    @Test
    void a_branch_without_a_committee_has_nothing_to_hold() {
      Hierarchy district =
          Drawing.hierarchy(
              """
              X    Đảng bộ xã X  commune
                V  Chi bộ V      village  8 members
              """);
      YearRecord record = year(2019).addMinuteBook(committees("V")).build();

      assertThat(broken("MTG-02", district, record)).isEmpty();
      assertThat(met("MTG-02", district, record)).isZero();
    }
  }

  @Nested
  class MTG_03_and_for_a_theme_once_a_quarter {
    @Test
    void a_quarter_without_is_named() {
      YearRecord record = year(2019).addMinuteBook(members("V", quarterlyBut(2019, 2))).build();

      assertThat(only("MTG-03", DISTRICT, record))
          .observes("too few thematic meetings in the second quarter of 2019")
          .observes("quý II năm 2019")
          .hasSeverity(Severity.MUST);
    }

    @Test
    void four_quarters_with_a_meeting_each_are_enough() {
      YearRecord record = year(2019).addMinuteBook(members("V", quarterlyBut(2019))).build();

      assertThat(broken("MTG-03", record)).isEmpty();
      assertThat(met("MTG-03", DISTRICT, record)).isEqualTo(1);
    }

    @ParameterizedTest(name = "by the norms of {0}: {1}, {2}")
    @CsvSource({
      "2018-07-05, SHOULD, first quarter",
      "2018-07-06, MUST, third quarter",
      "2025-10-27, MUST, third quarter",
      "2025-10-28, MUST, third quarter"
    })
    void it_is_guided_until_the_guidance_of_2018_which_does_not_judge_what_was_before(
        LocalDate day, Severity severity, String quarter) {
      YearRecord record = year(day.getYear()).addMinuteBook(members("V")).build();

      Violation found =
          Rulebooks.inForceOn(day).report(DISTRICT, day, record).violationsOf("MTG-03").get(0);
      assertThat(found.rule().severity()).isEqualTo(severity);
      assertThat(found.message().english()).contains(quarter);
      if (day.getYear() == 2018) {
        assertThat(found.message().english().contains("third quarter"))
            .isEqualTo(severity == Severity.MUST);
      }
    }

    @Test
    void since_the_guidance_of_2025_it_is_known_from_another_text() {
      assertThat(MeetingRules.THEMATIC_MEETING.source(day("2025-10-27")).reading())
          .isEqualTo(LegalSource.Reading.PRIMARY);
      assertThat(MeetingRules.THEMATIC_MEETING.source(day("2025-10-28")).reading())
          .isEqualTo(LegalSource.Reading.SECONDARY);
    }
  }

  @Nested
  class MTG_09_members_of_a_base_committee_meet_twice_a_year {
    @ParameterizedTest(name = "{0} meetings, recorded until {1}: {2}")
    @CsvSource({
      "1, 2019-12-31, false",
      "2, 2019-12-31, true",
      "0, 2019-12-30, true",
      "0, 2019-12-31, false"
    })
    void once_is_not_enough_when_the_year_is_over(int count, LocalDate until, boolean isKept) {
      Meeting[] meetings =
          List.of(Meeting.regular(day("2019-06-30")), Meeting.regular(day("2019-12-20")))
              .subList(0, count)
              .toArray(Meeting[]::new);
      YearRecord record = year(2019).until(until).addMinuteBook(members("X", meetings)).build();

      assertThat(broken("MTG-09", record)).isEqualTo(isKept ? List.of() : List.of("H/X"));
      assertThat(met("MTG-09", DISTRICT, record)).isEqualTo(1);
    }
  }
}
