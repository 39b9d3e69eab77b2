package io.github.partyorg.rules;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.Evidence;
import io.github.partyorg.activity.Rosters;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All that one review looks at.
 *
 * @param rulebook the norms
 * @param hierarchy the snapshot; of an outcome, the one after
 * @param day the day
 * @param outcome how it came about, if that is reviewed
 * @param index the outcome by unit
 * @param evidence further evidence
 * @param rosters the members expected at meetings, computed when first asked for
 * @param current where a walk through the hierarchy is, if there is one
 * @param scheme the level scheme of the day
 */
record ReviewInput(
    Rulebook rulebook,
    Hierarchy hierarchy,
    LocalDate day,
    Optional<Outcome> outcome,
    OutcomeIndex index,
    ImmutableList<Evidence> evidence,
    Supplier<Rosters> rosters,
    CurrentLine current,
    LevelScheme scheme) {

  static ReviewInput of(
      Rulebook rulebook, Hierarchy hierarchy, LocalDate day, Evidence... evidence) {
    return new ReviewInput(
        rulebook,
        hierarchy,
        day,
        Optional.empty(),
        OutcomeIndex.of(Optional.empty()),
        Lookup.evidence(rulebook, evidence),
        rosters(hierarchy),
        new CurrentLine(),
        rulebook.schemes().on(day));
  }

  private static Supplier<Rosters> rosters(Hierarchy hierarchy) {
    return Suppliers.memoize(() -> Rosters.of(hierarchy));
  }

  ReviewInput on(LocalDate other) {
    LevelScheme then = rulebook.schemes().on(other);
    return new ReviewInput(
        rulebook, hierarchy, other, outcome, index, evidence, rosters, current, then);
  }

  ReviewInput in(Hierarchy other) {
    return new ReviewInput(
        rulebook, other, day, outcome, index, evidence, rosters(other), new CurrentLine(), scheme);
  }

  ReviewInput after(Outcome reviewed) {
    ReviewInput next = in(reviewed.after());
    Optional<Outcome> present = Optional.of(reviewed);
    return new ReviewInput(
        rulebook,
        next.hierarchy,
        day,
        present,
        OutcomeIndex.of(present),
        evidence,
        next.rosters,
        next.current,
        scheme);
  }

  /** Returns this input as it is seen on a walk. */
  ReviewInput on(CurrentLine other) {
    return new ReviewInput(
        rulebook, hierarchy, day, outcome, index, evidence, rosters, other, scheme);
  }

  /** Returns the units from the root down to one; they change as a walk continues. */
  List<Unit> line(UnitId unit) {
    return current.to(unit).orElseGet(() -> hierarchy.line(unit));
  }

  /** Returns a unit of the hierarchy where it stands. */
  Place place(Unit unit) {
    return current.place(unit, this);
  }

  /** Returns the further evidence of one type. */
  <E extends Evidence> ImmutableList<E> evidence(Class<E> type) {
    return evidence.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the units that began in the outcome or that others were merged into. */
  ImmutableList<Unit> newUnits() {
    return index.newUnits().stream()
        .flatMap(id -> hierarchy.unit(id).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
