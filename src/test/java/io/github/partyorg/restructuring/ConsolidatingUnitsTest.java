package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.commune;
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
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsolidatingUnitsTest {

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();

  @Test
  void all_end_and_one_begins_with_all_that_they_had() {
    Outcome outcome = carryOut(before, Consolidate.units("B", "C").into(branch("N")).under("Y"));

    assertThat(outcome.after().has(UnitId.of("B"))).isFalse();
    assertThat(outcome.after().has(UnitId.of("C"))).isFalse();
    assertThat(place(outcome, "N")).isEqualTo("H/Y/N");
    assertThat(roll(outcome.after(), "N")).containsExactly("M4", "M5", "M6", "M7", "M8", "M9");
    assertThat(guests(outcome.after(), "N")).containsExactly("M1");
  }

  @Test
  void the_new_unit_is_as_its_value_says_and_founded_on_the_day_of_effect() {
    Branch stated =
        branch("N").withLeadership(ledBy("M4")).withGroups(List.of(group("Tổ 1", "M4", "M7")));

    Outcome outcome = carryOut(before, Consolidate.units("B", "C").into(stated).under("Y"));

    Branch begun = outcome.after().branch("N");
    assertThat(begun)
        .as("no consent, pilot or group of those that ended")
        .isEqualTo(
            stated.withFoundedOn(DAY).withMembers(begun.members()).withGuests(begun.guests()));
  }

  @Test
  void a_founding_day_that_is_stated_stays() {
    Outcome outcome =
        carryOut(
            before,
            Consolidate.units("B", "C")
                .into(branch("N").withFoundedOn(DAY.minusDays(1)))
                .under("Y"));

    assertThat(unit(outcome.after(), "N").foundedOn()).contains(DAY.minusDays(1));
  }

  @Test
  void guests_who_become_members_are_guests_no_more() {
    Outcome outcome =
        carryOut(before, Consolidate.units("A", "B", "C").into(branch("N")).under("X"));

    assertThat(guests(outcome.after(), "N")).containsExactly("G1");
  }

  @Test
  void communes_become_one_and_their_branches_stay_as_they_are() {
    Outcome outcome =
        carryOut(before, Consolidate.units("X", "Y").into(commune("N", branch("N1"))).under("H"));

    assertThat(unit(outcome.after(), "N").children())
        .extracting(child -> child.id().value())
        .containsExactly("N1", "A", "B", "C");
    assertThat(unit(outcome.after(), "C")).isSameAs(unit(before, "C"));
    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(change.begun())
        .as("the branches that came began long ago")
        .extracting(begun -> begun.id().value())
        .containsExactly("N", "N1");
    assertThat(successions(outcome)).containsExactly("X → N: 6", "Y → N: 3");
  }

  @Test
  void communes_become_one_directly_below_the_province_with_branches_in_the_form_stated() {
    Hierarchy province =
        Hierarchy.of(Committee.province("P").name("Đảng bộ tỉnh P").add(before.root()).build());

    Outcome outcome =
        carryOut(
            province,
            Consolidate.units("X", "Y")
                .into(Committee.superior("N", Kind.COMMUNE).name("Đảng bộ xã N").build())
                .under("P"));

    assertThat(place(outcome, "C")).isEqualTo("P/N/C");
    assertThat(unit(outcome.after(), "C")).isSameAs(before.branch("C"));
    assertThat(role(outcome.after(), "C")).isEqualTo(Role.GRASSROOTS_BRANCH);
    assertThat(log(outcome))
        .as("who led the district is not in its line any more")
        .containsExactly(
            "Consolidated Đảng bộ xã X [X], Đảng bộ xã Y [Y] into Đảng bộ xã N [N] under P",
            "Vacated: secretary of Đảng bộ huyện H [H] (Đảng viên 0003 [M3])");
  }

  @Test
  void the_change_shows_all_that_ended_and_what_began() {
    Outcome outcome = carryOut(before, Consolidate.units("B", "C").into(branch("N")).under("Y"));

    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(log(outcome))
        .containsExactly(
            "Consolidated Chi bộ B [B], Chi bộ C [C] into Chi bộ N [N] under Y",
            "Vacated: deputy secretary of Đảng bộ xã X [X] (Đảng viên 0004 [M4])");
    assertThat(vietnamese(outcome))
        .first()
        .isEqualTo("Hợp nhất Chi bộ B [B], Chi bộ C [C] thành Chi bộ N [N] trực thuộc Y");
    assertThat(change.originals()).containsExactly(unit(before, "B"), unit(before, "C"));
    assertThat(change.ended()).isEqualTo(change.originals());
    assertThat(change.results()).containsExactly(unit(outcome.after(), "N"));
    assertThat(change.begun()).isEqualTo(change.results());
    assertThat(change.superiorOf(UnitId.of("N"))).contains(UnitId.of("Y"));
    assertThat(change.superiorOf(UnitId.of("B"))).as("where it stood").contains(UnitId.of("X"));
    assertThat(successions(outcome)).containsExactly("B → N: 3", "C → N: 3");
  }

  @Test
  void a_superior_that_ends_as_well_is_refused() {
    assertThat(reasons(before, Consolidate.units("X", "Y").into(branch("N")).under("X")))
        .contains("order 1: H/X: the destination ends as well");
  }

  @Test
  void a_superior_that_would_stand_below_the_new_unit_is_refused() {
    Committee below = Committee.section("S").name("Đảng bộ bộ phận S").build();
    Committee stated = Committee.section("N").name("Đảng bộ bộ phận N").build();

    assertThat(
            reasons(
                before,
                Establish.unit(below).under("X"),
                Consolidate.units("X", "Y").into(stated).under("S")))
        .as("once, for the one that stands already")
        .containsExactly("order 2: S at N: cannot be placed below itself");
  }

  @Test
  void all_that_speaks_against_the_new_unit_is_listed() {
    assertThat(
            reasons(
                before,
                Consolidate.units("B", "C").into(branch("A", "M1")).under("Y"),
                Consolidate.units("B", "C")
                    .into(branch("N").withLeadership(ledBy("M99")))
                    .under("H"),
                Consolidate.units("B", "C").into(branch("N")).under("Z"),
                Consolidate.units("X", "Y")
                    .into(Committee.province("N").name("Đảng bộ tỉnh N").build())
                    .under("H")))
        .containsExactly(
            "order 1: H/X/A: unit id in use; choose another",
            "order 1: M1 at H/X/A: a new unit brings no members; transfer them",
            "order 2: M99 at N: no such member",
            "order 3: Z: no such unit; check the id",
            "order 4: N at H: the superior does not hold units of this type");
  }

  @Test
  void the_id_of_a_unit_that_ends_is_not_used_again() {
    assertThat(reasons(before, Consolidate.units("B", "C").into(branch("C")).under("Y")))
        .containsExactly("order 1: H/Y/C: unit id in use; choose another");
  }

  @Test
  void units_that_are_unknown_doubled_or_do_not_fit_are_listed() {
    assertThat(
            reasons(
                before,
                Consolidate.units("Z", "B", "B", "X").into(branch("N")).under("Y"),
                Consolidate.units("H", "Y").into(branch("N")).under("X"),
                Consolidate.units("X", "Y")
                    .into(Committee.province("T").name("Đảng bộ tỉnh T").build())
                    .under("H")))
        .containsExactly(
            "order 1: Z: no such unit; check the id",
            "order 1: H/X/B: allocated more than once; keep one",
            "order 1: H/X/B: below another unit that this order names",
            "order 1: H/X: not a type of unit that this order is for",
            "order 2: H: the root cannot end or be handed over",
            "order 2: H/Y: below another unit that this order names",
            "order 2: H: not a type of unit that this order is for",
            "order 2: H/Y: not a type of unit that this order is for",
            "order 3: T at H: the superior does not hold units of this type");
  }

  @Test
  void a_group_of_strangers_is_no_result() {
    assertThat(
            reasons(
                before,
                Consolidate.units("B", "C")
                    .into(branch("N").withGroups(List.of(group("Tổ 1", "M1"))))
                    .under("Y")))
        .containsExactly(
            "order 1: M1 at H/Y/N: the result is not a hierarchy: party group with a person from"
                + " outside the branch: M1 at H/Y/N");
  }

  @Test
  void what_has_been_consolidated_is_not_consolidated_again() {
    Consolidate order = Consolidate.units("B", "C").into(branch("N")).under("Y");

    assertThat(reasons(carryOut(before, order).after(), order))
        .containsExactly(
            "order 1: B: no such unit; check the id",
            "order 1: C: no such unit; check the id",
            "order 1: H/Y/N: unit id in use; choose another");
  }

  @Test
  void one_unit_alone_becomes_a_new_one() {
    Outcome outcome = carryOut(before, Consolidate.units("B").into(branch("N")).under("Y"));

    assertThat(outcome.after().has(UnitId.of("B"))).isFalse();
    assertThat(place(outcome, "N")).isEqualTo("H/Y/N");
    assertThat(roll(outcome.after(), "N")).containsExactly("M4", "M5", "M6");
    assertThat(successions(outcome)).containsExactly("B → N: 3");
  }

  @Test
  void a_consolidation_of_nothing_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Consolidate.units(List.of()).into(branch("N")).under("Y"))
        .withMessageContaining("names no unit that ends; name one");
  }
}
