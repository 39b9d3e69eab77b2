package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which units of a chronicle began, ended and succeeded each other: its changes, read once. */
final class Lineage {

  private final Map<UnitId, LocalDate> beginnings = new HashMap<>();
  private final ListMultimap<UnitId, End> ends =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final ListMultimap<UnitId, Descent> predecessors =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final ListMultimap<UnitId, Descent> successors =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final SetMultimap<UnitId, Decision> decisions =
      MultimapBuilder.hashKeys().linkedHashSetValues().build();

  private Lineage() {}

  /**
   * An end of a unit; one that began again may end again.
   *
   * @param unit what ended
   * @param position the place of the change among all changes
   * @param change how it ended
   */
  private record End(UnitId unit, int position, Change change) {
    LocalDate day() {
      return change.decision().effectiveOn();
    }

    List<Succession> successions() {
      return change.successions().stream().filter(s -> s.ended().equals(unit)).toList();
    }
  }

  static Lineage of(Chronicle chronicle) {
    Lineage lineage = new Lineage();
    for (Unit unit : chronicle.first().units()) {
      lineage.beginnings.put(unit.id(), chronicle.firstDay());
    }
    int position = 0;
    for (Outcome outcome : chronicle.outcomes()) {
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
      beginnings.putIfAbsent(begun.id(), change.decision().effectiveOn());
    }
    for (Unit ended : change.ended()) {
      concerned.add(ended.id());
      ends.put(ended.id(), new End(ended.id(), position, change));
    }
    for (Succession succession : change.successions()) {
      Descent descent = Descent.of(change, succession);
      successors.put(succession.ended(), descent);
      predecessors.put(succession.successor(), descent);
    }
    concerned.forEach(unit -> decisions.put(unit, change.decision()));
  }

  boolean knows(UnitId unit) {
    return beginnings.containsKey(unit);
  }

  ImmutableList<Descent> predecessors(UnitId unit) {
    return ImmutableList.copyOf(predecessors.get(unit));
  }

  ImmutableList<Descent> successors(UnitId unit) {
    return ImmutableList.copyOf(successors.get(unit));
  }

  ImmutableList<Decision> decisions(UnitId unit) {
    return ImmutableList.copyOf(decisions.get(unit));
  }

  /** Returns what has become, by the end of a day, of a known unit that does not live then. */
  Resolution resolve(UnitId unit, LocalDate day) {
    Optional<End> last =
        ends.get(unit).stream().filter(end -> !end.day().isAfter(day)).reduce((a, b) -> b);
    LocalDate beginning = beginnings.getOrDefault(unit, day);
    return last.isPresent() ? follow(last.get(), day) : new Resolution.NotYetBegun(unit, beginning);
  }

  /** Hands the whole down from end to end, in the order in which they came about. */
  private Resolution follow(End first, LocalDate day) {
    TreeMap<UnitId, Fraction> shares = new TreeMap<>();
    TreeMap<UnitId, Fraction> lost = new TreeMap<>();
    ImmutableList.Builder<Ended> endings = ImmutableList.builder();
    TreeMap<Integer, Map<End, Fraction>> pending = new TreeMap<>();
    pending.put(first.position(), ImmutableMap.of(first, Fraction.WHOLE));
    while (!pending.isEmpty()) {
      pending
          .pollFirstEntry()
          .getValue()
          .forEach(
              (end, share) -> {
                if (end.change() instanceof Ended ended) {
                  lost.merge(end.unit(), share, Fraction::plus);
                  endings.add(ended);
                }
                parts(end)
                    .forEach(
                        (successor, part) -> {
                          Fraction handed = share.times(part);
                          next(successor, end.position(), day)
                              .ifPresentOrElse(
                                  next ->
                                      pending
                                          .computeIfAbsent(next.position(), at -> new HashMap<>())
                                          .merge(next, handed, Fraction::plus),
                                  () -> shares.merge(successor, handed, Fraction::plus));
                        });
              });
    }
    return resolution(first.unit(), shares, lost, endings.build());
  }

  private Optional<End> next(UnitId unit, int position, LocalDate day) {
    return ends.get(unit).stream()
        .filter(end -> end.position() > position && !end.day().isAfter(day))
        .findFirst();
  }

  /** Returns the share of each successor: by members, or in equal parts if there were none. */
  private static Map<UnitId, Fraction> parts(End end) {
    List<Succession> successions = end.successions();
    int members = successions.stream().mapToInt(Succession::members).sum();
    Map<UnitId, Fraction> parts = new TreeMap<>();
    for (Succession succession : successions) {
      parts.put(
          succession.successor(),
          members == 0
              ? Fraction.of(1, successions.size())
              : Fraction.of(succession.members(), members));
    }
    return parts;
  }

  private static Resolution resolution(
      UnitId unit,
      Map<UnitId, Fraction> shares,
      Map<UnitId, Fraction> lost,
      ImmutableList<Ended> endings) {
    if (shares.isEmpty()) {
      return new Resolution.Gone(unit, endings);
    }
    return shares.size() == 1 && lost.isEmpty()
        ? new Resolution.OneSuccessor(unit, shares.keySet().iterator().next())
        : new Resolution.Divided(
            unit, ImmutableMap.copyOf(shares), ImmutableMap.copyOf(lost), endings);
  }
}
