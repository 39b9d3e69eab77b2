package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.internal.PersistentMap;
import java.util.ArrayList;
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

  /** Returns the ids from the root down to a unit; none if the unit is not there. */
  List<UnitId> path(UnitId id) {
    List<UnitId> upwards = new ArrayList<>();
    UnitId step = id;
    for (@Nullable Place place = places.get(step); place != null; place = places.get(step)) {
      upwards.add(step);
      if (place.superior().equals(step)) {
        break;
      }
      step = place.superior();
    }
    return Lists.reverse(upwards);
  }

  /** Returns the units of a tree from its root down to one; none if it is not there. */
  ImmutableList<Unit> line(Unit root, UnitId id) {
    ImmutableList.Builder<Unit> line = ImmutableList.builder();
    walk(root, id, line);
    return line.build();
  }

  /** Walks from the root of a tree down to a unit, if it is there. */
  @Nullable Unit unit(Unit root, UnitId id) {
    return walk(root, id, ImmutableList.builder());
  }

  private @Nullable Unit walk(Unit root, UnitId id, ImmutableList.Builder<Unit> line) {
    Place place = places.get(id);
    if (place == null) {
      return null;
    }
    Unit above = place.superior().equals(id) ? null : walk(root, place.superior(), line);
    Unit unit =
        above == null
            ? root
            : above.children().get(ChildUnits.position(id, above.children(), place.position()));
    line.add(unit);
    return unit;
  }

  /** Returns the position of a unit among siblings, or -1 if it is not one of them. */
  int position(UnitId id, List<? extends Unit> siblings) {
    Place place = places.get(id);
    return ChildUnits.position(id, siblings, place == null ? siblings.size() : place.position());
  }
}
