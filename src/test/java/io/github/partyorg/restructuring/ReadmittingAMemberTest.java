package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.member;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.membership.Readmission;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.UnitId;
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

  private static Readmission left(LocalDate day, Readmission.Ground ground) {
    return Readmission.of(day, ground);
  }

  private static Readmit readmit(Member former, LocalDate leftOn) {
    return Readmit.member(former).into("A").with(left(leftOn, Readmission.Ground.REMOVED));
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
    assertThat(member(after, "M10").admittedOn()).contains(ADMITTED);
    assertThat(member(after, "M10").officialSince()).contains(BACK.plusYears(1));
  }

  @Test
  void a_member_who_was_removed_and_whom_the_log_remembers_comes_back() {
    Hierarchy listed =
        Trials.edited(
            before,
            before
                .branch("C")
                .revisedBy(member(before, "M8").withAdmittedOn(LocalDate.of(2012, 3, 1))));
    Outcome removal =
        on(LocalDate.of(2016, 3, 1), RemoveFromList.member("M8").of("C")).applyTo(listed);
    Member former = removal.changes(MembershipChanged.class).get(0).before().orElseThrow();

    Hierarchy after =
        Plan.of(
                on(
                    LocalDate.of(2019, 3, 2),
                    Readmit.member(former)
                        .into("B")
                        .with(left(LocalDate.of(2016, 3, 1), Readmission.Ground.REMOVED))),
                on(LocalDate.of(2020, 5, 4), Confirm.member("M8").of("B")))
            .applyTo(removal.after())
            .after();

    assertThat(member(after, "M8").seniorSince()).contains(LocalDate.of(2015, 3, 2));
    assertThat(member(after, "M8").officialSince()).contains(LocalDate.of(2020, 3, 2));
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

    assertThat(back.standing()).isEqualTo(Standing.PROBATIONARY);
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
    Hierarchy after =
        carryOut(before, Readmit.member(FORMER).into("A").with(left(LEFT, ground))).after();

    assertThat(member(after, "M10").interruptions())
        .containsExactly(Interruption.of(LEFT, DAY, ground.departure()));
    assertThat(ground.departure()).isNotEqualTo(Interruption.Ground.LOST_CONTACT);
  }

  @Test
  void nobody_is_back_before_the_day_after_leaving() {
    assertThat(reasons(before, readmit(FORMER, DAY)))
        .containsExactly("order 1: M10 at H/X/A: does not fit to the days known of the member");
    assertThat(log(carryOut(before, readmit(FORMER, DAY.minusDays(1))))).hasSize(1);
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
  void an_id_in_use_and_a_wrong_branch_are_refused() {
    Member listed = Member.official("M1").name("Đảng viên 0001").build();
    Member guest = Member.official("G1").name("Đảng viên 0099").build();
    Readmission facts = left(LEFT, Readmission.Ground.REMOVED);

    assertThat(
            reasons(
                before,
                Readmit.member(listed).into("B").with(facts),
                Readmit.member(guest).into("B").with(facts),
                Readmit.member(FORMER).into("X").with(facts),
                Readmit.member(listed).into("B").with(left(DAY, Readmission.Ground.REMOVED))))
        .containsExactly(
            "order 1: M1 at H/X/A: member id in use; transfer the member if it is the same person",
            "order 2: G1 at H/X/A: member id in use; transfer the member if it is the same person",
            "order 3: H/X: not a type of unit that this order is for",
            "order 4: M1 at H/X/B: does not fit to the days known of the member",
            "order 4: M1 at H/X/A: member id in use; transfer the member if it is the same"
                + " person");
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
    assertThat(order.summary().english()).isEqualTo("Readmit M10 into A");
    assertThat(order.summary().vietnamese()).isEqualTo("Kết nạp lại M10 vào A");
  }
}
