package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.decision;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void a_dry_run_is_the_same_call() {
    Decision decision = decision(TransferMembers.of("M1").from("A").to("B"));

    Outcome dry = decision.applyTo(before);

    assertThat(decision.applyTo(before)).isEqualTo(dry);
    assertThat((Object) dry.before()).isSameAs(before);
    assertThat(before).isEqualTo(Districts.ofTwoCommunes());
  }

  @Test
  void everybody_is_there_before_and_after() {
    Outcome outcome =
        carryOut(
            before,
            """
            Establish new N "Chi bộ N" village under Y
            Transfer M1, M3 from A to N
            Dissolve B; everyone to C
            """);

    assertThat(outcome).lostNobody().gainedNobody();
    assertThat(outcome.after()).memberCount().isEqualTo(9);
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

    assertThat((Object) outcome.after()).isSameAs(before);
    assertThat(outcome.changes()).isEmpty();
  }

  @Test
  void who_joins_and_who_leaves_is_all_that_changes_who_is_there() {
    Outcome outcome =
        carryOut(
            before,
            """
            Admit M10~ into A
            Expel M9 of C
            Transfer M10 of A out
            Transfer M9~ in to B
            """);

    assertThat(outcome).lostNobody().gainedNobody().movedMember("M9").from("C").to("B");
  }

  @Test
  void a_change_knows_the_day_and_the_order_that_it_came_of() {
    Order transfer = TransferMembers.of("M1").from("A").to("B");

    Act act = carryOut(before, transfer).changes().get(0).act();

    assertThat(act.order()).isEqualTo(transfer);
    assertThat(act.day()).isEqualTo(Districts.DAY);
  }

  @Test
  void a_unit_that_leaves_is_said_to_have_gone_somewhere() {
    Change gone =
        carryOut(before, HandOver.units("A").outside("Đảng bộ tỉnh khác")).changes().get(0);

    assertThat(gone.outside()).containsExactly(entry(UnitId.of("A"), "Đảng bộ tỉnh khác"));
  }

  @Test
  void a_plan_that_cannot_be_carried_out_says_why_without_an_exception() {
    assertThat(Plan.of(decision("Transfer M1 from A to B")).reasonsAgainst(before)).isEmpty();
    assertThat(Plan.of(decision("Transfer M9 from A to B")).reasonsAgainst(before))
        .extracting(Reason::kind)
        .containsExactly(Reason.Kind.NOT_A_MEMBER);
  }

  @Test
  void a_code_may_be_borne_twice_within_a_day_but_not_at_its_end() {
    Hierarchy coded = carryOut(before, Recode.unit("A").to("0001")).after();
    Outcome first = Plan.of(decision(Recode.unit("B").to("0001"))).applyWithinDay(coded);
    Outcome second =
        Plan.of(decision(Recode.unit("A").withoutCode())).applyWithinDay(first.after());

    assertThatThrownBy(() -> Outcome.checkDay(List.of(first)))
        .isInstanceOf(DecisionRefusedException.class)
        .hasMessageContaining("0001");
    assertThatCode(() -> Outcome.checkDay(List.of(first, second))).doesNotThrowAnyException();
  }

  @Test
  void a_reason_of_ones_own_names_the_decision_and_the_order_of_a_change() {
    Change change = carryOut(before, Rename.unit("A").to("Chi bộ mới")).changes().get(0);

    Reason reason = Reason.of(change, Reason.Kind.ID_OF_ANOTHER, UnitId.of("A"), "H/X/A");

    assertThat(reason.orderNumber()).isEqualTo(1);
    assertThat(reason.decision()).isEqualTo(change.decision().label());
  }
}
