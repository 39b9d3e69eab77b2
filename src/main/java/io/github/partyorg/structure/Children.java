package io.github.partyorg.structure;

import java.util.List;

/** Finds a unit among its siblings. */
final class Children {

  private Children() {}

  /** Returns where a unit stands among siblings, looking from a position in both directions. */
  static int position(UnitId id, List<? extends Unit> siblings, int near) {
    int from = Math.min(near, siblings.size() - 1);
    for (int step = 0; step < siblings.size(); step++) {
      for (int at = from - step; at <= from + step; at += Math.max(1, 2 * step)) {
        if (at >= 0 && at < siblings.size() && siblings.get(at).id().equals(id)) {
          return at;
        }
      }
    }
    return -1;
  }
}
