package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.GrassrootsKind;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReclassifyingTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2011, 3, 1);
  private static final String WRONG_STATE = "the pilot of the branch does not allow this step";

  private final Hierarchy before = Districts.ofTwoCommunes();
  private final Hierarchy piloted =
      on(LONG_AGO, Reclassify.branch("A").beginningPilot()).applyTo(before).after();

  private static Decision on(LocalDate day, Restructuring... orders) {
    return Decision.builder().issuer("X").effectiveOn(day).addOrders(orders).build();
  }

  @Test
  void a_branch_counts_as_another_kind_and_stays_the_same_otherwise() {
    Outcome outcome = carryOut(before, Reclassify.branch("A").as(BranchKind.COMMUNE_MILITARY));

    assertThat(outcome.after().get("A", Branch.class))
        .isEqualTo(before.get("A", Branch.class).withKind(BranchKind.COMMUNE_MILITARY));
    assertThat(log(outcome)).containsExactly("Chi bộ A [A]: commune military");
    assertThat(outcome.changes().get(0).summary().vietnamese())
        .isEqualTo("Chi bộ A [A]: quân sự xã");
  }

  @Test
  void a_grassroots_organisation_counts_as_another_kind() {
    Outcome outcome = carryOut(before, Reclassify.organization("X").as(GrassrootsKind.TOWN));

    assertThat(outcome.after().get("X", GrassrootsOrganization.class).grassrootsKind())
        .isEqualTo(GrassrootsKind.TOWN);
    Reclassified change = outcome.changes(Reclassified.class).get(0);
    assertThat(change.becomes()).isEqualTo(GrassrootsKind.TOWN);
    assertThat(change.originals()).containsExactly(before.get("X", Unit.class));
    assertThat(change.results()).containsExactly(outcome.after().get("X", Unit.class));
  }

  @Test
  void a_pilot_begins_on_the_day_of_effect() {
    Outcome outcome = carryOut(before, Reclassify.branch("A").beginningPilot());

    assertThat(outcome.after().get("A", Branch.class).pilot()).contains(Pilot.begunOn(DAY));
    assertThat(log(outcome)).containsExactly("Chi bộ A [A]: pilot begins");
  }

  @Test
  void a_pilot_that_continues_remembers_its_beginning() {
    Outcome outcome = carryOut(piloted, Reclassify.branch("A").continuingPilot());

    assertThat(outcome.after().get("A", Branch.class).pilot())
        .contains(Pilot.begunOn(LONG_AGO).continuedOn(DAY));
    assertThat(log(outcome)).containsExactly("Chi bộ A [A]: pilot continues");
  }

  @Test
  void a_pilot_that_ends_is_gone_and_may_begin_again() {
    Outcome outcome = carryOut(piloted, Reclassify.branch("A").endingPilot());

    assertThat(outcome.after()).isEqualTo(before);
    assertThat(log(outcome)).containsExactly("Chi bộ A [A]: pilot ends");
    assertThat(
            carryOut(outcome.after(), Reclassify.branch("A").beginningPilot())
                .after()
                .get("A", Branch.class)
                .pilot())
        .contains(Pilot.begunOn(DAY));
  }

  @Test
  void a_pilot_outlives_a_change_of_kind() {
    assertThat(
            carryOut(piloted, Reclassify.branch("A").as(BranchKind.COMMUNE_MILITARY))
                .after()
                .get("A", Branch.class)
                .pilot())
        .contains(Pilot.begunOn(LONG_AGO));
  }

  @Test
  void what_is_no_pilot_neither_continues_nor_ends() {
    assertThat(
            reasons(
                before,
                Reclassify.branch("A").continuingPilot(),
                Reclassify.branch("A").endingPilot()))
        .containsExactly(
            "order 1: A at H/X/A: " + WRONG_STATE, "order 2: A at H/X/A: " + WRONG_STATE);
  }

  @Test
  void a_pilot_does_not_begin_twice() {
    assertThat(reasons(piloted, Reclassify.branch("A").beginningPilot()))
        .containsExactly("order 1: A at H/X/A: " + WRONG_STATE);
  }

  @Test
  void a_pilot_does_not_continue_before_it_began() {
    Decision decision = on(LONG_AGO.minusDays(1), Reclassify.branch("A").continuingPilot());

    assertThat(reasons(piloted, Plan.of(decision)))
        .containsExactly("decision dự thảo/draft of X, order 1: A at H/X/A: " + WRONG_STATE);
  }

  @Test
  void unknown_units_and_units_of_another_type_are_refused() {
    assertThat(
            reasons(
                before,
                Reclassify.branch("X").as(BranchKind.SCHOOL),
                Reclassify.organization("A").as(GrassrootsKind.TOWN),
                Reclassify.organization("H").as(GrassrootsKind.TOWN),
                Reclassify.branch("Z").beginningPilot()))
        .containsExactly(
            "order 1: X at H/X: not a type of unit that this order is for",
            "order 2: A at H/X/A: not a type of unit that this order is for",
            "order 3: H at H: not a type of unit that this order is for",
            "order 4: Z at Z: no such unit; check the id");
  }
}
