package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Sorts the children handed to a superior by their type, and finds one among them. */
final class Children {

  private Children() {}

  /**
   * Returns the children of one type, or refuses all if one is of a type not held at all. Those
   * that the superior has already are not looked at again.
   *
   * @param present the children of that type that the superior has
   */
  static <U extends Unit> ImmutableList<U> of(
      Superior superior,
      Iterable<? extends Unit> children,
      ImmutableList<U> present,
      Class<U> type) {
    ImmutableList<Unit> all = ImmutableList.copyOf(children);
    List<Unit> others = Shared.by(superior.children(), all).restOf(all);
    boolean uniform = present.size() == superior.children().size();
    for (Unit child : others) {
      if (!superior.holds(child)) {
        throw new IllegalArgumentException(
            "%s cannot stand directly below %s: a %s does not hold a %s."
                .formatted(child, superior, superior.term().english(), child.term().english()));
      }
      uniform &= type.isInstance(child);
    }
    return uniform ? uniform(all) : sorted(all, type);
  }

  @SuppressWarnings("unchecked") // each child is of that type, or was of it before
  private static <U extends Unit> ImmutableList<U> uniform(ImmutableList<Unit> children) {
    return (ImmutableList<U>) children;
  }

  private static <U extends Unit> ImmutableList<U> sorted(List<Unit> children, Class<U> type) {
    ImmutableList.Builder<U> sorted = ImmutableList.builder();
    for (Unit child : children) {
      if (type.isInstance(child)) {
        sorted.add(type.cast(child));
      }
    }
    return sorted.build();
  }

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

  /** Returns how a unit introduces itself in messages. */
  static String label(Unit unit) {
    return unit.name() + " [" + unit.id() + "]";
  }
}
