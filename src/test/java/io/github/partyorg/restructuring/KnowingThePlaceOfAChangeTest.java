package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.decision;
import static io.github.partyorg.restructuring.TwoCommunes.BEFORE;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.testing.notation.Minutes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change knows its place in the plan, however often the same is decided. */
class KnowingThePlaceOfAChangeTest {

  @Test
  void the_same_decision_twice_has_two_befores_and_two_afters() {
    Decision there = decision("Transfer M7 from C to A");
    Decision home = decision("Transfer M7 from A to C");
    Outcome outcome = Plan.of(there, home, there).applyTo(BEFORE);
    List<Change> changes = outcome.changes();
    assertThat(changes).hasSize(3);
    assertThat((Object) outcome.before(changes.get(2))).isSameAs(outcome.after(changes.get(1)));
    assertThat((Object) outcome.after(changes.get(2))).isSameAs(outcome.after());
    assertThat(outcome.before(changes.get(2))).hasMember("M7").in("C");
    assertThat(outcome.before(changes.get(1))).hasMember("M7").in("A");
    assertThat(changes.get(0)).isNotEqualTo(changes.get(2));
  }

  @Test
  void drafts_that_are_equal_are_told_apart() {
    Plan plan =
        Minutes.plan(
            """
            Draft of H, in force 2018-09-01
              Rename X to "Đảng bộ xã Một"
            Draft of H, in force 2018-09-01
              Rename X to "Đảng bộ xã X"
            Draft of H, in force 2018-09-01
              Rename X to "Đảng bộ xã Một"
            """);
    Outcome outcome = plan.applyTo(BEFORE);
    assertThat(outcome.before(outcome.changes().get(2))).hasUnit("X").named("Đảng bộ xã X");
    assertThat(outcome.changes())
        .extracting(change -> change.act().decisionNumber())
        .containsExactly(1, 2, 3);
  }

  @Test
  void one_order_twice_in_one_decision_is_told_apart() {
    Outcome outcome =
        TwoCommunes.outcome(
            """
            Transfer M7 from C to A
            Transfer M7 from A to C
            Transfer M7 from C to A
            """);
    assertThat(outcome.changes())
        .extracting(change -> change.act().orderNumber())
        .containsExactly(1, 2, 3);
    assertThat(outcome.before(outcome.changes().get(2))).hasMember("M7").in("C");
    assertThat(outcome.after(outcome.changes().get(0))).hasMember("M7").in("A");
  }
}
