package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.partyorg.internal.PersistentMap;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.restructuring.Succession;
import io.github.partyorg.restructuring.Undone;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the outcome of one decision into the pasts of the units that it concerns. */
final class LineageReading {

  private final PersistentMap<UnitId, UnitPast> known;
  private final LocalDate firstDay;
  private final Outcome outcome;
  private final Map<UnitId, UnitPast> read = new LinkedHashMap<>();
  private final List<Reason> objections = new ArrayList<>();

  /** The parts that units gave to others by orders of the decision while they lived on. */
  private final List<UnitEnd.Part> given = new ArrayList<>();

  LineageReading(
      PersistentMap<UnitId, UnitPast> known, int position, LocalDate firstDay, Outcome outcome) {
    this.known = known;
    this.firstDay = firstDay;
    this.outcome = outcome;
    int at = position;
    for (Change change : outcome.changes()) {
      read(change, at);
      at++;
    }
    for (UnitEnd.Part part : given) {
      edit(part.successor(), past -> past.formedFrom(part.descent()));
    }
    Decision decision = outcome.plan().decisions().get(0);
    for (UnitId unit : concerned(outcome)) {
      edit(unit, past -> past.changedBy(decision));
    }
  }

  /** Returns the units that a decision changed, began or ended, or sent members or units to. */
  static Set<UnitId> concerned(Outcome outcome) {
    Set<UnitId> concerned = new LinkedHashSet<>();
    for (Change change : outcome.changes()) {
      change.originals().forEach(unit -> concerned.add(unit.id()));
      change.results().forEach(unit -> concerned.add(unit.id()));
      change.begun().forEach(unit -> concerned.add(unit.id()));
      change.ended().forEach(unit -> concerned.add(unit.id()));
    }
    return concerned;
  }

  /** Returns why the decision cannot stay: it gives the id of a unit to another one. */
  ImmutableList<Reason> objections() {
    return ImmutableList.copyOf(objections);
  }

  PersistentMap<UnitId, UnitPast> pasts() {
    PersistentMap<UnitId, UnitPast> pasts = known;
    for (Map.Entry<UnitId, UnitPast> entry : read.entrySet()) {
      pasts = pasts.plus(entry.getKey(), entry.getValue());
    }
    return pasts;
  }

  private @Nullable UnitPast past(UnitId unit) {
    UnitPast past = read.get(unit);
    return past == null ? known.get(unit) : past;
  }

  /** A unit of which nothing was read is one of the first hierarchy. */
  private void edit(UnitId unit, UnaryOperator<UnitPast> edit) {
    UnitPast past = past(unit);
    read.put(unit, edit.apply(past == null ? UnitPast.since(firstDay) : past));
  }

  private void read(Change change, int position) {
    change.begun().forEach(unit -> begin(unit.id(), change));
    if (change instanceof Restructured restructured) {
      restructured.edges().forEach(edge -> note(edge, restructured, position));
    }
    ListMultimap<UnitId, Succession> edges =
        Multimaps.index(change.successions(), Succession::from);
    for (Unit ended : change.ended()) {
      end(ended.id(), edges.get(ended.id()), change, position);
    }
    change
        .outside()
        .forEach(
            (unit, place) -> {
              UnitEnd end = UnitEnd.outside(unit, position, change, place);
              edit(unit, past -> past.ended(end));
            });
  }

  private void begin(UnitId unit, Change change) {
    UnitPast past = past(unit);
    LocalDate day = change.act().day();
    IdsForEver.objection(change.order(), past)
        .ifPresent(
            kind ->
                objections.add(
                    Reason.of(change, kind, unit, outcome.after(change).path(unit).toString())));
    UnitPast begun = past == null ? UnitPast.since(day) : past.begun();
    read.put(unit, change instanceof Undone ? begun.undone(day) : begun);
  }

  private void note(Succession edge, Restructured change, int position) {
    if (edge.kind() == Succession.Kind.ORIGIN) {
      given.add(new UnitEnd.Part(Descent.of(change, edge), position));
    }
  }

  /**
   * Notes the end of a unit. Parts that it gave, before its end, to units that began by the same
   * decision count as successions: those units begin at the moment of its end.
   */
  private void end(UnitId unit, Iterable<Succession> edges, Change change, int position) {
    ImmutableList.Builder<UnitEnd.Part> parts = ImmutableList.builder();
    for (Succession edge : edges) {
      parts.add(new UnitEnd.Part(Descent.of(change, edge), position));
    }
    if (!Iterables.isEmpty(edges)) {
      takeGiven(unit, parts);
    }
    UnitEnd end = UnitEnd.of(unit, position, change, parts.build());
    edit(unit, past -> past.ended(end));
    for (UnitId successor : end.successors()) {
      edit(successor, past -> past.inheriting(end));
    }
  }

  private void takeGiven(UnitId unit, ImmutableList.Builder<UnitEnd.Part> parts) {
    for (Iterator<UnitEnd.Part> at = given.iterator(); at.hasNext(); ) {
      UnitEnd.Part part = at.next();
      if (part.descent().predecessor().equals(unit)) {
        parts.add(part);
        at.remove();
      }
    }
  }
}
