package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.member;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.membership.Readmission;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person who was a member before is readmitted. */
class ReadmittingAMemberTest {

  private static final LocalDate ADMITTED = LocalDate.of(2010, 1, 10);
  private static final LocalDate LEFT = LocalDate.of(2015, 1, 10);
  private static final LocalDate BACK = LocalDate.of(2019, 1, 10);
  private static final Member FORMER =
      Member.official("M10")
          .name("Đảng viên 0010")
          .admittedOn(ADMITTED)
          .officialSince(ADMITTED.plusYears(1))
          .build();

  private final Hierarchy before = Districts.ofTwoCommunes();

  private static Readmit readmit(Member former, LocalDate leftOn) {
    return Readmit.member(former)
        .into("A")
        .with(Readmission.of(leftOn, Readmission.Ground.REMOVED));
  }

  private static Decision on(LocalDate day, Order... orders) {
    return Decision.builder().issuer("H").effectiveOn(day).addOrders(orders).build();
  }

  @Test
  void seniority_is_the_first_admission_minus_the_time_out() {
    Hierarchy after =
        Plan.of(
                on(BACK, readmit(FORMER, LEFT)),
                on(BACK.plusYears(1), Confirm.member("M10").of("A")))
            .applyTo(before)
            .after();

    assertThat(member(after, "M10").seniorSince()).contains(LocalDate.of(2014, 1, 10));
    assertThat(after).member("M10").wasAdmittedOn(ADMITTED).isOfficialSince(BACK.plusYears(1));
  }

  @Test
  void a_member_who_was_removed_and_whom_the_log_remembers_comes_back() {
    Hierarchy listed =
        Drawing.hierarchy(
            """
            H    Đảng bộ huyện H  district
              B  Chi bộ B         village  M4
              C  Chi bộ C         village  M8; member M8 admitted 2012-03-01
            """);
    Outcome removal =
        on(LocalDate.of(2016, 3, 1), RemoveFromList.member("M8").of("C")).applyTo(listed);
    Member former = removal.changes(MembershipChanged.class).get(0).before().orElseThrow();
    Readmission facts = Readmission.of(LocalDate.of(2016, 3, 1), Readmission.Ground.REMOVED);

    Hierarchy after =
        Plan.of(
                on(LocalDate.of(2019, 3, 2), Readmit.member(former).into("B").with(facts)),
                on(LocalDate.of(2020, 5, 4), Confirm.member("M8").of("B")))
            .applyTo(removal.after())
            .after();

    assertThat(member(after, "M8").seniorSince()).contains(LocalDate.of(2015, 3, 2));
    assertThat(after).member("M8").isOfficialSince(LocalDate.of(2020, 3, 2));
  }

  @Test
  void a_second_time_out_is_taken_off_too() {
    Member once = FORMER.readmittedAfter(removed(LEFT, BACK)).confirmedOn(BACK.plusYears(1));

    Hierarchy after =
        Plan.of(
                on(BACK.plusYears(5), readmit(once, BACK.plusYears(2))),
                on(BACK.plusYears(6), Confirm.member("M10").of("A")))
            .applyTo(before)
            .after();

    assertThat(member(after, "M10").interruptions())
        .containsExactly(removed(LEFT, BACK), removed(BACK.plusYears(2), BACK.plusYears(5)));
    assertThat(member(after, "M10").seniorSince()).contains(LocalDate.of(2017, 1, 9));
  }

  private static Interruption removed(LocalDate since, LocalDate until) {
    return Interruption.of(since, until, Interruption.Ground.REMOVED);
  }

  @Test
  void the_member_begins_on_probation_and_the_log_says_readmitted() {
    Outcome outcome = on(BACK, readmit(FORMER, LEFT)).applyTo(before);
    Member back = member(outcome.after(), "M10");

    assertThat(back).isProbationary();
    assertThat(back.interruptions()).containsExactly(removed(LEFT, BACK));
    assertThat(back.seniorSince()).isEmpty();
    assertThat(outcome.changes(MembershipChanged.class))
        .extracting(MembershipChanged::movement)
        .containsExactly(Movement.READMITTED);
    assertThat(log(outcome)).containsExactly("M10 readmitted: Chi bộ A [A]");
    assertThat(vietnamese(outcome)).containsExactly("M10: kết nạp lại, Chi bộ A [A]");
  }

  @Test
  void an_unknown_day_of_the_first_admission_stays_unknown() {
    Member unknown = Member.official("M10").name("Đảng viên 0010").build();

    Member back = member(on(BACK, readmit(unknown, LEFT)).applyTo(before).after(), "M10");

    assertThat(back.admittedOn()).isEmpty();
    assertThat(back.lastAdmittedOn()).contains(BACK);
  }

  @ParameterizedTest
  @EnumSource
  void each_ground_is_one_of_leaving(Readmission.Ground ground) {
    Readmit order = Readmit.member(FORMER).into("A").with(Readmission.of(LEFT, ground));

    assertThat(member(carryOut(before, order).after(), "M10").interruptions())
        .containsExactly(Interruption.of(LEFT, DAY, ground.departure()));
    assertThat(ground.departure()).isNotEqualTo(Interruption.Ground.LOST_CONTACT);
  }

  @Test
  void nobody_is_back_before_the_day_after_leaving() {
    assertThat(log(carryOut(before, readmit(FORMER, DAY.minusDays(1))))).hasSize(1);
    assertThat(reasons(before, readmit(FORMER, DAY)))
        .containsExactly("order 1: M10 at H/X/A: does not fit to the days known of the member");
  }

  @Test
  void nobody_left_before_the_admission_or_the_last_return() {
    assertThat(readmit(FORMER, ADMITTED).former()).isEqualTo(FORMER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> readmit(FORMER, ADMITTED.minusDays(1)))
        .withMessageContaining("before the admission on 2010-01-10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> readmit(FORMER.readmittedAfter(removed(LEFT, BACK)), BACK.minusDays(1)))
        .withMessageContaining("before the return on 2019-01-10");
  }

  @Test
  void the_order_carries_what_the_norms_of_readmission_ask_about() {
    Readmission facts =
        Readmission.of(LEFT, Readmission.Ground.LESSER_CRIME)
            .withConsideredOn(BACK.minusDays(20))
            .withRecordClearedOn(LEFT.plusYears(1))
            .withVotes(Vote.of(Vote.Body.BRANCH, 3, 3));
    Readmit order = readmit(FORMER, LEFT).with(facts);

    assertThat(order).isEqualTo(Readmit.member(FORMER).into(UnitId.of("A")).with(facts));
    assertThat(order.readmission()).isEqualTo(facts);
    assertThat(order.summary())
        .isEqualTo(Bilingual.of("Kết nạp lại M10 vào A", "Readmit M10 into A"));
  }
}
