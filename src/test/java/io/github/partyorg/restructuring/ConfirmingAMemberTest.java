package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.newcomer;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.member;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.roll;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.membership.Probation;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.structure.Hierarchy;
import org.junit.jupiter.api.Test;

class ConfirmingAMemberTest {

  private final Hierarchy before =
      carryOut(
              Districts.ofTwoCommunes(),
              Admit.member(newcomer("M10")).into("A"),
              Admit.member(newcomer("M11")).into("A"))
          .after();

  @Test
  void who_is_confirmed_is_official_from_the_day_of_effect_and_keeps_the_place_on_the_roll() {
    Outcome outcome = carryOut(before, Confirm.member("M10").of("A"));

    assertThat(member(outcome.after(), "M10").isOfficial()).isTrue();
    assertThat(member(outcome.after(), "M10").officialSince()).contains(DAY);
    assertThat(member(outcome.after(), "M10").admittedOn()).contains(DAY);
    assertThat(roll(outcome.after(), "A")).isEqualTo(roll(before, "A"));
    assertThat(outcome.after().require("A").officialMemberCount()).isEqualTo(4);
    assertThat(log(outcome)).containsExactly("M10 confirmed as official: Chi bộ A [A]");
  }

  @Test
  void the_change_shows_the_member_and_the_branch_before_and_after() {
    Outcome outcome = carryOut(before, Confirm.member("M10").of("A"));

    MembershipChanged change = outcome.changes(MembershipChanged.class).get(0);
    assertThat(change.movement()).isEqualTo(Movement.CONFIRMED);
    assertThat(change.before()).contains(member(before, "M10"));
    assertThat(change.after()).contains(member(outcome.after(), "M10"));
    assertThat(change.originals()).containsExactly(before.branch("A"));
    assertThat(change.results()).containsExactly(outcome.after().branch("A"));
    assertThat(change.summary().vietnamese()).isEqualTo("M10: công nhận chính thức, Chi bộ A [A]");
  }

  @Test
  void the_order_carries_what_the_norms_of_confirmation_ask_about() {
    Probation probation =
        Probation.empty()
            .withBegunOn(DAY.minusMonths(12))
            .withConsideredOn(DAY.minusDays(5))
            .withVotes(Vote.of(Vote.Body.BRANCH, 2, 3));

    Confirm ordered =
        (Confirm)
            carryOut(before, Confirm.member("M10").of("A").with(probation))
                .changes(MembershipChanged.class)
                .get(0)
                .order();

    assertThat(ordered.probation()).isEqualTo(probation);
    assertThat(Confirm.member("M10").of("A").probation().begunOn()).isEmpty();
  }

  @Test
  void who_is_official_is_not_confirmed_again() {
    assertThat(
            reasons(
                before,
                Confirm.member("M1").of("A"),
                Confirm.member("M10").of("A"),
                Confirm.member("M10").of("A")))
        .containsExactly(
            "order 1: M1 at H/X/A: an official member already",
            "order 3: M10 at H/X/A: an official member already");
  }

  @Test
  void nobody_is_official_before_the_day_of_admission() {
    assertThat(
            reasons(
                before,
                Admit.member(newcomer("M12").withAdmittedOn(DAY.plusDays(1))).into("A"),
                Confirm.member("M12").of("A")))
        .containsExactly("order 2: M12 at H/X/A: before the day of admission");
  }

  @Test
  void strangers_to_the_branch_and_wrong_units_are_refused() {
    assertThat(
            reasons(
                before,
                Confirm.member("M10").of("B"),
                Confirm.member("M10").of("X"),
                Confirm.member("M7").of("A"),
                Confirm.member("M10").of("Z")))
        .containsExactly(
            "order 1: M10 at H/X/B: not on the roll of the branch",
            "order 2: H/X: not a type of unit that this order is for",
            "order 3: M7 at H/X/A: not on the roll of the branch",
            "order 4: Z: no such unit; check the id");
  }
}
