package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.roll;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.GrassrootsBranch;
import io.github.partyorg.structure.GrassrootsKind;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Section;
import io.github.partyorg.structure.SubordinateBranch;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstablishingABranchTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  private static GrassrootsBranch office() {
    return GrassrootsBranch.builder()
        .id("N")
        .name("Chi bộ cơ quan N")
        .kind(BranchKind.AGENCY)
        .grassrootsKind(GrassrootsKind.AGENCY)
        .build();
  }

  @Test
  void a_subordinate_branch_begins_after_its_siblings() {
    Outcome outcome = carryOut(before, Establish.unit(branch("N")).under("X"));

    assertThat(outcome.after().get("X", Unit.class).children())
        .extracting(unit -> unit.id().value())
        .containsExactly("A", "B", "N");
    assertThat(log(outcome)).containsExactly("Established Chi bộ N [N] under X");
  }

  @Test
  void a_grassroots_branch_begins_directly_below_the_district() {
    Outcome outcome = carryOut(before, Establish.unit(office()).under("H"));

    assertThat(outcome.after().get("N", GrassrootsBranch.class).foundedOn()).contains(DAY);
    assertThat(outcome.after().path(UnitId.of("N"))).hasToString("H/N");
  }

  @Test
  void a_branch_begins_in_a_section_established_by_the_order_before() {
    Section section = Section.builder().id("S").name("Đảng bộ bộ phận S").build();

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
            TransferMembers.from("A").to("N").members("M2", "M1"));

    assertThat(roll(outcome.after(), "N")).containsExactly("M2", "M1");
    assertThat(roll(outcome.after(), "A")).containsExactly("M3");
  }

  @Test
  void a_founding_day_that_is_stated_stays() {
    Outcome outcome =
        carryOut(before, Establish.unit(branch("N").withFoundedOn(DAY.minusDays(9))).under("X"));

    assertThat(outcome.after().get("N", Unit.class).foundedOn()).contains(DAY.minusDays(9));
  }

  @Test
  void neither_form_goes_where_the_other_one_goes() {
    assertThat(
            reasons(
                before,
                Establish.unit(branch("N")).under("H"),
                Establish.unit(office()).under("X")))
        .containsExactly(
            "order 1: N at H: the superior does not hold units of this type",
            "order 2: N at H/X: the superior does not hold units of this type");
  }

  @Test
  void a_branch_holds_no_branches() {
    assertThat(reasons(before, Establish.unit(branch("N")).under("A")))
        .containsExactly("order 1: A at H/X/A: not a type of unit that this order is for");
  }

  @Test
  void what_cannot_be_is_refused_with_every_reason() {
    assertThat(reasons(before, Establish.unit(branch("A", "M1")).under("H")))
        .containsExactly(
            "order 1: A at H: the superior does not hold units of this type",
            "order 1: A at H/X/A: unit id in use; choose another",
            "order 1: M1 at H/X/A: a new unit brings no members; transfer them");
  }

  @Test
  void a_party_group_of_strangers_makes_no_hierarchy() {
    SubordinateBranch grouped =
        branch("N")
            .withGroups(
                List.of(PartyGroup.builder().name("Tổ 1").addMembers(MemberId.of("M1")).build()));

    assertThat(reasons(before, Establish.unit(grouped).under("X")))
        .containsExactly(
            "order 1: M1 at stranger in a party group: M1 at H/X/N: the result is not a hierarchy");
  }
}
