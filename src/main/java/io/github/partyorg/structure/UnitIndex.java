package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.PersistentMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of each unit of a tree; versions share unchanged parts.
 *
 * <p>The root stands under itself.
 */
final class UnitIndex {

  /**
   * The superior of a unit and its position among the siblings. The position may be out of date
   * after siblings were added or removed; it is a hint where to start searching.
   */
  private record Place(UnitId superior, int position) {}

  private final PersistentMap<UnitId, Place> places;

  private UnitIndex(PersistentMap<UnitId, Place> places) {
    this.places = places;
  }

  static UnitIndex of(Unit root) {
    PersistentMap.Builder<UnitId, Place> places = new PersistentMap.Builder<>();
    places.put(root.id(), new Place(root.id(), 0));
    note(root, places);
    return new UnitIndex(places.build());
  }

  private static void note(Unit superior, PersistentMap.Builder<UnitId, Place> places) {
    int position = 0;
    for (Unit unit : superior.children()) {
      places.put(unit.id(), new Place(superior.id(), position++));
      note(unit, places);
    }
  }

  /** Returns the index of the later one of two versions, this being that of the earlier one. */
  UnitIndex after(TreeDifference difference) {
    if (difference.removed().isEmpty() && difference.added().isEmpty()) {
      return this;
    }
    PersistentMap<UnitId, Place> next = places;
    for (UnitId id : difference.removed().keySet()) {
      if (!difference.added().containsKey(id)) {
        next = next.minus(id);
      }
    }
    for (Placed placed : difference.added().values()) {
      next = next.plus(placed.unit().id(), new Place(placed.superior(), placed.position()));
    }
    return new UnitIndex(next);
  }

  int size() {
    return places.size();
  }

  boolean has(UnitId id) {
    return places.get(id) != null;
  }

  /** Says whether a unit stands directly below another; the root stands below itself. */
  boolean stands(UnitId id, UnitId superior) {
    Place place = places.get(id);
    return place != null && place.superior().equals(superior);
  }

  /** Says whether a unit stands below another, or is the same. */
  boolean isBelow(UnitId id, UnitId above) {
    UnitId at = id;
    while (!at.equals(above)) {
      Place place = places.get(at);
      if (place == null || place.superior().equals(at)) {
        return false;
      }
      at = place.superior();
    }
    return true;
  }

  /** Returns the ids from the root down to a unit; none if the unit is not there. */
  ImmutableList<UnitId> path(UnitId id) {
    return path(id, 0).build();
  }

  /** Returns the path to a unit, with room for those below it. */
  private ImmutableList.Builder<UnitId> path(UnitId id, int below) {
    Place place = places.get(id);
    if (place == null) {
      return ImmutableList.builderWithExpectedSize(below);
    }
    return (place.superior().equals(id)
            ? ImmutableList.<UnitId>builderWithExpectedSize(below + 1)
            : path(place.superior(), below + 1))
        .add(id);
  }

  /** Returns the units of a tree from its root down to one; none if it is not there. */
  ImmutableList<Unit> line(Unit root, UnitId id) {
    ImmutableList.Builder<Unit> line = ImmutableList.builder();
    walk(root, id, line);
    return line.build();
  }

  /** Returns a unit of a tree, or null if it is not there. */
  @Nullable Unit unit(Unit root, UnitId id) {
    return walk(root, id, null);
  }

  /** Walks from the root of a tree down to a unit, if it is there, and lists each step. */
  private @Nullable Unit walk(Unit root, UnitId id, ImmutableList.@Nullable Builder<Unit> steps) {
    Place place = places.get(id);
    if (place == null) {
      return null;
    }
    Unit above = place.superior().equals(id) ? null : walk(root, place.superior(), steps);
    Unit unit =
        above == null
            ? root
            : above.children().get(ChildUnits.position(id, above.children(), place.position()));
    if (steps != null) {
      steps.add(unit);
    }
    return unit;
  }

  /** Returns the position of a unit among siblings, or -1 if it is not one of them. */
  int position(UnitId id, List<? extends Unit> siblings) {
    Place place = places.get(id);
    return ChildUnits.position(id, siblings, place == null ? siblings.size() : place.position());
  }
}
