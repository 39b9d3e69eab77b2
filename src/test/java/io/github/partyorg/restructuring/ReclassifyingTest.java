package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Pilot;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReclassifyingTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2011, 3, 1);

  private final Hierarchy before = Districts.ofTwoCommunes();
  private final Hierarchy piloted = on(LONG_AGO, RunPilot.begins().in("A")).applyTo(before).after();

  private static Decision on(LocalDate day, Restructuring... orders) {
    return Decision.builder().issuer("X").effectiveOn(day).addOrders(orders).build();
  }

  @Test
  void a_branch_counts_as_another_kind_and_stays_the_same_otherwise() {
    Outcome outcome = carryOut(before, Reclassify.unit("A").to(Kind.COMMUNE_MILITARY));

    assertThat(outcome.after().branch("A"))
        .isEqualTo(before.branch("A").withKind(Kind.COMMUNE_MILITARY));
    assertThat(log(outcome)).containsExactly("Chi bộ A [A]: commune military");
    assertThat(vietnamese(outcome)).containsExactly("Chi bộ A [A]: quân sự xã");
  }

  @Test
  void a_grassroots_organisation_counts_as_another_kind() {
    Outcome outcome = carryOut(before, Reclassify.unit("X").to(Kind.TOWN));

    assertThat(outcome.after().require("X").kind()).isEqualTo(Kind.TOWN);
    UnitChanged change = outcome.changes(UnitChanged.class).get(0);
    assertThat(change.order()).isEqualTo(Reclassify.unit("X").to(Kind.TOWN));
    assertThat(change.after().kind()).isEqualTo(Kind.TOWN);
    assertThat(shown(outcome, 0)).isEqualTo("[X] → [X]");
  }

  @Test
  void a_pilot_begins_on_the_day_of_effect() {
    Outcome outcome = carryOut(before, RunPilot.begins().in("A"));

    assertThat(outcome.after().branch("A").pilot()).contains(Pilot.begunOn(DAY));
    assertThat(log(outcome)).containsExactly("Chi bộ A [A]: pilot begins");
  }

  @Test
  void a_pilot_that_continues_remembers_its_beginning() {
    Outcome outcome = carryOut(piloted, RunPilot.continues().in("A"));

    assertThat(outcome.after().branch("A").pilot())
        .contains(Pilot.begunOn(LONG_AGO).continuedOn(DAY));
    assertThat(log(outcome)).containsExactly("Chi bộ A [A]: pilot continues");
  }

  @Test
  void a_pilot_that_ends_is_gone_and_may_begin_again() {
    Outcome outcome = carryOut(piloted, RunPilot.ends().in("A"));

    assertThat(outcome.after()).isEqualTo(before);
    assertThat(log(outcome)).containsExactly("Chi bộ A [A]: pilot ends");
    assertThat(carryOut(outcome.after(), RunPilot.begins().in("A")).after().branch("A").pilot())
        .contains(Pilot.begunOn(DAY));
  }

  @Test
  void a_pilot_outlives_a_change_of_kind() {
    Hierarchy after = carryOut(piloted, Reclassify.unit("A").to(Kind.COMMUNE_MILITARY)).after();

    assertThat(after.branch("A").pilot()).contains(Pilot.begunOn(LONG_AGO));
  }

  @Test
  void any_unit_counts_as_any_kind_a_narrower_one_of_ones_own_too() {
    Outcome outcome =
        carryOut(
            before,
            """
            Reclassify H: army
            Reclassify X: school
            Reclassify A: kind HAMLET "xóm" "hamlet" narrower than village
            """);

    assertThat(outcome.after().require("H").kind()).isEqualTo(Kind.ARMY);
    assertThat(outcome.after().require("X").kind()).isEqualTo(Kind.SCHOOL);
    assertThat(outcome.after().require("A").kind())
        .isEqualTo(Kind.VILLAGE.narrower("HAMLET", Bilingual.of("xóm", "hamlet")));
    assertThat(log(outcome))
        .containsExactly(
            "Đảng bộ huyện H [H]: army", "Đảng bộ xã X [X]: school", "Chi bộ A [A]: hamlet");
  }

  @Test
  void a_pilot_does_not_continue_before_it_began() {
    assertThat(on(LONG_AGO.minusDays(1), RunPilot.continues().in("A")))
        .on(piloted)
        .isRefusedOnlyBecause(Reason.Kind.PILOT_STATE)
        .of("A");
  }
}
