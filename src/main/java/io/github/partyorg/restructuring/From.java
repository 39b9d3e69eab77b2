package io.github.partyorg.restructuring;

import io.github.partyorg.structure.UnitId;

/**
 * Says which unit an order takes something from (từ).
 *
 * @param <O> the next step, or the order
 */
@FunctionalInterface
public interface From<O> {

  /**
   * Goes on: from which unit.
   *
   * @param unit the id of the unit
   * @return the next step, or the order
   */
  O from(UnitId unit);

  /**
   * Goes on: from which unit.
   *
   * @param unit the text of the id of the unit
   * @return the next step, or the order
   */
  default O from(String unit) {
    return from(UnitId.of(unit));
  }
}
