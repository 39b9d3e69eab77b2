package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries the decisions of a chronicle out, keeping what came of those before the first change. */
@SuppressWarnings("ReferenceEquality") // identity is what versions share
final class Replay {

  private Replay() {}

  static Decision decision(Outcome outcome) {
    return outcome.plan().decisions().get(0);
  }

  /** Refuses a day before the first. */
  static void requireKnown(Chronicle known, LocalDate day, String what) {
    if (day.isBefore(known.firstDay())) {
      throw new IllegalArgumentException(
          what + day + "; this chronicle begins on " + known.firstDay() + ".");
    }
  }

  /** Returns the decisions with those of a plan, each last of its day. */
  static List<Decision> recorded(Chronicle known, Plan plan) {
    List<Decision> decisions = new ArrayList<>(known.decisions());
    plan.decisions().forEach(decision -> insert(known, decision, decisions));
    return decisions;
  }

  /** Returns the decisions with the right one, if any, for the wrong one, if any. */
  static List<Decision> corrected(Chronicle known, Correction correction) {
    List<Decision> decisions = new ArrayList<>(known.decisions());
    correction.wrong().ifPresent(wrong -> replace(known, wrong, correction.right(), decisions));
    return decisions;
  }

  private static void replace(
      Chronicle known, Decision wrong, Optional<Decision> right, List<Decision> decisions) {
    int at = decisions.indexOf(wrong);
    if (at < 0) {
      throw new IllegalArgumentException(
          "Decision " + wrong + " is not recorded; name one that is.");
    }
    decisions.remove(at);
    if (right.isPresent()) {
      int inserted = insert(known, right.get(), decisions);
      if (right.get().effectiveOn().equals(wrong.effectiveOn())) {
        decisions.add(at, decisions.remove(inserted));
      }
    }
  }

  private static int insert(Chronicle known, Decision decision, List<Decision> decisions) {
    requireKnown(
        known, decision.effectiveOn(), "Decision " + decision.label() + " takes effect on ");
    if (decisions.contains(decision)) {
      throw new IllegalArgumentException(
          "Decision " + decision + " is recorded; a decision takes effect once.");
    }
    int at = decisions.size();
    while (at > 0 && decisions.get(at - 1).effectiveOn().isAfter(decision.effectiveOn())) {
      at--;
    }
    decisions.add(at, decision);
    return at;
  }

  /** Counts the outcomes of decisions that take effect until a day, inclusive. */
  static int countUntil(List<Outcome> outcomes, LocalDate day) {
    int low = 0;
    int high = outcomes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (decision(outcomes.get(middle)).effectiveOn().isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Returns what comes of decisions, or refuses all with every reason. */
  static ImmutableList<Outcome> outcomes(
      Chronicle known, Hierarchy first, List<Decision> decisions) {
    int kept = first == known.first() ? common(known.outcomes(), decisions) : 0;
    List<Outcome> outcomes = new ArrayList<>(known.outcomes().subList(0, kept));
    Hierarchy hierarchy = kept == 0 ? first : known.outcomes().get(kept - 1).after();
    if (kept > 0 && kept < known.outcomes().size()) {
      // What followed on that day may have been withdrawn.
      endDay(outcomes, decisions);
    }
    for (int at = kept; at < decisions.size(); at++) {
      try {
        outcomes.add(Plan.of(decisions.get(at)).applyWithinDay(hierarchy));
        endDay(outcomes, decisions);
        hierarchy = outcomes.get(at).after();
      } catch (DecisionRefusedException refused) {
        ImmutableList<Reason> all =
            Plan.of(decisions.subList(at, decisions.size())).reasonsAgainst(hierarchy);
        throw all.isEmpty() ? refused : new DecisionRefusedException(all);
      }
    }
    return ImmutableList.copyOf(outcomes);
  }

  /** Refuses what a day has left, if the last outcome is that of its last decision. */
  private static void endDay(List<Outcome> outcomes, List<Decision> decisions) {
    int end = outcomes.size();
    LocalDate day = decisions.get(end - 1).effectiveOn();
    if (end < decisions.size() && decisions.get(end).effectiveOn().equals(day)) {
      return;
    }
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    for (Outcome outcome : outcomes.subList(countUntil(outcomes, day.minusDays(1)), end)) {
      changes.addAll(outcome.changes());
    }
    ImmutableList<Reason> reasons =
        CodesOfADay.doubled(changes.build(), outcomes.get(end - 1).after());
    if (!reasons.isEmpty()) {
      throw new DecisionRefusedException(reasons);
    }
  }

  private static int common(List<Outcome> outcomes, List<Decision> decisions) {
    int limit = Math.min(outcomes.size(), decisions.size());
    int at = 0;
    while (at < limit && decision(outcomes.get(at)) == decisions.get(at)) {
      at++;
    }
    return at;
  }
}
