package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.ledBy;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.edited;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
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

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C is a grassroots branch directly below the district; X a grassroots committee. */
class ConvertingTest {

  private static final String C_TO_COMMITTEE =
      """
      Convert C into a committee (grassroots) with N, O
        - M9 to O
        - the rest to N
        - led by: secretary M7 appointed 2018-07-01
        - where:
            N  Chi bộ N  village
            O  Chi bộ O  village  secretary M9 appointed 2018-07-01
      """;
  private static final String X_TO_BRANCH =
      "Convert X into a branch (commune office); led by: secretary M4 appointed 2018-07-01\n";

  private final Hierarchy before = Districts.ofTwoCommunesAndAnAgency();

  @Test
  void a_branch_becomes_a_committee_that_keeps_what_is_its_own_with_its_members_in_branches() {
    Outcome outcome = carryOut(before, C_TO_COMMITTEE);

    assertThat(unit(outcome.after(), "C"))
        .as("id, name, kind, founding day and consents; pilot and groups of the branch end")
        .isEqualTo(
            Drawing.unit(
                """
                C    Chi bộ C  village at grassroots  secretary M7 appointed 2018-07-01
                  - founded 2010-07-01; consent ORG-08 by H "5-CV/HU" 2018-07-01
                  N  Chi bộ N  village  M7 M8; founded 2018-07-01
                  O  Chi bộ O  village  M9; secretary M9 appointed 2018-07-01; founded 2018-07-01
                """));
  }

  @Test
  void the_guests_of_the_branch_are_allocated_like_its_members() {
    Outcome outcome =
        carryOut(
            before,
            """
            Send M1, M2 on a stay to C from 2018-07-01 until 2018-07-10
            Convert C into a committee (grassroots) with new N "Chi bộ N" village
              - recall M2
              - the rest to N
              - led by: secretary M7
            """);

    assertThat(guests(outcome.after(), "N")).containsExactly("M1");
  }

  @Test
  void a_committee_becomes_a_branch_with_all_members_on_one_roll() {
    Outcome outcome = carryOut(before, X_TO_BRANCH);

    assertThat(roll(outcome.after(), "X")).containsExactly("M1", "M2", "M3", "M4", "M5", "M6");
    assertThat(outcome).ends("A");
    assertThat(guests(outcome.after(), "X")).as("M1 is at home").containsExactly("M7", "G1");
    assertThat(successions(outcome)).containsExactly("A → X: 3", "B → X: 3");
  }

  @Test
  void the_branch_keeps_id_name_code_founding_day_and_consents_of_the_committee() {
    Hierarchy old =
        edited(
            before,
            unit(before, "X")
                .withCode(OfficialCode.of("11.09"))
                .withFoundedOn(DAY.minusYears(3))
                .withConsents(List.of(Consent.of("ORG-07", "H", "5-CV/HU", DAY))));

    assertThat(carryOut(old, X_TO_BRANCH).after().branch("X").withGuests(List.of()))
        .as("of the kind and with the leader ordered, without groups")
        .isEqualTo(
            Drawing.unit(
                """
                X  Đảng bộ xã X  commune office branch  code 11.09; founded 2015-07-01
                  - secretary M4 appointed 2018-07-01; M1 M2 M3 M4 M5 M6
                  - consent ORG-07 by H "5-CV/HU" 2018-07-01
                """));
  }

