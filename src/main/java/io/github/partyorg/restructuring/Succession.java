package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/**
 * The origin of one unit in another by a restructuring (quan hệ kế thừa), with the number of
 * members who came along.
 *
 * <p>The share of a target is its members among those of all targets of the same unit and kind.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Succession permits ImmutableSuccession {

  Succession() {}

  /** The relation of one unit to the other. */
  public enum Kind implements HasListedTerm {
    /** The unit ended and the other succeeds it (kế thừa). */
    SUCCESSION,
    /** The unit ended, and the other received from it without succeeding it (tiếp nhận). */
    DISPERSAL,
    /** The unit lives on and the other was formed from a part of it (tách ra từ). */
    ORIGIN
  }

  static Succession of(Kind kind, UnitId from, UnitId to, int members) {
    return ImmutableSuccession.make(kind, from, to, members);
  }

  /** {@return the relation of the two units} */
  public abstract Kind kind();

  /** {@return the unit that something came from} */
  public abstract UnitId from();

  /** {@return the unit that it came to} */
  public abstract UnitId to();

  /** {@return how many members of the older unit the newer one lists afterwards} */
  public abstract int members();

  @Override
  public final String toString() {
    return kind().term().english() + " " + from() + " → " + to() + ": " + members();
  }
}
