package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
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

  /**
   * Returns how it came about.
   *
   * @return the change
   */
  public abstract Change change();

  /**
   * Returns what took the place of what.
   *
   * @return the succession
   */
  public abstract Succession succession();

  /**
   * Returns by what it was decided.
   *
   * @return the decision
   */
  public final Decision decision() {
    return change().decision();
  }

  /**
   * Returns since when.
   *
   * @return the day on which the decision took effect
   */
  public final LocalDate day() {
    return decision().effectiveOn();
  }

  /**
   * Returns what was succeeded.
   *
   * @return the id of the unit that ended
   */
  public final UnitId predecessor() {
    return succession().from();
  }

  /**
   * Returns what succeeded it.
   *
   * @return the id of the unit
   */
  public final UnitId successor() {
    return succession().to();
  }

  @Override
  public final String toString() {
    return day() + ": " + predecessor() + " → " + successor() + " (" + decision().label() + ")";
  }
}
