package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.LevelSchemes;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads outcomes one after the other and keeps the last place and role of each unit. */
final class TurnoverReading {

  private final LevelSchemes schemes;
  private final Map<UnitId, Place> known = new HashMap<>();
  private final ImmutableList.Builder<Turnover.Entry> entries = ImmutableList.builder();

  TurnoverReading(Iterable<Place> opening, LevelSchemes schemes) {
    this.schemes = schemes;
    opening.forEach(place -> known.put(place.unit().id(), place));
  }

  /** The group that a unit is counted in. */
  private record Sort(Role role, Bilingual term, Kind kind) {

    static Sort of(Place place) {
      return new Sort(place.role(), place.term(), place.unit().kind());
    }
  }

  void read(Outcome outcome) {
    outcome.changes().forEach(change -> read(change, outcome));
  }

  /**
   * Returns all entries, with those of units that nothing touched and that are another sort now.
   */
  ImmutableList<Turnover.Entry> closed(Iterable<Place> closing) {
    closing.forEach(place -> reform(place, Optional::empty));
    return entries.build();
  }

  private void read(Change change, Outcome outcome) {
    LocalDate day = change.decision().effectiveOn();
    Hierarchy before = outcome.before(change);
    Hierarchy after = outcome.after(change);
    change.ended().forEach(unit -> end(Turnover.Flow.ENDED, unit, change, before));
    change.left().forEach(unit -> end(Turnover.Flow.WENT, unit, change, before));
    LevelScheme scheme = schemes.on(day);
    Turnover.Flow beginning =
        change instanceof Restructured restructured && restructured.cameIn()
            ? Turnover.Flow.CAME
            : Turnover.Flow.BEGAN;
    for (Unit begun : change.begun()) {
      Place first = place(begun, after, scheme);
      known.put(begun.id(), first);
      entries.add(new Turnover.Entry(beginning, first, Optional.of(change)));
    }
    for (Unit result : change.results()) {
      Place now = place(result, after, scheme);
      reform(now, () -> isSame(before, now) ? Optional.empty() : Optional.of(change));
    }
  }

  private void end(Turnover.Flow flow, Unit unit, Change change, Hierarchy before) {
    Place last = place(unit, before, lastScheme(unit.id(), change.decision().effectiveOn()));
    reform(last, Optional::empty);
    known.remove(unit.id());
    entries.add(new Turnover.Entry(flow, last, Optional.of(change)));
  }

  private static Place place(Unit unit, Hierarchy hierarchy, LevelScheme scheme) {
    return hierarchy
        .superiorOf(unit.id())
        .map(superior -> Place.below(superior, unit, scheme))
        .orElseGet(() -> Place.top(unit, scheme));
  }

  /**
   * Returns the scheme of the eve of a day; if a unit was already placed on that day, the day's
   * own.
   */
  private LevelScheme lastScheme(UnitId unit, LocalDate day) {
    Place last = known.get(unit);
    boolean isOfDay = last != null && last.scheme().day().equals(Optional.of(day));
    return schemes.on(isOfDay ? day : day.minusDays(1));
  }

  /** Says whether a unit was of the same sort before an order that left it as it is now. */
  private static boolean isSame(Hierarchy before, Place now) {
    UnitId id = now.unit().id();
    return before.has(id) && Sort.of(before.place(id, now.scheme())).equals(Sort.of(now));
  }

  /** Enters a unit that was known as one of another sort. */
  private void reform(Place now, Supplier<Optional<Change>> cause) {
    Place before = known.put(now.unit().id(), now);
    if (before != null && !Sort.of(before).equals(Sort.of(now))) {
      Optional<Change> change = cause.get();
      entries.add(new Turnover.Entry(Turnover.Flow.CEASED, before, change));
      entries.add(new Turnover.Entry(Turnover.Flow.BECAME, now, change));
    }
  }
}
