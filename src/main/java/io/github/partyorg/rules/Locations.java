package io.github.partyorg.rules;

import com.google.common.collect.Lists;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitPath;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
    return Subject.of(unit, path(unit.id(), change, input)).act(change.term());
  }

  /** Returns the first unit of a change as subject, distinct from other acts on it. */
  static Subject of(Change change, ReviewInput input) {
    Unit unit = (change.originals().isEmpty() ? change.results() : change.originals()).get(0);
    return Subject.of(unit, path(unit.id(), change, input)).act(act(change));
  }

  private static Bilingual act(Change change) {
    return ACT.fill(
        TERM.is(change), BEFORE.is(ids(change.originals())), AFTER.is(ids(change.results())));
  }

  private static List<UnitId> ids(List<Unit> units) {
    return units.stream().map(Unit::id).toList();
  }

  /** Returns the path of a unit: now, before the plan, or where a change left or found it. */
  private static UnitPath path(UnitId unit, Change change, ReviewInput input) {
    Outcome outcome = input.outcome().orElseThrow();
    return Stream.<Supplier<Hierarchy>>of(
            outcome::after,
            outcome::before,
            () -> outcome.after(change),
            () -> outcome.before(change))
        .map(Supplier::get)
        .filter(hierarchy -> hierarchy.has(unit))
        .findFirst()
        .map(hierarchy -> hierarchy.path(unit))
        .orElseGet(() -> input.hierarchy().path(input.hierarchy().root().id()).to(unit));
  }
}
