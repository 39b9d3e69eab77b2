package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;

/** Sorts the children handed to a superior by their type. */
final class Children {

  private Children() {}

  /** Returns the children of one type, or refuses all if one is of a type not held at all. */
  static <U extends Unit> ImmutableList<U> of(
      Superior superior, Iterable<? extends Unit> children, Class<U> type) {
    ImmutableList.Builder<U> sorted = ImmutableList.builder();
    for (Unit child : children) {
      if (!superior.holds(child)) {
        throw new IllegalArgumentException(
            "%s cannot stand directly below %s: a %s does not hold a %s."
                .formatted(child, superior, superior.term().english(), child.term().english()));
      }
      if (type.isInstance(child)) {
        sorted.add(type.cast(child));
      }
    }
    return sorted.build();
  }

  /** Returns how a unit introduces itself in messages. */
  static String label(Unit unit) {
    return unit.name() + " [" + unit.id() + "]";
  }
}
