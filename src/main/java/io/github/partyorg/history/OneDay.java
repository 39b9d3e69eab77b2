package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.partyorg.internal.Trail;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.structure.UnitId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Carries the decisions of one day out in the order of issue. A decision that is impossible for now
 * waits for one on which it depends, and follows it at once.
 */
final class OneDay {

  private static final Set<Reason.Kind> MISSING_UNIT =
      EnumSet.of(Reason.Kind.UNKNOWN_UNIT, Reason.Kind.NOT_ESTABLISHED);

  private final Lineage beginning;
  private final Comparator<Decision> order;
  private final PriorityQueue<Decision> ready;

  /** The decisions that wait for a unit, or, under no unit, for anything. */
  private final SetMultimap<Optional<UnitId>, Decision> waiting = LinkedHashMultimap.create();

  private Trail<Step> steps;

  OneDay(
      Trail<Step> before,
      Lineage beginning,
      Iterable<Decision> decisions,
      Comparator<Decision> order) {
    this.steps = before;
    this.beginning = beginning;
    this.order = order;
    this.ready = new PriorityQueue<>(order);
    decisions.forEach(ready::add);
    while (!ready.isEmpty()) {
      tryOut(ready.remove());
    }
  }

  private void tryOut(Decision decision) {
    try {
      steps = steps.plus(Step.of(decision, steps, beginning, order));
      if (!waiting.isEmpty()) {
        LineageReading.concerned(steps.last().outcome())
            .forEach(unit -> ready.addAll(waiting.removeAll(Optional.of(unit))));
        ready.addAll(waiting.removeAll(Optional.empty()));
      }
    } catch (DecisionRefusedException refused) {
      waiting.put(missing(refused.reasons()), decision);
    }
  }

  private static Optional<UnitId> missing(List<Reason> reasons) {
    return reasons.stream()
        .filter(reason -> MISSING_UNIT.contains(reason.kind()))
        .map(Reason::subject)
        .filter(UnitId.class::isInstance)
        .map(UnitId.class::cast)
        .findFirst();
  }

  /** Returns what was carried out, after all that was before. */
  Trail<Step> steps() {
    return steps;
  }

  boolean isComplete() {
    return waiting.isEmpty();
  }

  /** Returns the decisions that nothing made possible, in the order of issue. */
  ImmutableList<Decision> impossible() {
    return ImmutableList.sortedCopyOf(IssueOrder.FORWARD, waiting.values());
  }

  /** Returns why they are impossible. */
  ImmutableList<Reason> reasons() {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    for (Decision decision : impossible()) {
      try {
        Step.of(decision, steps, beginning, order);
      } catch (DecisionRefusedException refused) {
        reasons.addAll(refused.reasons());
      }
    }
    return reasons.build();
  }
}
