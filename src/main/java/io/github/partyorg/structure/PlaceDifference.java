package io.github.partyorg.structure;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places of units in one version of a tree and in another. */
final class PlaceDifference {

  private final Map<UnitId, Placed> removed = new LinkedHashMap<>();
  private final Map<UnitId, Placed> added = new LinkedHashMap<>();
  private final List<Placed> doubled = new ArrayList<>();

  void remove(Placed placed) {
    removed.put(placed.unit().id(), placed);
  }

  void add(Placed placed) {
    addTo(added, placed);
  }

  /**
   * Adds a place to a pending map. If the unit already has one, records the second as a duplicate.
   */
  void addTo(Map<UnitId, Placed> places, Placed placed) {
    if (places.putIfAbsent(placed.unit().id(), placed) != null) {
      doubled.add(placed);
    }
  }

  /** Takes back that a unit was removed and added: it stands where it stood. */
  void leave(UnitId unit) {
    removed.remove(unit);
    added.remove(unit);
  }

  /** Returns the units that are no longer in their old places. */
  Map<UnitId, Placed> removed() {
    return removed;
  }

  /** Returns the units that did not stand before where they stand. */
  Map<UnitId, Placed> added() {
    return added;
  }

  /** Returns the further places of units that were added at more than one. */
  List<Placed> doubled() {
    return doubled;
  }

  boolean isEmpty() {
    return removed.isEmpty() && added.isEmpty() && doubled.isEmpty();
  }

  ImmutableMap<UnitId, Unit> ended() {
    return only(removed, added);
  }

  ImmutableMap<UnitId, Unit> begun() {
    return only(added, removed);
  }

  private static ImmutableMap<UnitId, Unit> only(
      Map<UnitId, Placed> here, Map<UnitId, Placed> there) {
    if (here.isEmpty()) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<UnitId, Unit> units = ImmutableMap.builder();
    here.forEach(
        (id, placed) -> {
          if (!there.containsKey(id)) {
            units.put(id, placed.unit());
          }
        });
    return units.buildOrThrow();
  }

  ImmutableSet<UnitId> moved() {
    return removed.keySet().stream()
        .filter(added::containsKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the units that moved, by the old and the new superior. */
  ImmutableTable<UnitId, UnitId, ImmutableList<Unit>> relocations() {
    if (removed.isEmpty() || added.isEmpty()) {
      return ImmutableTable.of();
    }
    Table<UnitId, UnitId, ImmutableList.Builder<Unit>> relocations = HashBasedTable.create();
    removed.forEach(
        (id, then) -> {
          Placed now = added.get(id);
          if (now != null) {
            ImmutableList.Builder<Unit> alike = relocations.get(then.superior(), now.superior());
            if (alike == null) {
              alike = ImmutableList.builder();
              relocations.put(then.superior(), now.superior(), alike);
            }
            alike.add(now.unit());
          }
        });
    return ImmutableTable.copyOf(Tables.transformValues(relocations, ImmutableList.Builder::build));
  }
}
