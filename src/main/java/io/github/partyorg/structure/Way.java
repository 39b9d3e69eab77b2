package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** The way down an edited tree to one unit: the units on it, and where each of them stands. */
final class Way {

  private final Unit[] units;
  private final int[] positions;

  private Way(int steps) {
    units = new Unit[steps];
    positions = new int[steps];
  }

  /**
   * Walks down a tree.
   *
   * @param ids the ids from the root down to the unit
   * @param root the root of the tree
   * @param before the hierarchy edited, in which positions among siblings are near those of the
   *     tree
   * @return the way, or null if it does not lead to a unit
   */
  static @Nullable Way down(ImmutableList<UnitId> ids, Unit root, Hierarchy before) {
    if (!ids.get(0).equals(root.id())) {
      return null;
    }
    Way way = new Way(ids.size());
    Unit unit = root;
    way.units[0] = unit;
    for (int depth = 1; depth < ids.size(); depth++) {
      int position = before.position(ids.get(depth), unit.children());
      if (position < 0) {
        return null;
      }
      unit = unit.children().get(position);
      way.units[depth] = unit;
      way.positions[depth] = position;
    }
    return way;
  }

  /** Returns the unit at the end. */
  Unit end() {
    return units[units.length - 1];
  }

  /** Returns the root of a tree in which the way leads to another version of the unit. */
  Unit leadingTo(Unit unit) {
    Unit below = unit;
    for (int depth = units.length - 1; depth > 0; depth--) {
      below = ((Committee) units[depth - 1]).withChild(below, positions[depth]);
    }
    return below;
  }
}
