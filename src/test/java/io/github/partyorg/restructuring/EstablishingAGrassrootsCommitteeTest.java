package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.UnitId;
import org.junit.jupiter.api.Test;

class EstablishingAGrassrootsCommitteeTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  private static Committee committee(String secretary, Branch... branches) {
    return Committee.grassroots("N", Kind.AGENCY)
        .name("Đảng bộ N")
        .leadership(Leadership.appointed(DAY).secretary(secretary).build())
        .add(branches)
        .build();
  }

  @Test
  void it_begins_with_its_branches_below_the_district() {
    Outcome outcome =
        carryOut(before, Establish.unit(committee("M5", branch("N1"), branch("N2"))).under("H"));

    assertThat(outcome.after().path(UnitId.of("N2"))).hasToString("H/N/N2");
    assertThat(outcome.after().unitCount()).isEqualTo(before.unitCount() + 3);
    assertThat(outcome.after().memberCount()).isEqualTo(9);
  }

  @Test
  void its_leadership_is_appointed_from_members_listed_elsewhere() {
    Outcome outcome = carryOut(before, Establish.unit(committee("M5")).under("H"));

    assertThat(outcome.after().require("N").leadership().holdersOf(Post.SECRETARY))
        .containsExactly(MemberId.of("M5"));
  }

  @Test
  void it_and_its_branches_are_founded_on_the_day_of_effect() {
    Outcome outcome = carryOut(before, Establish.unit(committee("M5", branch("N1"))).under("H"));

    assertThat(outcome.after().require("N").foundedOn()).contains(DAY);
    assertThat(outcome.after().branch("N1").foundedOn()).contains(DAY);
  }

  @Test
  void one_change_tells_what_began_and_under_whom() {
    Outcome outcome = carryOut(before, Establish.unit(committee("M5", branch("N1"))).under("H"));

    assertThat(log(outcome)).containsExactly("Established Đảng bộ N [N] under H");
    Change change = outcome.changes().get(0);
    assertThat(change.summary().vietnamese()).isEqualTo("Thành lập Đảng bộ N [N] trực thuộc H");
    assertThat(change.originals()).isEmpty();
    assertThat(change.results()).containsExactly(outcome.after().require("N"));
  }

  @Test
  void ids_in_use_or_used_twice_are_refused() {
    assertThat(
            reasons(
                before,
                Establish.unit(committee("M5", branch("A"), branch("N"), branch("N1"))).under("H")))
        .containsExactly(
            "order 1: H/X/A: unit id in use; choose another",
            "order 1: N: unit id in use; choose another");
  }

  @Test
  void a_superior_that_holds_no_such_unit_is_refused() {
    assertThat(
            reasons(
                before,
                Establish.unit(Committee.section("S").name("Đảng bộ bộ phận S").build()).under("X"),
                Establish.unit(committee("M5")).under("S")))
        .containsExactly("order 2: N at H/X/S: the superior does not hold units of this type");
  }

  @Test
  void another_grassroots_committee_can_hold_it_and_a_norm_says_whether_it_may() {
    Outcome outcome = carryOut(before, Establish.unit(committee("M5")).under("X"));

    assertThat(outcome.after().path(UnitId.of("N"))).hasToString("H/X/N");
  }

  @Test
  void a_branch_that_brings_members_and_a_secretary_whom_nobody_knows_are_refused_together() {
    assertThat(
            reasons(before, Establish.unit(committee("M99", branch("N1", "M1", "M2"))).under("H")))
        .containsExactly(
            "order 1: M99 at N: no such member",
            "order 1: M1 at N1: a new unit brings no members; transfer them",
            "order 1: M2 at N1: a new unit brings no members; transfer them");
  }
}
