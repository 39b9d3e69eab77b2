package io.github.partyorg.testing.notation;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Notation;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A finding that is expected where it stands in the margin of a drawing (dấu ở lề): {@code ! BR-01}
 * is about the unit, {@code ! CON-03(M04)} about a member there.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Mark permits ImmutableMark {

  Mark() {}

  /**
   * Returns a mark at a unit.
   *
   * @param unit the unit
   * @param norm the norm that is broken there
   * @return the mark
   */
  public static Mark of(UnitId unit, NormCode norm) {
    return ImmutableMark.make(unit, norm, Optional.empty());
  }

  /** {@return the unit at whose line it stands} */
  public abstract UnitId unit();

  /** {@return the norm that is broken} */
  public abstract NormCode norm();

  /** {@return the member that it names, or empty if it is about the unit} */
  public abstract Optional<MemberId> member();

  /**
   * {@return this mark for a member of the unit}
   *
   * @param member the member's id
   */
  public final Mark forMember(MemberId member) {
    return ImmutableMark.make(unit(), norm(), Optional.of(member));
  }

  /** {@return the mark as it stands in the margin, without the exclamation mark} */
  @Override
  public final String toString() {
    return Notation.id(norm().value())
        + member().map(member -> "(" + Notation.id(member) + ")").orElse("");
  }
}
