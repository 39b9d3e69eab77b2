package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.commune;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.role;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who and what is sent where: by list, by a function, by group, and the rest. */
class AllocatingTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void members_go_where_a_function_of_each_says() {
    Allocation allocation =
        Allocation.builder()
            .sendEach(
                before.branch("A").members(),
                member -> UnitId.of(member.id().value().equals("M2") ? "C" : "B"))
            .recall("M7", "G1")
            .build();

    Hierarchy after = carryOut(before, Dissolve.unit("A").allocating(allocation)).after();

    assertThat(roll(after, "B")).containsExactly("M4", "M5", "M6", "M1", "M3");
    assertThat(roll(after, "C")).containsExactly("M7", "M8", "M9", "M2");
  }

  @Test
  void members_of_one_place_are_sent_in_one_line() {
    Allocation ids =
        Allocation.of(List.of(MemberId.of("M7"), MemberId.of("M8"), MemberId.of("M9")))
            .to(UnitId.of("B"));

    assertThat(Allocation.of("M7", "M8", "M9").to("B"))
        .isEqualTo(ids)
        .isEqualTo(Allocation.builder().send("M7").to("B").send("M8", "M9").to("B").build());
    assertThat(roll(carryOut(before, Dissolve.unit("C").allocating(ids)).after(), "B"))
        .containsExactly("M4", "M5", "M6", "M7", "M8", "M9");
  }

  @Test
  void what_is_said_later_of_a_list_does_not_change_an_order() {
    List<UnitId> units = new ArrayList<>(List.of(UnitId.of("A")));
    Into<Merge> half = Merge.units(units);
    units.add(UnitId.of("C"));

    assertThat(half.into("B")).isEqualTo(Merge.units("A").into("B"));
  }

  @Test
  void a_party_group_goes_together_and_the_rest_elsewhere() {
    Allocation allocation =
        Allocation.builder()
            .send(before.branch("A").groups().get(0).members())
            .to("N")
            .sendRest("O")
            .build();

    Hierarchy after =
        carryOut(before, Split.unit("A").into(branch("N"), branch("O")).allocating(allocation))
            .after();

    assertThat(roll(after, "N")).containsExactly("M2", "M3");
    assertThat(roll(after, "O")).containsExactly("M1");
    assertThat(guests(after, "O")).containsExactly("M7", "G1");
  }

  private Allocation unitsOfX(String placeOfA, String placeOfB) {
    return Allocation.builder()
        .sendEachUnit(
            unit(before, "X").children(),
            child -> UnitId.of(child.id().value().equals("A") ? placeOfA : placeOfB))
        .build();
  }

  @Test
  void child_units_go_where_a_function_of_each_says() {
    Outcome outcome =
        carryOut(
            before,
            Split.unit("X").into(commune("N"), commune("O")).allocating(unitsOfX("N", "O")));

    assertThat(place(outcome, "A")).isEqualTo("H/N/A");
    assertThat(place(outcome, "B")).isEqualTo("H/O/B");
  }

  @Test
  void child_branches_take_the_form_stated_where_they_are_placed() {
    Outcome outcome = carryOut(before, "Dissolve X; the rest to H");

    assertThat(place(outcome, "A")).isEqualTo("H/A");
    assertThat(unit(outcome.after(), "A")).isSameAs(before.branch("A"));
    assertThat(role(outcome.after(), "A")).isEqualTo(Role.GRASSROOTS_BRANCH);
  }

  @Test
  void who_is_sent_in_two_ways_is_doubled_and_who_in_none_is_left_out() {
    Allocation allocation =
        Allocation.builder()
            .send("M2", "M3")
            .to("B")
            .sendEach(before.branch("A").members().subList(2, 3), member -> UnitId.of("C"))
            .recall("M7", "M8")
            .build();

    assertThat(reasons(before, Dissolve.unit("A").allocating(allocation)))
        .containsExactlyInAnyOrder(
            "order 1: M3 at H/X/A: allocated more than once; keep one",
            "order 1: M8 at H/X/A: not on temporary transfer in the branch",
            "order 1: M1 at H/X/A: not allocated; say where to",
            "order 1: G1 at H/X/A: not allocated; say where to");
  }

  @Test
  void a_target_of_the_function_is_looked_at_like_any_other() {
    assertThat(reasons(before, Dissolve.unit("X").allocating(unitsOfX("Z", "C"))))
        .containsExactly(
            "order 1: Z: no such unit; check the id",
            "order 1: H/Y/C: not a type of unit that this order is for");
  }
}
