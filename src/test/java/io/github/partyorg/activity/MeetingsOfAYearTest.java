package io.github.partyorg.activity;

import static io.github.partyorg.activity.MeetingBody.COMMITTEE;
import static io.github.partyorg.activity.MeetingBody.MEMBERS;
import static io.github.partyorg.activity.MeetingKind.REGULAR_AND_THEMATIC;
import static java.time.Month.APRIL;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.MemberId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingsOfAYearTest {

  private final Branch branch = Communes.DISTRICT.branch("A");

  private static LocalDate on(int month, int day) {
    return LocalDate.of(2021, month, day);
  }

  private MeetingYear year(Meeting... meetings) {
    return record(meetings).meetings(branch, MEMBERS);
  }

  private static YearRecord record(Meeting... meetings) {
    return YearRecord.builder()
        .year(2021)
        .addMinuteBook(MinuteBook.of("A", MEMBERS, meetings))
        .build();
  }

  private static Meeting[] everyMonth() {
    return Stream.of(Month.values())
        .map(month -> Meeting.regular(LocalDate.of(2021, month, 5)))
        .toArray(Meeting[]::new);
  }

  @Test
  void a_branch_that_met_in_every_month_misses_none() {
    assertThat(year(everyMonth()).monthsWithoutRegular()).isEmpty();
    assertThat(year(everyMonth()).quartersWithoutThematic()).containsExactly(Quarter.values());
  }

  @Test
  void the_first_and_the_last_day_of_a_month_belong_to_it() {
    MeetingYear year = year(Meeting.regular(on(2, 1)), Meeting.regular(on(4, 30)));

    assertThat(year.regularIn(FEBRUARY)).isEqualTo(Coverage.HELD);
    assertThat(year.regularIn(APRIL)).isEqualTo(Coverage.HELD);
    assertThat(year.monthsWithoutRegular())
        .hasSize(10)
        .contains(JANUARY, MARCH, MAY)
        .doesNotContain(FEBRUARY, APRIL);
  }

  @Test
  void a_thematic_meeting_does_not_replace_the_regular_one() {
    MeetingYear year = year(Meeting.thematic(on(6, 30)));

    assertThat(year.regularIn(JUNE)).isEqualTo(Coverage.NOT_HELD);
    assertThat(year.thematicIn(Quarter.SECOND)).isEqualTo(Coverage.HELD);
    assertThat(year.quartersWithoutThematic())
        .containsExactly(Quarter.FIRST, Quarter.THIRD, Quarter.FOURTH);
  }

  @Test
  void one_session_for_both_counts_as_either() {
    MeetingYear year = year(Meeting.of(REGULAR_AND_THEMATIC, on(6, 30)));

    assertThat(year.regularIn(JUNE)).isEqualTo(Coverage.HELD);
    assertThat(year.thematicIn(Quarter.SECOND)).isEqualTo(Coverage.HELD);
  }

  @Test
  void an_empty_book_says_that_nothing_was_held_and_no_book_says_nothing() {
    assertThat(year().monthsWithoutRegular()).hasSize(12);
    assertThat(record().meetings(branch, COMMITTEE).regularIn(MARCH))
        .isEqualTo(Coverage.NOT_STATED);
    assertThat(record().meetings(branch, COMMITTEE).monthsWithoutRegular()).isEmpty();
    assertThat(record().meetings(branch, COMMITTEE).meetings()).isEmpty();
  }

  @Test
  void a_meeting_is_due_in_months_that_began_after_the_unit_did() {
    Branch young = branch.withFoundedOn(on(5, 1));
    MeetingYear year = record().meetings(young, MEMBERS);

    assertThat(year.regularIn(APRIL)).isEqualTo(Coverage.NOT_DUE);
    assertThat(year.regularIn(MAY)).isEqualTo(Coverage.NOT_HELD);
    assertThat(year.thematicIn(Quarter.SECOND)).isEqualTo(Coverage.NOT_DUE);
    assertThat(year.quartersWithoutThematic()).containsExactly(Quarter.THIRD, Quarter.FOURTH);
    assertThat(record().meetings(branch.withFoundedOn(on(5, 2)), MEMBERS).regularIn(MAY))
        .isEqualTo(Coverage.NOT_DUE);
  }

  @Test
  void a_meeting_is_due_in_months_that_ended_within_the_record() {
    YearRecord untilMarch = record(Meeting.regular(on(3, 3))).asOf(on(3, 30));

    assertThat(untilMarch.meetings(branch, MEMBERS).regularIn(MARCH)).isEqualTo(Coverage.HELD);
    assertThat(untilMarch.meetings(branch, MEMBERS).regularIn(APRIL)).isEqualTo(Coverage.NOT_DUE);
    assertThat(untilMarch.meetings(branch, MEMBERS).thematicIn(Quarter.FIRST))
        .isEqualTo(Coverage.NOT_DUE);
    assertThat(record().asOf(on(3, 31)).meetings(branch, MEMBERS).thematicIn(Quarter.FIRST))
        .isEqualTo(Coverage.NOT_HELD);
    assertThat(record().meetings(branch, MEMBERS).regularIn(DECEMBER)).isEqualTo(Coverage.NOT_HELD);
  }

  @Test
  void meetings_come_by_day() {
    assertThat(year(Meeting.thematic(on(6, 30)), Meeting.regular(on(2, 1))).meetings())
        .extracting(Meeting::heldOn)
        .containsExactly(on(2, 1), on(6, 30));
  }

  @Test
  void excused_absences_in_a_row_are_counted_over_regular_meetings() {
    MeetingYear year =
        year(
            excusing(1, "M1", "M2"),
            excusing(2, "M1"),
            Meeting.thematic(on(2, 20)),
            excusing(3, "M1", "M2"),
            Meeting.regular(on(4, 5)),
            excusing(5, "M1", "M2"),
            excusing(6, "M2"));

    assertThat(year.excusedInARow())
        .containsOnlyKeys(Communes.ids("M1", "M2"))
        .containsEntry(MemberId.of("M1"), 3)
        .containsEntry(MemberId.of("M2"), 2);
  }

  private static Meeting excusing(int month, String... members) {
    return Meeting.regular(on(month, 5))
        .withAttendance(AttendanceSheet.builder().addAllExcused(Communes.ids(members)).build());
  }

  @ParameterizedTest
  @EnumSource
  void every_month_has_one_quarter(Quarter quarter) {
    assertThat(quarter.months()).hasSize(3).allMatch(month -> Quarter.of(month) == quarter);
  }

  @Test
  void coverage_opens_into_units_and_measures_those_for_which_a_meeting_was_due() {
    YearRecord record =
        YearRecord.builder()
            .year(2021)
            .addMinuteBooks(
                MinuteBook.of("A", MEMBERS, Meeting.thematic(on(1, 5))),
                MinuteBook.of("B", MEMBERS))
            .build();
    MeetingCoverage coverage = MeetingCoverage.of(record, Communes.DISTRICT.branches(), MEMBERS);
    Breakdown<Coverage, MeetingYear> first = coverage.thematic(Quarter.FIRST);

    assertThat(first.subjects(Coverage.NOT_HELD))
        .extracting(year -> year.unit().id().value())
        .containsExactly("B");
    assertThat(first.count(Coverage.NOT_STATED)).isEqualTo(1);
    assertThat(MeetingCoverage.heldOfDue(first))
        .hasToString("1 of 3 units with a meeting due (33.3%)");
    assertThat(coverage.regular(JANUARY).count(Coverage.HELD)).isZero();
  }

  @Test
  void a_meeting_that_cannot_have_been_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Meeting.regular(on(3, 5)).withDuration(Duration.ZERO))
        .withMessageContaining("2021-03-05");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Meeting.regular(on(3, 5)).withMaterialsSentOn(on(3, 6)))
        .withMessageContaining("2021-03-06");
  }

  @Test
  void a_meeting_may_last_a_minute_and_its_materials_come_on_the_day() {
    Meeting meeting =
        Meeting.regular(on(3, 5)).withDuration(Duration.ofMinutes(1)).withMaterialsSentOn(on(3, 5));

    assertThat(meeting.duration()).contains(Duration.ofMinutes(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Meeting.regular(on(3, 5)).withDuration(Duration.ofMinutes(-1)));
  }

  @Test
  void units_for_which_no_meeting_was_due_are_not_in_the_denominator() {
    Branch young = branch.withFoundedOn(on(5, 2));
    MeetingCoverage coverage =
        MeetingCoverage.of(record(), ImmutableList.of(branch, young), MEMBERS);

    assertThat(MeetingCoverage.heldOfDue(coverage.regular(MAY)))
        .hasToString("0 of 1 units with a meeting due (0.0%)");
    assertThat(coverage.regular(MAY).count(Coverage.NOT_DUE)).isEqualTo(1);
  }

  @Test
  void each_party_group_with_a_book_has_a_year_of_its_own() {
    YearRecord record =
        YearRecord.builder()
            .year(2021)
            .addMinuteBook(MinuteBook.ofGroup("A", "Tổ 1", everyMonth()))
            .addMinuteBook(MinuteBook.ofGroup("A", "Tổ 2", Meeting.regular(on(3, 5))))
            .addMinuteBook(MinuteBook.of("A", MEMBERS, everyMonth()))
            .build();

    assertThat(record.groupMeetings(branch))
        .extracting(year -> year.group().orElseThrow())
        .containsExactly("Tổ 1", "Tổ 2");
    assertThat(record.groupMeetings(branch).get(0).monthsWithoutRegular()).isEmpty();
    assertThat(record.groupMeetings(branch).get(1).regularQuartersBelow(1))
        .containsExactly(Quarter.SECOND, Quarter.THIRD, Quarter.FOURTH);
    assertThat(record.meetings(branch, MEMBERS).group()).isEmpty();
    assertThat(record.meetings(branch, MeetingBody.GROUP).book()).isEmpty();
    assertThat(record.asOf(on(2, 1)).groupMeetings(branch)).hasSize(2);
  }

  @Test
  void a_group_keeps_one_book_and_has_a_name() {
    assertThatExceptionOfType(MalformedRecordException.class)
        .isThrownBy(
            () ->
                YearRecord.builder()
                    .year(2021)
                    .addMinuteBook(MinuteBook.ofGroup("A", "Tổ 1"))
                    .addMinuteBook(MinuteBook.ofGroup("A", "Tổ 1"))
                    .build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MinuteBook.of("A", MeetingBody.GROUP))
        .withMessageContaining("use MinuteBook.ofGroup");
  }
}
