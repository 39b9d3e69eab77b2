package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units that a rearrangement would place below themselves, alone or one below the other. */
final class Circles {

  private final Execution execution;

  /** Where each unit that moves or begins stands, if the unit there can take it in. */
  private final Map<UnitId, Optional<UnitId>> placed = new LinkedHashMap<>();

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

  void check() {
    placed.forEach(
        (unit, above) -> {
          if (above.isPresent() && isAbove(unit, above.get())) {
            execution.refuse(Reason.Kind.BELOW_ITSELF, unit, above.get());
          }
        });
  }

  private boolean isAbove(UnitId unit, UnitId place) {
    Set<UnitId> seen = new HashSet<>();
    Optional<UnitId> at = Optional.of(place);
    while (at.isPresent() && seen.add(at.get())) {
      if (at.get().equals(unit)) {
        return true;
      }
      at = superior(at.get());
    }
    return false;
  }

  private Optional<UnitId> superior(UnitId unit) {
    Optional<UnitId> moved = placed.get(unit);
    if (moved != null) {
      return moved;
    }
    return execution.hierarchy().superiorOf(unit).map(Unit::id);
  }
}
