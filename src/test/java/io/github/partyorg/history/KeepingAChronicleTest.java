package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.FIRST;
import static io.github.partyorg.history.Histories.begin;
import static io.github.partyorg.history.Histories.labels;
import static io.github.partyorg.history.Histories.merge;
import static io.github.partyorg.history.Histories.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.restructuring.Trials;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import org.junit.jupiter.api.Test;

class KeepingAChronicleTest {

  private static final UnitId A = UnitId.of("A");

  private final Decision renaming = on(10, "1-QĐ", Rename.unit("A").to("Chi bộ An"));
  private final Decision dissolution = on(20, "2-QĐ", Dissolve.unit("B").everyoneTo("C"));
  private final Chronicle chronicle =
      Histories.ofTwoCommunes().record(renaming).record(dissolution);

  private String nameOfA(int day) {
    return chronicle.asOf(FIRST.plusDays(day)).require("A").name();
  }

  @Test
  void a_decision_counts_from_its_effective_day_on_that_day_included() {
    assertThat(nameOfA(9)).isEqualTo("Chi bộ A");
    assertThat(nameOfA(10)).isEqualTo("Chi bộ An");
    assertThat(nameOfA(9999)).isEqualTo("Chi bộ An");
    assertThat(chronicle.last()).isSameAs(chronicle.asOf(FIRST.plusDays(20)));
  }

  @Test
  void the_first_day_is_known_and_includes_what_takes_effect_on_it() {
    Chronicle begun = Histories.ofTwoCommunes();

    assertThat(begun.asOf(FIRST)).isSameAs(begun.first());
    assertThat(begun.record(on(0, "0-QĐ", begin("N"))).asOf(FIRST).has(UnitId.of("N"))).isTrue();
  }

  @Test
  void a_day_before_the_first_is_an_error_that_names_both() {
    assertThatThrownBy(() -> chronicle.asOf(FIRST.minusDays(1)))
        .hasMessage("Nothing is known of 2017-12-31; this chronicle begins on 2018-01-01.");
    assertThatThrownBy(() -> chronicle.resolve(A, FIRST.minusDays(1)))
        .hasMessage("Nothing is known of 2017-12-31; this chronicle begins on 2018-01-01.");
    assertThatThrownBy(() -> chronicle.record(on(-1, "0-QĐ", begin("N"))))
        .hasMessage(
            "Decision 0-QĐ takes effect on 2017-12-31; this chronicle begins on 2018-01-01.");
  }

  @Test
  void within_a_day_the_order_is_that_of_recording() {
    Chronicle longer =
        chronicle
            .record(on(10, "1b-QĐ", Rename.unit("A").to("Chi bộ Ba")))
            .record(on(10, "1c-QĐ", Rename.unit("A").to("Chi bộ Ca")));

    assertThat(labels(longer)).containsExactly("1-QĐ", "1b-QĐ", "1c-QĐ", "2-QĐ");
    assertThat(longer.asOf(FIRST.plusDays(10)).require("A").name()).isEqualTo("Chi bộ Ca");
  }

  @Test
  void what_takes_effect_earlier_is_inserted_and_what_follows_is_tried_again() {
    Chronicle longer =
        chronicle.record(on(15, "1a-QĐ", TransferMembers.of("M1").from("A").to("B")));

    assertThat(labels(longer)).containsExactly("1-QĐ", "1a-QĐ", "2-QĐ");
    assertThat(Trials.roll(longer.last(), "C"))
        .containsExactly("M7", "M8", "M9", "M4", "M5", "M6", "M1");
    assertThat(longer.outcomes().get(0)).isSameAs(chronicle.outcomes().get(0));
    assertThat(Trials.roll(chronicle.last(), "C")).hasSize(6);
  }

