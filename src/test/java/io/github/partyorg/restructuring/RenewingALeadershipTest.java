package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import org.junit.jupiter.api.Test;

class RenewingALeadershipTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void every_seat_is_replaced() {
    Leadership renewed = Leadership.appointed(DAY).secretary("M1").deputies("M2").build();

    Outcome outcome = carryOut(before, RenewLeadership.of("A").to(renewed));

    assertThat(outcome.after().require("A").leadership()).isEqualTo(renewed);
    assertThat(outcome.after().require("A")).isEqualTo(before.require("A").withLeadership(renewed));
  }

  @Test
  void the_change_shows_the_unit_before_and_after() {
    Outcome outcome =
        carryOut(
            before, RenewLeadership.of("X").to(Leadership.appointed(DAY).secretary("M1").build()));

    Change change = outcome.changes().get(0);
    assertThat(log(outcome)).containsExactly("Renewed the leadership of Đảng bộ xã X [X]");
    assertThat(change.summary().vietnamese()).isEqualTo("Kiện toàn cấp ủy Đảng bộ xã X [X]");
    assertThat(change.originals()).containsExactly(before.require("X"));
    assertThat(change.results()).containsExactly(outcome.after().require("X"));
  }

  @Test
  void a_unit_is_led_by_a_member_of_another_one() {
    Leadership renewed = Leadership.appointed(DAY).secretary("M9").build();

    assertThat(
            carryOut(before, RenewLeadership.of("A").to(renewed)).after().require("A").leadership())
        .isEqualTo(renewed);
  }

  @Test
  void the_root_is_renewed_like_any_unit() {
    assertThat(
            carryOut(before, RenewLeadership.of("H").to(Leadership.vacant()))
                .after()
                .root()
                .leadership()
                .isVacant())
        .isTrue();
  }

  @Test
  void holders_whom_nobody_knows_are_listed_once_each() {
    assertThat(
            reasons(
                before,
                RenewLeadership.of("A")
                    .to(
                        Leadership.appointed(DAY)
                            .secretary("M99")
                            .committee("M99", "M1", "M98")
                            .build())))
        .containsExactly(
            "order 1: M99 at H/X/A: no such member", "order 1: M98 at H/X/A: no such member");
  }

  @Test
  void a_guest_from_outside_may_hold_a_seat_and_is_known_by_the_stay() {
    Leadership led = Leadership.appointed(DAY).secretary("G1").build();

    assertThat(carryOut(before, RenewLeadership.of("A").to(led)).after().require("A").leadership())
        .isEqualTo(led);
  }

  @Test
  void an_unknown_unit_is_refused() {
    assertThat(reasons(before, RenewLeadership.of("Z").to(Leadership.vacant())))
        .containsExactly("order 1: Z: no such unit; check the id");
  }
}
