package io.github.partyorg.charter;

import static io.github.partyorg.charter.Years.DISTRICT;
import static io.github.partyorg.charter.Years.broken;
import static io.github.partyorg.charter.Years.members;
import static io.github.partyorg.charter.Years.only;
import static io.github.partyorg.charter.Years.year;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.Attendance;
import io.github.partyorg.activity.AttendanceFigures;
import io.github.partyorg.activity.AttendanceSheet;
import io.github.partyorg.activity.Meeting;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes to branch meetings: MTG-04, in force from 6 July 2018 to 27 October 2025. */
class AttendanceRulesTest {

  private static final LocalDate MEETING = LocalDate.of(2019, 3, 5);

  private static Meeting attended(LocalDate day, Attendance attendance) {
    return Meeting.regular(day).withAttendance(attendance);
  }

  private static YearRecord attended(Attendance attendance) {
    return year(MEETING, members("V", attended(MEETING, attendance)));
  }

  /** V has nine official members: the first of them came. */
  private static AttendanceSheet.Builder present(int count) {
    return AttendanceSheet.builder().addAllPresent(ids(1, count));
  }

  private static ImmutableList<MemberId> ids(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(number -> MemberId.of("V-%02d".formatted(number)))
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({"85, 100, true", "86, 100, false", "17, 20, true", "18, 20, false", "0, 1, true"})
  void more_than_eighty_five_per_cent_come_to_a_good_meeting(int came, int due, boolean isBroken) {
    assertThat(broken("MTG-04", attended(AttendanceFigures.of(came, due))).isEmpty())
        .isEqualTo(!isBroken);
  }

  @ParameterizedTest(name = "{0} of nine, {1} excused")
  @CsvSource({"7, 2, true, false", "8, 1, false, false", "8, 0, false, true", "9, 0, false, false"})
  void who_is_named_nowhere_was_absent_without_leave(
      int came, int excused, boolean isPoor, boolean isWithoutLeave) {
    YearRecord record =
        attended(present(came).addAllExcused(ids(came + 1, came + excused)).build());

    assertThat(broken("MTG-04", record).isEmpty()).isEqualTo(!isPoor);
    assertThat(broken("MTG-04b", record).isEmpty()).isEqualTo(!isWithoutLeave);
  }

  @Test
  void those_whom_the_law_leaves_out_are_not_missed() {
    Hierarchy district =
        Drawing.hierarchy(
            """
            X    Đảng bộ xã X  commune  secretary W-01
              W  Chi bộ W      village  30 members; secretary W-01
                - guest V-09 from 2019-02-05 until 2019-06-05
              V  Chi bộ V      village  9 members; secretary V-01
                - member V-07 exempted; member V-08 suspended
            """);
    YearRecord record = attended(present(6).build());

    assertThat(broken("MTG-04", district, record)).isEmpty();
    assertThat(broken("MTG-04b", district, record)).isEmpty();
    assertThat(broken("MTG-04b", DISTRICT, record)).containsExactly("H/X/V");
  }

  @ParameterizedTest(name = "{0} in a row")
  @CsvSource({"3, false", "4, true"})
  void nobody_is_excused_more_than_three_times_in_a_row(int times, boolean isBroken) {
    Meeting[] meetings =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> LocalDate.of(2019, month, 5))
            .map(
                day ->
                    attended(
                        day,
                        day.getMonthValue() <= times
                            ? present(8).addAllExcused(ids(9, 9)).build()
                            : present(9).build()))
            .toArray(Meeting[]::new);
    YearRecord record = year(MEETING, members("V", meetings));

    assertThat(broken("MTG-04c", record).isEmpty()).isEqualTo(!isBroken);
    if (isBroken) {
      assertThat(only("MTG-04c", DISTRICT, record).message().english())
          .contains("excused in a row: V-09 4 meetings", "at most 3 meetings in a row");
    }
  }

  @Test
  void the_meeting_is_named_and_what_the_minutes_leave_open_breaks_nothing() {
    YearRecord record =
        year(
            MEETING,
            members(
                "V",
                Meeting.regular(MEETING.plusMonths(1)),
                attended(MEETING, AttendanceFigures.of(4, 9))));

    assertThat(only("MTG-04", DISTRICT, record))
        .observes("low attendance on 2019-03-05")
        .observes("có mặt ít tại kỳ 5/3/2019")
        .requires("more than 85% of the members due")
        .hasSeverity(Severity.SHOULD);
  }

  @ParameterizedTest(name = "a meeting on {0}, by the norms of {1}: {2}")
  @CsvSource({
    "2018-07-05, 2018-12-31, false",
    "2018-07-06, 2018-12-31, true",
    "2025-10-27, 2025-10-27, true",
    "2025-10-28, 2025-10-27, false"
  })
  void a_meeting_is_judged_by_the_guidance_of_its_day(
      LocalDate held, LocalDate reviewed, boolean isJudged) {
    YearRecord record = year(held, members("V", attended(held, present(1).build())));
    Report report = Rulebooks.inForceOn(reviewed).report(DISTRICT, reviewed, record);

    for (String code : List.of("MTG-04", "MTG-04b")) {
      assertThat(broken(code, report).isEmpty()).isEqualTo(!isJudged);
    }
    assertThat(Rulebooks.inForceOn(LocalDate.of(2025, 10, 28)).norm("MTG-04")).isEmpty();
    assertThat(Stream.of("MTG-04b", "MTG-04c"))
        .noneMatch(code -> Rulebooks.inForceOn(LocalDate.of(2018, 7, 5)).norm(code).isPresent());
  }
}
