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
import static io.github.partyorg.restructuring.Trials.successions;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** C is a grassroots branch directly below the district; X a grassroots committee. */
class ConvertingTest {

  private final Hierarchy before = Districts.ofTwoCommunesAndAnAgency();

  private static Convert toCommittee() {
    return Convert.unit("C")
        .toCommittee(branch("N"), branch("O").withLeadership(ledBy("M9")))
        .allocating(Allocation.builder().send("M9").to("O").sendRest("N").build())
        .ledBy(ledBy("M7"));
  }

  private static Convert toBranch() {
    return Convert.unit("X").toBranch(Kind.COMMUNE_OFFICE).ledBy(ledBy("M4"));
  }

  @Test
  void a_branch_becomes_a_committee_with_its_members_in_the_branches_stated() {
    Outcome outcome = carryOut(before, toCommittee());

    assertThat(roll(outcome.after(), "N")).containsExactly("M7", "M8");
    assertThat(roll(outcome.after(), "O")).containsExactly("M9");
    assertThat(unit(outcome.after(), "O").leadership()).isEqualTo(ledBy("M9"));
    assertThat(unit(outcome.after(), "N").foundedOn()).contains(DAY);
  }

  @Test
  void the_committee_keeps_id_name_kind_founding_day_and_consents_of_the_branch() {
    Outcome outcome = carryOut(before, toCommittee());

    Branch was = before.branch("C");
    Committee is = outcome.after().committee("C");
    assertThat(is.name()).isEqualTo(was.name());
    assertThat(is.kind()).isEqualTo(was.kind());
    assertThat(is.foundedOn()).isEqualTo(was.foundedOn());
    assertThat(is.consents()).isEqualTo(was.consents());
    assertThat(is.leadership()).isEqualTo(ledBy("M7"));
    assertThat(outcome.after().branches())
        .filteredOn(branch -> !branch.id().value().matches("[AB]"))
        .as("pilot and groups of the branch end")
        .allMatch(branch -> branch.pilot().isEmpty() && branch.groups().isEmpty());
  }

  @Test
  void the_guests_of_the_branch_are_allocated_like_its_members() {
    Hierarchy visited =
        carryOut(before, SendOnStay.of("M1", "M2").to("C").during(DAY, DAY.plusDays(9))).after();

    Outcome outcome =
        carryOut(
            visited,
            Convert.unit("C")
                .toCommittee(branch("N"))
                .allocating(Allocation.builder().recall("M2").sendRest("N").build())
                .ledBy(ledBy("M7")));

    assertThat(guests(outcome.after(), "N")).containsExactly("M1");
  }

  @Test
  void a_committee_becomes_a_branch_with_all_members_on_one_roll() {
    Outcome outcome = carryOut(before, toBranch());

    assertThat(roll(outcome.after(), "X")).containsExactly("M1", "M2", "M3", "M4", "M5", "M6");
    assertThat(outcome.after().has(UnitId.of("A"))).isFalse();
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

    Outcome outcome = carryOut(old, toBranch());

    Committee was = old.committee("X");
    Branch is = outcome.after().branch("X");
    assertThat(is.name()).isEqualTo(was.name());
    assertThat(is.code()).contains(OfficialCode.of("11.09"));
    assertThat(is.kind()).as("as ordered").isEqualTo(Kind.COMMUNE_OFFICE);
    assertThat(is.foundedOn()).isEqualTo(was.foundedOn());
    assertThat(is.consents()).isEqualTo(was.consents());
    assertThat(is.leadership()).isEqualTo(ledBy("M4"));
    assertThat(is.groups()).isEmpty();
  }

