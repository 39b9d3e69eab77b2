package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which units of a chronicle began and ended when, and what came of them. */
final class Lineage {

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

  /** What units gave to others by the orders of the present decision, and lived on. */
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

  /** Takes back the end of a unit, of which an undoing says that it has not been. */
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
   * Notes the end of a unit. What it gave to units that began by the same decision, before it
   * ended, counts as part of what it was: they begin at the moment at which it ends.
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

  /** Says whether a unit of that id has ever been known. */
  boolean knows(UnitId unit) {
    return beginnings.containsKey(unit);
  }

  ImmutableList<Descent> predecessors(UnitId unit) {
    return ImmutableList.copyOf(predecessors.get(unit));
  }

  ImmutableList<Descent> successors(UnitId unit) {
    return ImmutableList.copyOf(successors.get(unit));
  }

  ImmutableList<Descent> origins(UnitId unit) {
    return ImmutableList.copyOf(origins.get(unit));
  }

  ImmutableList<Decision> decisions(UnitId unit) {
    return ImmutableList.copyOf(decisions.get(unit));
  }

  /** Says what has become by a day of a unit that does not live on that day. */
  Resolution resolve(UnitId unit, LocalDate day) {
    Optional<UnitEnd> last =
        ends.get(unit).stream().filter(end -> end.holdsOn(day)).reduce((a, b) -> b);
    LocalDate beginning = beginnings.getOrDefault(unit, day);
    return last.isPresent() ? follow(last.get(), day) : new Resolution.NotYetBegun(unit, beginning);
  }

  private Resolution follow(UnitEnd first, LocalDate day) {
    if (first.outside().isPresent()) {
      return new Resolution.Outside(first.unit(), first.outside().get());
    }
    TreeMap<UnitId, Fraction> shares = new TreeMap<>();
    TreeMap<UnitId, Fraction> lost = new TreeMap<>();
    Map<UnitEnd, Change> endings = new LinkedHashMap<>();
    TreeMap<Integer, Map<UnitEnd, Fraction>> pending = new TreeMap<>();
    pending.put(first.position(), ImmutableMap.of(first, Fraction.WHOLE));
    while (!pending.isEmpty()) {
      pending
          .pollFirstEntry()
          .getValue()
          .forEach(
              (end, share) -> {
                if (end.parts().isEmpty()) {
                  lost.merge(end.unit(), share, Fraction::plus);
                  endings.put(end, end.change());
                }
                end.shares()
                    .forEach(
                        (part, size) -> {
                          Fraction handed = share.times(size);
                          next(part.successor(), part.position(), day)
                              .ifPresentOrElse(
                                  next ->
                                      pending
                                          .computeIfAbsent(next.position(), at -> new HashMap<>())
                                          .merge(next, handed, Fraction::plus),
                                  () -> shares.merge(part.successor(), handed, Fraction::plus));
                        });
              });
    }
    return resolution(first.unit(), shares, lost, ImmutableList.copyOf(endings.values()));
  }

  private Optional<UnitEnd> next(UnitId unit, int position, LocalDate day) {
    return ends.get(unit).stream()
        .filter(end -> end.position() > position && end.holdsOn(day))
        .findFirst();
  }

  private static Resolution resolution(
      UnitId unit,
      Map<UnitId, Fraction> shares,
      Map<UnitId, Fraction> lost,
      ImmutableList<Change> endings) {
    if (shares.isEmpty()) {
      return new Resolution.Gone(unit, endings);
    }
    return shares.size() == 1 && lost.isEmpty()
        ? new Resolution.OneSuccessor(unit, shares.keySet().iterator().next())
        : new Resolution.Divided(
            unit, ImmutableMap.copyOf(shares), ImmutableMap.copyOf(lost), endings);
  }
}
