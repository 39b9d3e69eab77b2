package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.successions;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import org.junit.jupiter.api.Test;

class DisbandingTest {

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();

  private static Disband disband() {
    return Disband.unit("B").onGround("vi phạm nghiêm trọng nguyên tắc").everyoneTo("C");
  }

  @Test
  void everyone_goes_where_the_allocation_says_as_when_a_unit_is_dissolved() {
    Outcome outcome = carryOut(before, disband());

    assertThat(outcome.after())
        .isEqualTo(carryOut(before, Dissolve.unit("B").everyoneTo("C")).after());
    assertThat(roll(outcome.after(), "C")).containsExactly("M7", "M8", "M9", "M4", "M5", "M6");
    assertThat(guests(outcome.after(), "C")).containsExactly("M1");
  }

  @Test
  void it_is_no_dissolution_and_says_its_ground() {
    Outcome outcome = carryOut(before, disband());

    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(change.isBy(Dissolve.class)).isFalse();
    assertThat(change.isBy(Disband.class)).isTrue();
    assertThat(((Disband) change.order()).ground()).isEqualTo("vi phạm nghiêm trọng nguyên tắc");
    assertThat(disband().summary().english())
        .isEqualTo("Disband B (vi phạm nghiêm trọng nguyên tắc)");
    assertThat(disband().summary().vietnamese())
        .isEqualTo("Giải tán B (vi phạm nghiêm trọng nguyên tắc)");
  }

  @Test
  void the_change_tells_where_everybody_went_and_has_no_successor() {
    Outcome outcome = carryOut(before, disband());

    assertThat(log(outcome))
        .containsExactly(
            "Disbanded Chi bộ B [B]; 3 members went to C",
            "Vacated: deputy secretary of Đảng bộ xã X [X] (Đảng viên 0004 [M4])");
    assertThat(vietnamese(outcome))
        .first()
        .isEqualTo("Giải tán Chi bộ B [B]; 3 đảng viên chuyển đến C");
    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(change.superiorOf(UnitId.of("B"))).contains(UnitId.of("X"));
    assertThat(change.moves()).extracting(Move::toString).containsExactly("B → C: [M4, M5, M6][]");
    assertThat(change.ended()).containsExactly(unit(before, "B"));
    assertThat(change.originals()).containsExactly(unit(before, "B"));
    assertThat(change.results()).containsExactly(unit(outcome.after(), "C"));
    assertThat(successions(outcome)).isEmpty();
  }

  @Test
  void a_committee_is_disbanded_and_its_branches_placed_elsewhere() {
    Outcome outcome =
        carryOut(before, Disband.unit("X").onGround("vi phạm nghiêm trọng").everyoneTo("Y"));

    assertThat(place(outcome, "A")).isEqualTo("H/Y/A");
  }

  @Test
  void all_that_speaks_against_it_is_listed() {
    assertThat(
            reasons(
                before,
                Disband.unit("C").onGround("vi phạm").withNothingLeft(),
                Disband.unit("H").onGround("vi phạm").everyoneTo("X"),
                Disband.unit("Z").onGround("vi phạm").everyoneTo("X")))
        .containsExactly(
            "order 1: M7 at H/Y/C: not allocated; say where to",
            "order 1: M8 at H/Y/C: not allocated; say where to",
            "order 1: M9 at H/Y/C: not allocated; say where to",
            "order 2: H: the root cannot end or be handed over",
            "order 2: H/X: cannot be placed below itself",
            "order 3: Z: no such unit; check the id");
  }

  @Test
  void what_has_been_disbanded_is_not_disbanded_again() {
    assertThat(reasons(carryOut(before, disband()).after(), disband()))
        .containsExactly("order 1: B: no such unit; check the id");
  }

  @Test
  void nothing_is_disbanded_without_a_ground() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Disband.unit("B").onGround(" ").everyoneTo("C"))
        .withMessageContaining("gives no ground");
  }
}
