package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.UnitId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tries remedies on the plan under review, rechecking only the changes of each. A rule may propose
 * thousands; the first few are tried.
 */
final class RemedyTrial {

  private static final int MOST_TRIED = 20;

  private final Report report;

  private RemedyTrial(Report report) {
    this.report = report;
  }

  static RemedyTrial of(Report report) {
    return new RemedyTrial(report);
  }

  /** Returns the remedies proposed that cure a violation and bring none as severe. */
  ImmutableList<Remedy> remedies(Violation violation) {
    Finding finding = violation.finding();
    return AppliedRule.of(finding.rule(), report.situation()).propose(finding.candidate()).stream()
        .limit(MOST_TRIED)
        .filter(remedy -> cures(violation, remedy))
        .map(remedy -> remedy.saidIn(report.vocabulary()))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean cures(Violation violation, Remedy remedy) {
    Report origin = report.origin();
    Plan plan = report.input().outcome().map(Outcome::plan).orElse(Plan.of());
    Optional<Outcome> tried = tried(remedy.amend(plan), origin);
    if (tried.isEmpty()) {
      return false;
    }
    Report after = origin.after(tried.get());
    Optional<ImmutableSet<UnitId>> touched =
        report
            .touched()
            .flatMap(ours -> after.touched().map(its -> Sets.union(ours, its).immutableCopy()));
    Set<Violation> known = new HashSet<>(report.at(touched));
    ImmutableList<Violation> left = after.at(touched);
    boolean looked =
        touched.isEmpty() || touched.get().contains(violation.unit()) || isOccasional(violation);
    return looked
        && !left.contains(violation)
        && left.stream()
            .filter(other -> !known.contains(other))
            .allMatch(other -> other.rule().severity().compareTo(violation.rule().severity()) > 0);
  }

  private static boolean isOccasional(Violation violation) {
    return !violation.rule().subjects().isStanding();
  }

  private static Optional<Outcome> tried(Plan plan, Report origin) {
    try {
      return Optional.of(plan.applyTo(origin.hierarchy()));
    } catch (DecisionRefusedException refused) {
      return Optional.empty();
    }
  }
}
