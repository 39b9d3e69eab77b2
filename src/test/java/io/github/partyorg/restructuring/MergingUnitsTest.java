package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.group;
import static io.github.partyorg.restructuring.Districts.ledBy;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.role;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.successions;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergingUnitsTest {

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();

  @Test
  void members_and_guests_go_to_the_survivor_after_its_own() {
    Outcome outcome = carryOut(before, Merge.units("B").into("C"));

    assertThat(outcome.after().has(UnitId.of("B"))).isFalse();
    assertThat(roll(outcome.after(), "C")).containsExactly("M7", "M8", "M9", "M4", "M5", "M6");
    assertThat(guests(outcome.after(), "C")).containsExactly("M1");
  }

  @Test
  void all_else_about_the_survivor_stays() {
    Outcome outcome = carryOut(before, Merge.units("B").into("C"));

    Branch survivor = outcome.after().branch("C");
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
  void the_groups_of_what_ends_end() {
    Outcome outcome = carryOut(before, Merge.units("A").into("C"));

    assertThat(outcome.after().branch("C").groups()).containsExactly(group("Tổ 9", "M8", "M9"));
  }

  @Test
  void guests_who_are_at_home_in_the_survivor_are_guests_no_more() {
    Outcome outcome = carryOut(before, Merge.units("A").into("C"));

    assertThat(guests(outcome.after(), "C")).as("M7 is listed here").containsExactly("G1");
  }

  @Test
  void guests_of_the_survivor_who_become_its_members_are_guests_no_more() {
    Outcome outcome = carryOut(before, Merge.units("A").into("B"));

    assertThat(guests(outcome.after(), "B")).containsExactly("M7", "G1");
  }

  @Test
  void who_was_a_guest_in_several_has_one_stay_the_longer_one() {
    Hierarchy stays =
        carryOut(
                before,
                SendOnStay.outsiders("G1").from("nơi khác").to("C").during(DAY, DAY.plusDays(9)),
                SendOnStay.of("M4").to("A").during(DAY, DAY.plusDays(1)),
                SendOnStay.of("M4").to("C").during(DAY, DAY.plusDays(2)))
            .after();
    Outcome outcome = carryOut(stays, Merge.units("A").into("C"));

    assertThat(outcome.after().branch("C").guests())
        .containsExactly(
            stays.branch("A").guests().stream()
                .filter(guest -> guest.member().value().equals("G1"))
                .findFirst()
                .orElseThrow(),
            stays.branch("C").guests().get(1));
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

    assertThat(unit(outcome.after(), "Y").children())
        .extracting(child -> child.id().value())
        .containsExactly("C", "A", "B");
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

    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(change.purpose()).contains(Purpose.APPARATUS_RESTRUCTURING);
    assertThat(change.ended()).containsExactly(unit(before, "B"));
    assertThat(change.begun()).isEmpty();
    assertThat(change.originals()).containsExactly(unit(before, "B"), unit(before, "C"));
    assertThat(change.results()).containsExactly(unit(outcome.after(), "C"));
  }

  @Test
  void a_survivor_that_ends_as_well_or_would_be_below_itself_is_refused() {
    Committee section = Committee.section("S").name("Đảng bộ bộ phận S").build();

    assertThat(
            reasons(
                before,
                Merge.units("A", "B").into("A"),
                Merge.units("X").into("B"),
                Establish.unit(section).under("X"),
                Merge.units("X").into("S")))
        .containsExactly(
            "order 1: H/X/A: the destination ends as well",
            "order 2: H/X: not a type of unit that this order is for",
            "order 4: H/X/S: cannot be placed below itself");
  }

  @Test
  void units_that_are_unknown_doubled_or_below_another_are_listed() {
    assertThat(
            reasons(
                before,
                Merge.units("Z", "B", "B").into("C"),
                Merge.units("X", "A").into("Y"),
                Merge.units("A").into("Z")))
        .containsExactly(
            "order 1: Z: no such unit; check the id",
            "order 1: H/X/B: allocated more than once; keep one",
            "order 2: H/X/A: below another unit that this order names",
            "order 2: H/X/A: not a type of unit that this order is for",
            "order 3: Z: no such unit; check the id");
  }

  @Test
  void units_that_do_not_fit_are_listed() {
    assertThat(reasons(before, Merge.units("A", "X").into("C"), Merge.units("A").into("Y")))
        .containsExactly(
            "order 1: H/X/A: below another unit that this order names",
            "order 1: H/X: not a type of unit that this order is for",
            "order 2: H/X/A: not a type of unit that this order is for");
    assertThat(reasons(Trials.besideASection(before), Merge.units("H").into("S")))
        .containsExactly(
            "order 1: X at P/S: the superior does not hold units of this type",
            "order 1: Y at P/S: the superior does not hold units of this type");
  }

  @Test
  void the_root_does_not_end() {
    assertThat(reasons(before, Merge.units("H").into("X")))
        .contains("order 1: H: the root cannot end or be handed over");
  }

  @Test
  void a_leader_whom_nobody_knows_is_refused() {
    assertThat(reasons(before, Merge.units("B").into("C").ledBy(ledBy("M99"))))
        .containsExactly("order 1: M99 at H/Y/C: no such member");
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
