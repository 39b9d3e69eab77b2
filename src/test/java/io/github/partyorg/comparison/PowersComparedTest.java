package io.github.partyorg.comparison;

import static io.github.partyorg.restructuring.Powers.BEFORE;
import static io.github.partyorg.restructuring.Powers.BY;
import static io.github.partyorg.restructuring.Powers.DAY;
import static io.github.partyorg.restructuring.Powers.END;
import static io.github.partyorg.restructuring.Powers.FULL;
import static io.github.partyorg.restructuring.Powers.after;
import static io.github.partyorg.restructuring.Powers.decision;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Turnover;
import io.github.partyorg.restructuring.ChangeForm;
import io.github.partyorg.restructuring.Delegate;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Order;
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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Powers, recognitions and forms are compared, proposed, undone, and counted over time. */
class PowersComparedTest {

  private static final Order[] ALL = {
    Delegate.powers(FULL.until(END)).to("G"),
    Recognize.branch("B").by(BY),
    ChangeForm.branch("S").to(BranchForm.ORDINARY)
  };

  @Test
  void all_of_it_is_undone_exactly() {
    Outcome outcome = decision(DAY, ALL).applyTo(BEFORE);

    assertThat(outcome.undoing(UnitId.of("T"), END).applyTo(outcome.after()).after())
        .isEqualTo(BEFORE);
  }

  @Test
  void all_of_it_is_found_by_a_comparison_and_proposed() {
    Hierarchy after = after(ALL);
    Comparison comparison = Comparison.between(BEFORE, after);
    Plan plan = comparison.proposal(UnitId.of("T"), DAY).plan().orElseThrow();

    assertThat(comparison.differences()).hasSize(3);
    assertThat(plan.decisions().get(0).orders()).containsExactlyInAnyOrder(ALL);
    assertThat(plan.applyTo(BEFORE).after()).isEqualTo(after);
  }

  @Test
  void a_recognition_and_a_form_lead_back_but_given_powers_are_never_unrecorded() {
    Comparison back = Comparison.between(/* before= */ after(ALL), /* after= */ BEFORE);
    Comparison branches =
        Comparison.between(/* before= */ after(ALL[1], ALL[2]), /* after= */ BEFORE);

    assertThat(
            branches.proposal(UnitId.of("T"), END).plan().orElseThrow().decisions().get(0).orders())
        .containsExactlyInAnyOrder(
            Recognize.branch("B").withdrawn(), ChangeForm.branch("S").to(BranchForm.TEMPORARY));
    assertThat(back.proposal(UnitId.of("T"), END).obstacles())
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

  /** Powers from the day, recognised from the day, withdrawn at the end. */
  private static Chronicle chronicle() {
    return Chronicle.beginning(DAY.minusYears(1), BEFORE)
        .record(decision(DAY, Delegate.powers(FULL).to("G"), Recognize.branch("B").by(BY)))
        .record(decision(DAY.plusDays(9), Delegate.withdrawing(END).from("G")));
  }

  @Test
  void the_turnover_counts_a_branch_as_another_sort_when_the_powers_end() {
    Chronicle chronicle = chronicle();

    assertThat(flows(Turnover.of(chronicle, DAY, DAY.plusDays(5), SCHEMES)))
        .containsExactly("CEASED SUBORDINATE_BRANCH caused", "BECAME GRASSROOTS_BRANCH caused");
    assertThat(flows(Turnover.of(chronicle, DAY.plusDays(6), END, SCHEMES))).isEmpty();
    assertThat(flows(Turnover.of(chronicle, DAY.plusDays(6), END.plusDays(1), SCHEMES)))
        .containsExactly("CEASED GRASSROOTS_BRANCH", "BECAME SUBORDINATE_BRANCH");
  }

  @Test
  void a_branch_that_ends_when_the_powers_have_ended_was_what_it_was_on_the_eve() {
    Order end = Dissolve.unit("B").everyoneTo("S");
    LocalDate next = END.plusDays(1);

    assertThat(
            flows(
                Turnover.of(
                    chronicle().record(decision(next, end)), DAY.plusDays(6), next, SCHEMES)))
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
