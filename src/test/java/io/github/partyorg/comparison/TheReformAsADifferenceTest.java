package io.github.partyorg.comparison;

import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.DienBien;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A whole province, regrouped: read off the two hierarchies alone. */
class TheReformAsADifferenceTest {

  private static final UnitId ISSUER = DienBien.before2025().root().id();
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private final Hierarchy before = DienBien.before2025();
  private final Hierarchy after = DienBien.after2025();

  @Test
  void a_plan_made_of_the_difference_carries_the_reform_out() {
    Comparison comparison = Comparison.between(before, after);
    Proposal proposal = comparison.proposal(ISSUER, DAY);

    assertThat(proposal.obstacles()).isEmpty();
    assertThat(proposal.plan().orElseThrow()).on(before).after().isSameAs(after);
    assertThat(comparison.differences())
        .filteredOn(it -> it instanceof UnitDifference of && of.kind() == UnitDifference.Kind.BEGUN)
        .hasSizeGreaterThanOrEqualTo(45);
  }
}
