package io.github.partyorg.restructuring;

import io.github.partyorg.structure.UnitId;

/**
 * Says which unit an order sends or gives something to (đến).
 *
 * @param <O> the next step, or the order
 */
@FunctionalInterface
public interface To<O> {

  /**
   * Names the target.
   *
   * @param unit the id of the unit
   * @return the next step, or the order
   */
  O to(UnitId unit);

  /**
   * Names the target.
   *
   * @param unit the text of the id of the unit
   * @return the next step, or the order
   */
  default O to(String unit) {
    return to(UnitId.of(unit));
  }
}
