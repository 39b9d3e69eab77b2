package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The members and child units that a restructuring took from one unit to another (nội dung bố trí).
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Move permits ImmutableMove {

  Move() {}

  static Move of(
      UnitId from, Optional<UnitId> to, Iterable<MemberId> members, Iterable<UnitId> units) {
    return ImmutableMove.make(from, to, members, units);
  }

  /** {@return the unit that they left} */
  public abstract UnitId from();

  /** {@return the unit that they went to, or empty if they left the hierarchy} */
  public abstract Optional<UnitId> to();

  /**
   * {@return the members: those named by the order, then the rest in the order of the roll left}
   */
  public abstract ImmutableList<MemberId> members();

  /** {@return the child units, each with all below it} */
  public abstract ImmutableList<UnitId> units();

  @Override
  public final String toString() {
    return from() + " → " + to().map(UnitId::value).orElse("–") + ": " + members() + units();
  }
}
