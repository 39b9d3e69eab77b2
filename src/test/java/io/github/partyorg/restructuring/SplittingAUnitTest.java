package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.group;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.restructuring.Trials.successions;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SplittingAUnitTest {

  private static final String C_INTO_TWO =
      """
      Split C into new N "Chi bộ N" village, new O "Chi bộ O" village
        - M9 to N
        - the rest to O
      """;

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();

  @Test
  void a_unit_ends_and_its_parts_take_its_place() {
    Outcome outcome = carryOut(before, C_INTO_TWO);

    assertThat(outcome).ends("C");
    assertThat(place(outcome, "N")).isEqualTo("H/Y/N");
    assertThat(roll(outcome.after(), "N")).containsExactly("M9");
    assertThat(roll(outcome.after(), "O")).containsExactly("M7", "M8");
    assertThat(successions(outcome)).containsExactly("C → N: 1", "C → O: 2");
  }

  @Test
  void the_parts_are_as_their_values_say_and_founded_on_the_day_of_effect() {
    Outcome outcome =
        carryOut(
            before,
            """
            Split C into N, O
              - M9 to N
              - the rest to O
              - where:
                  N  Chi bộ N  village
                  O  Chi bộ O  village  secretary M7 appointed 2018-07-01
                    - group "Tổ 1" M7 M8
            """);

    assertThat(unit(outcome.after(), "O"))
        .as("no consent, pilot or group of the unit that ended")
        .isEqualTo(
            Drawing.unit(
                """
                O  Chi bộ O  village  secretary M7 appointed 2018-07-01; M7 M8
                  - group "Tổ 1" M7 M8
                  - founded 2018-07-01
                """));
  }

  @Test
  void a_part_is_split_off_and_the_unit_lives_on_as_it_was() {
    Outcome outcome = carryOut(before, SplitOff.part(branch("N")).from("C").taking("M8"));

    Branch c = before.branch("C");
    assertThat(outcome.after().branch("C"))
        .as("its id, name, day, leadership, consents, pilot, and its group but for who left")
        .isEqualTo(
            c.withMembers(List.of(c.members().get(0), c.members().get(2)))
                .withGroups(List.of(group("Tổ 9", "M9"))));
    assertThat(roll(outcome.after(), "N")).containsExactly("M8");
    assertThat(successions(outcome)).as("a split-off is no succession").isEmpty();
    assertThat(shown(outcome, 0)).isEqualTo("[C] → [C, N], ended [], begun [N]");
  }

  @Test
  void who_goes_to_a_part_loses_the_seats_in_the_unit_that_lives_on() {
    Outcome outcome = carryOut(before, SplitOff.part(branch("N")).from("C").taking("M7"));

    assertThat(log(outcome))
        .containsExactly(
            "Split Chi bộ N [N] off from Chi bộ C [C]",
            "Vacated: secretary of Chi bộ C [C] (Đảng viên 0007 [M7])");
    assertThat(vietnamese(outcome))
        .containsExactly(
            "Tách Chi bộ N [N] từ Chi bộ C [C]",
            "Khuyết bí thư Chi bộ C [C] (Đảng viên 0007 [M7])");
  }

  @Test
  void guests_go_where_they_are_sent_stay_or_are_recalled() {
    SplitOff order = SplitOff.part(branch("N")).from("A").taking("G1");

    assertThat(guests(carryOut(before, order).after(), "A")).containsExactly("M7");
    Outcome outcome = carryOut(before, order, EndStay.of("M7").in("A"));
    assertThat(outcome.after().branch("N").guests())
        .containsExactly(before.branch("A").guests().get(1));
    assertThat(guests(outcome.after(), "A")).isEmpty();
    assertThat(roll(outcome.after(), "A")).containsExactly("M1", "M2", "M3");
  }

  @Test
  void the_branches_of_a_commune_are_divided_among_its_parts() {
    Outcome outcome =
        carryOut(
            before,
            """
            Split X into N, O
              - units B to N
              - the rest to O
              - where:
                  N     Đảng bộ xã N  commune
                  O     Đảng bộ xã O  commune
                    O1  Chi bộ O1     village
            """);

    assertThat(place(outcome, "B")).isEqualTo("H/N/B");
    assertThat(place(outcome, "A")).isEqualTo("H/O/A");
    assertThat(unit(outcome.after(), "A")).isSameAs(unit(before, "A"));
    assertThat(shown(outcome, 0)).isEqualTo("[X] → [N, O], ended [X], begun [N, O, O1]");
    assertThat(successions(outcome)).containsExactly("X → N: 3", "X → O: 3");
  }

  @Test
  void a_unit_below_a_part_takes_in_as_well() {
    Outcome outcome =
        carryOut(
            before,
            """
            Split X into N, O
              - units B to S
              - the rest to O
              - where:
                  N    Đảng bộ xã N       commune
                    S  Đảng bộ bộ phận S  section
                  O    Đảng bộ xã O       commune
            """);

    assertThat(place(outcome, "B")).isEqualTo("H/N/S/B");
    assertThat(place(outcome, "A")).isEqualTo("H/O/A");
    assertThat(successions(outcome)).containsExactly("X → N: 3", "X → O: 3");
  }

  @Test
  void a_committee_below_a_part_that_is_split_off_takes_in_by_an_order_of_its_own() {
    Outcome outcome =
        carryOut(
            before,
            """
            Split N off, taking units B from X:
              N    Đảng bộ xã N       commune
                S  Đảng bộ bộ phận S  section
            Hand B over to S
            """);

    assertThat(place(outcome, "B")).isEqualTo("H/N/S/B");
    assertThat(place(outcome, "A")).isEqualTo("H/X/A");
    assertThat(log(outcome))
        .containsExactly(
            "Split Đảng bộ xã N [N] off from Đảng bộ xã X [X]",
            "Vacated: deputy secretary of Đảng bộ xã X [X] (Đảng viên 0004 [M4])",
            "Handed Chi bộ B [B] over to S");
  }

  @Test
  void the_change_shows_the_unit_and_what_came_of_it() {
    Outcome outcome = carryOut(before, C_INTO_TWO);

    assertThat(log(outcome)).containsExactly("Split Chi bộ C [C] into Chi bộ N [N], Chi bộ O [O]");
    assertThat(vietnamese(outcome))
        .containsExactly("Chia Chi bộ C [C] thành Chi bộ N [N], Chi bộ O [O]");
    assertThat(shown(outcome, 0)).isEqualTo("[C] → [N, O], ended [C], begun [N, O]");
  }

  @Test
  void a_part_merges_elsewhere_in_the_same_decision() {
    Outcome outcome = carryOut(before, C_INTO_TWO + "Merge O into B");

    assertThat(roll(outcome.after(), "B")).containsExactly("M4", "M5", "M6", "M7", "M8");
    assertThat(successions(outcome)).containsExactly("C → N: 1", "C → O: 2", "O → B: 2");
  }

  @TestFactory
  Stream<DynamicTest> what_speaks_against_a_split_is_listed() {
    return Refusals.of(
        before,
        """
        # members left out and members named twice are listed
        Split A into new N "Chi bộ N" village, new O "Chi bộ O" village; M1, M4 to N; M1, G1 to O
          ! M4 at H/X/A: not on the roll of the branch
          ! M1 at H/X/A: allocated more than once; keep one
          ! M2 at H/X/A: not allocated; say where to
          ! M3 at H/X/A: not allocated; say where to
          ! M7 at H/X/A: not allocated; say where to

        # child units that are left out or doubled are listed
        Split X into new N "Đảng bộ xã N" commune, new O "Đảng bộ xã O" commune
          - units A, C to N
          - units A to O
          ! C at H/X: not directly below the unit
          ! A at H/X: allocated more than once; keep one
          ! B at H/X: not allocated; say where to

        # what is no part takes nobody in
        Split C into new N "Chi bộ N" village, new O "Chi bộ O" village; M7 to B; the rest to C
          ! B at H/Y/C: not one of the parts; transfer or hand over instead
          ! H/Y/C: not one of the parts; transfer or hand over instead

        # parts that cannot take in are listed
        Split C into new N "Chi bộ N" village, new S "Đảng bộ bộ phận S" section; everyone to S
          ! S: not a type of unit that this order is for
        Split new N "Đảng bộ xã N" commune off, taking units X from H
          ! H: the root cannot end or be handed over

        # parts that cannot begin are listed
        Split C into new N "Đảng bộ huyện N" district, new A "Chi bộ A" village; everyone to A
          ! N at H/Y: the superior does not hold units of this type
          ! H/X/A: unit id in use; choose another
        Split Z into new N "Chi bộ N" village, new O "Chi bộ O" village; everyone to N
          ! Z: no such unit; check the id

        # a unit is not divided to what is not named
        Split B among C; M4 to A; the rest to C
          ! A at H/X/B: not one of the parts; transfer or hand over instead

        # a unit is not divided among units that nobody knows
        Split B among Z, C; everyone to C
          ! Z: no such unit; check the id
        """);
  }

  @Test
  void a_unit_is_divided_among_units_that_stand() {
    Outcome outcome = carryOut(before, "Split B among A, C; M4 to A; the rest to C");

    assertThat(outcome).ends("B");
    assertThat(roll(outcome.after(), "A")).containsExactly("M1", "M2", "M3", "M4");
    assertThat(roll(outcome.after(), "C")).containsExactly("M7", "M8", "M9", "M5", "M6");
    assertThat(successions(outcome)).containsExactly("B → A: 1", "B → C: 2");
    assertThat(shown(outcome, 0)).isEqualTo("[B, A, C] → [A, C], ended [B], begun []");
  }

  @Test
  void a_part_or_a_unit_that_stands_succeeds_also_if_nothing_goes_there() {
    Outcome outcome = carryOut(before, "Split B among A, C; everyone to C");

    assertThat(successions(outcome)).containsExactly("B → C: 3", "B → A: 0");
  }

  @Test
  void what_has_been_split_is_not_split_again() {
    assertThat(reasons(carryOut(before, C_INTO_TWO).after(), C_INTO_TWO))
        .containsExactly("order 1: C: no such unit; check the id");
  }

  @Test
  void a_split_into_one_or_with_the_unit_among_its_parts_cannot_be_written() {
    Allocation everyone = Allocation.everyoneTo("N");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.unit("C").into(branch("N")).allocating(everyone))
        .withMessageContaining("name two, or split one off");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.unit("C").into().allocating(everyone));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.unit("C").into(branch("N"), branch("C")).allocating(everyone))
        .withMessageContaining("the unit is not one of them");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.unit("C").into(branch("N"), branch("N")).allocating(everyone))
        .withMessageContaining("an id of its own");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.unit("B").among("B").allocating(Allocation.everyoneTo("B")))
        .withMessageContaining("the unit is not one of them");
  }
}
