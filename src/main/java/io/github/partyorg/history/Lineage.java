package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.PersistentMap;
import io.github.partyorg.internal.Trail;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;

/**
 * The lineage of a chronicle's units (nguồn gốc tổ chức đảng): their beginnings, ends and
 * successions.
 *
 * <p>It grows with each decision by what that decision concerns; the lineages of earlier days are
 * kept and share all the rest.
 *
 * <p>It answers for each unit that there ever was: for another id it throws {@link
 * IllegalArgumentException}.
 */
public final class Lineage {

  private final LocalDate firstDay;
  private final Hierarchy first;
  private final PersistentMap<UnitId, UnitPast> pasts;

  /** How many changes were read, so that each has a place among all. */
  private final int changes;

  private Lineage(
      LocalDate firstDay, Hierarchy first, PersistentMap<UnitId, UnitPast> pasts, int changes) {
    this.firstDay = firstDay;
    this.first = first;
    this.pasts = pasts;
    this.changes = changes;
  }

  static Lineage beginning(LocalDate firstDay, Hierarchy first) {
    return new Lineage(firstDay, first, PersistentMap.empty(), 0);
  }

  /** Returns the hierarchy before all decisions. */
  Hierarchy first() {
    return first;
  }

  /** Returns the lineage after a further decision, or refuses what gives an id to another unit. */
  Lineage after(Outcome outcome) {
    LineageReading reading = new LineageReading(pasts, changes, firstDay, outcome);
    if (!reading.objections().isEmpty()) {
      throw new DecisionRefusedException(reading.objections());
    }
    return new Lineage(firstDay, first, reading.pasts(), changes + outcome.changes().size());
  }

  private UnitPast past(UnitId unit) {
    UnitPast past = pasts.get(unit);
    if (past != null) {
      return past;
    }
    if (!first.has(unit)) {
      throw new IllegalArgumentException(
          "No unit of this chronicle ever had the id " + unit + "; check the id.");
    }
    return UnitPast.since(firstDay);
  }

  /**
   * {@return the successions to a unit from its direct predecessors, in order}
   *
   * @param unit the unit's id
   */
  public ImmutableList<Descent> predecessors(UnitId unit) {
    ImmutableList.Builder<Descent> descents = ImmutableList.builder();
    for (UnitEnd end : past(unit).inherited().all()) {
      if (past(end.unit()).endAt(end.position()).undoneOn().isEmpty()) {
        for (UnitEnd.Part part : end.parts()) {
          if (part.successor().equals(unit)) {
            descents.add(part.descent());
          }
        }
      }
    }
    return descents.build();
  }

  /**
   * {@return the successions from a unit to its direct successors, in order; none while it lives or
   * if it ended without one}
   *
   * @param unit the unit's id
   */
  public ImmutableList<Descent> successors(UnitId unit) {
    ImmutableList.Builder<Descent> descents = ImmutableList.builder();
    for (UnitEnd end : past(unit).ends().all()) {
      if (end.undoneOn().isEmpty()) {
        end.parts().forEach(part -> descents.add(part.descent()));
      }
    }
    return descents.build();
  }

  /**
   * {@return the units that lived on after a unit was formed from parts of them, in order; no
   * predecessor is among them}
   *
   * @param unit the unit's id
   */
  public ImmutableList<Descent> origins(UnitId unit) {
    return past(unit).origins().all();
  }

  /**
   * Returns the decisions that changed a unit, began or ended it, or sent members or units to it,
   * in order.
   */
  Trail<Decision> decisions(UnitId unit) {
    return past(unit).decisions();
  }

  /** Returns the meaning of an id on a day, whether or not the day's hierarchy has that unit. */
  Resolution resolve(UnitId unit, LocalDate day, Hierarchy then) {
    LocalDate beginning = past(unit).beginning();
    return then.has(unit)
        ? new Resolution.Same(unit)
        : new Tracing(of -> past(of).ends(), day)
            .from(unit)
            .orElseGet(() -> new Resolution.NotYetBegun(unit, beginning));
  }
}
