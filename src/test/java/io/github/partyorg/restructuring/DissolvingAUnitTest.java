package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.inAProvince;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.role;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DissolvingAUnitTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void everyone_goes_to_one_branch() {
    Outcome outcome = carryOut(before, Dissolve.unit("B").everyoneTo("C"));

    assertThat(outcome).ends("B").lostNobody().gainedNobody();
    assertThat(roll(outcome.after(), "C")).containsExactly("M7", "M8", "M9", "M4", "M5", "M6");
    assertThat(guests(outcome.after(), "C")).containsExactly("M1");
  }

  @Test
  void members_go_by_list_and_the_rest_elsewhere() {
    Outcome outcome = carryOut(before, "Dissolve A; M2 to C; recall M7; the rest to B");

    assertThat(roll(outcome.after(), "B")).containsExactly("M4", "M5", "M6", "M1", "M3");
    assertThat(roll(outcome.after(), "C")).containsExactly("M7", "M8", "M9", "M2");
    assertThat(guests(outcome.after(), "B"))
        .as("M1 is at home now, the outsider stays on")
        .containsExactly("G1");
  }

  @Test
  void the_change_tells_where_everybody_went() {
    Outcome outcome =
        carryOut(
            before,
            """
            Dissolve B; M5 to C; recall M1; the rest to A
              - because of restructuring of the apparatus
            """);

    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(change.summary())
        .isEqualTo(
            Bilingual.of(
                "Giải thể Chi bộ B [B]; 1 đảng viên chuyển đến C; 2 đảng viên chuyển đến A",
                "Dissolved Chi bộ B [B]; 1 member went to C; 2 members went to A"));
    assertThat(change.superiorOf(UnitId.of("B"))).contains(UnitId.of("X"));
    assertThat(change.purpose()).contains(Purpose.APPARATUS_RESTRUCTURING);
    assertThat(change.moves())
        .extracting(Move::toString)
        .containsExactly("B → C: [M5][]", "B → A: [M4, M6][]");
    assertThat(shown(outcome, 0)).isEqualTo("[B] → [C, A], ended [B], begun []");
  }

  @Test
  void guests_are_kept_where_they_are_sent_with_the_days_of_their_stay() {
    Outcome outcome = carryOut(before, "Dissolve A; M7 to B; G1 to C; the rest to B");

    assertThat(guests(outcome.after(), "B")).containsExactly("M7");
    assertThat(outcome.after().branch("C").guests())
        .containsExactly(before.branch("A").guests().get(1));
  }

  @Test
  void guests_who_are_recalled_stay_nowhere() {
    Outcome outcome = carryOut(before, "Dissolve A; recall M7, G1; the rest to B");

    assertThat(outcome.after().branches()).allMatch(branch -> branch.guests().isEmpty());
    assertThat(outcome.after()).hasMember("M7").in("C");
  }

  @Test
  void the_seats_of_the_line_left_are_vacated() {
    Outcome outcome = carryOut(before, "Dissolve A; recall M7; M3 to C; the rest to B");

    assertThat(log(outcome))
        .containsExactly(
            "Dissolved Chi bộ A [A]; 1 member went to C; 2 members went to B",
            "Chi bộ B [B]: stay ended M1",
            "Vacated: secretary of Đảng bộ xã X [X] (Đảng viên 0003 [M3])");
    assertThat(outcome.after().root().leadership()).isEqualTo(before.root().leadership());
  }

  @Test
  void the_branches_of_a_committee_are_placed_elsewhere_as_they_are() {
    Outcome outcome = carryOut(before, Dissolve.unit("X").everyoneTo("Y"));

    assertThat(place(outcome, "A")).isEqualTo("H/Y/A");
    assertThat(outcome.after().require("A")).isSameAs(before.require("A"));
    assertThat(outcome.after()).hasCommittee("Y").withMembers(9);
    assertThat(log(outcome)).containsExactly("Dissolved Đảng bộ xã X [X]; A, B went to Y");
  }

  @Test
  void the_branches_of_a_committee_are_placed_by_list() {
    Outcome outcome =
        carryOut(
            before,
            """
            Establish new S "Đảng bộ bộ phận S" section under Y
            Dissolve X; units B to S; the rest to Y
            """);

    assertThat(place(outcome, "A")).isEqualTo("H/Y/A");
    assertThat(place(outcome, "B")).isEqualTo("H/Y/S/B");
  }

  @Test
  void a_section_gives_its_branches_back_to_its_committee() {
    Outcome outcome =
        carryOut(
            before,
            """
            Establish new S "Đảng bộ bộ phận S" section under X
            Establish new N "Chi bộ N" village under S
            Dissolve S; everyone to X
            """);

    assertThat(place(outcome, "N")).isEqualTo("H/X/N");
  }

  @Test
  void who_moves_with_a_branch_loses_the_seats_of_the_line_left() {
    Outcome outcome =
        carryOut(
            before,
            """
            Establish new S "Đảng bộ bộ phận S" section under X
            Establish new N "Chi bộ N" village under S
            Transfer M1 from A to N
            Renew the leadership of X: congress 2018-07-01, secretary M4, committee member M1
            Dissolve S; everyone to Y
            """);

    assertThat(outcome.changes(SeatVacated.class))
        .extracting(Change::toString)
        .containsExactly("Vacated: committee member of Đảng bộ xã X [X] (Đảng viên 0001 [M1])");
  }

  @Test
  void branches_of_a_commune_that_stand_below_the_district_then_are_grassroots_organisations() {
    Hierarchy after = carryOut(before, Dissolve.unit("X").everyoneTo("H")).after();

    assertThat(after.branch("A")).isSameAs(before.branch("A"));
    assertThat(role(before, "A")).isEqualTo(Role.SUBORDINATE_BRANCH);
    assertThat(role(after, "A")).isEqualTo(Role.GRASSROOTS_BRANCH);
  }

  @Test
  void child_units_may_be_placed_below_one_of_them_that_goes_elsewhere() {
    Outcome outcome =
        carryOut(
            before,
            """
            Establish new S "Đảng bộ bộ phận S" section under X
            Dissolve X; units S to Y; the rest to S
            """);

    assertThat(place(outcome, "S")).isEqualTo("H/Y/S");
    assertThat(place(outcome, "A")).isEqualTo("H/Y/S/A");
  }

  @TestFactory
  Stream<DynamicTest> what_speaks_against_a_dissolution_is_listed() {
    return Refusals.of(
        before,
        """
        # a guest cannot be sent home or to where the guest stays already
        Dissolve A; everyone to C
          ! M7 at H/Y/C: on the roll or on temporary transfer there already; end that one instead
        Dissolve B; everyone to A
          ! M1 at H/X/A: on the roll or on temporary transfer there already; end that one instead

        # members left out, members named twice and strangers are listed
        Dissolve A; M1, M5 to B; M1, M1 to C; recall M2
          ! M5 at H/X/A: not on the roll of the branch
          ! M1 at H/X/A: allocated more than once; keep one
          ! M2 at H/X/A: not on temporary transfer in the branch
          ! M2 at H/X/A: not allocated; say where to
          ! M3 at H/X/A: not allocated; say where to
          ! M7 at H/X/A: not allocated; say where to
          ! G1 at H/X/A: not allocated; say where to

        # a guest both sent and recalled is doubled
        Dissolve B; M1 to C; recall M1; the rest to C
          ! M1 at H/X/B: allocated more than once; keep one

        # child units that are left out, doubled or strange are listed
        Dissolve X; units A, C, A to Y
          ! C at H/X: not directly below the unit
          ! A at H/X: allocated more than once; keep one
          ! B at H/X: not allocated; say where to

        # targets that end as well are refused
        Dissolve X; everyone to X
          ! H/X: the destination ends as well
        Dissolve B; everyone to B
          ! H/X/B: the destination ends as well

        # child units are not placed below themselves
        Establish new S "Đảng bộ bộ phận S" section under X
        Dissolve X; everyone to S
          ! H/X/S: cannot be placed below itself
        Dissolve X; everyone to A
          ! H/X/A: not a type of unit that this order is for

        # targets that are unknown or of the wrong type are refused
        Dissolve B; everyone to Y
          ! H/Y: not a type of unit that this order is for
        Dissolve X; everyone to C
          ! H/Y/C: not a type of unit that this order is for
        Dissolve B; everyone to Z
          ! Z: no such unit; check the id

        # a target for the rest must exist even if nobody is left
        Establish new N "Chi bộ N" village under X
        Dissolve N; everyone to Z
          ! Z: no such unit; check the id
        Dissolve N; everyone to N
          ! H/X/N: the destination ends as well

        # the root is not dissolved
        Dissolve H; everyone to X
          ! H: the root cannot end or be handed over
          ! H/X: cannot be placed below itself
        """);
  }

  @Test
  void a_target_that_does_not_hold_such_units_is_refused() {
    Hierarchy province = inAProvince(before, Drawing.unit("S  Đảng bộ bộ phận S  section"));

    assertThat(reasons(province, Dissolve.unit("H").everyoneTo("S")))
        .containsExactly(
            "order 1: X at P/S: the superior does not hold units of this type",
            "order 1: Y at P/S: the superior does not hold units of this type");
  }
}
