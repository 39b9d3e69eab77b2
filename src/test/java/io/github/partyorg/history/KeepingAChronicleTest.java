package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.FIRST;
import static io.github.partyorg.history.Histories.labels;
import static io.github.partyorg.history.Histories.on;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Minutes;
import org.junit.jupiter.api.Test;

class KeepingAChronicleTest {

  private static final UnitId A = UnitId.of("A");

  private final Decision renaming = on(10, "1-QĐ", "Rename A to \"Chi bộ An\"");
  private final Decision dissolution = on(20, "2-QĐ", "Dissolve B; everyone to C");
  private final Chronicle chronicle =
      Histories.ofTwoCommunes().record(renaming).record(dissolution);

  private static String establish(String id) {
    return "Establish new %s \"Chi bộ %s\" village under X".formatted(id, id);
  }

  @Test
  void a_decision_counts_from_its_effective_day_on_that_day_included() {
    assertThat(chronicle).asOf(FIRST.plusDays(9)).hasBranch("A").named("Chi bộ A");
    assertThat(chronicle).asOf(FIRST.plusDays(10)).hasBranch("A").named("Chi bộ An");
    assertThat(chronicle).asOf(FIRST.plusDays(9999)).hasBranch("A").named("Chi bộ An");
    assertThat((Object) chronicle.last()).isSameAs(chronicle.asOf(FIRST.plusDays(20)));
  }

  @Test
  void the_first_day_is_known_and_includes_what_takes_effect_on_it() {
    Chronicle begun = Histories.ofTwoCommunes();

    assertThat((Object) begun.asOf(FIRST)).isSameAs(begun.first());
    assertThat(begun.record(on(0, "0-QĐ", establish("N")))).asOf(FIRST).hasBranch("N");
  }

  @Test
  void a_day_before_the_first_is_an_error_that_names_both() {
    assertThatThrownBy(() -> chronicle.asOf(FIRST.minusDays(1)))
        .hasMessage("Nothing is known of 2017-12-31; this chronicle begins on 2018-01-01.");
    assertThatThrownBy(() -> chronicle.resolve(A, FIRST.minusDays(1)))
        .hasMessage("Nothing is known of 2017-12-31; this chronicle begins on 2018-01-01.");
    assertThatThrownBy(() -> chronicle.record(on(-1, "0-QĐ", establish("N"))))
        .hasMessage(
            "Decision 0-QĐ takes effect on 2017-12-31; this chronicle begins on 2018-01-01.");
  }

  @Test
  void within_a_day_the_order_is_that_of_the_numbers() {
    Chronicle longer =
        chronicle
            .record(on(10, "1c-QĐ", "Rename A to \"Chi bộ Ca\""))
            .record(on(10, "1b-QĐ", "Rename A to \"Chi bộ Ba\""));

    assertThat(labels(longer)).containsExactly("1-QĐ", "1b-QĐ", "1c-QĐ", "2-QĐ");
    assertThat(longer).asOf(FIRST.plusDays(10)).hasBranch("A").named("Chi bộ Ca");
  }

  @Test
  void what_takes_effect_earlier_is_inserted_and_what_follows_is_tried_again() {
    Chronicle longer = chronicle.record(on(15, "1a-QĐ", "Transfer M1 from A to B"));

    assertThat(labels(longer)).containsExactly("1-QĐ", "1a-QĐ", "2-QĐ");
    assertThat(longer.last().branch("C").members())
        .extracting(member -> member.id().value())
        .containsExactly("M7", "M8", "M9", "M4", "M5", "M6", "M1");
    assertThat(longer.outcomes().get(0)).isSameAs(chronicle.outcomes().get(0));
    assertThat(chronicle.last()).hasBranch("C").withMembers(6);
  }

  @Test
  void it_is_refused_with_all_reasons_if_something_recorded_then_cannot_be_carried_out() {
    Chronicle longer = chronicle.record(on(30, "3-QĐ", "Rename A to \"Chi bộ Ân\""));
    Decision early = on(5, "0-QĐ", "Merge A into B");

    assertThat(
            catchThrowableOfType(DecisionRefusedException.class, () -> longer.record(early))
                .reasons())
        .extracting(Reason::toString)
        .containsExactly(
            "decision 1-QĐ, order 1: A: no such unit; check the id",
            "decision 2-QĐ, order 1: M7 at H/Y/C: on the roll or on temporary transfer there"
                + " already; end that one instead",
            "decision 3-QĐ, order 1: A: no such unit; check the id");
  }

  @Test
  void the_decisions_of_a_plan_are_recorded_all_or_none_each_on_its_day() {
    Plan plan = Plan.of(on(5, "5-QĐ", establish("O")), on(15, "4-QĐ", establish("N")));

    assertThat(labels(chronicle.record(plan))).containsExactly("5-QĐ", "1-QĐ", "4-QĐ", "2-QĐ");
    assertThat(labels(chronicle.record(Plan.of()))).isEqualTo(labels(chronicle));
    assertThatThrownBy(() -> chronicle.record(plan.then(on(40, "6-QĐ", establish("C")))))
        .isInstanceOf(DecisionRefusedException.class);
  }

  @Test
  void a_plan_takes_effect_once() {
    Plan plan = Plan.of(on(30, "3-QĐ", establish("N")));

    assertThatThrownBy(() -> chronicle.record(plan).record(plan))
        .hasMessage("Decision 3-QĐ (2018-01-31) is recorded; a decision takes effect once.");
    assertThatThrownBy(() -> plan.applyTo(plan.applyTo(chronicle.last()).after()))
        .hasMessageContaining("decision 3-QĐ, order 1: H/X/N: unit id in use");
  }

  @Test
  void drafts_of_one_day_are_told_apart_by_what_they_order() {
    Decision one = draft(establish("N"));
    Decision other = draft(establish("O"));
    Chronicle longer = chronicle.record(one).record(other);

    assertThat(longer.decisions()).endsWith(one, other);
    assertThatThrownBy(() -> longer.record(one)).hasMessageContaining("is recorded");
    assertThatThrownBy(() -> chronicle.record(Plan.of(one, one)))
        .hasMessageContaining("is recorded");
  }

  private static Decision draft(String order) {
    return Minutes.decision("Draft of X, in force 2018-01-31\n  " + order);
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

    assertThat(after.require("Y")).isSameAs(before.require("Y"));
    assertThat(after.require("B")).isSameAs(before.require("B"));
  }
}
