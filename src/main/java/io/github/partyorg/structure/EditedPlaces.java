package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;

/** The places of units after some edits of a hierarchy; only changed places are noted here. */
final class EditedPlaces {

  private final Hierarchy before;

  /** The new superiors; an empty map until a unit has one. */
  private Map<UnitId, UnitId> placed = ImmutableMap.of();

  EditedPlaces(Hierarchy before) {
    this.before = before;
  }

  /** Says whether a unit had a place before or after any edit; it may have ended since. */
  boolean has(UnitId id) {
    return before.has(id) || placed.containsKey(id);
  }

  /** Remembers the places of units below one version of a unit but not below another. */
  @SuppressWarnings("ReferenceEquality") // the very unit has nothing new below it
  void note(Unit present, Unit edited) {
    CommonEnds shared = CommonEnds.by(present.children(), edited.children());
    int near = shared.first();
    for (Unit child : shared.restOf(edited.children())) {
      int position = ChildUnits.position(child.id(), present.children(), near++);
      Unit same = position < 0 ? null : present.children().get(position);
      if (same == null) {
        noteAll(child, edited.id());
      } else if (same != child) {
        note(same, child);
      }
    }
  }

  /** Remembers the new place of a unit, and its new children. */
  private void noteAll(Unit unit, UnitId superior) {
    if (placed.containsKey(unit.id()) || !before.stands(unit.id(), superior)) {
      if (placed.isEmpty()) {
        placed = new HashMap<>();
      }
      placed.put(unit.id(), superior);
    }
    for (Unit child : unit.children()) {
      noteAll(child, unit.id());
    }
  }

  /** Returns the ids from the root down to a unit; for an unknown one its own id alone. */
  ImmutableList<UnitId> path(UnitId id) {
    ImmutableList<UnitId> path = before.has(id) ? before.idsTo(id) : ImmutableList.of(id);
    if (placed.isEmpty()) {
      return path;
    }
    for (int at = path.size() - 1; at >= 0; at--) {
      UnitId superior = placed.get(path.get(at));
      if (superior != null) {
        return ImmutableList.<UnitId>builder()
            .addAll(path(superior))
            .addAll(path.subList(at, path.size()))
            .build();
      }
    }
    return path;
  }
}
