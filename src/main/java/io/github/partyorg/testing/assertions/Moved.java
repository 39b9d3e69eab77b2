package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitPath;
import java.util.Optional;

/**
 * That a member or a unit is somewhere else afterwards.
 *
 * @param what the id
 * @param from the path of the unit directly above before
 * @param to the path of the unit directly above afterwards
 */
record Moved(String what, UnitPath from, UnitPath to) {

  /** Returns the move; none if there is no unit above before or after, or the same one. */
  static ImmutableList<Moved> of(
      String what, Outcome outcome, Optional<Unit> from, Optional<Unit> to) {
    return from.isEmpty() || to.isEmpty() || from.get().id().equals(to.get().id())
        ? ImmutableList.of()
        : ImmutableList.of(
            new Moved(
                what, outcome.before().path(from.get().id()), outcome.after().path(to.get().id())));
  }

  /** Says what happened to what did not move. */
  static String not(Outcome outcome, Optional<Unit> from, Optional<Unit> to) {
    if (from.isEmpty()) {
      return "it was not there before";
    }
    return to.map(unit -> "it stays in " + outcome.after().path(unit.id()))
        .orElseGet(
            () -> "it is there no more; it was in " + outcome.before().path(from.get().id()));
  }

  boolean left(String unit) {
    return isIn(unit, from) && !isIn(unit, to);
  }

  boolean entered(String unit) {
    return isIn(unit, to) && !isIn(unit, from);
  }

  private static boolean isIn(String unit, UnitPath path) {
    return Iterables.contains(path.ids(), UnitId.of(unit));
  }

  @Override
  public String toString() {
    return what + " moved from " + from + " to " + to;
  }
}
