package io.github.partyorg.restructuring;

import io.github.partyorg.structure.UnitId;

/**
 * The step that names a member's branch (thuộc chi bộ).
 *
 * @param <O> the next step, or the order
 */
@FunctionalInterface
public interface Of<O> {

  /**
   * Names the branch.
   *
   * @param unit the id of the unit
   * @return the next step, or the order
   */
  O of(UnitId unit);

  /**
   * Names the branch.
   *
   * @param unit the text of the id of the unit
   * @return the next step, or the order
   */
  default O of(String unit) {
    return of(UnitId.of(unit));
  }
}
