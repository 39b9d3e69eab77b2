package io.github.partyorg.activity;

import static io.github.partyorg.activity.Communes.DAY;
import static io.github.partyorg.activity.Communes.DISTRICT;
import static io.github.partyorg.activity.Communes.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whom the denominator of attendance leaves out. */
class CountingAttendanceTest {

  private static final MemberId FOUR = MemberId.of("M4");
  private static final AttendanceSheet ONLY_FOUR =
      AttendanceSheet.builder().addPresent(FOUR).build();

  private final Roster branchA = roster(DISTRICT, "A", MeetingBody.MEMBERS);

  private static AttendanceSheet.Builder allButFour() {
    return AttendanceSheet.builder().addAllPresent(ids("M1", "M2", "M3", "M5", "M6"));
  }

  private static Roster roster(Hierarchy district, String unit, MeetingBody body) {
    return Rosters.of(district).of(UnitId.of(unit), body, DAY);
  }

  private static Roster branchAWhereFour(Participation participation) {
    return roster(
        DISTRICT.revise(FOUR, member -> member.withParticipation(participation)),
        "A",
        MeetingBody.MEMBERS);
  }

  private static Hierarchy whereFourStaysInB(LocalDate since, LocalDate until) {
    Guest four = Guest.builder().member(FOUR).since(since).until(until).build();
    return DISTRICT.with(DISTRICT.branch("B").withGuests(ImmutableList.of(four)));
  }

  @Test
  void official_members_are_expected_and_probationary_ones_not_counted() {
    assertThat(branchA.expected())
        .containsExactlyElementsOf(ids("M1", "M2", "M3", "M4", "M5", "M6"));
    assertThat(
            AttendanceSheet.builder().addAllPresent(ids("M1", "M7", "M99")).build().share(branchA))
        .hasToString("1 of 6 official members due to attend (16.7%)");
  }

  @Test
  void who_is_named_nowhere_was_absent_without_leave() {
    Breakdown<Presence, MemberId> counted = allButFour().build().against(branchA);

    assertThat(counted.subjects(Presence.WITHOUT_LEAVE)).containsExactly(FOUR);
    assertThat(counted.count(Presence.PRESENT)).isEqualTo(5);
    assertThat(counted.total()).isEqualTo(6);
  }

  @Test
  void who_is_excused_is_due_and_left_out_at_a_congress_only() {
    AttendanceSheet sheet = allButFour().addExcused(FOUR).build();

    assertThat(sheet.share(branchA).whole()).isEqualTo(6);
    assertThat(sheet.against(branchA).only(Presence::isCountedAtCongress, Roster.DUE).total())
        .isEqualTo(5);
  }

  @Test
  void who_is_detained_is_left_out() {
    AttendanceSheet sheet = allButFour().addDetained(FOUR).build();

    assertThat(sheet.share(branchA).isAtLeast(100)).isTrue();
  }

  @Test
  void who_is_suspended_is_left_out_even_if_present() {
    Roster roster = branchAWhereFour(Participation.SUSPENDED);

    assertThat(allButFour().build().share(roster).whole()).isEqualTo(5);
    assertThat(ONLY_FOUR.against(roster).count(Presence.PRESENT)).isZero();
  }

  @Test
  void who_is_exempted_counts_when_present_and_is_left_out_when_absent() {
    Roster roster = branchAWhereFour(Participation.EXEMPT);

    assertThat(allButFour().build().share(roster))
        .hasToString("5 of 5 official members due to attend (100.0%)");
    assertThat(ONLY_FOUR.share(roster))
        .hasToString("1 of 6 official members due to attend (16.7%)");
    assertThat(
            AttendanceSheet.builder()
                .addExcused(FOUR)
                .build()
                .against(roster)
                .subjects(Presence.EXEMPT_AND_ABSENT))
        .containsExactly(FOUR);
  }

  @Test
  void who_stays_elsewhere_on_the_day_is_left_out() {
    LocalDate before = DAY.minusDays(1);
    assertThat(dueWhenFourStays(DAY, DAY)).isEqualTo(5);
    assertThat(dueWhenFourStays(before.minusDays(5), before)).isEqualTo(6);
    assertThat(dueWhenFourStays(DAY.plusDays(1), DAY.plusDays(9))).isEqualTo(6);
  }

  private int dueWhenFourStays(LocalDate since, LocalDate until) {
    Hierarchy district = whereFourStaysInB(since, until);
    return allButFour().build().share(roster(district, "A", MeetingBody.MEMBERS)).whole();
  }

  @Test
  void a_guest_is_not_counted_where_the_stay_is() {
    Hierarchy district = whereFourStaysInB(DAY, DAY);

    assertThat(roster(district, "B", MeetingBody.MEMBERS).expected()).doesNotContain(FOUR);
  }

  @Test
  void a_stay_within_the_same_organisation_leaves_nobody_out_of_its_own_meeting() {
    Hierarchy district = whereFourStaysInB(DAY, DAY);

    assertThat(roster(district, "X", MeetingBody.MEMBERS).expected()).hasSize(10).contains(FOUR);
    assertThat(roster(district, "X", MeetingBody.MEMBERS).elsewhere()).isEmpty();
  }

  @Test
  void the_committee_is_expected_at_its_own_meetings() {
    assertThat(roster(DISTRICT, "A", MeetingBody.COMMITTEE).expected())
        .containsExactlyElementsOf(ids("M1", "M2", "M3"));
    assertThat(roster(DISTRICT, "B", MeetingBody.COMMITTEE).expected()).isEmpty();
  }

  @Test
  void figures_are_counted_already() {
    AttendanceFigures figures = AttendanceFigures.of(14, 15);

    assertThat(figures.share(branchA)).isEqualTo(figures.share());
    assertThat(figures.share()).hasToString("14 of 15 official members due to attend (93.3%)");
    assertThatIllegalArgumentException().isThrownBy(() -> AttendanceFigures.of(16, 15));
    assertThatIllegalArgumentException().isThrownBy(() -> AttendanceFigures.of(-1, 15));
  }

  @Test
  void a_sheet_names_nobody_twice() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AttendanceSheet.builder()
                    .addAllPresent(ids("M1", "M2", "M3"))
                    .addAllExcused(ids("M2", "M4"))
                    .addAllDetained(ids("M3", "M4"))
                    .build())
        .withMessageContaining("[M2, M3, M4]");
  }

  @Test
  void who_stays_outside_the_hierarchy_on_the_day_is_left_out() {
    Hierarchy district =
        Drawing.hierarchy(
            """
            H    Đảng bộ huyện H  district
              A  Chi bộ cơ sở A   agency  A1 A2 A3 A4; secretary A1
                - away A2 at "Đảng bộ tỉnh khác" from 2018-01-01 until 2018-06-30
            """);
    Rosters rosters = Rosters.of(district);
    AttendanceSheet sheet = AttendanceSheet.builder().addPresent(MemberId.of("A1")).build();
    UnitId branch = UnitId.of("A");

    assertThat(
            sheet.share(rosters.of(branch, MeetingBody.MEMBERS, LocalDate.of(2018, 6, 30))).whole())
        .isEqualTo(3);
    assertThat(
            sheet.share(rosters.of(branch, MeetingBody.MEMBERS, LocalDate.of(2018, 7, 1))).whole())
        .isEqualTo(4);
  }
}
