package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;

/** The units directly below one committee (tổ chức trực thuộc). */
final class ChildUnits {

  private ChildUnits() {}

  /**
   * Returns the position of a unit among siblings, searching in both directions from a given one.
   */
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

  /** Returns the units with another one at a position. */
  static ImmutableList<Unit> with(Unit unit, int position, ImmutableList<Unit> siblings) {
    return ImmutableList.copyOf(new Replaced(siblings, position, unit));
  }

  /**
   * Siblings with another one at a position. They are copied once, as a block: to store them one by
   * one, a virtual machine looks at the type of each, and waits for memory each time.
   */
  private static final class Replaced extends AbstractList<Unit> {
    private final ImmutableList<Unit> siblings;
    private final int position;
    private final Unit unit;

    Replaced(ImmutableList<Unit> siblings, int position, Unit unit) {
      this.siblings = siblings;
      this.position = position;
      this.unit = unit;
    }

    @Override
    public Unit get(int at) {
      return at == position ? unit : siblings.get(at);
    }

    @Override
    public int size() {
      return siblings.size();
    }

    @Override
    public Object[] toArray() {
      Object[] units = siblings.toArray();
      units[position] = unit;
      return units;
    }
  }

  /** Returns the units but those at some positions. */
  static ImmutableList<Unit> without(BitSet positions, ImmutableList<Unit> siblings) {
    Object[] units = new Object[siblings.size() - positions.cardinality()];
    int next = 0;
    for (int at = 0; at < siblings.size(); at++) {
      if (!positions.get(at)) {
        units[next++] = siblings.get(at);
      }
    }
    return copied(units);
  }

  @SuppressWarnings("unchecked") // units only
  private static ImmutableList<Unit> copied(Object[] units) {
    return (ImmutableList<Unit>) (ImmutableList<?>) ImmutableList.copyOf(units);
  }

  /** Returns the children of one form, in their order. */
  static <U extends Unit> ImmutableList<U> of(Class<U> form, List<Unit> children) {
    ImmutableList.Builder<U> those = ImmutableList.builder();
    for (Unit child : children) {
      if (form.isInstance(child)) {
        those.add(form.cast(child));
      }
    }
    return those.build();
  }

  static int sum(List<Unit> children, ToIntFunction<Unit> count) {
    int sum = 0;
    for (Unit child : children) {
      sum += count.applyAsInt(child);
    }
    return sum;
  }

  /** Refuses a unit of a higher level than the committee above it. */
  static void check(List<Unit> children, Committee superior) {
    for (Unit unit : children) {
      if (!superior.holds(unit)) {
        throw new IllegalArgumentException(
            "%s cannot stand directly below %s: its level, %s, is above the level %s."
                .formatted(
                    unit,
                    superior,
                    ((Committee) unit).level().term().english(),
                    superior.level().term().english()));
      }
    }
  }
}
