package io.github.partyorg.restructuring;

import io.github.partyorg.structure.UnitId;

/**
 * Says which unit is directly above one that begins or comes (trực thuộc).
 *
 * @param <O> the next step, or the order
 */
@FunctionalInterface
public interface Under<O> {

  /**
   * Goes on: under which unit.
   *
   * @param unit the id of the unit
   * @return the next step, or the order
   */
  O under(UnitId unit);

  /**
   * Goes on: under which unit.
   *
   * @param unit the text of the id of the unit
   * @return the next step, or the order
   */
  default O under(String unit) {
    return under(UnitId.of(unit));
  }
}