  @Test
  void it_is_refused_with_all_reasons_if_something_recorded_then_cannot_be_carried_out() {
    Chronicle longer = chronicle.record(on(30, "3-QĐ", Rename.unit("A").to("Chi bộ Ân")));
    Decision early = on(5, "0-QĐ", merge("A", "B"));

    assertThat(
            catchThrowableOfType(DecisionRefusedException.class, () -> longer.record(early))
                .reasons())
        .extracting(Reason::toString)
        .containsExactly(
            "decision 1-QĐ, order 1: A: no such unit; check the id",
            "decision 2-QĐ, order 1: M7 at H/Y/C: on the roll or a guest there already; recall"
                + " instead",
            "decision 3-QĐ, order 1: A: no such unit; check the id");
  }

  @Test
  void the_decisions_of_a_plan_are_recorded_all_or_none_each_on_its_day() {
    Plan plan = Plan.of(on(5, "5-QĐ", begin("O")), on(15, "4-QĐ", begin("N")));

    assertThat(labels(chronicle.record(plan))).containsExactly("5-QĐ", "1-QĐ", "4-QĐ", "2-QĐ");
    assertThat(labels(chronicle.record(Plan.of()))).isEqualTo(labels(chronicle));
    assertThatThrownBy(() -> chronicle.record(plan.then(on(40, "6-QĐ", begin("C")))))
        .isInstanceOf(DecisionRefusedException.class);
  }

  @Test
  void a_plan_takes_effect_once() {
    Plan plan = Plan.of(on(30, "3-QĐ", begin("N")));

    assertThatThrownBy(() -> chronicle.record(plan).record(plan))
        .hasMessage("Decision 3-QĐ (2018-01-31) is recorded; a decision takes effect once.");
    assertThatThrownBy(() -> plan.applyTo(plan.applyTo(chronicle.last()).after()))
        .hasMessageContaining("decision 3-QĐ, order 1: H/X/N: unit id in use");
  }

  @Test
  void drafts_of_one_day_are_told_apart_by_what_they_order() {
    Decision one = draft(begin("N"));
    Decision other = draft(begin("O"));
    Chronicle longer = chronicle.record(one).record(other);

    assertThat(longer.decisions()).endsWith(one, other);
    assertThatThrownBy(() -> longer.record(one)).hasMessageContaining("is recorded");
    assertThatThrownBy(() -> chronicle.record(Plan.of(one, one)))
        .hasMessageContaining("is recorded");
  }

  private static Decision draft(Order order) {
    return Decision.builder().issuer("X").effectiveOn(FIRST.plusDays(30)).addOrders(order).build();
  }

  @Test
  void periods_include_both_ends() {
    assertThat(chronicle.outcomes(FIRST.plusDays(10), FIRST.plusDays(20))).hasSize(2);
    assertThat(chronicle.outcomes(FIRST.plusDays(11), FIRST.plusDays(19))).isEmpty();
    assertThat(chronicle.outcomes(FIRST.plusDays(20), FIRST.plusDays(10))).isEmpty();
    assertThat(chronicle.changes(FIRST, FIRST.plusDays(10)))
        .extracting(Change::toString)
        .containsExactly("Renamed Chi bộ A [A] to Chi bộ An");
  }

  @Test
  void the_decisions_about_a_unit_are_those_that_changed_it_or_sent_somebody_to_it() {
    assertThat(chronicle.decisionsAbout(A)).containsExactly(renaming);
    assertThat(chronicle.decisionsAbout(UnitId.of("C"))).containsExactly(dissolution);
    assertThat(chronicle.decisionsAbout(UnitId.of("Y"))).isEmpty();
    assertThatThrownBy(() -> chronicle.decisionsAbout(UnitId.of("Z")))
        .hasMessage("No unit of this chronicle ever had the id Z; check the id.");
  }

  @Test
  void snapshots_share_what_no_decision_touched() {
    Hierarchy before = chronicle.first();
    Hierarchy after = chronicle.asOf(FIRST.plusDays(10));

    assertThat(after.unit(UnitId.of("Y")).orElseThrow())
        .isSameAs(before.unit(UnitId.of("Y")).orElseThrow());
    assertThat(after.unit(UnitId.of("B")).orElseThrow())
        .isSameAs(before.unit(UnitId.of("B")).orElseThrow());
  }
}
