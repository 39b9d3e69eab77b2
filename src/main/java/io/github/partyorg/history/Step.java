package io.github.partyorg.history;

import io.github.partyorg.internal.Trail;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One decision of a chronicle, carried out on what the one before left.
 *
 * @param decision the decision
 * @param outcome its outcome
 * @param lineage the lineage with it
 * @param latest the decision of its day, until then, that {@link IssueOrder#FORWARD} puts last;
 *     empty if they were not carried out so
 * @param isByIssue whether the decisions of its day, until then, are known to be issued one after
 *     the other
 */
record Step(
    Decision decision,
    Outcome outcome,
    Lineage lineage,
    Optional<Decision> latest,
    boolean isByIssue) {

  /**
   * Carries a decision out.
   *
   * @throws io.github.partyorg.restructuring.DecisionRefusedException if that is impossible
   */
  static Step of(
      Decision decision, Trail<Step> before, Lineage beginning, Comparator<Decision> order) {
    Outcome outcome = Plan.of(decision).applyWithinDay(left(before, beginning));
    Lineage lineage = lineage(before, beginning).after(outcome);
    Optional<Decision> self =
        order == IssueOrder.FORWARD ? Optional.of(decision) : Optional.empty();
    if (before.isEmpty() || !before.last().day().equals(decision.effectiveOn())) {
      return new Step(decision, outcome, lineage, self, true);
    }
    Step earlier = before.last();
    boolean isLatest = earlier.isFollowedBy(decision);
    boolean isByIssue =
        isLatest && earlier.isByIssue && IssueOrder.isKnown(earlier.decision, decision);
    return new Step(decision, outcome, lineage, isLatest ? self : earlier.latest, isByIssue);
  }

  /** Says whether a further decision of the day comes after all until this one. */
  boolean isFollowedBy(Decision further) {
    return latest.map(last -> IssueOrder.FORWARD.compare(last, further) < 0).orElse(false);
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