  @Test
  void branches_in_sections_come_to_the_roll_too_and_the_sections_end() {
    Hierarchy divided =
        carryOut(
                before,
                Establish.unit(Committee.section("S").name("Đảng bộ bộ phận S").build()).under("X"),
                HandOver.units("A").to("S"))
            .after();

    Outcome outcome = carryOut(divided, toBranch());

    assertThat(roll(outcome.after(), "X"))
        .containsExactlyInAnyOrder("M1", "M2", "M3", "M4", "M5", "M6");
    assertThat(outcome.changes(Restructured.class).get(0).ended())
        .extracting(ended -> ended.id().value())
        .containsExactlyInAnyOrder("S", "A", "B");
    assertThat(successions(outcome))
        .as("each of those that ended went to X whole")
        .containsExactlyInAnyOrder("S → X: 3", "A → X: 3", "B → X: 3");
  }

  @Test
  void nobody_leaves_the_line_of_the_organisation() {
    assertThat(carryOut(before, toBranch()).changes(SeatVacated.class)).isEmpty();
    assertThat(carryOut(before, toCommittee()).changes(SeatVacated.class)).isEmpty();
  }

  @Test
  void there_and_back_everybody_is_where_they_were() {
    Outcome outcome =
        carryOut(
            before, toCommittee(), Convert.unit("C").toBranch(Kind.VILLAGE).ledBy(ledBy("M7")));

    Branch was = before.branch("C");
    Branch is = outcome.after().branch("C");
    assertThat(is)
        .as("but for what a committee has not")
        .isEqualTo(
            was.withoutPilot()
                .withGroups(List.of())
                .withLeadership(Leadership.vacant())
                .withLeadership(ledBy("M7")));
  }

  @Test
  void the_changes_show_the_organisation_before_and_after() {
    Outcome outcome = carryOut(before, toCommittee(), toBranch());

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
    Restructured toCommittee = outcome.changes(Restructured.class).get(0);
    assertThat(toCommittee.originals()).containsExactly(unit(before, "C"));
    assertThat(toCommittee.results()).containsExactly(unit(outcome.after(), "C"));
    assertThat(toCommittee.begun())
        .containsExactly(unit(outcome.after(), "N"), unit(outcome.after(), "O"));
    assertThat(toCommittee.ended()).isEmpty();
    assertThat(toCommittee.successions()).isEmpty();
    Restructured toBranch = outcome.changes(Restructured.class).get(1);
    assertThat(toBranch.begun()).isEmpty();
    assertThat(toBranch.ended()).containsExactly(unit(before, "A"), unit(before, "B"));
  }

  @Test
  void only_a_grassroots_organisation_of_the_other_form_is_converted() {
    assertThat(
            reasons(
                before,
                Convert.unit("X")
                    .toCommittee(branch("N"))
                    .allocating(Allocation.everyoneTo("N"))
                    .ledBy(ledBy("M1")),
                Convert.unit("A")
                    .toCommittee(branch("N"))
                    .allocating(Allocation.everyoneTo("N"))
                    .ledBy(ledBy("M1")),
                Convert.unit("C").toBranch(Kind.VILLAGE).ledBy(ledBy("M1")),
                Convert.unit("H").toBranch(Kind.VILLAGE).ledBy(ledBy("M1")),
                Convert.unit("Z").toBranch(Kind.VILLAGE).ledBy(ledBy("M1"))))
        .containsExactly(
            "order 1: H/X: not a type of unit that this order is for",
            "order 2: H/X/A: not a type of unit that this order is for",
            "order 3: H/C: not a type of unit that this order is for",
            "order 4: H: not a type of unit that this order is for",
            "order 5: Z: no such unit; check the id");
  }

