package io.github.partyorg.restructuring;

import io.github.partyorg.structure.UnitId;

/**
 * Says where all that a unit holds goes (phương án bố trí).
 *
 * @param <O> the order
 */
@FunctionalInterface
public interface Allocating<O> {

  /**
   * Completes the order.
   *
   * @param allocation where all go
   * @return the order
   * @throws IllegalArgumentException if the earlier steps contradict each other
   */
  O allocating(Allocation allocation);

  /**
   * Completes the order: everything goes to one unit.
   *
   * @param target the id of the unit
   * @return the order
   */
  default O everyoneTo(UnitId target) {
    return allocating(Allocation.everyoneTo(target));
  }

  /**
   * Completes the order: everything goes to one unit.
   *
   * @param target the text of the id of the unit
   * @return the order
   */
  default O everyoneTo(String target) {
    return everyoneTo(UnitId.of(target));
  }

  /** {@return the order for a unit that is already empty} */
  default O withNothingLeft() {
    return allocating(Allocation.none());
  }
}
