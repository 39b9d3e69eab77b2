package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units that a rearrangement would place below themselves, alone or one below the other. */
final class Circles {

  private final Execution execution;

  /** The new superior of each unit that moves or begins, if that superior can take it in. */
  private final Map<UnitId, Optional<UnitId>> placed = new LinkedHashMap<>();

  /** The units from which the way up was seen to end at a root. */
  private final Set<UnitId> rooted = new HashSet<>();

  Circles(
      Execution execution,
      Iterable<Rearrangement.Begin> begins,
      Iterable<Deliveries.Delivery> deliveries) {
    this.execution = execution;
    for (Deliveries.Delivery delivery : deliveries) {
      Optional<UnitId> to = Optional.of(delivery.target().id());
      delivery.parcel().units.keySet().forEach(unit -> placed.put(unit, to));
    }
    for (Rearrangement.Begin begin : begins) {
      for (Unit above : begin.unit().subtree()) {
        above.children().forEach(child -> placed.put(child.id(), Optional.of(above.id())));
      }
      placed.put(begin.unit().id(), Optional.of(begin.superior()));
    }
  }

  /** Refuses each circle once, for the first of its units by id that stand already, if any does. */
  void check() {
    Set<UnitId> told = new HashSet<>();
    for (UnitId unit : placed.keySet()) {
      List<UnitId> circle = told.contains(unit) ? ImmutableList.of() : circle(unit);
      if (!circle.isEmpty()) {
        told.addAll(circle);
        UnitId first = first(circle);
        superior(first)
            .ifPresent(above -> execution.refuse(Reason.Kind.BELOW_ITSELF, first, above));
      }
    }
  }

  /** Returns the units from one upwards to itself, or none if that is not among those above it. */
  private List<UnitId> circle(UnitId unit) {
    Set<UnitId> line = new LinkedHashSet<>();
    Optional<UnitId> at = Optional.of(unit);
    while (at.isPresent() && !rooted.contains(at.get()) && line.add(at.get())) {
      at = superior(at.get());
    }
    if (at.isEmpty() || rooted.contains(at.get())) {
      rooted.addAll(line);
      return ImmutableList.of();
    }
    return at.equals(Optional.of(unit)) ? ImmutableList.copyOf(line) : ImmutableList.of();
  }

  private UnitId first(List<UnitId> circle) {
    return circle.stream()
        .filter(placed::containsKey)
        .min(
            Comparator.comparing((UnitId unit) -> !execution.hierarchy().has(unit))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private Optional<UnitId> superior(UnitId unit) {
    Optional<UnitId> moved = placed.get(unit);
    if (moved != null) {
      return moved;
    }
    return execution.hierarchy().superiorOf(unit).map(Unit::id);
  }
}
