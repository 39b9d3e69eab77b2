package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.commune;
import static io.github.partyorg.restructuring.Districts.decision;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.successions;
import static io.github.partyorg.restructuring.Trials.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many units become many: some end, some begin, some give a part and live on. */
class RegroupingUnitsTest {

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();

  /** A and B end; N begins of parts of both; C takes the rest of A and gives M9 to O. */
  private static Regroup manyToMany() {
    return Regroup.ending("A", "B")
        .into(
            Intake.of(branch("N")).under("X").members("M1", "M2").from("A").members("M4").from("B"),
            Intake.of(branch("O")).under("Y").restOf("B").members("M9").from("C"),
            Intake.of("C").restOf("A"));
  }

  private Hierarchy withoutGuests() {
    return carryOut(before, EndStay.of("M7", "G1").in("A")).after();
  }

  private Outcome regrouped() {
    return carryOut(withoutGuests(), manyToMany());
  }

  @Test
  void each_takes_in_what_its_intake_says_and_nobody_is_lost() {
    Hierarchy after = regrouped().after();

    assertThat(after.has(UnitId.of("A"))).isFalse();
    assertThat(after.has(UnitId.of("B"))).isFalse();
    assertThat(roll(after, "N")).containsExactly("M1", "M2", "M4");
    assertThat(roll(after, "O")).containsExactly("M5", "M6", "M9");
    assertThat(roll(after, "C")).containsExactly("M7", "M8", "M3");
    assertThat(guests(after, "O")).as("the stay goes on").containsExactly("M1");
    assertThat(after.memberCount()).isEqualTo(before.memberCount());
  }

  @Test
  void what_begins_is_founded_on_the_day_and_what_lives_on_keeps_what_is_its_own() {
    Outcome outcome = regrouped();

    assertThat(unit(outcome.after(), "N").foundedOn()).contains(DAY);
    assertThat(place(outcome, "N")).isEqualTo("H/X/N");
    assertThat(place(outcome, "O")).isEqualTo("H/Y/O");
    assertThat(unit(outcome.after(), "C").consents()).isEqualTo(unit(before, "C").consents());
    assertThat(unit(outcome.after(), "C").foundedOn()).isEqualTo(unit(before, "C").foundedOn());
    assertThat(outcome.after().branch("C").pilot()).isEqualTo(before.branch("C").pilot());
    assertThat(outcome.after().branch("C").groups())
        .as("but for the member who left")
        .containsExactly(Districts.group("Tổ 9", "M8"));
  }

  @Test
  void each_succeeds_by_its_share_and_what_lives_on_is_an_origin() {
    Restructured change = regrouped().changes(Restructured.class).get(0);

    assertThat(successions(regrouped()))
        .containsExactly("A → N: 2", "A → C: 1", "B → N: 1", "B → O: 2");
    assertThat(change.edges()).extracting(Succession::toString).endsWith("origin C → O: 1");
    assertThat(change.ended())
        .containsExactly(unit(withoutGuests(), "A"), unit(withoutGuests(), "B"));
    assertThat(change.begun()).extracting(unit -> unit.id().value()).containsExactly("N", "O");
    assertThat(change.superiorOf(UnitId.of("A"))).contains(UnitId.of("X"));
    assertThat(change.superiorOf(UnitId.of("O"))).contains(UnitId.of("Y"));
  }

  @Test
  void the_order_of_the_intakes_changes_neither_rolls_nor_shares() {
    Regroup stated = manyToMany();
    Regroup turned = Regroup.ending("B", "A").into(stated.intakes().reverse());

    Outcome one = carryOut(withoutGuests(), stated);
    Outcome other = carryOut(withoutGuests(), turned);

    for (String id : List.of("N", "O", "C")) {
      assertThat(roll(other.after(), id))
          .containsExactlyInAnyOrderElementsOf(roll(one.after(), id));
    }
    assertThat(successions(other)).containsExactlyInAnyOrderElementsOf(successions(one));
  }

