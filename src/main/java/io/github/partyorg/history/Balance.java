package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.restructuring.Movement;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The increases and decreases that lead to one unit's headcount over a period (tăng, giảm đảng
 * viên).
 *
 * <p>Opening + admitted + readmitted + transferred in − transferred out − removed − expelled −
 * resigned − deceased, ± members who came or left with a unit or by an undoing = closing. A balance
 * that does not satisfy this cannot exist.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Balance permits ImmutableBalance {

  Balance() {}

  static Balance of(
      UnitId unit,
      LocalDate from,
      LocalDate until,
      int opening,
      int closing,
      ImmutableListMultimap<Movement, BookEntry> entries) {
    return ImmutableBalance.make(unit, from, until, opening, closing, entries);
  }

  /** {@return the unit's id} */
  public abstract UnitId unit();

  /** {@return the first day, inclusive} */
  public abstract LocalDate from();

  /** {@return the last day, inclusive} */
  public abstract LocalDate until();

  /** {@return the members before the first day, 0 if the unit had not begun} */
  public abstract int opening();

  /** {@return the members after the last day, 0 if the unit had ended} */
  public abstract int closing();

  /** {@return the entries by the movement that they are for the unit, in their order} */
  public abstract ImmutableListMultimap<Movement, BookEntry> entries();

  /**
   * Opens one figure.
   *
   * @param movement which figure
   * @return its entries, in the order in which they came about
   */
  public final ImmutableList<BookEntry> entries(Movement movement) {
    return entries().get(movement);
  }

  /**
   * Returns one figure.
   *
   * @param movement which figure
   * @return the number of times; a member who comes twice in the period counts twice
   */
  public final int count(Movement movement) {
    return entries(movement).size();
  }

  @Value.Check
  void balances() {
    int expected = opening();
    for (Movement movement : entries().keySet()) {
      expected += movement.effect() * count(movement);
    }
    if (expected != closing()) {
      throw new IllegalStateException(
          "The books of %s from %s until %s do not balance: %s opening, %s, %s closing."
              .formatted(unit(), from(), until(), opening(), entries(), closing()));
    }
  }

  private static boolean isOfOneMember(Movement movement) {
    return switch (movement) {
      case CAME_WITH_UNIT, LEFT_WITH_UNIT, RESTORED_BY_UNDOING, GONE_BY_UNDOING -> false;
      default -> true;
    };
  }

  @Override
  public final String toString() {
    StringBuilder line = new StringBuilder(unit() + ": " + opening());
    for (Movement movement : Movement.values()) {
      if (movement.effect() != 0 && (isOfOneMember(movement) || count(movement) > 0)) {
        line.append(movement.effect() > 0 ? " + " : " − ")
            .append(count(movement))
            .append(' ')
            .append(movement.term().english());
      }
    }
    return line.append(" = ").append(closing()).toString();
  }
}
