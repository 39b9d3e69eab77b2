package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.Timeline;
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
  private final UnitId top;
  private final Map<UnitId, Counted> known = new HashMap<>();
  private final ImmutableList.Builder<Turnover.Entry> entries = ImmutableList.builder();

  TurnoverReading(Hierarchy opening, LocalDate eve, UnitId top, LevelSchemes schemes) {
    this.schemes = schemes;
    this.top = top;
    for (Place place : opening.places(schemes.on(eve))) {
      known.put(place.unit().id(), counted(place, opening));
    }
  }

  /** A unit where it stands, and whether that is the unit counted or below it. */
  private record Counted(Place place, boolean isInside) {

    boolean isLike(Counted other) {
      return isInside == other.isInside && Sort.of(place).equals(Sort.of(other.place));
    }
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
  ImmutableList<Turnover.Entry> closed(Hierarchy closing, LocalDate until) {
    for (Place place : closing.places(schemes.on(until))) {
      reform(counted(place, closing), Optional::empty);
    }
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
      Counted first = place(begun, after, scheme);
      known.put(begun.id(), first);
      enter(beginning, first, Optional.of(change));
    }
    for (Unit result : change.results()) {
      Counted now = place(result, after, scheme);
      reform(now, () -> isSame(before, now) ? Optional.empty() : Optional.of(change));
    }
  }

  private void end(Turnover.Flow flow, Unit unit, Change change, Hierarchy before) {
    Counted last = place(unit, before, lastScheme(unit.id(), change.decision().effectiveOn()));
    reform(last, Optional::empty);
    known.remove(unit.id());
    enter(flow, last, Optional.of(change));
  }

  private Counted place(Unit unit, Hierarchy hierarchy, LevelScheme scheme) {
    return counted(
        hierarchy
            .superiorOf(unit.id())
            .map(superior -> Place.below(superior, unit, scheme))
            .orElseGet(() -> Place.top(unit, scheme)),
        hierarchy);
  }

  /** Where all is counted, no path is asked for. */
  private Counted counted(Place place, Hierarchy hierarchy) {
    boolean isInside =
        hierarchy.root().id().equals(top) || hierarchy.path(place.unit().id()).ids().contains(top);
    return new Counted(place, isInside);
  }

  private void enter(Turnover.Flow flow, Counted unit, Optional<Change> change) {
    if (unit.isInside()) {
      entries.add(new Turnover.Entry(flow, unit.place(), change));
    }
  }

  /**
   * Returns the scheme of the eve of a day; if a unit was already placed on that day, the day's
   * own.
   */
  private LevelScheme lastScheme(UnitId unit, LocalDate day) {
    Counted last = known.get(unit);
    boolean isOfDay = last != null && last.place().scheme().day().equals(Optional.of(day));
    return schemes.on(isOfDay ? day : Timeline.eve(day));
  }

  /** Says whether a unit was of the same sort before an order that left it as it is now. */
  private boolean isSame(Hierarchy before, Counted now) {
    UnitId id = now.place().unit().id();
    return before.has(id) && counted(before.place(id, now.place().scheme()), before).isLike(now);
  }

  /** Enters a unit that was known as one of another sort. */
  private void reform(Counted now, Supplier<Optional<Change>> cause) {
    Counted before = known.put(now.place().unit().id(), now);
    if (before != null && !before.isLike(now)) {
      Optional<Change> change = cause.get();
      enter(now.isInside() ? Turnover.Flow.CEASED : Turnover.Flow.WENT, before, change);
      enter(before.isInside() ? Turnover.Flow.BECAME : Turnover.Flow.CAME, now, change);
    }
  }
}
