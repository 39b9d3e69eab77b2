package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Superior;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.List;

/** The tree of a snapshot while one order edits it: each edit copies the path to what it edits. */
final class TreeEdit {

  private final Hierarchy places;
  private Unit root;

  TreeEdit(Hierarchy places) {
    this.places = places;
    this.root = places.root();
  }

  Unit root() {
    return root;
  }

  /** Returns a unit as edited so far; its place is the one it has in the snapshot. */
  Unit unit(UnitId id) {
    Unit unit = root;
    List<UnitId> path = places.path(id).ids();
    for (UnitId step : path.subList(1, path.size())) {
      unit = unit.children().get(position((Superior) unit, step));
    }
    return unit;
  }

  /** Puts a unit in the place of the one with its id. */
  void replace(Unit unit) {
    root = replaced(root, places.path(unit.id()).ids(), unit);
  }

  /** Puts a unit below a superior, after the children that it has. */
  void place(Unit unit, UnitId superior) {
    Superior above = (Superior) unit(superior);
    replace(
        above.withChildren(
            ImmutableList.<Unit>builder().addAll(above.children()).add(unit).build()));
  }

  /** Takes a unit out, with all below it. */
  void remove(UnitId id) {
    List<UnitId> path = places.path(id).ids();
    Superior above = (Superior) unit(path.get(path.size() - 2));
    ImmutableList.Builder<Unit> staying = ImmutableList.builder();
    for (Unit child : above.children()) {
      if (!child.id().equals(id)) {
        staying.add(child);
      }
    }
    replace(above.withChildren(staying.build()));
  }

  private static Unit replaced(Unit at, List<UnitId> path, Unit unit) {
    if (path.size() == 1) {
      return unit;
    }
    Superior above = (Superior) at;
    int position = position(above, path.get(1));
    ImmutableList<? extends Unit> children = above.children();
    Unit edited = replaced(children.get(position), path.subList(1, path.size()), unit);
    return above.withChildren(
        ImmutableList.<Unit>builderWithExpectedSize(children.size())
            .addAll(children.subList(0, position))
            .add(edited)
            .addAll(children.subList(position + 1, children.size()))
            .build());
  }

  private static int position(Superior above, UnitId id) {
    ImmutableList<? extends Unit> children = above.children();
    for (int at = 0; at < children.size(); at++) {
      if (children.get(at).id().equals(id)) {
        return at;
      }
    }
    throw new IllegalStateException(id + " is not below " + above + " any more.");
  }
}
