package io.github.partyorg.restructuring;

import io.github.partyorg.structure.UnitId;

/**
 * Says which unit an order sends or gives something to (đến).
 *
 * @param <O> the order, or what remains to be said of it
 */
@FunctionalInterface
public interface To<O> {

  /**
   * Goes on: to which unit.
   *
   * @param unit the id of the unit
   * @return the order, or what remains to be said of it
   */
  O to(UnitId unit);

  /**
   * Goes on: to which unit.
   *
   * @param unit the text of the id of the unit
   * @return the order, or what remains to be said of it
   */
  default O to(String unit) {
    return to(UnitId.of(unit));
  }
}
