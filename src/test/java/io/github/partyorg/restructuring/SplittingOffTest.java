package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.commune;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.successions;
import static io.github.partyorg.restructuring.Trials.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import org.junit.jupiter.api.Test;

class SplittingOffTest {

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();

  @Test
  void a_part_comes_from_several_units_and_stands_where_it_is_said() {
    Outcome outcome =
        carryOut(
            before,
            SplitOff.part(branch("N"))
                .from("B")
                .taking("M6")
                .alsoFrom("C")
                .taking("M9")
                .under("Y"));

    assertThat(place(outcome, "N")).isEqualTo("H/Y/N");
    assertThat(roll(outcome.after(), "N")).containsExactly("M6", "M9");
    assertThat(roll(outcome.after(), "B")).containsExactly("M4", "M5");
    assertThat(successions(outcome)).isEmpty();
    assertThat(outcome.changes(Restructured.class).get(0).edges())
        .extracting(Succession::toString)
        .containsExactly("origin B → N: 1", "origin C → N: 1");
  }

  @Test
  void a_part_begins_below_the_superior_of_the_first_origin_unless_another_is_said() {
    Outcome outcome =
        carryOut(
            before, SplitOff.part(branch("N")).from("C").taking("M9").alsoFrom("B").taking("M6"));

    assertThat(place(outcome, "N")).isEqualTo("H/Y/N");
  }

  @Test
  void branches_are_taken_whole_and_what_is_not_taken_stays() {
    Outcome outcome = carryOut(before, SplitOff.part(commune("N")).from("X").takingUnits("B"));

    assertThat(place(outcome, "N")).isEqualTo("H/N");
    assertThat(place(outcome, "B")).isEqualTo("H/N/B");
    assertThat(place(outcome, "A")).isEqualTo("H/X/A");
    assertThat(unit(outcome.after(), "B")).isSameAs(unit(before, "B"));
  }

  @Test
  void several_parts_are_several_orders() {
    Outcome outcome =
        carryOut(
            before,
            SplitOff.part(branch("N")).from("C").taking("M8"),
            SplitOff.part(branch("O")).from("C").taking("M9"));

    assertThat(roll(outcome.after(), "C")).containsExactly("M7");
    assertThat(outcome.changes(Restructured.class)).hasSize(2);
  }

  @Test
  void all_that_speaks_against_it_is_listed() {
    assertThat(
            reasons(
                before,
                SplitOff.part(branch("A")).from("C").taking("M9", "M9", "M1"),
                SplitOff.part(commune("N")).from("X").takingUnits("C", "A", "A"),
                SplitOff.part(commune("N")).from("C").taking("M9"),
                SplitOff.part(branch("N")).from("Z").taking("M9")))
        .containsExactly(
            "order 1: H/X/A: unit id in use; choose another",
            "order 1: M9 at H/Y/C: allocated more than once; keep one",
            "order 1: M1 at H/Y/C: not on the roll of the branch",
            "order 2: C at H/X: not directly below the unit",
            "order 2: A at H/X: allocated more than once; keep one",
            "order 3: N: not a type of unit that this order is for",
            "order 4: Z: no such unit; check the id");
  }

  @Test
  void a_unit_is_not_placed_below_itself() {
    assertThat(reasons(before, SplitOff.part(commune("N")).from("H").takingUnits("X").under("X")))
        .contains("order 1: X at N: cannot be placed below itself");
  }
}
