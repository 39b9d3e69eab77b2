package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.ledBy;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenewingALeadershipTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void every_seat_is_replaced() {
    Leadership renewed = Leadership.appointed(DAY).secretary("M1").deputies("M2").build();

    Outcome outcome = carryOut(before, RenewLeadership.of("A").to(renewed));

    assertThat(outcome.after().require("A")).isEqualTo(before.require("A").withLeadership(renewed));
  }

  @Test
  void the_change_shows_the_unit_before_and_after() {
    Outcome outcome = carryOut(before, RenewLeadership.of("X").to(ledBy("M1")));

    assertThat(log(outcome)).containsExactly("Renewed the leadership of Đảng bộ xã X [X]");
    assertThat(vietnamese(outcome)).containsExactly("Kiện toàn cấp ủy Đảng bộ xã X [X]");
    assertThat(shown(outcome, 0)).isEqualTo("[X] → [X]");
  }

  @Test
  void the_order_and_the_change_tell_the_ground() {
    RenewLeadership order =
        RenewLeadership.of("A").to(ledBy("M1")).because(Purpose.INEFFECTIVE_COMMITTEE);

    Outcome outcome = carryOut(before, order);

    assertThat(order.summary().vietnamese())
        .isEqualTo("Kiện toàn cấp ủy của A: bí thư M1 (cấp ủy hoạt động không hiệu quả)");
    assertThat(outcome.changes().get(0).purpose()).contains(Purpose.INEFFECTIVE_COMMITTEE);
    assertThat(log(outcome))
        .containsExactly(
            "Renewed the leadership of Chi bộ A [A] (committee that works ineffectively)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"M9", "G1"})
  void a_unit_is_led_by_a_member_of_another_one_or_by_a_guest_from_outside_known_by_the_stay(
      String secretary) {
    Outcome outcome = carryOut(before, RenewLeadership.of("A").to(ledBy(secretary)));

    assertThat(outcome.after().require("A").leadership()).isEqualTo(ledBy(secretary));
  }

  @Test
  void the_root_is_renewed_like_any_unit() {
    Outcome outcome = carryOut(before, RenewLeadership.of("H").to(Leadership.vacant()));

    assertThat(outcome.after().root().leadership().isVacant()).isTrue();
  }
}
