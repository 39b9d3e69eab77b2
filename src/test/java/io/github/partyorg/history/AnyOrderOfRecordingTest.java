package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Plan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Decisions are known late, in any order; the chronicle is the same, or says what is missing. */
class AnyOrderOfRecordingTest {

  private final Decision away = on(10, "1-QĐ", "Transfer M1 from A to C");
  private final Decision back = on(20, "2-QĐ", "Transfer M1 from C to A");
  private final Decision later = on(30, "3-QĐ", "Transfer M1 from A to B");

  private static Chronicle recorded(List<Decision> decisions) {
    Chronicle chronicle = Histories.ofTwoCommunes();
    for (Decision decision : decisions) {
      chronicle = chronicle.record(decision);
    }
    return chronicle;
  }

  /** Returns the chronicles of all orders of recording that are possible. */
  private static Set<Chronicle> inAnyOrder(Decision... decisions) {
    Set<Chronicle> chronicles = new HashSet<>();
    for (List<Decision> order : Collections2.permutations(ImmutableList.copyOf(decisions))) {
      try {
        chronicles.add(recorded(order));
      } catch (DecisionRefusedException refused) {
        assertThat(refused).hasMessageContaining("in one plan");
      }
    }
    return chronicles;
  }

  @Test
  void each_order_that_is_possible_gives_an_equal_chronicle() {
    Decision renaming = on(15, "4-QĐ", "Rename C to \"Chi bộ Ca\"");

    assertThat(inAnyOrder(away, back, later, renaming))
        .containsExactly(Histories.ofTwoCommunes().record(Plan.of(away, renaming, back, later)));
  }

  @Test
  void those_that_lock_each_other_out_are_named_and_go_into_one_plan() {
    Chronicle chronicle = Histories.ofTwoCommunes().record(later);

    assertThatThrownBy(() -> chronicle.record(away))
        .hasMessageContaining("decision 3-QĐ, order 1: M1 at H/X/A: not on the roll")
        .hasMessageContaining(
            "Recorded, but impossible after 1-QĐ (2018-01-11): 3-QĐ (2018-01-31). If a decision"
                + " between them is missing, record it together with 1-QĐ (2018-01-11) in one"
                + " plan");
    assertThatThrownBy(() -> chronicle.record(back))
        .hasMessageContaining(
            "If 2-QĐ (2018-01-21) needs a decision that is not recorded, record them in one plan.");
    assertThat(chronicle.record(Plan.of(away, back)))
        .isEqualTo(recorded(List.of(away, back, later)));
  }

  @Test
  void an_id_is_not_taken_before_its_unit_is_known_to_have_ended() {
    Decision ended = on(10, "1-QĐ", "Dissolve B; everyone to C");
    Decision again = on(20, "2-QĐ", "Reinstate new B \"Chi bộ B\" village under X");
    Decision used = on(30, "3-QĐ", "Transfer M4 from C to B");

    assertThat(inAnyOrder(ended, again, used))
        .containsExactly(Histories.ofTwoCommunes().record(Plan.of(ended, again, used)));
    assertThatThrownBy(() -> Histories.ofTwoCommunes().record(again))
        .isInstanceOf(DecisionRefusedException.class)
        .hasMessageContaining("needs a decision that is not recorded");
  }

  @Test
  void codes_that_are_exchanged_on_one_day_belong_together() {
    Chronicle coded =
        Histories.ofTwoCommunes()
            .record(
                on(
                    1,
                    "0-QĐ",
                    "Change the official code of X to 01\n"
                        + "Change the official code of Y to 02"));
    Decision one = on(10, "1-QĐ", "Change the official code of X to 02");
    Decision other = on(10, "2-QĐ", "Change the official code of Y to 01");

    assertThatThrownBy(() -> coded.record(one))
        .hasMessageContaining("If 1-QĐ (2018-01-11) needs a decision that is not recorded");
    assertThat(coded.record(Plan.of(one, other))).isEqualTo(coded.record(Plan.of(other, one)));
  }
}
