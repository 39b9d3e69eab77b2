package io.github.partyorg.restructuring;

import io.github.partyorg.structure.UnitId;

/**
 * The step that names the unit that takes in (vào).
 *
 * @param <O> the next step, or the order
 */
@FunctionalInterface
public interface Into<O> {

  /**
   * Goes on: into which unit.
   *
   * @param unit the id of the unit
   * @return the next step, or the order
   */
  O into(UnitId unit);

  /**
   * Goes on: into which unit.
   *
   * @param unit the text of the id of the unit
   * @return the next step, or the order
   */
  default O into(String unit) {
    return into(UnitId.of(unit));
  }
}