  @Test
  void committees_take_other_levels_at_one_moment_and_keep_all_that_is_theirs() {
    Outcome outcome =
        carryOut(
            before,
            Convert.unit("X").toLevel(Level.IMMEDIATE_SUPERIOR).and("Y", Level.IMMEDIATE_SUPERIOR));

    Committee x = (Committee) unit(before, "X");
    assertThat(unit(outcome.after(), "X")).isEqualTo(x.withLevel(Level.IMMEDIATE_SUPERIOR));
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
  void a_level_fits_what_is_above_and_what_stays_below() {
    Committee section = Committee.section("S").name("Đảng bộ bộ phận S").build();

    assertThat(
            reasons(
                before,
                Convert.unit("X").toLevel(Level.PROVINCIAL),
                Convert.unit("H").toLevel(Level.AFFILIATED),
                Convert.unit("A").toLevel(Level.GRASSROOTS),
                Convert.unit("Z").toLevel(Level.GRASSROOTS)))
        .containsExactly(
            "order 1: X at H: the superior does not hold units of this type",
            "order 2: X at H: the superior does not hold units of this type",
            "order 2: Y at H: the superior does not hold units of this type",
            "order 3: H/X/A: not a type of unit that this order is for",
            "order 4: Z: no such unit; check the id");
    Hierarchy nested = carryOut(before, Establish.unit(section).under("X")).after();
    assertThat(
            carryOut(nested, Convert.unit("X").toLevel(Level.AFFILIATED).and("S", Level.AFFILIATED))
                .after()
                .has(UnitId.of("S")))
        .isTrue();
  }

  @Test
  void a_branch_becomes_an_affiliated_committee_below_a_grassroots_one() {
    Outcome outcome =
        carryOut(
            before,
            Convert.unit("A")
                .toCommittee(Level.AFFILIATED, branch("N"))
                .allocating(Allocation.everyoneTo("N")));

    assertThat(((Committee) unit(outcome.after(), "A")).level()).isEqualTo(Level.AFFILIATED);
    assertThat(roll(outcome.after(), "N")).containsExactly("M1", "M2", "M3");
    assertThat(log(outcome))
        .first()
        .isEqualTo("Converted Chi bộ A [A] into an affiliated committee");
    assertThat(vietnamese(outcome))
        .first()
        .isEqualTo("Chuyển Chi bộ A [A] thành đảng bộ trực thuộc cơ sở");
  }

  @Test
  void a_branch_that_sends_nobody_anywhere_does_not_become_a_committee() {
    assertThat(reasons(before, Convert.unit("C").toCommittee(branch("N")).withNothingLeft()))
        .containsExactly(
            "order 1: M7 at H/C: not allocated; say where to",
            "order 1: M8 at H/C: not allocated; say where to",
            "order 1: M9 at H/C: not allocated; say where to");
  }

  @Test
  void whoever_is_left_out_or_sent_elsewhere_is_listed() {
    assertThat(
            reasons(
                before,
                Convert.unit("C")
                    .toCommittee(branch("N"), branch("A"))
                    .allocating(
                        Allocation.builder().send("M7", "M1").to("N").send("M8").to("B").build())
                    .ledBy(ledBy("M99"))))
        .containsExactly(
            "order 1: H/X/A: unit id in use; choose another",
            "order 1: M1 at H/C: not on the roll of the branch",
            "order 1: M9 at H/C: not allocated; say where to",
            "order 1: B at H/C: not one of the parts; transfer or hand over instead",
            "order 1: M99 at H/C: no such member");
  }

  @Test
  void a_leader_whom_nobody_knows_is_refused() {
    assertThat(reasons(before, Convert.unit("X").toBranch(Kind.AGENCY).ledBy(ledBy("M99"))))
        .containsExactly("order 1: M99 at H/X: no such member");
  }

  @Test
  void what_has_been_converted_is_not_converted_again() {
    assertThat(reasons(carryOut(before, toBranch()).after(), toBranch()))
        .containsExactly("order 1: H/X: not a type of unit that this order is for");
  }

  @Test
  void a_committee_of_no_branch_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Convert.unit("C")
                    .toCommittee()
                    .allocating(Allocation.everyoneTo("N"))
                    .ledBy(ledBy("M7")))
        .withMessageContaining("states no branch");
  }
}
