package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.decision;
import static io.github.partyorg.restructuring.Districts.newcomer;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void a_dry_run_is_the_same_call() {
    Decision decision = decision(TransferMembers.of("M1").from("A").to("B"));

    Outcome dry = decision.applyTo(before);

    assertThat(decision.applyTo(before)).isEqualTo(dry);
    assertThat(dry.before()).isSameAs(before);
    assertThat(before).isEqualTo(Districts.ofTwoCommunes());
  }

  @Test
  void everybody_is_there_before_and_after() {
    Outcome outcome =
        carryOut(
            before,
            Establish.unit(branch("N")).under("Y"),
            TransferMembers.of("M1", "M3").from("A").to("N"),
            Dissolve.unit("B").everyoneTo("C"));

    assertThat(outcome.after().members())
        .extracting(Member::id)
        .containsExactlyInAnyOrderElementsOf(before.members().stream().map(Member::id).toList());
  }

  @Test
  void changes_know_their_decision_and_their_order() {
    Decision decision =
        decision(
            Establish.unit(branch("N")).under("X"), TransferMembers.of("M3").from("A").to("N"));

    Outcome outcome = decision.applyTo(before);

    assertThat(outcome.changes())
        .extracting(change -> change.act().orderNumber())
        .as("the branch, the transfer and the seat that it vacates")
        .containsExactly(1, 2, 2);
    assertThat(outcome.changes()).allMatch(change -> change.decision().equals(decision));
    assertThat(outcome.plan()).isEqualTo(Plan.of(decision));
  }

  @Test
  void the_results_of_a_change_are_the_originals_of_the_next() {
    Outcome outcome =
        carryOut(
            before,
            TransferMembers.of("M1").from("A").to("B"),
            TransferMembers.of("M1").from("B").to("C"));

    assertThat(outcome.changes().get(0).results().get(1))
        .isEqualTo(outcome.changes().get(1).originals().get(0));
  }

  @Test
  void what_did_not_change_is_shared() {
    Outcome outcome = carryOut(before, TransferMembers.of("M1").from("A").to("B"));

    assertThat(outcome.after().require("Y")).isSameAs(before.require("Y"));
  }

  @Test
  void a_plan_of_no_decision_changes_nothing() {
    Outcome outcome = Plan.of().applyTo(before);

    assertThat(outcome.after()).isSameAs(before);
    assertThat(outcome.changes()).isEmpty();
  }

  @Test
  void who_joins_and_who_leaves_is_all_that_changes_who_is_there() {
    Outcome outcome =
        carryOut(
            before,
            Admit.member(newcomer("M10")).into("A"),
            Expel.member("M9").of("C"),
            TransferOut.member("M10").of("A"),
            TransferIn.member(newcomer("M9")).into("B"));

    assertThat(outcome.after().memberCount()).isEqualTo(before.memberCount());
  }
}
