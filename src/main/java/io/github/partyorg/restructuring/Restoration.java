package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.TreeDifference;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The effect of a plan on one unit (kết quả thực hiện): its state and place before and after. It
 * says what an {@link Undo} compares with, and what it sets.
 *
 * @param was the unit as it was, or empty if the plan began it
 * @param wasUnder the unit above it then
 * @param is the unit as it became, or empty if the plan ended it
 * @param isUnder the unit above it since
 */
public record Restoration(
    Optional<Unit> was, Optional<UnitId> wasUnder, Optional<Unit> is, Optional<UnitId> isUnder) {

  /** Returns the differences of two hierarchies, unit by unit, in the order of the ids. */
  static ImmutableList<Restoration> between(Hierarchy before, Hierarchy after) {
    TreeDifference difference = TreeDifference.between(before.root(), after.root());
    Set<UnitId> units = new LinkedHashSet<>();
    units.addAll(difference.ended().keySet());
    units.addAll(difference.begun().keySet());
    units.addAll(difference.moved());
    for (TreeDifference.Revision revision : difference.revisions()) {
      if (!isSameItself(revision.before(), revision.after())) {
        units.add(revision.after().id());
      }
    }
    return ImmutableList.sortedCopyOf(units).stream()
        .map(
            id ->
                new Restoration(
                    before.unit(id), above(before, id), after.unit(id), above(after, id)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<UnitId> above(Hierarchy hierarchy, UnitId id) {
    return hierarchy.superiorOf(id).map(Unit::id);
  }

  /** Says whether two versions differ below the units that stand below them at most. */
  private static boolean isSameItself(Unit one, Unit other) {
    if (one instanceof Branch != other instanceof Branch) {
      return false;
    }
    for (Attribute<?> attribute : Attribute.of(one)) {
      if (!attribute.isSame(one, other)) {
        return false;
      }
    }
    return (one instanceof Branch then && other instanceof Branch now)
        ? then.members().equals(now.members())
        : ids(one).equals(ids(other));
  }

  private static List<UnitId> ids(Unit unit) {
    return Lists.transform(unit.children(), Unit::id);
  }

  /**
   * Returns the members below the unit who had a seat in it before the plan and lost it by the
   * plan.
   */
  Set<MemberId> ownHoldersReturning() {
    Set<MemberId> holders = new HashSet<>();
    was.ifPresent(unit -> unit.leadership().seats().forEach(seat -> holders.add(seat.holder())));
    is.ifPresent(unit -> unit.leadership().seats().forEach(seat -> holders.remove(seat.holder())));
    return holders.isEmpty() ? holders : was.orElseThrow().membersAmong(holders);
  }

  /** {@return the id of the unit} */
  public UnitId unit() {
    return was.or(() -> is).orElseThrow().id();
  }

  boolean hasEnded() {
    return is.isEmpty();
  }

  boolean hasBegun() {
    return was.isEmpty();
  }

  boolean hasMoved() {
    return was.isPresent() && is.isPresent() && !wasUnder.equals(isUnder);
  }
}
