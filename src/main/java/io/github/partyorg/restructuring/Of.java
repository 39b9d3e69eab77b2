package io.github.partyorg.restructuring;

import io.github.partyorg.structure.UnitId;

/**
 * Says of which branch a member is (thuộc chi bộ).
 *
 * @param <O> the order, or what remains to be said of it
 */
@FunctionalInterface
public interface Of<O> {

  /**
   * Goes on: of which branch.
   *
   * @param unit the id of the unit
   * @return the order, or what remains to be said of it
   */
  O of(UnitId unit);

  /**
   * Goes on: of which branch.
   *
   * @param unit the text of the id of the unit
   * @return the order, or what remains to be said of it
   */
  default O of(String unit) {
    return of(UnitId.of(unit));
  }
}
