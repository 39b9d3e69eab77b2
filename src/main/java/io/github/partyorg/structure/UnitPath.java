package io.github.partyorg.structure;

import com.google.common.base.Joiner;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import java.io.Serializable;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * The place of a unit (vị trí trong hệ thống tổ chức): the ids from the root down to the unit.
 *
 * <p>Never empty. Ordered id by id, a superior before its subordinates.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class UnitPath implements Comparable<UnitPath>, Serializable
    permits ImmutableUnitPath {

  private static final long serialVersionUID = 1L;

  private static final Comparator<Iterable<UnitId>> ORDER =
      Comparators.lexicographical(Comparator.<UnitId>naturalOrder());

  UnitPath() {}

  /**
   * {@return a path}
   *
   * @param ids the ids, root first, the unit itself last
   * @throws IllegalArgumentException if there are no ids
   */
  public static UnitPath of(Iterable<UnitId> ids) {
    return ImmutableUnitPath.make(ids);
  }

  /** {@return the ids, root first, the unit itself last} */
  public abstract ImmutableList<UnitId> ids();

  /** {@return the unit that the path leads to} */
  public final UnitId unit() {
    return ids().get(ids().size() - 1);
  }

  /**
   * {@return the path of a unit directly below this one, whether or not it is there now}
   *
   * @param child the id of the unit below
   */
  public final UnitPath to(UnitId child) {
    return of(ImmutableList.<UnitId>builder().addAll(ids()).add(child).build());
  }

  @Value.Check
  void leadsSomewhere() {
    if (ids().isEmpty()) {
      throw new IllegalArgumentException("A path needs at least one unit id.");
    }
  }

  @Override
  public final int compareTo(UnitPath other) {
    return ORDER.compare(ids(), other.ids());
  }

  /** {@return the ids with slashes between them} */
  @Override
  public final String toString() {
    return Joiner.on('/').join(ids());
  }
}
