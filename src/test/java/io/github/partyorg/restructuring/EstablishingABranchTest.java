package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.role;
import static io.github.partyorg.restructuring.Trials.roll;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstablishingABranchTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  private static Branch office() {
    return Branch.of("N", Kind.AGENCY).name("Chi bộ cơ quan N").build();
  }

  @Test
  void a_subordinate_branch_begins_after_its_siblings() {
    Outcome outcome = carryOut(before, Establish.unit(branch("N")).under("X"));

    assertThat(outcome.after().require("X").children())
        .extracting(unit -> unit.id().value())
        .containsExactly("A", "B", "N");
    assertThat(log(outcome)).containsExactly("Established Chi bộ N [N] under X");
  }

  @Test
  void a_grassroots_branch_begins_directly_below_the_district() {
    Outcome outcome = carryOut(before, Establish.unit(office()).under("H"));

    assertThat(outcome.after().branch("N").foundedOn()).contains(DAY);
    assertThat(outcome.after().path(UnitId.of("N"))).hasToString("H/N");
  }

  @Test
  void a_branch_begins_in_a_section_established_by_the_order_before() {
    Committee section = Committee.section("S").name("Đảng bộ bộ phận S").build();

    Outcome outcome =
        carryOut(
            before, Establish.unit(section).under("X"), Establish.unit(branch("N")).under("S"));

    assertThat(outcome.after().path(UnitId.of("N"))).hasToString("H/X/S/N");
  }

  @Test
  void its_first_members_are_transferred_by_an_order_after_it() {
    Outcome outcome =
        carryOut(
            before,
            Establish.unit(branch("N")).under("X"),
            TransferMembers.of("M2", "M1").from("A").to("N"));

    assertThat(roll(outcome.after(), "N")).containsExactly("M2", "M1");
    assertThat(roll(outcome.after(), "A")).containsExactly("M3");
  }

  @Test
  void a_founding_day_that_is_stated_stays() {
    Outcome outcome =
        carryOut(before, Establish.unit(branch("N").withFoundedOn(DAY.minusDays(9))).under("X"));

    assertThat(outcome.after().require("N").foundedOn()).contains(DAY.minusDays(9));
  }

  @Test
  void one_and_the_same_branch_is_what_its_place_makes_of_it() {
    Hierarchy below = carryOut(before, Establish.unit(office()).under("H")).after();
    Hierarchy in = carryOut(before, Establish.unit(office()).under("X")).after();

    assertThat(below.branch("N")).isEqualTo(in.branch("N"));
    assertThat(role(below, "N")).isEqualTo(Role.GRASSROOTS_BRANCH);
    assertThat(role(in, "N")).isEqualTo(Role.SUBORDINATE_BRANCH);
  }

  @Test
  void a_branch_holds_no_branches() {
    assertThat(reasons(before, Establish.unit(branch("N")).under("A")))
        .containsExactly("order 1: H/X/A: not a type of unit that this order is for");
  }

  @Test
  void what_cannot_be_is_refused_with_every_reason() {
    assertThat(reasons(before, Establish.unit(branch("A", "M1")).under("H")))
        .containsExactly(
            "order 1: H/X/A: unit id in use; choose another",
            "order 1: M1 at H/X/A: a new unit brings no members; transfer them");
  }

  @Test
  void a_party_group_of_strangers_makes_no_hierarchy() {
    Branch grouped =
        branch("N")
            .withGroups(
                List.of(PartyGroup.builder().name("Tổ 1").addMembers(MemberId.of("M1")).build()));

    assertThat(reasons(before, Establish.unit(grouped).under("X")))
        .containsExactly(
            "order 1: M1 at H/X/N: the result is not a hierarchy: party group with a person from"
                + " outside the branch: M1 at H/X/N");
  }
}
