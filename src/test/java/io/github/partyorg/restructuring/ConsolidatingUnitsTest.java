package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.commune;
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

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConsolidatingUnitsTest {

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();

  private static Consolidate bAndC(Unit begun) {
    return Consolidate.units("B", "C").into(begun).under("Y");
  }

  @Test
  void all_end_and_one_begins_with_all_that_they_had() {
    Outcome outcome = carryOut(before, bAndC(branch("N")));

    assertThat(outcome).ends("B").ends("C");
    assertThat(place(outcome, "N")).isEqualTo("H/Y/N");
    assertThat(roll(outcome.after(), "N")).containsExactly("M4", "M5", "M6", "M7", "M8", "M9");
    assertThat(guests(outcome.after(), "N")).containsExactly("M1");
  }

  @Test
  void the_new_unit_is_as_its_value_says_and_founded_on_the_day_of_effect() {
    Outcome outcome =
        carryOut(
            before,
            """
            Consolidate B, C into N under Y:
              N  Chi bộ N  village  secretary M4 appointed 2018-07-01
                - group "Tổ 1" M4 M7
            """);

    assertThat(unit(outcome.after(), "N"))
        .as("no consent, pilot or group of those that ended")
        .isEqualTo(
            Drawing.unit(
                """
                N  Chi bộ N  village  secretary M4 appointed 2018-07-01; M4 M5 M6 M7 M8 M9
                  - group "Tổ 1" M4 M7
                  - guest M1 from 2018-07-01 until 2019-01-01
                  - founded 2018-07-01
                """));
  }

  @Test
  void a_founding_day_that_is_stated_stays() {
    Outcome outcome = carryOut(before, bAndC(branch("N").withFoundedOn(DAY.minusDays(1))));

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

    assertThat(childIds(outcome.after(), "N")).containsExactly("N1", "A", "B", "C");
    assertThat(unit(outcome.after(), "C")).isSameAs(unit(before, "C"));
    assertThat(shown(outcome, 0))
        .as("the branches that came began long ago")
        .isEqualTo("[X, Y] → [N], ended [X, Y], begun [N, N1]");
    assertThat(successions(outcome)).containsExactly("X → N: 6", "Y → N: 3");
  }

  @Test
  void communes_become_one_directly_below_the_province_with_branches_in_the_form_stated() {
    Outcome outcome =
        carryOut(
            inAProvince(before),
            """
            Consolidate X, Y into N under P:
              N  Đảng bộ xã N  commune at immediate superior
            """);

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
    Outcome outcome = carryOut(before, bAndC(branch("N")));

    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(log(outcome))
        .containsExactly(
            "Consolidated Chi bộ B [B], Chi bộ C [C] into Chi bộ N [N] under Y",
            "Vacated: deputy secretary of Đảng bộ xã X [X] (Đảng viên 0004 [M4])");
    assertThat(vietnamese(outcome))
        .first()
        .isEqualTo("Hợp nhất Chi bộ B [B], Chi bộ C [C] thành Chi bộ N [N] trực thuộc Y");
    assertThat(shown(outcome, 0)).isEqualTo("[B, C] → [N], ended [B, C], begun [N]");
    assertThat(change.superiorOf(UnitId.of("N"))).contains(UnitId.of("Y"));
    assertThat(change.superiorOf(UnitId.of("B"))).as("where it stood").contains(UnitId.of("X"));
    assertThat(successions(outcome)).containsExactly("B → N: 3", "C → N: 3");
  }

  @TestFactory
  Stream<DynamicTest> what_speaks_against_a_consolidation_is_listed() {
    return Refusals.of(
        before,
        """
        # a superior that ends as well is refused
        Consolidate X, Y into new N "Chi bộ N" village under X
          ! H/X: the destination ends as well
          ! H/X: not a type of unit that this order is for
          ! H/Y: not a type of unit that this order is for

        # a superior that would stand below the new unit is refused once
        Establish new S "Đảng bộ bộ phận S" section under X
        Consolidate X, Y into new N "Đảng bộ bộ phận N" section under S
          ! S at N: cannot be placed below itself

        # all that speaks against the new unit is listed
        Consolidate B, C into A under Y:
          A  Chi bộ A  village  M1
          ! H/X/A: unit id in use; choose another
          ! M1 at H/X/A: a new unit brings no members; transfer them
        Consolidate B, C into N under H:
          N  Chi bộ N  village  secretary M99
          ! M99 at N: no such member
        Consolidate B, C into new N "Chi bộ N" village under Z
          ! Z: no such unit; check the id
        Consolidate X, Y into new N "Đảng bộ tỉnh N" province under H
          ! N at H: the superior does not hold units of this type

        # the id of a unit that ends is not used again
        Consolidate B, C into new C "Chi bộ C" village under Y
          ! H/Y/C: unit id in use; choose another

        # units that are unknown, doubled or do not fit are listed
        Consolidate Z, B, B, X into new N "Chi bộ N" village under Y
          ! Z: no such unit; check the id
          ! H/X/B: allocated more than once; keep one
          ! H/X/B: below another unit that this order names
          ! H/X: not a type of unit that this order is for
        Consolidate H, Y into new N "Chi bộ N" village under X
          ! H: the root cannot end or be handed over
          ! H/Y: below another unit that this order names
          ! H: not a type of unit that this order is for
          ! H/Y: not a type of unit that this order is for

        # a group of strangers is no result
        Consolidate B, C into N under Y:
          N  Chi bộ N  village
            - group "Tổ 1" M1
          ! M1 at H/Y/N: the result is not a hierarchy:\
         party group with a person from outside the branch: M1 at H/Y/N
        """);
  }

  @Test
  void what_has_been_consolidated_is_not_consolidated_again() {
    Consolidate order = bAndC(branch("N"));

    assertThat(reasons(carryOut(before, order).after(), order))
        .containsExactly(
            "order 1: B: no such unit; check the id",
            "order 1: C: no such unit; check the id",
            "order 1: H/Y/N: unit id in use; choose another");
  }

  @Test
  void one_unit_alone_becomes_a_new_one() {
    Outcome outcome = carryOut(before, Consolidate.units("B").into(branch("N")).under("Y"));

    assertThat(outcome).ends("B");
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
