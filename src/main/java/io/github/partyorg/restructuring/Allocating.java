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
   * Ends the order.
   *
   * @param allocation where all go
   * @return the order
   * @throws IllegalArgumentException if what was said before contradicts itself
   */
  O allocating(Allocation allocation);

  /**
   * Ends the order: all go to one unit.
   *
   * @param target the id of the unit
   * @return the order
   */
  default O everyoneTo(UnitId target) {
    return allocating(Allocation.everyoneTo(target));
  }

  /**
   * Ends the order: all go to one unit.
   *
   * @param target the text of the id of the unit
   * @return the order
   */
  default O everyoneTo(String target) {
    return everyoneTo(UnitId.of(target));
  }

  /** {@return the order for a unit that holds no member, unit or guest any more} */
  default O withNothingLeft() {
    return allocating(Allocation.none());
  }
}
