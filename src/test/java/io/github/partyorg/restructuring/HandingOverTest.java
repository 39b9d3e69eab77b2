package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.role;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandingOverTest {

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();

  private Hierarchy ofTwoDistricts() {
    return Hierarchy.of(
        Committee.province("P")
            .name("Đảng bộ tỉnh P")
            .leadership(Leadership.elected(DAY).secretary("M3").build())
            .add(before.root(), Committee.district("K").name("Đảng bộ huyện K").build())
            .build());
  }

  @Test
  void a_branch_goes_whole_to_another_committee() {
    Outcome outcome = carryOut(before, HandOver.units("C").to("X"));

    assertThat(place(outcome, "C")).isEqualTo("H/X/C");
    assertThat(unit(outcome.after(), "C"))
        .as("with all that is its own")
        .isSameAs(unit(before, "C"));
    assertThat(unit(outcome.after(), "X").children())
        .extracting(child -> child.id().value())
        .containsExactly("A", "B", "C");
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

    assertThat(unit(outcome.after(), "Y").children())
        .extracting(child -> child.id().value())
        .containsExactly("C", "B", "A");
  }

  @Test
  void the_change_shows_the_units_before_and_after() {
    Outcome outcome = carryOut(before, HandOver.units("C").to("H"));

    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(((HandOver) change.order()).superior()).contains(UnitId.of("H"));
    assertThat(change.moves()).extracting(Move::toString).containsExactly("Y → H: [][C]");
    assertThat(change.originals()).containsExactly(unit(before, "C"));
    assertThat(change.results()).containsExactly(unit(outcome.after(), "C"));
    assertThat(change.begun()).isEmpty();
    assertThat(change.ended()).isEmpty();
    assertThat(change.successions()).isEmpty();
  }

  @Test
  void what_cannot_stand_there_is_refused() {
    assertThat(
            reasons(
                before,
                Establish.unit(Committee.section("S").name("Đảng bộ bộ phận S").build()).under("Y"),
                HandOver.units("X").to("S"),
                HandOver.units("A").to("C")))
        .containsExactly(
            "order 2: X at H/Y/S: the superior does not hold units of this type",
            "order 3: H/Y/C: not a type of unit that this order is for");
  }

  @Test
  void nothing_is_handed_over_to_where_it_is_or_below_itself() {
    Committee section = Committee.section("S").name("Đảng bộ bộ phận S").build();

    assertThat(
            reasons(
                before,
                Establish.unit(section).under("X"),
                HandOver.units("A").to("X"),
                HandOver.units("X").to("S")))
        .containsExactly(
            "order 2: X at H/X/A: origin and destination are the same",
            "order 3: X at H/X/S: cannot be placed below itself",
            "order 3: X at H/X/S: the superior does not hold units of this type");
  }

  @Test
  void units_that_are_unknown_doubled_or_below_another_are_listed() {
    assertThat(
            reasons(
                ofTwoDistricts(),
                HandOver.units("X", "X", "Z", "A").to("K"),
                HandOver.units("A").to("Z"),
                HandOver.units("P").to("K")))
        .containsExactly(
            "order 1: P/H/X: allocated more than once; keep one",
            "order 1: Z: no such unit; check the id",
            "order 1: P/H/X/A: below another unit that this order names",
            "order 2: Z: no such unit; check the id",
            "order 3: P: the root cannot end or be handed over");
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
