package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.restructuring.Succession;
import io.github.partyorg.restructuring.Undone;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lineage of a chronicle's units (nguồn gốc tổ chức đảng): their beginnings, ends and
 * successions.
 *
 * <p>It answers for each unit that there ever was: for another id it throws {@link
 * IllegalArgumentException}.
 */
public final class Lineage {

  private final Map<UnitId, LocalDate> beginnings = new HashMap<>();
  private final ListMultimap<UnitId, UnitEnd> ends =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final ListMultimap<UnitId, Descent> predecessors =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final ListMultimap<UnitId, Descent> successors =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final ListMultimap<UnitId, Descent> origins =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final SetMultimap<UnitId, Decision> decisions =
      MultimapBuilder.hashKeys().linkedHashSetValues().build();

  /** The parts that units gave to others by orders of the present decision while they lived on. */
  private final SetMultimap<UnitId, UnitEnd.Part> given = LinkedHashMultimap.create();

  private Lineage() {}

  static Lineage of(Chronicle chronicle) {
    Lineage lineage = new Lineage();
    for (Unit unit : chronicle.first().units()) {
      lineage.beginnings.put(unit.id(), chronicle.firstDay());
    }
    int position = 0;
    for (Outcome outcome : chronicle.outcomes()) {
      lineage.given.clear();
      for (Change change : outcome.changes()) {
        lineage.read(change, position);
        position++;
      }
    }
    return lineage;
  }

  private void read(Change change, int position) {
    Set<UnitId> concerned = new LinkedHashSet<>();
    change.originals().forEach(unit -> concerned.add(unit.id()));
    change.results().forEach(unit -> concerned.add(unit.id()));
    for (Unit begun : change.begun()) {
      concerned.add(begun.id());
      beginnings.putIfAbsent(begun.id(), change.act().day());
      if (change instanceof Undone) {
        forgetEnd(begun.id(), change.act().day());
      }
    }
    if (change instanceof Restructured restructured) {
      restructured.edges().forEach(edge -> note(edge, restructured, position));
    }
    ListMultimap<UnitId, Succession> edges =
        Multimaps.index(change.successions(), Succession::from);
    for (Unit ended : change.ended()) {
      concerned.add(ended.id());
      end(ended.id(), edges.get(ended.id()), change, position);
    }
    change.outside().forEach((unit, place) -> leave(unit, place, change, position));
    concerned.forEach(unit -> decisions.put(unit, change.decision()));
  }

  /** Takes back the end of a unit that an undoing cancelled. */
  private void forgetEnd(UnitId unit, LocalDate day) {
    List<UnitEnd> known = ends.get(unit);
    if (!known.isEmpty()) {
      int last = known.size() - 1;
      UnitEnd end = known.get(last);
      known.set(last, end.undone(day));
      for (UnitEnd.Part part : end.parts()) {
        successors.remove(unit, part.descent());
        predecessors.remove(part.successor(), part.descent());
      }
    }
  }

  private void leave(UnitId unit, String outside, Change change, int position) {
    ends.put(unit, UnitEnd.outside(unit, position, change, outside));
  }

  private void note(Succession edge, Restructured change, int position) {
    if (edge.kind() == Succession.Kind.ORIGIN) {
      Descent descent = Descent.of(change, edge);
      origins.put(edge.to(), descent);
      given.put(edge.from(), new UnitEnd.Part(descent, position));
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
      for (UnitEnd.Part origin : given.removeAll(unit)) {
        origins.remove(origin.successor(), origin.descent());
        parts.add(origin);
      }
    }
    UnitEnd end = UnitEnd.of(unit, position, change, parts.build());
    ends.put(unit, end);
    for (UnitEnd.Part part : end.parts()) {
      successors.put(unit, part.descent());
      predecessors.put(part.successor(), part.descent());
    }
  }

  private UnitId known(UnitId unit) {
    if (!beginnings.containsKey(unit)) {
      throw new IllegalArgumentException(
          "No unit of this chronicle ever had the id " + unit + "; check the id.");
    }
    return unit;
  }

  /**
   * {@return the successions to a unit from its direct predecessors, in order}
   *
   * @param unit the unit's id
   */
  public ImmutableList<Descent> predecessors(UnitId unit) {
    return ImmutableList.copyOf(predecessors.get(known(unit)));
  }

  /**
   * {@return the successions from a unit to its direct successors, in order; none while it lives or
   * if it ended without one}
   *
   * @param unit the unit's id
   */
  public ImmutableList<Descent> successors(UnitId unit) {
    return ImmutableList.copyOf(successors.get(known(unit)));
  }

  /**
   * {@return the units that lived on after a unit was formed from parts of them, in order; no
   * predecessor is among them}
   *
   * @param unit the unit's id
   */
  public ImmutableList<Descent> origins(UnitId unit) {
    return ImmutableList.copyOf(origins.get(known(unit)));
  }

  /**
   * Returns the decisions that changed a unit, began or ended it, or sent members or units to it,
   * in order.
   */
  ImmutableList<Decision> decisions(UnitId unit) {
    return ImmutableList.copyOf(decisions.get(known(unit)));
  }

  /** Returns the meaning of an id on a day, whether or not the day's hierarchy has that unit. */
  Resolution resolve(UnitId unit, LocalDate day, Hierarchy then) {
    LocalDate beginning = beginnings.getOrDefault(known(unit), day);
    return then.has(unit)
        ? new Resolution.Same(unit)
        : new Tracing(ends, day)
            .from(unit)
            .orElseGet(() -> new Resolution.NotYetBegun(unit, beginning));
  }
}
