package io.github.partyorg.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Turnover;
import io.github.partyorg.restructuring.ChangeForm;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Recognize;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.LevelSchemes;
import io.github.partyorg.structure.Nesting;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Powers, recognitions and forms are compared, proposed, undone, and counted over time. */
class PowersComparedTest {

  private static final LocalDate DAY = LocalDate.of(2025, 8, 1);
  private static final LocalDate END = LocalDate.of(2026, 1, 31);

  private static final Hierarchy BEFORE =
      Drawing.hierarchy(
          """
          T      Đảng bộ tỉnh T  province
            G    Đảng bộ G       public-service unit at grassroots
              B  Chi bộ B        public-service unit
              S  Chi bộ S        public-service unit temporary branch
          """);

  private static final Plan ALL =
      Minutes.plan(
          """
          Decision 1-QĐ/TU of T, in force 2025-08-01
            Delegate to G: powers of a direct superior "8-QĐ/TU" from 2025-08-01, until 2026-01-31
          Decision 2-QĐ/TU of T, in force 2025-08-01
            Recognise B as a grassroots organisation: recognition "9-QĐ/ĐU" from 2025-08-01
            Change the form of S: branch
          """);
  private static final Plan OF_BRANCHES = Plan.of(ALL.decisions().get(1));

  private static Comparison back(Plan plan) {
    return Comparison.between(/* before= */ plan.applyTo(BEFORE).after(), /* after= */ BEFORE);
  }

  @Test
  void all_of_it_is_undone_exactly() {
    Outcome outcome = ALL.applyTo(BEFORE);

    assertThat(outcome.undoing(UnitId.of("T"), END).applyTo(outcome.after()).after())
        .isEqualTo(BEFORE);
  }

  @Test
  void all_of_it_is_found_by_a_comparison_and_proposed() {
    Hierarchy after = ALL.applyTo(BEFORE).after();
    Comparison comparison = Comparison.between(BEFORE, after);
    Plan plan = comparison.proposal(UnitId.of("T"), DAY).plan().orElseThrow();

    assertThat(comparison.differences()).hasSize(3);
    assertThat(plan.decisions().get(0).orders())
        .containsExactlyInAnyOrderElementsOf(
            Iterables.concat(Lists.transform(ALL.decisions(), Decision::orders)));
    assertThat(plan.applyTo(BEFORE).after()).isEqualTo(after);
  }

  @Test
  void a_recognition_and_a_form_lead_back_but_given_powers_are_never_unrecorded() {
    Plan branches = back(OF_BRANCHES).proposal(UnitId.of("T"), END).plan().orElseThrow();

    assertThat(branches.decisions().get(0).orders())
        .containsExactlyInAnyOrder(
            Recognize.branch("B").withdrawn(), ChangeForm.branch("S").to(BranchForm.TEMPORARY));
    assertThat(back(ALL).proposal(UnitId.of("T"), END).obstacles())
        .singleElement()
        .asString()
        .contains("powers of a direct superior");
  }

  private static final LevelSchemes SCHEMES =
      LevelSchemes.always(
          LevelScheme.of(
              Bilingual.of("thử", "a trial"),
              ImmutableList.of(
                  Nesting.committee(Level.GRASSROOTS).under(Level.PROVINCIAL),
                  Nesting.branch().under(Level.GRASSROOTS).byDelegation().grassroots(),
                  Nesting.branch().under(Level.GRASSROOTS))));

  private static final Chronicle CHRONICLE =
      Chronicle.beginning(DAY.minusYears(1), BEFORE)
          .record(
              Minutes.plan(
                  """
                  Decision 1-QĐ/TU of T, in force 2025-08-01
                    Delegate to G: powers of a direct superior "8-QĐ/TU" from 2025-08-01
                    Recognise B as a grassroots organisation: recognition "9-QĐ/ĐU" from 2025-08-01
                  Decision 2-QĐ/TU of T, in force 2025-08-10
                    Withdraw the powers of G, last day 2026-01-31
                  """));

  @Test
  void the_turnover_counts_a_branch_as_another_sort_when_the_powers_end() {
    assertThat(flows(Turnover.of(CHRONICLE, DAY, DAY.plusDays(5), SCHEMES)))
        .containsExactly("CEASED SUBORDINATE_BRANCH caused", "BECAME GRASSROOTS_BRANCH caused");
    assertThat(flows(Turnover.of(CHRONICLE, DAY.plusDays(6), END, SCHEMES))).isEmpty();
    assertThat(flows(Turnover.of(CHRONICLE, DAY.plusDays(6), END.plusDays(1), SCHEMES)))
        .containsExactly("CEASED GRASSROOTS_BRANCH", "BECAME SUBORDINATE_BRANCH");
  }

  @Test
  void a_branch_that_ends_when_the_powers_have_ended_was_what_it_was_on_the_eve() {
    Decision end =
        Minutes.decision(
            """
            Decision 3-QĐ/TU of T, in force 2026-02-01
              Dissolve B; everyone to S
            """);

    assertThat(flows(Turnover.of(CHRONICLE.record(end), DAY.plusDays(6), END.plusDays(1), SCHEMES)))
        .containsExactly("ENDED GRASSROOTS_BRANCH caused");
  }

  private static List<String> flows(Turnover turnover) {
    return turnover.entries().stream()
        .map(
            entry ->
                entry.flow()
                    + " "
                    + entry.place().role()
                    + (entry.change().isPresent() ? " caused" : ""))
        .toList();
  }
}
