package io.github.partyorg.rules;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.Rosters;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.restructuring.Succession;
import io.github.partyorg.restructuring.TakeIn;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * All that one inspection looks at.
 *
 * @param rulebook by which norms
 * @param hierarchy the snapshot; of an outcome, the one after
 * @param day the day
 * @param outcome how it came about, if that is reviewed
 * @param evidence what else is known
 * @param rosters who is expected at meetings, read when first asked for
 * @param walk where in the hierarchy one is, if one walks through it
 * @param scheme the level scheme of the day
 */
record Scene(
    Rulebook rulebook,
    Hierarchy hierarchy,
    LocalDate day,
    Optional<Outcome> outcome,
    ImmutableList<Object> evidence,
    Supplier<Rosters> rosters,
    Walk walk,
    LevelScheme scheme) {

  static Scene of(
      Rulebook rulebook, Hierarchy hierarchy, LocalDate day, ImmutableList<Object> evidence) {
    return new Scene(
        rulebook,
        hierarchy,
        day,
        Optional.empty(),
        evidence,
        rosters(hierarchy),
        new Walk(),
        rulebook.schemes().on(day));
  }

  private static Supplier<Rosters> rosters(Hierarchy hierarchy) {
    return Suppliers.memoize(() -> Rosters.of(hierarchy));
  }

  Scene on(LocalDate other) {
    LevelScheme then = rulebook.schemes().on(other);
    return new Scene(rulebook, hierarchy, other, outcome, evidence, rosters, walk, then);
  }

  Scene in(Hierarchy other) {
    return new Scene(rulebook, other, day, outcome, evidence, rosters(other), new Walk(), scheme);
  }

  Scene after(Outcome reviewed) {
    Scene next = in(reviewed.after());
    return new Scene(
        rulebook,
        next.hierarchy,
        day,
        Optional.of(reviewed),
        evidence,
        next.rosters,
        next.walk,
        scheme);
  }

  /** Returns this scene as it is seen on a walk. */
  Scene on(Walk other) {
    return new Scene(rulebook, hierarchy, day, outcome, evidence, rosters, other, scheme);
  }

  /** Returns a unit of the hierarchy where it stands. */
  Place place(Unit unit) {
    return walk.place(unit, this);
  }

  /** Returns the units that began in the outcome or that others were merged into. */
  ImmutableList<Unit> newUnits() {
    Set<UnitId> begun = new LinkedHashSet<>();
    for (Change change : outcome.map(Outcome::changes).orElse(ImmutableList.of())) {
      if (change instanceof Restructured restructured && !restructured.isBy(TakeIn.class)) {
        change.begun().forEach(unit -> begun.add(unit.id()));
        if (!restructured.isBy(Convert.class)) {
          change.successions().stream().map(Succession::to).forEach(begun::add);
        }
      }
    }
    return begun.stream()
        .flatMap(id -> hierarchy.unit(id).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
