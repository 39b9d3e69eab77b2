package io.github.partyorg.restructuring;

import io.github.partyorg.structure.UnitId;

/**
 * Says in which unit an order holds (tại).
 *
 * @param <O> the next step, or the order
 */
@FunctionalInterface
public interface In<O> {

  /**
   * Goes on: in which unit.
   *
   * @param unit the id of the unit
   * @return the next step, or the order
   */
  O in(UnitId unit);

  /**
   * Goes on: in which unit.
   *
   * @param unit the text of the id of the unit
   * @return the next step, or the order
   */
  default O in(String unit) {
    return in(UnitId.of(unit));
  }
}
