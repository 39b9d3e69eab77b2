package io.github.partyorg.rules;

import com.google.common.collect.Lists;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitPath;
import java.util.List;
import java.util.Optional;

/** The places of the units of a change, now or before. */
final class Locations {

  private static final Placeholder<Change> TERM = Placeholder.term("term");
  private static final Placeholder<List<UnitId>> BEFORE = Placeholder.plain("before");
  private static final Placeholder<List<UnitId>> AFTER = Placeholder.plain("after");
  private static final Template ACT =
      Template.of("{term}: {before} → {after}", "{term}: {before} → {after}", TERM, BEFORE, AFTER);

  private Locations() {}

  /** Returns a unit of the hierarchy as subject. */
  static Subject of(Unit unit, Situation situation) {
    ReviewInput input = situation.input();
    return Subject.of(
        unit,
        input
            .current()
            .to(unit.id())
            .map(line -> UnitPath.of(Lists.transform(line, Unit::id)))
            .orElseGet(() -> input.hierarchy().path(unit.id())));
  }

  /** Returns a unit as subject of a change. */
  static Subject of(Unit unit, Change change, ReviewInput input) {
    return Subject.of(unit, path(unit.id(), input)).act(change.term());
  }

  /** Returns the first unit of a change as subject, distinct from other acts on it. */
  static Subject of(Change change, ReviewInput input) {
    Unit unit = (change.originals().isEmpty() ? change.results() : change.originals()).get(0);
    return Subject.of(unit, path(unit.id(), input)).act(act(change));
  }

  private static Bilingual act(Change change) {
    return ACT.fill(
        TERM.is(change), BEFORE.is(ids(change.originals())), AFTER.is(ids(change.results())));
  }

  private static List<UnitId> ids(List<Unit> units) {
    return units.stream().map(Unit::id).toList();
  }

  /** Returns the path of a unit: now, before, or where a plan put it that ended it again. */
  static UnitPath path(UnitId unit, ReviewInput input) {
    return input.hierarchy().has(unit) ? input.hierarchy().path(unit) : pathBefore(unit, input);
  }

  /** Returns the path of a unit before, or where the plan put it. */
  static UnitPath pathBefore(UnitId unit, ReviewInput input) {
    Optional<Hierarchy> before =
        input.outcome().map(Outcome::before).filter(earlier -> earlier.has(unit));
    return before.isPresent() ? before.get().path(unit) : pathPut(unit, input);
  }

  private static UnitPath pathPut(UnitId unit, ReviewInput input) {
    return input.outcome().stream()
        .flatMap(outcome -> outcome.changes().stream())
        .flatMap(change -> superior(unit, change).stream())
        .findFirst()
        .map(superior -> path(superior, input))
        .orElseGet(() -> input.hierarchy().path(input.hierarchy().root().id()))
        .to(unit);
  }

  /** Returns the superior that a unit got by the change in which it began. */
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
