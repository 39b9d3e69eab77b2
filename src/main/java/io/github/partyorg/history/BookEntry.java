package io.github.partyorg.history;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.restructuring.Act;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.MembershipChange;
import io.github.partyorg.restructuring.Movement;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Undo;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitPath;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of the register of members: a member taken from one place to another by one order (dòng
 * sổ đảng viên).
 */
@Value.Immutable
@TupleStyle
public abstract sealed class BookEntry permits ImmutableBookEntry {

  BookEntry() {}

  static BookEntry of(MemberId member, Act act, Optional<UnitPath> from, Optional<UnitPath> to) {
    return ImmutableBookEntry.make(member, act, from, to);
  }

  /** {@return the member's id} */
  public abstract MemberId member();

  /** {@return the order that did it, and its place} */
  public abstract Act act();

  /** {@return the decision} */
  public final Decision decision() {
    return act().decision();
  }

  /** {@return the path of the branch, as it was then, or empty if the member joined} */
  public abstract Optional<UnitPath> from();

  /** {@return the path of the branch, as it became, or empty if the member left} */
  public abstract Optional<UnitPath> to();

  /** {@return the day from which the decision is effective} */
  public final LocalDate day() {
    return decision().effectiveOn();
  }

  /**
   * {@return the order that was carried out; for a membership change, it has the organisation
   * outside and the data for norms}
   */
  public final Order order() {
    return act().order();
  }

  /**
   * {@return how the member came or went, for a unit; empty if the unit listed the member before
   * and after, or neither before nor after}
   *
   * @param unit the unit's id
   */
  public final Optional<Movement> movementOf(UnitId unit) {
    boolean was = isWithin(from(), unit);
    boolean is = isWithin(to(), unit);
    if (was == is) {
      return Optional.empty();
    }
    if (order() instanceof MembershipChange change) {
      return Optional.of(change.movement());
    }
    if (from().isEmpty() || to().isEmpty()) {
      return Optional.of(acrossTheBorder(is));
    }
    return Optional.of(is ? Movement.TRANSFERRED_IN : Movement.TRANSFERRED_OUT);
  }

  /** Says whether the member was, or became, one of a unit. */
  final boolean isOf(UnitId unit) {
    return isWithin(from(), unit) || isWithin(to(), unit);
  }

  private static boolean isWithin(Optional<UnitPath> place, UnitId unit) {
    return place.map(path -> path.ids().contains(unit)).orElse(false);
  }

  /**
   * Returns the movement if a restructuring takes the member across the border of the hierarchy.
   */
  private Movement acrossTheBorder(boolean inwards) {
    if (order() instanceof Undo) {
      return inwards ? Movement.RESTORED_BY_UNDOING : Movement.GONE_BY_UNDOING;
    }
    return inwards ? Movement.CAME_WITH_UNIT : Movement.LEFT_WITH_UNIT;
  }

  @Override
  public final String toString() {
    return "%s %s, %s, order %s: %s → %s"
        .formatted(
            member(),
            day(),
            decision().label().english(),
            act().orderNumber(),
            from().map(UnitPath::toString).orElse("–"),
            to().map(UnitPath::toString).orElse("–"));
  }
}
