package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.TreeDifference;
import io.github.partyorg.structure.UnitId;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The effect of an order on an edit: the members who joined or left, and the log entry.
 *
 * @param change the log entry, given the act and the hierarchy that it left
 * @param joined the members who were on no roll before
 * @param left the members who are no longer on a roll
 * @param led the units with a leadership stated by the order; their seats are not vacated
 * @param further edits the consequences, and returns their changes
 */
record Effect(
    BiFunction<Act, Hierarchy, Change> change,
    ImmutableSet<MemberId> joined,
    ImmutableSet<MemberId> left,
    ImmutableSet<UnitId> led,
    Function<Act, ImmutableList<Change>> further) {

  /** Returns an effect without members who join or leave. */
  static Effect of(Function<Act, Change> change) {
    return of((act, after) -> change.apply(act));
  }

  /** Returns an effect without members who join or leave. */
  static Effect of(BiFunction<Act, Hierarchy, Change> change) {
    ImmutableSet<MemberId> nobody = ImmutableSet.of();
    return new Effect(change, nobody, nobody, ImmutableSet.of(), act -> ImmutableList.of());
  }

  Effect joinedBy(Set<MemberId> members) {
    return new Effect(change, ImmutableSet.copyOf(members), left, led, further);
  }

  Effect leftBy(Set<MemberId> members) {
    return new Effect(change, joined, ImmutableSet.copyOf(members), led, further);
  }

  Effect keepingSeatsOf(ImmutableSet<UnitId> units) {
    return new Effect(change, joined, left, units, further);
  }

  Effect followedBy(Function<Act, ImmutableList<Change>> edits) {
    return new Effect(change, joined, left, led, edits);
  }

  /**
   * Checks that only the stated members joined or left, and that no member is listed twice: a
   * failure is a defect of the order's class.
   */
  void requireConserved(TreeDifference difference) {
    Set<MemberId> lost = difference.lost();
    Set<MemberId> gained = difference.gained();
    if (!lost.equals(left) || !gained.equals(joined) || difference.listsAnyoneTwice()) {
      throw new IllegalStateException(
          "Members are not conserved: lost %s (left %s), gained %s (joined %s), arrived at %s."
              .formatted(lost, left, gained, joined, difference.arrivals()));
    }
  }
}
