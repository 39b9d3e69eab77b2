package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Superior;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tree of a snapshot while one order edits it: each edit copies the path to what it edits. */
final class TreeEdit {

  private final Hierarchy places;
  private final Map<UnitId, UnitId> placed = new HashMap<>();
  private final Map<UnitId, ImmutableList<UnitId>> paths = new HashMap<>();
  private Unit root;

  TreeEdit(Hierarchy places) {
    this.places = places;
    this.root = places.root();
  }

  Unit root() {
    return root;
  }

  /** Returns a unit as edited so far, or empty if there is none, or none any more. */
  Optional<Unit> find(UnitId id) {
    if (isPristine()) {
      return places.unit(id);
    }
    return places.has(id) || placed.containsKey(id) ? walk(path(id)) : Optional.empty();
  }

  @SuppressWarnings("ReferenceEquality") // the very tree of the snapshot
  private boolean isPristine() {
    return root == places.root();
  }

  /** Returns a unit as edited so far. */
  Unit unit(UnitId id) {
    return find(id).orElseThrow(() -> new IllegalStateException(id + " is not there any more."));
  }

  /** Puts a unit in the place of the one with its id. */
  void replace(Unit unit) {
    root = replaced(root, path(unit.id()), unit);
  }

  /** Puts a unit below a superior, after the children that it has. */
  void place(Unit unit, UnitId superior) {
    place(ImmutableList.of(unit), superior);
  }

  /** Puts units below a superior, after the children that it has. */
  void place(List<? extends Unit> units, UnitId superior) {
    Superior above = (Superior) unit(superior);
    replace(
        above.withChildren(
            ImmutableList.<Unit>builder().addAll(above.children()).addAll(units).build()));
    units.forEach(unit -> note(unit, superior));
  }

  /** Remembers where a unit stands now; what is below it follows. */
  private void note(Unit unit, UnitId superior) {
    placed.put(unit.id(), superior);
    for (Unit child : unit.children()) {
      if (!places.has(child.id())) {
        note(child, unit.id());
      }
    }
  }

  /** Takes a unit out, with all below it. */
  void remove(UnitId id) {
    List<UnitId> path = path(id);
    Superior above = (Superior) unit(path.get(path.size() - 2));
    int position = places.position(id, above.children());
    replace(above.withChildren(edited(above.children(), position, ImmutableList.of())));
  }

  /** Returns where a unit stands, from the root, as edited so far. */
  List<UnitId> path(UnitId id) {
    ImmutableList<UnitId> path = paths.computeIfAbsent(id, this::pathBefore);
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

  private ImmutableList<UnitId> pathBefore(UnitId id) {
    return places.has(id) ? places.path(id).ids() : ImmutableList.of(id);
  }

  private Optional<Unit> walk(List<UnitId> path) {
    Unit unit = root;
    for (UnitId step : path.subList(1, path.size())) {
      int position = places.position(step, unit.children());
      if (position < 0) {
        return Optional.empty();
      }
      unit = unit.children().get(position);
    }
    return Optional.of(unit);
  }

  private Unit replaced(Unit at, List<UnitId> path, Unit unit) {
    if (path.size() == 1) {
      return unit;
    }
    Superior above = (Superior) at;
    ImmutableList<? extends Unit> children = above.children();
    int position = places.position(path.get(1), children);
    Unit below = replaced(children.get(position), path.subList(1, path.size()), unit);
    return above.withChildren(edited(children, position, ImmutableList.of(below)));
  }

  /** Returns children with something else in the place of one of them. */
  private static ImmutableList<Unit> edited(
      ImmutableList<? extends Unit> children, int position, ImmutableList<Unit> instead) {
    return ImmutableList.<Unit>builderWithExpectedSize(children.size())
        .addAll(children.subList(0, position))
        .addAll(instead)
        .addAll(children.subList(position + 1, children.size()))
        .build();
  }
}
