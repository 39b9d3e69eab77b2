package io.github.partyorg.restructuring;

import io.github.partyorg.structure.UnitId;

/**
 * Says in which unit an order holds (tại).
 *
 * @param <O> the order, or what remains to be said of it
 */
@FunctionalInterface
public interface In<O> {

  /**
   * Goes on: in which unit.
   *
   * @param unit the id of the unit
   * @return the order, or what remains to be said of it
   */
  O in(UnitId unit);

  /**
   * Goes on: in which unit.
   *
   * @param unit the text of the id of the unit
   * @return the order, or what remains to be said of it
   */
  default O in(String unit) {
    return in(UnitId.of(unit));
  }
}
