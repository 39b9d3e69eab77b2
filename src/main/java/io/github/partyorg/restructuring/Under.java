package io.github.partyorg.restructuring;

import io.github.partyorg.structure.UnitId;

/**
 * Says which unit is directly above one that begins or comes (trực thuộc).
 *
 * @param <O> the order, or what remains to be said of it
 */
@FunctionalInterface
public interface Under<O> {

  /**
   * Goes on: under which unit.
   *
   * @param unit the id of the unit
   * @return the order, or what remains to be said of it
   */
  O under(UnitId unit);

  /**
   * Goes on: under which unit.
   *
   * @param unit the text of the id of the unit
   * @return the order, or what remains to be said of it
   */
  default O under(String unit) {
    return under(UnitId.of(unit));
  }
}
