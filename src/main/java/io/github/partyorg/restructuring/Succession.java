package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/**
 * One unit that ended and one that took its place, or a part of it (kế thừa).
 *
 * <p>A unit that was dissolved or disbanded has no successor, wherever its members went; one that
 * was split has several.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Succession permits ImmutableSuccession {

  Succession() {}

  static Succession of(UnitId ended, UnitId successor, int members) {
    return ImmutableSuccession.make(ended, successor, members);
  }

  /**
   * Returns what ended.
   *
   * @return the id of the unit
   */
  public abstract UnitId ended();

  /**
   * Returns what took its place.
   *
   * @return the id of the unit
   */
  public abstract UnitId successor();

  /**
   * Counts the members of the unit that ended who went to this successor.
   *
   * @return the count
   */
  public abstract int members();
}