  @Test
  void an_id_is_resolved_with_exact_shares() {
    Chronicle chronicle =
        Chronicle.beginning(DAY.minusDays(1), withoutGuests()).record(decision(manyToMany()));

    assertThat(chronicle.resolve(UnitId.of("A"), DAY).shares().toString())
        .isEqualTo("{C=1/3, N=2/3}");
    assertThat(chronicle.resolve(UnitId.of("B"), DAY).shares().toString())
        .isEqualTo("{N=1/3, O=2/3}");
    assertThat(chronicle.resolve(UnitId.of("C"), DAY))
        .isEqualTo(new Resolution.Same(UnitId.of("C")));
    assertThat(chronicle.lineage().origins(UnitId.of("O")))
        .extracting(descent -> descent.predecessor().value())
        .containsExactly("C");
  }

  @Test
  void communes_are_regrouped_with_their_branches_as_they_are() {
    Outcome outcome =
        carryOut(
            before,
            Regroup.ending("X", "Y")
                .into(
                    Intake.of(commune("N")).under("H").units("A").from("X").allOf("Y"),
                    Intake.of(commune("O")).under("H").restOf("X")));

    assertThat(reasons(before, Regroup.ending("X").into(Intake.of("Y").units("A").from("X"))))
        .containsExactly("order 1: B at H/X: not allocated; say where to");
    assertThat(place(outcome, "A")).isEqualTo("H/N/A");
    assertThat(place(outcome, "C")).isEqualTo("H/N/C");
    assertThat(place(outcome, "B")).isEqualTo("H/O/B");
    assertThat(unit(outcome.after(), "A")).isSameAs(unit(before, "A"));
    assertThat(successions(outcome)).containsExactly("X → N: 3", "X → O: 3", "Y → N: 3");
  }

  @Test
  void nothing_need_end() {
    Outcome outcome =
        carryOut(
            before,
            Regroup.ending()
                .into(
                    Intake.of(branch("N"))
                        .under("X")
                        .members("M1")
                        .from("A")
                        .members("M4")
                        .from("B")));

    assertThat(roll(outcome.after(), "N")).containsExactly("M1", "M4");
    assertThat(successions(outcome)).isEmpty();
    assertThat(outcome.changes(Restructured.class).get(0).ended()).isEmpty();
  }

  @Test
  void all_that_speaks_against_it_is_listed() {
    assertThat(
            reasons(
                before,
                Regroup.ending("A", "A", "Z")
                    .into(
                        Intake.of(branch("C", "M1")).under("A").members("M4", "M9").from("B"),
                        Intake.of("B").members("M1").from("A").restOf("A"),
                        Intake.of("A").members("M4").from("B"))))
        .containsExactly(
            "order 1: H/X/A: allocated more than once; keep one",
            "order 1: Z: no such unit; check the id",
            "order 1: H/X/A: not a type of unit that this order is for",
            "order 1: H/Y/C: unit id in use; choose another",
            "order 1: M1 at H/Y/C: a new unit brings no members; transfer them",
            "order 1: H/X/A: the destination ends as well",
            "order 1: M9 at H/X/B: not on the roll of the branch",
            "order 1: M4 at H/X/B: allocated more than once; keep one",
            "order 1: A at H/X/B: the destination ends as well");
  }

  @Test
  void a_circle_is_told_once_even_if_all_of_it_is_new() {
    assertThat(
            reasons(
                before,
                Regroup.ending()
                    .into(
                        Intake.of(commune("N")).under("O").units("A").from("X"),
                        Intake.of(commune("O")).under("N").units("B").from("X"))))
        .containsExactly("order 1: N at O: cannot be placed below itself");
  }

  @Test
  void a_unit_is_taken_in_whole_or_in_parts() {
    assertThat(
            reasons(
                before,
                Regroup.ending("B")
                    .into(Intake.of("A").allOf("B"), Intake.of("C").members("M4").from("B"))))
        .contains("order 1: H/X/B: allocated more than once; keep one");
  }

  @Test
  void a_regrouping_without_an_intake_or_with_two_of_one_unit_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regroup.ending("A").into())
        .withMessageContaining("state one at least");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regroup.ending("A").into(Intake.of("B"), Intake.of("B")))
        .withMessageContaining("one for each unit");
  }
}
