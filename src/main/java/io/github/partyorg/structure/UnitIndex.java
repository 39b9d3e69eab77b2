package io.github.partyorg.structure;

import com.google.common.collect.Lists;
import io.github.partyorg.internal.PersistentMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which unit stands directly above each unit of a tree; versions share what did not change.
 *
 * <p>The root stands under itself.
 */
final class UnitIndex {

  private final PersistentMap<UnitId, UnitId> superiors;

  private UnitIndex(PersistentMap<UnitId, UnitId> superiors) {
    this.superiors = superiors;
  }

  static UnitIndex of(Unit root) {
    PersistentMap<UnitId, UnitId> superiors =
        PersistentMap.<UnitId, UnitId>empty().plus(root.id(), root.id());
    for (Unit unit : root.subtree()) {
      for (Unit child : unit.children()) {
        superiors = superiors.plus(child.id(), unit.id());
      }
    }
    return new UnitIndex(superiors);
  }

  /** Returns the index of the later one of two versions, this being that of the earlier one. */
  UnitIndex after(TreeDifference difference) {
    PersistentMap<UnitId, UnitId> next = superiors;
    for (UnitId id : difference.removed().keySet()) {
      next = next.minus(id);
    }
    for (TreeDifference.Placed placed : difference.added().values()) {
      next = next.plus(placed.unit().id(), placed.superior());
    }
    return new UnitIndex(next);
  }

  int size() {
    return superiors.size();
  }

  boolean has(UnitId id) {
    return superiors.get(id) != null;
  }

  /** Returns the ids from the root down to a unit; none if the unit is not there. */
  List<UnitId> path(UnitId id) {
    List<UnitId> upwards = new ArrayList<>();
    UnitId step = id;
    for (@Nullable UnitId above = superiors.get(step); above != null; above = superiors.get(step)) {
      upwards.add(step);
      if (above.equals(step)) {
        break;
      }
      step = above;
    }
    return Lists.reverse(upwards);
  }
}
