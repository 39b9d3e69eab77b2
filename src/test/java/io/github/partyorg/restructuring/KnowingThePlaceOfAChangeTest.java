package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.TwoCommunes.decision;
import static io.github.partyorg.restructuring.TwoCommunes.memberId;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A change knows its place in the plan, however often the same is decided. */
class KnowingThePlaceOfAChangeTest {

  private static final Decision TO_X = decision("1-QĐ", TransferMembers.of("M7").from("C").to("A"));
  private static final Decision TO_Y = decision("2-QĐ", TransferMembers.of("M7").from("A").to("C"));

  @Test
  void the_same_decision_twice_has_two_befores_and_two_afters() {
    Outcome outcome = Plan.of(TO_X, TO_Y, TO_X).applyTo(TwoCommunes.hierarchy());
    List<Change> changes = outcome.changes();
    assertThat(changes).hasSize(3);
    assertThat(outcome.before(changes.get(2))).isSameAs(outcome.after(changes.get(1)));
    assertThat(outcome.after(changes.get(2))).isSameAs(outcome.after());
    assertThat(outcome.before(changes.get(2)).branch("C").hasMember(memberId(7))).isTrue();
    assertThat(outcome.before(changes.get(1)).branch("A").hasMember(memberId(7))).isTrue();
    assertThat(changes.get(0)).isNotEqualTo(changes.get(2));
  }

  @Test
  void drafts_that_are_equal_are_told_apart() {
    Decision draft =
        Decision.builder()
            .issuer("H")
            .effectiveOn(TwoCommunes.DAY)
            .addOrders(Rename.unit("X").to("Đảng bộ xã Một"))
            .build();
    Decision back =
        Decision.builder()
            .issuer("H")
            .effectiveOn(TwoCommunes.DAY)
            .addOrders(Rename.unit("X").to("Đảng bộ xã X"))
            .build();
    Outcome outcome = Plan.of(draft, back, draft).applyTo(TwoCommunes.hierarchy());
    assertThat(outcome.before(outcome.changes().get(2)).require("X").name())
        .isEqualTo("Đảng bộ xã X");
    assertThat(outcome.changes())
        .extracting(change -> change.act().decisionNumber())
        .containsExactly(1, 2, 3);
  }

  @Test
  void one_order_twice_in_one_decision_is_told_apart() {
    TransferMembers there = TransferMembers.of("M7").from("C").to("A");
    TransferMembers home = TransferMembers.of("M7").from("A").to("C");
    Outcome outcome = TwoCommunes.outcome(there, home, there);
    assertThat(outcome.changes())
        .extracting(change -> change.act().orderNumber())
        .containsExactly(1, 2, 3);
    assertThat(outcome.before(outcome.changes().get(2)).branch("C").hasMember(memberId(7)))
        .isTrue();
    assertThat(outcome.after(outcome.changes().get(0)).branch("A").hasMember(memberId(7))).isTrue();
  }
}
