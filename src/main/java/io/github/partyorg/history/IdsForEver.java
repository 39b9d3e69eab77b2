package io.github.partyorg.history;

import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.restructuring.Reinstate;
import io.github.partyorg.restructuring.TakeIn;
import io.github.partyorg.restructuring.Undo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An id is for ever: it is never given to another unit. The unit itself may be there again. */
final class IdsForEver {

  private IdsForEver() {}

  /** Returns what is wrong if an order begins a unit under an id with this past. */
  static Optional<Reason.Kind> objection(Order order, @Nullable UnitPast past) {
    if (order instanceof Undo) {
      return Optional.empty();
    }
    boolean isGone = past != null && past.isGone();
    boolean hasLeft = past != null && past.hasLeft();
    if (order instanceof Reinstate) {
      return isGone && !hasLeft ? Optional.empty() : Optional.of(Reason.Kind.NEVER_ENDED);
    }
    boolean isFree = !isGone || (order instanceof TakeIn && hasLeft);
    return isFree ? Optional.empty() : Optional.of(Reason.Kind.ID_OF_ANOTHER);
  }
}
