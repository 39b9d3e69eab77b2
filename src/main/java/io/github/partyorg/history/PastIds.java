package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.PersistentMap;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.restructuring.Reinstate;
import io.github.partyorg.restructuring.TakeIn;
import io.github.partyorg.restructuring.Undo;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ids of former units after a decision of a chronicle; versions share unchanged parts.
 *
 * <p>An id is for ever: it is never given to another unit. The unit itself may be there again.
 */
final class PastIds {

  /** The way in which a unit went. */
  private enum Gone {
    ENDED,
    LEFT
  }

  private final PersistentMap<UnitId, Gone> gone;

  private PastIds(PersistentMap<UnitId, Gone> gone) {
    this.gone = gone;
  }

  /** Returns the ids gone after each outcome, known of the first ones; or refuses a decision. */
  static ImmutableList<PastIds> after(List<Outcome> outcomes, ImmutableList<PastIds> known) {
    PastIds last =
        known.isEmpty() ? new PastIds(PersistentMap.empty()) : known.get(known.size() - 1);
    ImmutableList.Builder<PastIds> all =
        ImmutableList.<PastIds>builderWithExpectedSize(outcomes.size()).addAll(known);
    List<Reason> reasons = new ArrayList<>();
    for (Outcome outcome : outcomes.subList(known.size(), outcomes.size())) {
      last = last.after(outcome, reasons);
      all.add(last);
    }
    if (!reasons.isEmpty()) {
      throw new DecisionRefusedException(reasons);
    }
    return all.build();
  }

  private PastIds after(Outcome outcome, List<Reason> reasons) {
    PersistentMap<UnitId, Gone> next = gone;
    for (Change change : outcome.changes()) {
      for (Unit begun : change.begun()) {
        UnitId id = begun.id();
        objection(change.order(), next.get(id))
            .ifPresent(kind -> reasons.add(reason(change, kind, id, outcome)));
        next = next.minus(id);
      }
      for (Unit ended : change.ended()) {
        next = next.plus(ended.id(), Gone.ENDED);
      }
      for (Unit left : change.left()) {
        next = next.plus(left.id(), Gone.LEFT);
      }
    }
    return new PastIds(next);
  }

  private static Optional<Reason.Kind> objection(Order order, @Nullable Gone gone) {
    if (order instanceof Undo) {
      return Optional.empty();
    }
    if (order instanceof Reinstate) {
      return gone == Gone.ENDED ? Optional.empty() : Optional.of(Reason.Kind.NEVER_ENDED);
    }
    boolean isFree = gone == null || (order instanceof TakeIn && gone == Gone.LEFT);
    return isFree ? Optional.empty() : Optional.of(Reason.Kind.ID_OF_ANOTHER);
  }

  private static Reason reason(Change change, Reason.Kind kind, UnitId id, Outcome outcome) {
    return Reason.of(change, kind, id, outcome.after(change).path(id).toString());
  }
}
