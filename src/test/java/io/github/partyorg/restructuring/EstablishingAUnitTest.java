package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.decision;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.childIds;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.role;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A branch or a grassroots committee begins. */
class EstablishingAUnitTest {

  private static final String COMMITTEE =
      """
      Establish under H:
        N     Đảng bộ N   agency at grassroots  secretary M5 appointed 2018-07-01
          N1  Chi bộ N1   village
          N2  Chi bộ N2   village
      """;

  private final Hierarchy before = Districts.ofTwoCommunes();

  private static Branch office() {
    return Branch.of("N", Kind.AGENCY).name("Chi bộ cơ quan N").build();
  }

  @Test
  void a_subordinate_branch_begins_after_its_siblings() {
    Outcome outcome = carryOut(before, Establish.unit(branch("N")).under("X"));

    assertThat(childIds(outcome.after(), "X")).containsExactly("A", "B", "N");
    assertThat(log(outcome)).containsExactly("Established Chi bộ N [N] under X");
  }

  @Test
  void a_branch_begins_in_a_section_established_by_the_order_before() {
    Outcome outcome =
        carryOut(
            before,
            """
            Establish new S "Đảng bộ bộ phận S" section under X
            Establish new N "Chi bộ N" village under S
            """);

    assertThat(place(outcome, "N")).isEqualTo("H/X/S/N");
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

    assertThat(below.branch("N")).isEqualTo(office().withFoundedOn(DAY)).isEqualTo(in.branch("N"));
    assertThat(below).hasBranch("N").under("H");
    assertThat(role(below, "N")).isEqualTo(Role.GRASSROOTS_BRANCH);
    assertThat(role(in, "N")).isEqualTo(Role.SUBORDINATE_BRANCH);
  }

  @Test
  void a_committee_begins_with_its_branches_below_the_district() {
    assertThat(decision(COMMITTEE))
        .on(before)
        .unfoldsAs(
            """
            7-QĐ/ĐU (2018-07-01)
              H  Đảng bộ huyện H
            +   N  Đảng bộ N  agency at grassroots  founded 2018-07-01; secretary M5
            +     N1  Chi bộ N1  village  founded 2018-07-01
            +     N2  Chi bộ N2  village  founded 2018-07-01
            """);
  }

  @Test
  void one_change_tells_what_began_and_under_whom() {
    Outcome outcome = carryOut(before, COMMITTEE);

    assertThat(log(outcome)).containsExactly("Established Đảng bộ N [N] under H");
    assertThat(vietnamese(outcome)).containsExactly("Thành lập Đảng bộ N [N] trực thuộc H");
    assertThat(shown(outcome, 0)).isEqualTo("[] → [N], ended [], begun [N, N1, N2]");
  }

  @Test
  void another_grassroots_committee_can_hold_it_and_a_norm_says_whether_it_may() {
    Outcome outcome = carryOut(before, COMMITTEE.replace("under H", "under X"));

    assertThat(place(outcome, "N")).isEqualTo("H/X/N");
  }

  @TestFactory
  Stream<DynamicTest> what_speaks_against_an_establishment_is_listed() {
    return Refusals.of(
        before,
        """
        # a branch holds no branches
        Establish new N "Chi bộ N" village under A
          ! H/X/A: not a type of unit that this order is for

        # what cannot be is refused with every reason
        Establish under H:
          A  Chi bộ A  village  M1
          ! H/X/A: unit id in use; choose another
          ! M1 at H/X/A: a new unit brings no members; transfer them

        # a party group of strangers makes no hierarchy
        Establish under X:
          N  Chi bộ N  village
            - group "Tổ 1" M1
          ! M1 at H/X/N: the result is not a hierarchy:\
         party group with a person from outside the branch: M1 at H/X/N

        # ids in use or used twice are refused
        Establish under H:
          N     Đảng bộ N  agency at grassroots
            A   Chi bộ A   village
            N   Chi bộ N   village
            N1  Chi bộ N1  village
          ! H/X/A: unit id in use; choose another
          ! N: unit id in use; choose another

        # a superior that holds no such unit is refused
        Establish new S "Đảng bộ bộ phận S" section under X
        Establish under S:
          N  Đảng bộ N  agency at grassroots
          ! N at H/X/S: the superior does not hold units of this type

        # a branch that brings members and an unknown secretary are refused together
        Establish under H:
          N     Đảng bộ N  agency at grassroots  secretary M99
            N1  Chi bộ N1  village  M1 M2
          ! M99 at N: no such member
          ! M1 at N1: a new unit brings no members; transfer them
          ! M2 at N1: a new unit brings no members; transfer them
        """);
  }
}
