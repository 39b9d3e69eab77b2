package io.github.partyorg.rules;

import com.google.common.collect.Lists;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitPath;
import java.util.List;
import java.util.Optional;

/** Where the units of a change are, or were. */
final class Locations {

  private Locations() {}

  /** Returns a unit of the hierarchy as subject. */
  static Subject of(Unit unit, Situation situation) {
    Scene scene = situation.scene();
    return Subject.of(
        unit,
        scene
            .walk()
            .to(unit.id())
            .map(line -> UnitPath.of(Lists.transform(line, Unit::id)))
            .orElseGet(() -> scene.hierarchy().path(unit.id())));
  }

  /** Returns a unit as subject of a change. */
  static Subject of(Unit unit, Change change, Scene scene) {
    return Subject.of(unit, path(unit.id(), scene)).act(change.term().english());
  }

  /** Returns the first unit of a change as subject, told from other acts on it. */
  static Subject of(Change change, Scene scene) {
    Unit unit = (change.originals().isEmpty() ? change.results() : change.originals()).get(0);
    return Subject.of(unit, path(unit.id(), scene)).act(act(change));
  }

  private static String act(Change change) {
    return change.term().english() + ids(change.originals()) + ids(change.results());
  }

  private static List<UnitId> ids(List<Unit> units) {
    return units.stream().map(Unit::id).toList();
  }

  /** Returns where a unit is, was before, or was put by the plan that ended it again. */
  static UnitPath path(UnitId unit, Scene scene) {
    return scene.hierarchy().has(unit) ? scene.hierarchy().path(unit) : pathBefore(unit, scene);
  }

  /** Returns where a unit was before, or was put by the plan. */
  static UnitPath pathBefore(UnitId unit, Scene scene) {
    Optional<Hierarchy> before =
        scene.outcome().map(Outcome::before).filter(earlier -> earlier.has(unit));
    return before.isPresent() ? before.get().path(unit) : pathPut(unit, scene);
  }

  private static UnitPath pathPut(UnitId unit, Scene scene) {
    return scene.outcome().stream()
        .flatMap(outcome -> outcome.changes().stream())
        .flatMap(change -> superior(unit, change).stream())
        .findFirst()
        .map(superior -> path(superior, scene))
        .orElseGet(() -> scene.hierarchy().path(scene.hierarchy().root().id()))
        .to(unit);
  }

  /** Returns what a unit was put below by the change in which it began. */
  private static Optional<UnitId> superior(UnitId unit, Change change) {
    for (Unit above : change.begun()) {
      if (above.children().stream().anyMatch(child -> child.id().equals(unit))) {
        return Optional.of(above.id());
      }
    }
    return change instanceof Restructured restructured
        ? restructured.superiorOf(unit)
        : Optional.empty();
  }
}
