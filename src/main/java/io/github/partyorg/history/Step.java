package io.github.partyorg.history;

import io.github.partyorg.internal.Trail;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One decision of a chronicle, carried out on what the one before left.
 *
 * @param decision the decision
 * @param outcome its outcome
 * @param lineage the lineage with it
 * @param latest the decision of its day, until then, that {@link IssueOrder} puts last
 * @param isByIssue whether the decisions of its day, until then, are known to be issued one after
 *     the other
 */
record Step(
    Decision decision, Outcome outcome, Lineage lineage, Decision latest, boolean isByIssue) {

  /**
   * Carries a decision out.
   *
   * @throws io.github.partyorg.restructuring.DecisionRefusedException if that is impossible
   */
  static Step of(Decision decision, Trail<Step> before, Lineage beginning) {
    Outcome outcome = Plan.of(decision).applyWithinDay(left(before, beginning));
    Lineage lineage = lineage(before, beginning).after(outcome);
    if (before.isEmpty() || !before.last().day().equals(decision.effectiveOn())) {
      return new Step(decision, outcome, lineage, decision, true);
    }
    Step earlier = before.last();
    boolean isLatest = IssueOrder.FORWARD.compare(earlier.latest, decision) < 0;
    boolean isByIssue =
        isLatest && earlier.isByIssue && IssueOrder.isKnown(earlier.decision, decision);
    return new Step(decision, outcome, lineage, isLatest ? decision : earlier.latest, isByIssue);
  }

  /** Returns the hierarchy that steps leave. */
  static Hierarchy left(Trail<Step> steps, Lineage beginning) {
    return steps.isEmpty() ? beginning.first() : steps.last().outcome.after();
  }

  /** Returns the lineage with steps. */
  static Lineage lineage(Trail<Step> steps, Lineage beginning) {
    return steps.isEmpty() ? beginning : steps.last().lineage;
  }

  LocalDate day() {
    return decision.effectiveOn();
  }

  /** All else follows from the decisions and the first hierarchy. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Step step && decision.equals(step.decision);
  }

  @Override
  public int hashCode() {
    return decision.hashCode();
  }
}
