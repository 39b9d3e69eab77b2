package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a decision records because no place tells it. */
class GivenPowersTest {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  @Test
  void a_delegation_holds_from_its_first_day_to_its_last() {
    Delegation open = Delegation.of(Delegation.Extent.FULL, "9-QĐ/TU", DAY);
    Delegation ended = open.until(DAY.plusYears(1));

    assertThat(open.holdsOn(DAY.minusDays(1))).isFalse();
    assertThat(open.holdsOn(DAY)).isTrue();
    assertThat(open.holdsOn(DAY.plusYears(9))).isTrue();
    assertThat(ended.holdsOn(DAY.plusYears(1))).isTrue();
    assertThat(ended.holdsOn(DAY.plusYears(1).plusDays(1))).isFalse();
    assertThat(open).hasToString("powers of a direct superior, 9-QĐ/TU since 2025-07-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> open.until(DAY.minusDays(1)))
        .withMessageContaining("the last day is before the first");
  }

  @ParameterizedTest
  @EnumSource
  void only_single_powers_make_no_superior(Delegation.Extent extent) {
    Delegation delegation = Delegation.of(extent, "9-QĐ/TU", DAY);

    assertThat(delegation.makesSuperior(DAY)).isEqualTo(extent != Delegation.Extent.SINGLE);
    assertThat(delegation.makesSuperior(DAY.minusDays(1))).isFalse();
  }

  @Test
  void powers_are_added_by_name() {
    Delegation delegation =
        Delegation.of(Delegation.Extent.SINGLE, "9-QĐ/TU", DAY)
            .with(Delegation.Power.CARDS)
            .with(Delegation.Power.FILES, Delegation.Power.CARDS);

    assertThat(delegation.powers())
        .containsExactlyInAnyOrder(Delegation.Power.CARDS, Delegation.Power.FILES);
    assertThat(delegation.until(DAY).powers()).isEqualTo(delegation.powers());
  }

  @Test
  void a_decision_has_a_number() {
    assertThat(Recognition.of("5-QĐ/ĐU", DAY)).hasToString("5-QĐ/ĐU since 2025-07-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recognition.of(" ", DAY))
        .withMessageContaining("number of the recognition");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Delegation.of(Delegation.Extent.FULL, " ", DAY))
        .withMessageContaining("number of the delegation");
  }

  @Test
  void an_edit_of_a_unit_keeps_what_was_decided() {
    Delegation delegation = Delegation.of(Delegation.Extent.PILOT, "9-QĐ/TU", DAY);
    Recognition recognition = Recognition.of("5-QĐ/ĐU", DAY);
    Hierarchy drawn =
        Drawing.hierarchy(
            """
            X    Đảng bộ X  agency at grassroots
              - powers of a superior in a pilot "9-QĐ/TU" from 2025-07-01
              A  Chi bộ A   agency preparatory branch; recognition "5-QĐ/ĐU" from 2025-07-01
              B  Chi bộ B   agency
            """);
    Committee base = drawn.root();
    Branch branch = drawn.branch("A");

    assertThat(base.withName("Đảng bộ Y").delegation()).contains(delegation);
    assertThat(base.withLevel(Level.AFFILIATED).delegation()).contains(delegation);
    assertThat(base.withoutDelegation().delegation()).isEmpty();
    assertThat(branch.withName("Chi bộ B").recognition()).contains(recognition);
    assertThat(branch.withPilot(Pilot.begunOn(DAY)).form()).isEqualTo(BranchForm.PREPARATORY);
    assertThat(drawn.branch("B").form()).isEqualTo(BranchForm.ORDINARY);
  }
}
