package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * The way down an edited tree to one unit.
 *
 * @param ids the ids from the root down to the unit
 * @param before the hierarchy edited, in which positions among siblings are near those of the tree
 */
record Way(ImmutableList<UnitId> ids, Hierarchy before) {

  /** Returns the unit at the end, or null if the way does not lead to one. */
  @Nullable Unit end(Unit root) {
    Unit unit = root;
    if (!ids.get(0).equals(root.id())) {
      return null;
    }
    for (int depth = 1; depth < ids.size(); depth++) {
      int position = before.position(ids.get(depth), unit.children());
      if (position < 0) {
        return null;
      }
      unit = unit.children().get(position);
    }
    return unit;
  }

  /** Returns the root of a tree in which the way leads to another version of the unit. */
  Unit leadingTo(Unit unit, Unit root) {
    return leadingTo(unit, root, 1);
  }

  private Unit leadingTo(Unit unit, Unit at, int depth) {
    if (ids.size() == depth) {
      return unit;
    }
    Committee above = (Committee) at;
    ImmutableList<Unit> children = above.children();
    int position = before.position(ids.get(depth), children);
    Unit below = leadingTo(unit, children.get(position), depth + 1);
    return above.withChildren(ChildUnits.with(below, position, children));
  }
}
