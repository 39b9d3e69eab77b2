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
 * What an edit did that carried an order out: who joined and who left, and what the log says of it.
 *
 * @param change what the log says, of an act that left a hierarchy
 * @param joined the members who are on a roll now, and were on none
 * @param left the members who are on no roll any more
 * @param led the units whose leadership the order states: it vacates no seat of them
 * @param further edits what follows from it, and says so
 */
record Effect(
    BiFunction<Act, Hierarchy, Change> change,
    ImmutableSet<MemberId> joined,
    ImmutableSet<MemberId> left,
    ImmutableSet<UnitId> led,
    Function<Act, ImmutableList<Change>> further) {

  /** Returns an effect by which nobody joins or leaves. */
  static Effect of(Function<Act, Change> change) {
    return of((act, after) -> change.apply(act));
  }

  /** Returns an effect by which nobody joins or leaves. */
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

  /** Nobody joins or leaves, or is listed twice, but who is told to: else an order is wrong. */
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