  @Test
  void branches_in_sections_come_to_the_roll_too_and_the_sections_end() {
    Hierarchy divided =
        carryOut(
                before,
                """
                Establish new S "Đảng bộ bộ phận S" section under X
                Hand A over to S
                """)
            .after();

    Outcome outcome = carryOut(divided, X_TO_BRANCH);

    assertThat(roll(outcome.after(), "X"))
        .containsExactlyInAnyOrder("M1", "M2", "M3", "M4", "M5", "M6");
    assertThat(outcome.changes(Restructured.class).get(0).ended())
        .extracting(ended -> ended.id().value())
        .containsExactlyInAnyOrder("S", "A", "B");
    assertThat(successions(outcome))
        .as("each of those that ended went to X whole")
        .containsExactlyInAnyOrder("S → X: 3", "A → X: 3", "B → X: 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {C_TO_COMMITTEE, X_TO_BRANCH})
  void nobody_leaves_the_line_of_the_organisation(String order) {
    assertThat(carryOut(before, order).changes(SeatVacated.class)).isEmpty();
  }

  @Test
  void there_and_back_everybody_is_where_they_were() {
    Outcome outcome =
        carryOut(
            before,
            C_TO_COMMITTEE
                + "Convert C into a branch (village); led by: secretary M7 appointed 2018-07-01");

    assertThat(outcome.after().branch("C"))
        .as("but for what a committee has not")
        .isEqualTo(
            before
                .branch("C")
                .withoutPilot()
                .withGroups(List.of())
                .withLeadership(Leadership.vacant())
                .withLeadership(ledBy("M7")));
  }

  @Test
  void the_changes_show_the_organisation_before_and_after() {
    Outcome outcome = carryOut(before, C_TO_COMMITTEE + X_TO_BRANCH);

    assertThat(log(outcome))
        .containsExactly(
            "Converted Chi bộ C [C] into a grassroots committee",
            "Converted Đảng bộ xã X [X] into a branch",
            "Đảng bộ xã X [X]: stay ended M1");
    assertThat(vietnamese(outcome))
        .containsExactly(
            "Chuyển Chi bộ C [C] thành đảng bộ cơ sở",
            "Chuyển Đảng bộ xã X [X] thành chi bộ",
            "Đảng bộ xã X [X]: kết thúc sinh hoạt tạm thời M1");
    assertThat(shown(outcome, 0)).isEqualTo("[C] → [C], ended [], begun [N, O]");
    assertThat(outcome.changes(Restructured.class).get(0).successions()).isEmpty();
    assertThat(shown(outcome, 1)).isEqualTo("[X] → [X], ended [A, B], begun []");
  }

  @Test
  void committees_take_other_levels_at_one_moment_and_keep_all_that_is_theirs() {
    Outcome outcome =
        carryOut(
            before,
            Convert.unit("X").toLevel(Level.IMMEDIATE_SUPERIOR).and("Y", Level.IMMEDIATE_SUPERIOR));

    assertThat(unit(outcome.after(), "X"))
        .isEqualTo(before.committee("X").withLevel(Level.IMMEDIATE_SUPERIOR));
    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(change.restanding())
        .as("what is something else now, without being touched")
        .containsExactly(UnitId.of("A"), UnitId.of("B"));
    assertThat(role(before, "A")).isEqualTo(Role.SUBORDINATE_BRANCH);
    assertThat(role(outcome.after(), "A")).isEqualTo(Role.GRASSROOTS_BRANCH);
    assertThat(change.ended()).isEmpty();
    assertThat(change.successions()).isEmpty();
  }

  @Test
  void a_level_fits_to_what_stays_below_if_both_are_converted_at_once() {
    Outcome outcome =
        carryOut(
            before,
            """
            Establish new S "Đảng bộ bộ phận S" section under X
            Convert X to another level: affiliated
              - S to another level: affiliated
            """);

    assertThat(outcome).begins("S");
  }

  @Test
  void a_branch_becomes_an_affiliated_committee_below_a_grassroots_one() {
    Outcome outcome =
        carryOut(
            before,
            Convert.unit("A")
                .toCommittee(Level.AFFILIATED, branch("N"))
                .allocating(Allocation.everyoneTo("N")));

    assertThat(outcome.after()).hasCommittee("A").ofLevel(Level.AFFILIATED);
    assertThat(roll(outcome.after(), "N")).containsExactly("M1", "M2", "M3");
    assertThat(outcome.changes().get(0).summary())
        .isEqualTo(
            Bilingual.of(
                "Chuyển Chi bộ A [A] thành đảng bộ trực thuộc cơ sở",
                "Converted Chi bộ A [A] into an affiliated committee"));
  }

  @TestFactory
  Stream<DynamicTest> what_speaks_against_a_conversion_is_listed() {
    return Refusals.of(
        before,
        """
        # only a grassroots organisation of the other form is converted
        Convert X into a committee (grassroots) with new N "Chi bộ N" village; everyone to N
          ! H/X: not a type of unit that this order is for
        Convert A into a committee (grassroots) with new N "Chi bộ N" village; everyone to N
          ! H/X/A: not a type of unit that this order is for
        Convert C into a branch (village); led by: secretary M1
          ! H/C: not a type of unit that this order is for
        Convert H into a branch (village); led by: secretary M1
          ! H: not a type of unit that this order is for
        Convert Z into a branch (village); led by: secretary M1
          ! Z: no such unit; check the id

        # a level fits to what is above and what stays below
        Convert X to another level: provincial
          ! X at H: the superior does not hold units of this type
        Convert H to another level: affiliated
          ! X at H: the superior does not hold units of this type
          ! Y at H: the superior does not hold units of this type
        Convert A to another level: grassroots
          ! H/X/A: not a type of unit that this order is for
        Convert Z to another level: grassroots
          ! Z: no such unit; check the id

        # a branch that sends nobody anywhere does not become a committee
        Convert C into a committee (grassroots) with new N "Chi bộ N" village; with nothing left
          ! M7 at H/C: not allocated; say where to
          ! M8 at H/C: not allocated; say where to
          ! M9 at H/C: not allocated; say where to

        # members left out or sent elsewhere are listed
        Convert C into a committee (grassroots) with new N "Chi bộ N" village, new A "Chi bộ A" village
          - M7, M1 to N
          - M8 to B
          - led by: secretary M99
          ! H/X/A: unit id in use; choose another
          ! M1 at H/C: not on the roll of the branch
          ! M9 at H/C: not allocated; say where to
          ! B at H/C: not one of the parts; transfer or hand over instead
          ! M99 at H/C: no such member

        # an unknown leader is refused
        Convert X into a branch (agency); led by: secretary M99
          ! M99 at H/X: no such member
        """);
  }

  @Test
  void what_has_been_converted_is_not_converted_again() {
    assertThat(reasons(carryOut(before, X_TO_BRANCH).after(), X_TO_BRANCH))
        .containsExactly("order 1: H/X: not a type of unit that this order is for");
  }

  @Test
  void a_committee_of_no_branch_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Convert.unit("C").toCommittee().allocating(Allocation.everyoneTo("N")))
        .withMessageContaining("states no branch");
  }
}
