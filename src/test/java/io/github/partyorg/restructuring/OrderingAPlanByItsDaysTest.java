package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.TwoCommunes.decision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.history.Chronicle;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A plan follows the effective days of its decisions. */
class OrderingAPlanByItsDaysTest {

  private static Decision on(int month, String name) {
    return decision(month + "-QĐ", LocalDate.of(2019, month, 1), Rename.unit("X").to(name));
  }

  private static final Decision FEBRUARY = on(2, "Đảng bộ xã Hai");
  private static final Decision MARCH = on(3, "Đảng bộ xã Ba");
  private static final Decision APRIL = on(4, "Đảng bộ xã Bốn");

  @Test
  void march_before_february_is_refused_with_both_names() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plan.of(MARCH, FEBRUARY))
        .withMessageContaining("3-QĐ")
        .withMessageContaining("2-QĐ")
        .withMessageContaining("order them by their effective days");
  }

  @Test
  void a_third_decision_out_of_order_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plan.of(FEBRUARY, APRIL, MARCH))
        .withMessageContaining("4-QĐ")
        .withMessageContaining("3-QĐ")
        .withMessageNotContaining("2-QĐ");
  }

  @Test
  void a_plan_is_not_continued_with_an_earlier_decision() {
    assertThatIllegalArgumentException().isThrownBy(() -> Plan.of(MARCH).then(FEBRUARY));
  }

  @Test
  void carried_out_and_recorded_give_one_answer() {
    Plan plan = Plan.of(FEBRUARY, MARCH, APRIL);
    assertThat(plan.decisions()).containsExactly(FEBRUARY, MARCH, APRIL);
    Chronicle chronicle = Chronicle.beginning(TwoCommunes.FIRST, TwoCommunes.BEFORE).record(plan);
    assertThat(chronicle.last()).isEqualTo(plan.applyTo(TwoCommunes.BEFORE).after());
    assertThat(chronicle.last().require("X").name()).isEqualTo("Đảng bộ xã Bốn");
  }

  @Test
  void decisions_of_one_day_keep_their_order() {
    Decision first = decision("a", Rename.unit("X").to("Một"));
    Decision second = decision("b", Rename.unit("X").to("Hai"));
    assertThat(Plan.of(second, first).applyTo(TwoCommunes.BEFORE).after().require("X").name())
        .isEqualTo("Một");
  }
}
