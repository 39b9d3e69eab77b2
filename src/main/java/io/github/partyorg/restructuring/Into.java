package io.github.partyorg.restructuring;

import io.github.partyorg.structure.UnitId;

/**
 * Says which unit takes in what an order names (vào).
 *
 * @param <O> the order, or what remains to be said of it
 */
@FunctionalInterface
public interface Into<O> {

  /**
   * Goes on: into which unit.
   *
   * @param unit the id of the unit
   * @return the order, or what remains to be said of it
   */
  O into(UnitId unit);

  /**
   * Goes on: into which unit.
   *
   * @param unit the text of the id of the unit
   * @return the order, or what remains to be said of it
   */
  default O into(String unit) {
    return into(UnitId.of(unit));
  }
}
