package io.github.partyorg.testing;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.NormCode;
import org.immutables.value.Value;

/**
 * A norm of structure in a drawing (quy định qua sơ đồ): a hierarchy on one side of the line that
 * the norm draws. Its margin marks all that is found there, and nothing else is.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class LawDrawing permits ImmutableLawDrawing {

  LawDrawing() {}

  /** The side of the line (phía của ranh giới). */
  public enum Side implements HasListedTerm {
    /** Well within the norm, or outside of it (đúng quy định). */
    LAWFUL,
    /** The last that is lawful (vừa đúng). */
    BOUNDARY,
    /** The first that is not (trái quy định). */
    BROKEN
  }

  static LawDrawing of(NormCode norm, Side side, DatedDrawing shown) {
    return ImmutableLawDrawing.make(norm, side, shown);
  }

  /** {@return the norm that it is about} */
  public abstract NormCode norm();

  /** {@return the side of the line on which it is} */
  public abstract Side side();

  /** {@return the drawing, with the day of its review} */
  public abstract DatedDrawing shown();

  /** {@return norm, side, day and caption} */
  @Override
  public final String toString() {
    return norm()
        + " "
        + side().term().english()
        + " on "
        + shown().day()
        + ": "
        + shown().caption().english();
  }
}
