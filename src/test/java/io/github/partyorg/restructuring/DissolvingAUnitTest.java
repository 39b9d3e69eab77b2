package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.role;
import static io.github.partyorg.restructuring.Trials.roll;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.UnitId;
import org.junit.jupiter.api.Test;

class DissolvingAUnitTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void everyone_goes_to_one_branch() {
    Outcome outcome = carryOut(before, Dissolve.unit("B").everyoneTo("C"));

    assertThat(outcome.after().has(UnitId.of("B"))).isFalse();
    assertThat(roll(outcome.after(), "C")).containsExactly("M7", "M8", "M9", "M4", "M5", "M6");
    assertThat(guests(outcome.after(), "C")).containsExactly("M1");
    assertThat(outcome.after().memberCount()).isEqualTo(9);
  }

  @Test
  void members_go_by_list_and_the_rest_elsewhere() {
    Outcome outcome =
        carryOut(
            before,
            Dissolve.unit("A")
                .allocating(
                    Allocation.builder().send("M2").to("C").recall("M7").sendRest("B").build())
                .because(Purpose.APPARATUS_RESTRUCTURING));

    assertThat(roll(outcome.after(), "B")).containsExactly("M4", "M5", "M6", "M1", "M3");
    assertThat(roll(outcome.after(), "C")).containsExactly("M7", "M8", "M9", "M2");
  }

  @Test
  void the_change_tells_where_everybody_went() {
    Outcome outcome =
        carryOut(
            before,
            Dissolve.unit("B")
                .allocating(
                    Allocation.builder().send("M5").to("C").recall("M1").sendRest("A").build())
                .because(Purpose.APPARATUS_RESTRUCTURING));

    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(log(outcome))
        .first()
        .isEqualTo("Dissolved Chi bộ B [B]; 1 member went to C; 2 members went to A");
    assertThat(change.summary().vietnamese())
        .isEqualTo("Giải thể Chi bộ B [B]; 1 đảng viên chuyển đến C; 2 đảng viên chuyển đến A");
    assertThat(change.superiorOf(UnitId.of("B"))).contains(UnitId.of("X"));
    assertThat(change.purpose()).contains(Purpose.APPARATUS_RESTRUCTURING);
    assertThat(change.moves())
        .extracting(Move::toString)
        .containsExactly("B → C: [M5][]", "B → A: [M4, M6][]");
    assertThat(change.originals()).containsExactly(before.require("B"));
    assertThat(change.results())
        .containsExactly(outcome.after().require("C"), outcome.after().require("A"));
  }

  @Test
  void a_guest_who_comes_home_is_a_guest_no_more() {
    Outcome outcome =
        carryOut(
            before,
            Dissolve.unit("A").allocating(Allocation.builder().recall("M7").sendRest("B").build()));

    assertThat(guests(outcome.after(), "B"))
        .as("M1 is at home now, the outsider stays on")
        .containsExactly("G1");
  }

  @Test
  void guests_are_kept_where_they_are_sent_with_the_days_of_their_stay() {
    Outcome outcome =
        carryOut(
            before,
            Dissolve.unit("A")
                .allocating(
                    Allocation.builder()
                        .send("M7")
                        .to("B")
                        .send("G1")
                        .to("C")
                        .sendRest("B")
                        .build()));

    assertThat(guests(outcome.after(), "B")).containsExactly("M7");
    assertThat(outcome.after().branch("C").guests())
        .containsExactly(before.branch("A").guests().get(1));
  }

  @Test
  void guests_who_are_recalled_stay_nowhere() {
    Outcome outcome =
        carryOut(
            before,
            Dissolve.unit("A")
                .allocating(Allocation.builder().recall("M7", "G1").sendRest("B").build()));

    assertThat(outcome.after().branches()).allMatch(branch -> branch.guests().isEmpty());
    assertThat(roll(outcome.after(), "C")).contains("M7");
  }

  @Test
  void a_guest_cannot_be_sent_home_or_to_where_the_guest_stays_already() {
    assertThat(reasons(before, Dissolve.unit("A").everyoneTo("C")))
        .containsExactly(
            "order 1: M7 at H/Y/C: on the roll or a guest there already; recall instead");
    assertThat(reasons(before, Dissolve.unit("B").everyoneTo("A")))
        .containsExactly(
            "order 1: M1 at H/X/A: on the roll or a guest there already; recall instead");
  }

  @Test
  void the_seats_of_the_line_left_are_vacated() {
    Outcome outcome =
        carryOut(
            before,
            Dissolve.unit("A")
                .allocating(
                    Allocation.builder().recall("M7").send("M3").to("C").sendRest("B").build()));

    assertThat(log(outcome))
        .containsExactly(
            "Dissolved Chi bộ A [A]; 1 member went to C; 2 members went to B",
            "Chi bộ B [B]: stay ended M1",
            "Vacated: secretary of Đảng bộ xã X [X] (Đảng viên 0003 [M3])");
    assertThat(outcome.after().root().leadership()).isEqualTo(before.root().leadership());
  }

  @Test
  void whoever_is_left_out_doubled_or_a_stranger_is_listed() {
    assertThat(
            reasons(
                before,
                Dissolve.unit("A")
                    .allocating(
                        Allocation.builder()
                            .send("M1", "M5")
                            .to("B")
                            .send("M1", "M1")
                            .to("C")
                            .recall("M2")
                            .build())))
        .containsExactlyInAnyOrder(
            "order 1: M5 at H/X/A: not on the roll of the branch",
            "order 1: M1 at H/X/A: allocated more than once; keep one",
            "order 1: M2 at H/X/A: not a guest of the branch",
            "order 1: M2 at H/X/A: not allocated; say where to",
            "order 1: M3 at H/X/A: not allocated; say where to",
            "order 1: M7 at H/X/A: not allocated; say where to",
            "order 1: G1 at H/X/A: not allocated; say where to");
  }

  @Test
  void a_guest_both_sent_and_recalled_is_doubled() {
    assertThat(
            reasons(
                before,
                Dissolve.unit("B")
                    .allocating(
                        Allocation.builder()
                            .send("M1")
                            .to("C")
                            .recall("M1")
                            .sendRest("C")
                            .build())))
        .containsExactly("order 1: M1 at H/X/B: allocated more than once; keep one");
  }

  @Test
  void the_branches_of_a_committee_are_placed_elsewhere_as_they_are() {
    Outcome outcome = carryOut(before, Dissolve.unit("X").everyoneTo("Y"));

    assertThat(outcome.after().path(UnitId.of("A"))).hasToString("H/Y/A");
    assertThat(outcome.after().require("A")).isSameAs(before.require("A"));
    assertThat(outcome.after().require("Y").memberCount()).isEqualTo(9);
    assertThat(log(outcome)).containsExactly("Dissolved Đảng bộ xã X [X]; A, B went to Y");
  }

  @Test
  void the_branches_of_a_committee_are_placed_by_list() {
    Committee section = Committee.section("S").name("Đảng bộ bộ phận S").build();

    Outcome outcome =
        carryOut(
            before,
            Establish.unit(section).under("Y"),
            Dissolve.unit("X")
                .allocating(Allocation.builder().sendUnits("B").to("S").sendRest("Y").build()));

    assertThat(outcome.after().path(UnitId.of("A"))).hasToString("H/Y/A");
    assertThat(outcome.after().path(UnitId.of("B"))).hasToString("H/Y/S/B");
  }

  @Test
  void a_section_gives_its_branches_back_to_its_committee() {
    Committee section = Committee.section("S").name("Đảng bộ bộ phận S").build();
    Hierarchy divided =
        carryOut(before, Establish.unit(section).under("X"), Establish.unit(branch("N")).under("S"))
            .after();

    Outcome outcome = carryOut(divided, Dissolve.unit("S").everyoneTo("X"));

    assertThat(outcome.after().path(UnitId.of("N"))).hasToString("H/X/N");
  }

  @Test
  void who_moves_with_a_branch_loses_the_seats_of_the_line_left() {
    Hierarchy led =
        carryOut(
                before,
                Establish.unit(Committee.section("S").name("Đảng bộ bộ phận S").build()).under("X"),
                Establish.unit(branch("N")).under("S"),
                TransferMembers.of("M1").from("A").to("N"),
                RenewLeadership.of("X")
                    .to(Leadership.elected(DAY).secretary("M4").committee("M1").build()))
            .after();

    Outcome outcome = carryOut(led, Dissolve.unit("S").everyoneTo("Y"));

    assertThat(outcome.changes(SeatVacated.class))
        .extracting(Change::toString)
        .containsExactly("Vacated: committee member of Đảng bộ xã X [X] (Đảng viên 0001 [M1])");
  }

  @Test
  void child_units_that_are_left_out_doubled_strange_or_unfit_are_listed() {
    assertThat(
            reasons(
                before,
                Dissolve.unit("X")
                    .allocating(Allocation.builder().sendUnits("A", "C", "A").to("Y").build())))
        .containsExactly(
            "order 1: C at H/X: not directly below the unit",
            "order 1: A at H/X: allocated more than once; keep one",
            "order 1: B at H/X: not allocated; say where to");
    assertThat(reasons(Trials.besideASection(before), Dissolve.unit("H").everyoneTo("S")))
        .containsExactly(
            "order 1: X at P/S: the superior does not hold units of this type",
            "order 1: Y at P/S: the superior does not hold units of this type");
  }

  @Test
  void branches_of_a_commune_that_stand_below_the_district_then_are_grassroots_organisations() {
    Hierarchy after = carryOut(before, Dissolve.unit("X").everyoneTo("H")).after();

    assertThat(after.branch("A")).isSameAs(before.branch("A"));
    assertThat(role(before, "A")).isEqualTo(Role.SUBORDINATE_BRANCH);
    assertThat(role(after, "A")).isEqualTo(Role.GRASSROOTS_BRANCH);
  }

  @Test
  void targets_that_end_as_well_are_refused() {
    assertThat(
            reasons(before, Dissolve.unit("X").everyoneTo("X"), Dissolve.unit("B").everyoneTo("B")))
        .containsExactly(
            "order 1: H/X: the destination ends as well",
            "order 2: H/X/B: the destination ends as well");
  }

  @Test
  void child_units_are_not_placed_below_themselves() {
    Committee section = Committee.section("S").name("Đảng bộ bộ phận S").build();

    assertThat(
            reasons(
                before,
                Establish.unit(section).under("X"),
                Dissolve.unit("X").everyoneTo("S"),
                Dissolve.unit("X").everyoneTo("A")))
        .containsExactly(
            "order 2: H/X/S: cannot be placed below itself",
            "order 3: H/X/A: not a type of unit that this order is for");
  }

  @Test
  void child_units_may_be_placed_below_one_of_them_that_goes_elsewhere() {
    Committee section = Committee.section("S").name("Đảng bộ bộ phận S").build();

    Outcome outcome =
        carryOut(
            before,
            Establish.unit(section).under("X"),
            Dissolve.unit("X")
                .allocating(Allocation.builder().sendUnits("S").to("Y").sendRest("S").build()));

    assertThat(outcome.after().path(UnitId.of("S"))).hasToString("H/Y/S");
    assertThat(outcome.after().path(UnitId.of("A"))).hasToString("H/Y/S/A");
  }

  @Test
  void targets_that_are_unknown_or_of_the_wrong_type_are_refused() {
    assertThat(
            reasons(
                before,
                Dissolve.unit("B").everyoneTo("Y"),
                Dissolve.unit("X").everyoneTo("C"),
                Dissolve.unit("B").everyoneTo("Z")))
        .containsExactly(
            "order 1: H/Y: not a type of unit that this order is for",
            "order 2: H/Y/C: not a type of unit that this order is for",
            "order 3: Z: no such unit; check the id");
  }

  @Test
  void a_target_for_the_rest_must_exist_even_if_nobody_is_left() {
    assertThat(
            reasons(
                before,
                Establish.unit(branch("N")).under("X"),
                Dissolve.unit("N").everyoneTo("Z"),
                Dissolve.unit("N").everyoneTo("N")))
        .containsExactly(
            "order 2: Z: no such unit; check the id",
            "order 3: H/X/N: the destination ends as well");
  }

  @Test
  void the_root_is_not_dissolved() {
    assertThat(reasons(before, Dissolve.unit("H").everyoneTo("X")))
        .containsExactly(
            "order 1: H: the root cannot end or be handed over",
            "order 1: H/X: cannot be placed below itself");
  }
}
