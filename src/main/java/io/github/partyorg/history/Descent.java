package io.github.partyorg.history;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Succession;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A succession with its day and the change that brought it (kế thừa trong lịch sử tổ chức). */
@Value.Immutable
@TupleStyle
public abstract sealed class Descent permits ImmutableDescent {

  Descent() {}

  static Descent of(Change change, Succession succession) {
    return ImmutableDescent.make(change, succession);
  }

  /** {@return the change} */
  public abstract Change change();

  /** {@return the succession: the old unit and the new one} */
  public abstract Succession succession();

  /** {@return the decision behind it} */
  public final Decision decision() {
    return change().decision();
  }

  /** {@return the day on which the decision took effect} */
  public final LocalDate day() {
    return decision().effectiveOn();
  }

  /** {@return the id of the unit that ended} */
  public final UnitId predecessor() {
    return succession().from();
  }

  /** {@return the id of the unit that came of it} */
  public final UnitId successor() {
    return succession().to();
  }

  @Override
  public final String toString() {
    return "%s: %s → %s (%s)"
        .formatted(day(), predecessor(), successor(), decision().label().english());
  }
}
