package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.group;
import static io.github.partyorg.restructuring.Districts.ledBy;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.childIds;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.inAProvince;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.role;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.restructuring.Trials.successions;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Role;
import io.github.partyorg.testing.notation.Drawing;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MergingUnitsTest {

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();

  @Test
  void members_and_guests_go_to_the_survivor_after_its_own() {
    Outcome outcome = carryOut(before, Merge.units("B").into("C"));

    assertThat(outcome).ends("B");
    assertThat(roll(outcome.after(), "C")).containsExactly("M7", "M8", "M9", "M4", "M5", "M6");
    assertThat(guests(outcome.after(), "C")).containsExactly("M1");
  }

  @Test
  void all_else_about_the_survivor_stays() {
    Branch survivor = carryOut(before, Merge.units("B").into("C")).after().branch("C");

    assertThat(survivor)
        .as("its id, name, founding day, consents, pilot, groups and leadership")
        .isEqualTo(
            before.branch("C").withMembers(survivor.members()).withGuests(survivor.guests()));
  }

  @Test
  void the_order_says_who_leads_the_survivor() {
    Outcome outcome = carryOut(before, Merge.units("B").into("C").ledBy(ledBy("M4")));

    assertThat(unit(outcome.after(), "C").leadership()).isEqualTo(ledBy("M4"));
  }

  @Test
  void the_groups_of_what_ends_end_and_guests_at_home_in_the_survivor_are_guests_no_more() {
    Branch survivor = carryOut(before, Merge.units("A").into("C")).after().branch("C");

    assertThat(survivor.groups()).containsExactly(group("Tổ 9", "M8", "M9"));
    assertThat(survivor.guests())
        .as("M7 is listed here")
        .containsExactly(before.branch("A").guests().get(1));
  }

  @Test
  void guests_of_the_survivor_who_become_its_members_are_guests_no_more() {
    Outcome outcome = carryOut(before, Merge.units("A").into("B"));

    assertThat(guests(outcome.after(), "B")).containsExactly("M7", "G1");
  }

  @Test
  void who_was_a_guest_in_several_has_one_stay_the_longer_one() {
    Outcome outcome =
        carryOut(
            before,
            """
            Send outsiders G1 of "nơi khác" on a stay to C from 2018-07-01 until 2018-07-10
            Send M4 on a stay to A from 2018-07-01 until 2018-07-02
            Send M4 on a stay to C from 2018-07-01 until 2018-07-03
            Merge A into C
            """);

    assertThat(outcome.after().branch("C").guests())
        .containsExactly(
            before.branch("A").guests().get(1),
            Guest.builder().member("M4").since(DAY).until(DAY.plusDays(2)).build());
    assertThat(log(outcome))
        .as("every stay that is lost is told")
        .contains("Chi bộ C [C]: stay ended M7, G1, M4");
  }

  @Test
  void several_units_of_different_superiors_end_in_the_order_named() {
    Outcome outcome = carryOut(before, Merge.units("C", "A").into("B"));

    assertThat(roll(outcome.after(), "B"))
        .containsExactly("M4", "M5", "M6", "M7", "M8", "M9", "M1", "M2", "M3");
    assertThat(log(outcome))
        .containsExactly(
            "Merged Chi bộ C [C], Chi bộ A [A] into Chi bộ B [B]",
            "Chi bộ B [B]: stay ended M1, M7");
    assertThat(successions(outcome)).containsExactly("C → B: 3", "A → B: 3");
  }

  @Test
  void who_leaves_a_line_loses_the_seats_there() {
    Outcome outcome = carryOut(before, Merge.units("B").into("C"));

    assertThat(log(outcome))
        .containsExactly(
            "Merged Chi bộ B [B] into Chi bộ C [C]",
            "Vacated: deputy secretary of Đảng bộ xã X [X] (Đảng viên 0004 [M4])");
    assertThat(vietnamese(outcome))
        .containsExactly(
            "Sáp nhập Chi bộ B [B] vào Chi bộ C [C]",
            "Khuyết phó bí thư Đảng bộ xã X [X] (Đảng viên 0004 [M4])");
    assertThat(outcome.after().root().leadership()).isEqualTo(before.root().leadership());
  }

  @Test
  void the_branches_of_a_commune_go_to_another_as_they_are() {
    Outcome outcome = carryOut(before, Merge.units("X").into("Y").ledBy(ledBy("M3")));

    assertThat(childIds(outcome.after(), "Y")).containsExactly("C", "A", "B");
    assertThat(unit(outcome.after(), "A")).isSameAs(unit(before, "A"));
    assertThat(log(outcome)).containsExactly("Merged Đảng bộ xã X [X] into Đảng bộ xã Y [Y]");
    assertThat(successions(outcome)).containsExactly("X → Y: 6");
  }

  @Test
  void a_unit_is_merged_into_its_superior_with_its_branches_in_the_form_stated() {
    Outcome outcome = carryOut(before, Merge.units("X").into("H"));

    assertThat(place(outcome, "A")).isEqualTo("H/A");
    assertThat(unit(outcome.after(), "A")).isSameAs(before.branch("A"));
    assertThat(role(outcome.after(), "A")).isEqualTo(Role.GRASSROOTS_BRANCH);
  }

  @Test
  void the_change_shows_what_ended_and_the_survivor_before_and_after() {
    Outcome outcome =
        carryOut(before, Merge.units("B").into("C").because(Purpose.APPARATUS_RESTRUCTURING));

    assertThat(outcome.changes(Restructured.class).get(0).purpose())
        .contains(Purpose.APPARATUS_RESTRUCTURING);
    assertThat(shown(outcome, 0)).isEqualTo("[B, C] → [C], ended [B], begun []");
  }

  @TestFactory
  Stream<DynamicTest> what_speaks_against_a_merger_is_listed() {
    return Refusals.of(
        before,
        """
        # a survivor that ends as well or would be below itself is refused
        Merge A, B into A
          ! H/X/A: the destination ends as well
        Merge X into B
          ! H/X: not a type of unit that this order is for
        Establish new S "Đảng bộ bộ phận S" section under X
        Merge X into S
          ! H/X/S: cannot be placed below itself

        # units that are unknown, doubled or below another are listed
        Merge Z, B, B into C
          ! Z: no such unit; check the id
          ! H/X/B: allocated more than once; keep one
        Merge X, A into Y
          ! H/X/A: below another unit that this order names
          ! H/X/A: not a type of unit that this order is for
        Merge A into Z
          ! Z: no such unit; check the id

        # units that do not fit are listed
        Merge A, X into C
          ! H/X/A: below another unit that this order names
          ! H/X: not a type of unit that this order is for
        Merge A into Y
          ! H/X/A: not a type of unit that this order is for

        # the root does not end
        Merge H into X
          ! H: the root cannot end or be handed over
          ! H/X: cannot be placed below itself

        # an unknown leader is refused
        Merge B into C led by: secretary M99
          ! M99 at H/Y/C: no such member
        """);
  }

  @Test
  void a_survivor_that_does_not_hold_such_units_is_refused() {
    Hierarchy province = inAProvince(before, Drawing.unit("S  Đảng bộ bộ phận S  section"));

    assertThat(reasons(province, Merge.units("H").into("S")))
        .containsExactly(
            "order 1: X at P/S: the superior does not hold units of this type",
            "order 1: Y at P/S: the superior does not hold units of this type");
  }

  @Test
  void what_has_been_merged_is_not_merged_again() {
    Merge order = Merge.units("B").into("C");

    assertThat(reasons(carryOut(before, order).after(), order))
        .containsExactly("order 1: B: no such unit; check the id");
  }

  @Test
  void a_merger_of_nothing_or_into_nothing_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Merge.units(List.of()).into("C"))
        .withMessage("The merger into C names no unit that ends; name one.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Merge.units("A").into(""))
        .withMessageContaining("blank");
  }
}
