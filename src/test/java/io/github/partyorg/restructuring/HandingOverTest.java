package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.childIds;
import static io.github.partyorg.restructuring.Trials.edited;
import static io.github.partyorg.restructuring.Trials.inAProvince;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.role;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HandingOverTest {

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();

  private Hierarchy ofTwoDistricts() {
    Hierarchy province = inAProvince(before, Drawing.unit("K  Đảng bộ huyện K  district"));
    return edited(
        province, province.root().withLeadership(Leadership.elected(DAY).secretary("M3").build()));
  }

  @Test
  void a_branch_goes_whole_to_another_committee() {
    Outcome outcome = carryOut(before, HandOver.units("C").to("X"));

    assertThat(place(outcome, "C")).isEqualTo("H/X/C");
    assertThat(unit(outcome.after(), "C"))
        .as("with all that is its own")
        .isSameAs(unit(before, "C"));
    assertThat(childIds(outcome.after(), "X")).containsExactly("A", "B", "C");
  }

  @Test
  void a_commune_goes_to_another_district_with_all_below_it() {
    Hierarchy province = ofTwoDistricts();

    Outcome outcome = carryOut(province, HandOver.units("X").to("K"));

    assertThat(place(outcome, "A")).isEqualTo("P/K/X/A");
    assertThat(unit(outcome.after(), "X")).isSameAs(unit(province, "X"));
    assertThat(log(outcome))
        .as("M3 stays secretary of A, X and the province, not of the district left")
        .containsExactly(
            "Handed Đảng bộ xã X [X] over to K",
            "Vacated: secretary of Đảng bộ huyện H [H] (Đảng viên 0003 [M3])");
    assertThat(vietnamese(outcome))
        .containsExactly(
            "Chuyển giao Đảng bộ xã X [X] cho K",
            "Khuyết bí thư Đảng bộ huyện H [H] (Đảng viên 0003 [M3])");
  }

  @Test
  void who_leaves_a_line_with_a_branch_loses_the_seats_there() {
    Outcome outcome = carryOut(before, HandOver.units("A").to("Y"));

    assertThat(outcome.changes(SeatVacated.class))
        .extracting(Change::toString)
        .containsExactly("Vacated: secretary of Đảng bộ xã X [X] (Đảng viên 0003 [M3])");
    assertThat(unit(outcome.after(), "A").leadership()).isEqualTo(unit(before, "A").leadership());
  }

  @Test
  void a_branch_is_another_thing_at_another_place_and_keeps_all_that_is_its_own() {
    Outcome outcome = carryOut(before, HandOver.units("C").to("H"));

    assertThat(place(outcome, "C")).isEqualTo("H/C");
    assertThat(unit(outcome.after(), "C")).isSameAs(before.branch("C"));
    assertThat(role(before, "C")).isEqualTo(Role.SUBORDINATE_BRANCH);
    assertThat(role(outcome.after(), "C")).isEqualTo(Role.GRASSROOTS_BRANCH);
    assertThat(carryOut(outcome.after(), HandOver.units("C").to("Y")).after().isSameAs(before))
        .as("and back")
        .isTrue();
  }

  @Test
  void several_units_go_in_the_order_named() {
    Outcome outcome = carryOut(before, HandOver.units("B", "A").to("Y"));

    assertThat(childIds(outcome.after(), "Y")).containsExactly("C", "B", "A");
  }

  @Test
  void the_change_shows_the_units_before_and_after() {
    Outcome outcome = carryOut(before, HandOver.units("C").to("H"));

    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(((HandOver) change.order()).superior()).contains(UnitId.of("H"));
    assertThat(change.moves()).extracting(Move::toString).containsExactly("Y → H: [][C]");
    assertThat(shown(outcome, 0)).isEqualTo("[C] → [C], ended [], begun []");
    assertThat(change.successions()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> what_speaks_against_a_hand_over_is_listed() {
    return Refusals.of(
        ofTwoDistricts(),
        """
        # what cannot stand there is refused
        Establish new S "Đảng bộ bộ phận S" section under Y
        Hand X over to S
          ! X at P/H/Y/S: the superior does not hold units of this type
        Hand A over to C
          ! P/H/Y/C: not a type of unit that this order is for

        # nothing is handed over to where it is or below itself
        Establish new S "Đảng bộ bộ phận S" section under X
        Hand A over to X
          ! X at P/H/X/A: origin and destination are the same
        Hand X over to S
          ! X at P/H/X/S: cannot be placed below itself
          ! X at P/H/X/S: the superior does not hold units of this type

        # units that are unknown, doubled or below another are listed
        Hand X, X, Z, A over to K
          ! P/H/X: allocated more than once; keep one
          ! Z: no such unit; check the id
          ! P/H/X/A: below another unit that this order names
        Hand A over to Z
          ! Z: no such unit; check the id
        Hand P over to K
          ! P: the root cannot end or be handed over
        """);
  }

  @Test
  void what_has_been_handed_over_is_not_handed_over_again() {
    HandOver order = HandOver.units("C").to("X");

    assertThat(reasons(carryOut(before, order).after(), order))
        .containsExactly("order 1: X at H/X/C: origin and destination are the same");
  }

  @Test
  void a_hand_over_of_nothing_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HandOver.units(List.of()).to("X"))
        .withMessageContaining("names no unit");
  }
}
