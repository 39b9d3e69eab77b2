package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.commune;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.successions;
import static io.github.partyorg.restructuring.Trials.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SplittingOffTest {

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();

  @Test
  void a_part_comes_from_several_units_and_stands_where_it_is_said() {
    Outcome outcome =
        carryOut(
            before,
            """
            Split new N "Chi bộ N" village off under Y, taking M6 from B and M9 from C
            """);

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
    assertThat(unit(outcome.after(), "A")).isSameAs(unit(before, "A"));
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

  @TestFactory
  Stream<DynamicTest> what_speaks_against_splitting_off_is_listed() {
    return Refusals.of(
        before,
        """
        # all that speaks against it is listed
        Split new A "Chi bộ A" village off, taking M9, M9, M1 from C
          ! H/X/A: unit id in use; choose another
          ! M9 at H/Y/C: allocated more than once; keep one
          ! M1 at H/Y/C: not on the roll of the branch
        Split new N "Đảng bộ xã N" commune off, taking units C, A, A from X
          ! C at H/X: not directly below the unit
          ! A at H/X: allocated more than once; keep one
        Split new N "Đảng bộ xã N" commune off, taking M9 from C
          ! N: not a type of unit that this order is for
        Split new N "Chi bộ N" village off, taking M9 from Z
          ! Z: no such unit; check the id

        # a unit is not placed below itself
        Split new N "Đảng bộ xã N" commune off under X, taking units X from H
          ! X at N: cannot be placed below itself
        """);
  }
}
