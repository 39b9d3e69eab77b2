package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Carries the decisions of a chronicle out from the first changed one; the outcomes of those before
 * are kept.
 */
final class Replay {

  private final Chronicle known;
  private final int kept;
  private final List<Decision> rest = new ArrayList<>();
  private RecordedDecisions recorded;

  private Replay(Chronicle known, int kept) {
    this.known = known;
    this.kept = kept;
    this.recorded = known.recorded();
    known
        .outcomes()
        .subList(kept, known.outcomes().size())
        .forEach(outcome -> rest.add(decision(outcome)));
  }

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

  /** Starts at the first decision of a plan; each decision is the last of its day. */
  static Replay recording(Chronicle known, Plan plan) {
    int kept = known.outcomes().size();
    for (Decision decision : plan.decisions()) {
      kept = Math.min(kept, countUntil(known.outcomes(), decision.effectiveOn()));
    }
    Replay replay = new Replay(known, kept);
    plan.decisions().forEach(replay::insert);
    return replay;
  }

  /**
   * Starts at the wrong decision or the right one, whichever is earlier; from the beginning if the
   * first hierarchy is wrong.
   */
  static Replay correcting(Chronicle known, Correction correction) {
    return correction
        .wrong()
        .map(wrong -> replacing(known, wrong, correction.right()))
        .orElseGet(() -> new Replay(known, 0));
  }

  private static Replay replacing(Chronicle known, Decision wrong, Optional<Decision> right) {
    int at = known.decisions().indexOf(wrong);
    if (at < 0) {
      throw new IllegalArgumentException(
          "Decision " + wrong + " is not recorded; name one that is.");
    }
    int kept =
        right
            .map(other -> Math.min(at, countUntil(known.outcomes(), other.effectiveOn())))
            .orElse(at);
    Replay replay = new Replay(known, kept);
    replay.remove(at - kept, wrong);
    right.ifPresent(other -> replay.replace(at - kept, wrong, other));
    return replay;
  }

  private void remove(int at, Decision wrong) {
    rest.remove(at);
    recorded = recorded.minus(wrong);
  }

  private void replace(int at, Decision wrong, Decision right) {
    int inserted = insert(right);
    if (right.effectiveOn().equals(wrong.effectiveOn())) {
      rest.add(at, rest.remove(inserted));
    }
  }

  private int insert(Decision decision) {
    requireKnown(
        known,
        decision.effectiveOn(),
        "Decision " + decision.label().english() + " takes effect on ");
    if (recorded.has(decision)) {
      throw new IllegalArgumentException(
          "Decision " + decision + " is recorded; a decision takes effect once.");
    }
    recorded = recorded.plus(decision);
    int at = rest.size();
    while (at > 0 && rest.get(at - 1).effectiveOn().isAfter(decision.effectiveOn())) {
      at--;
    }
    rest.add(at, decision);
    return at;
  }

  /** Counts the outcomes of decisions that take effect until a day, inclusive. */
  static int countUntil(List<Outcome> outcomes, LocalDate day) {
    int low = 0;
    int high = outcomes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dayOf(outcomes.get(middle)).isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Returns the chronicle that comes of it, or refuses it with every reason. */
  Chronicle chronicle(Hierarchy first, ImmutableList<Correction> corrections) {
    ImmutableList<Outcome> outcomes = outcomes(first);
    return ImmutableChronicle.make(
        known.firstDay(),
        first,
        outcomes,
        corrections,
        PastIds.after(outcomes, known.past().subList(0, kept)),
        recorded);
  }

  private ImmutableList<Outcome> outcomes(Hierarchy first) {
    List<Outcome> added = new ArrayList<>();
    Hierarchy hierarchy = kept == 0 ? first : known.outcomes().get(kept - 1).after();
    if (isWithinDay()) {
      // Later decisions of that day may have been withdrawn.
      endDay(added);
    }
    for (int at = 0; at < rest.size(); at++) {
      try {
        added.add(Plan.of(rest.get(at)).applyWithinDay(hierarchy));
        endDay(added);
        hierarchy = added.get(at).after();
      } catch (DecisionRefusedException refused) {
        ImmutableList<Reason> all =
            Plan.of(rest.subList(at, rest.size())).reasonsAgainst(hierarchy);
        throw all.isEmpty() ? refused : new DecisionRefusedException(all);
      }
    }
    return ImmutableList.<Outcome>builderWithExpectedSize(kept + added.size())
        .addAll(keptOutcomes())
        .addAll(added)
        .build();
  }

  private ImmutableList<Outcome> keptOutcomes() {
    return known.outcomes().subList(0, kept);
  }

  /**
   * Says whether the kept decisions end within a day; otherwise the last day was checked already.
   */
  private boolean isWithinDay() {
    return kept > 0
        && kept < known.outcomes().size()
        && dayOf(known.outcomes().get(kept - 1)).equals(dayOf(known.outcomes().get(kept)));
  }

  private static LocalDate dayOf(Outcome outcome) {
    return decision(outcome).effectiveOn();
  }

  /** Checks the result of a day, if the last outcome is that of its last decision. */
  private void endDay(List<Outcome> added) {
    Outcome last = added.isEmpty() ? known.outcomes().get(kept - 1) : added.get(added.size() - 1);
    LocalDate day = dayOf(last);
    if (added.size() < rest.size() && rest.get(added.size()).effectiveOn().equals(day)) {
      return;
    }
    List<Outcome> earlier = isWithinDay() ? on(day, keptOutcomes()) : ImmutableList.of();
    Outcome.checkDay(ImmutableList.copyOf(Iterables.concat(earlier, on(day, added))));
  }

  /** Returns the outcomes of decisions of a day and later, the last ones. */
  private static List<Outcome> on(LocalDate day, List<Outcome> outcomes) {
    return outcomes.subList(countUntil(outcomes, day.minusDays(1)), outcomes.size());
  }
}
