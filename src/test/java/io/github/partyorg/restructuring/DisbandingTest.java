package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.restructuring.Trials.successions;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DisbandingTest {

  private static final Disband DISBAND =
      Disband.unit("B").onGround("vi phạm nghiêm trọng nguyên tắc").everyoneTo("C");

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();
  private final Outcome disbanded = carryOut(before, DISBAND);

  @Test
  void everyone_goes_where_the_allocation_says_as_when_a_unit_is_dissolved() {
    assertThat(disbanded.after())
        .isEqualTo(carryOut(before, Dissolve.unit("B").everyoneTo("C")).after());
    assertThat(roll(disbanded.after(), "C")).containsExactly("M7", "M8", "M9", "M4", "M5", "M6");
    assertThat(guests(disbanded.after(), "C")).containsExactly("M1");
  }

  @Test
  void it_is_no_dissolution_and_says_its_ground() {
    Restructured change = disbanded.changes(Restructured.class).get(0);
    assertThat(change.isBy(Dissolve.class)).isFalse();
    assertThat(change.isBy(Disband.class)).isTrue();
    assertThat(((Disband) change.order()).ground()).isEqualTo("vi phạm nghiêm trọng nguyên tắc");
    assertThat(DISBAND.summary())
        .isEqualTo(
            Bilingual.of(
                "Giải tán B (vi phạm nghiêm trọng nguyên tắc)",
                "Disband B (vi phạm nghiêm trọng nguyên tắc)"));
  }

  @Test
  void the_change_tells_where_everybody_went_and_has_no_successor() {
    assertThat(log(disbanded))
        .containsExactly(
            "Disbanded Chi bộ B [B]; 3 members went to C",
            "Vacated: deputy secretary of Đảng bộ xã X [X] (Đảng viên 0004 [M4])");
    assertThat(vietnamese(disbanded))
        .first()
        .isEqualTo("Giải tán Chi bộ B [B]; 3 đảng viên chuyển đến C");
    Restructured change = disbanded.changes(Restructured.class).get(0);
    assertThat(change.superiorOf(UnitId.of("B"))).contains(UnitId.of("X"));
    assertThat(change.moves()).extracting(Move::toString).containsExactly("B → C: [M4, M5, M6][]");
    assertThat(shown(disbanded, 0)).isEqualTo("[B] → [C], ended [B], begun []");
    assertThat(successions(disbanded)).isEmpty();
  }

  @Test
  void a_committee_is_disbanded_and_its_branches_placed_elsewhere() {
    Outcome outcome =
        carryOut(before, Disband.unit("X").onGround("vi phạm nghiêm trọng").everyoneTo("Y"));

    assertThat(place(outcome, "A")).isEqualTo("H/Y/A");
  }

  @TestFactory
  Stream<DynamicTest> what_speaks_against_it_is_listed() {
    return Refusals.of(
        before,
        """
        # members without a place, the root and an unknown unit are refused
        Disband C ("vi phạm"); with nothing left
          ! M7 at H/Y/C: not allocated; say where to
          ! M8 at H/Y/C: not allocated; say where to
          ! M9 at H/Y/C: not allocated; say where to
        Disband H ("vi phạm"); everyone to X
          ! H: the root cannot end or be handed over
          ! H/X: cannot be placed below itself
        Disband Z ("vi phạm"); everyone to X
          ! Z: no such unit; check the id
        """);
  }

  @Test
  void what_has_been_disbanded_is_not_disbanded_again() {
    assertThat(reasons(disbanded.after(), DISBAND))
        .containsExactly("order 1: B: no such unit; check the id");
  }

  @Test
  void nothing_is_disbanded_without_a_ground() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Disband.unit("B").onGround(" ").everyoneTo("C"))
        .withMessageContaining("gives no ground");
  }
}
