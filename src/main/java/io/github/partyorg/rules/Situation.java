package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.ImmediateSuperior;
import io.github.partyorg.structure.Section;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/** What a rule looks at beside its subject: the hierarchy, the day, and how it came about. */
public final class Situation {

  private final Hierarchy hierarchy;
  private final LocalDate day;
  private final Optional<Outcome> outcome;
  private final ImmutableSet<UnitId> established;

  private Situation(Hierarchy hierarchy, LocalDate day, Optional<Outcome> outcome) {
    this.hierarchy = hierarchy;
    this.day = day;
    this.outcome = outcome;
    ImmutableSet.Builder<UnitId> begun = ImmutableSet.builder();
    outcome.ifPresent(
        made ->
            made.changes().forEach(change -> change.begun().forEach(unit -> begun.add(unit.id()))));
    this.established = begun.build();
  }

  static Situation of(Hierarchy hierarchy, LocalDate day) {
    return new Situation(hierarchy, day, Optional.empty());
  }

  static Situation after(Outcome outcome, LocalDate day) {
    return new Situation(outcome.after(), day, Optional.of(outcome));
  }

  /**
   * Returns the hierarchy reviewed.
   *
   * @return the snapshot; of an outcome, the one after
   */
  public Hierarchy hierarchy() {
    return hierarchy;
  }

  /**
   * Returns the day of the review.
   *
   * @return the day
   */
  public LocalDate day() {
    return day;
  }

  /**
   * Returns how the hierarchy came about.
   *
   * @return the outcome reviewed, or empty if only a hierarchy is
   */
  public Optional<Outcome> outcome() {
    return outcome;
  }

  /**
   * Says whether a unit began in the outcome reviewed.
   *
   * @param unit the unit
   * @return true if it began in this outcome
   */
  public boolean isNew(Unit unit) {
    return established.contains(unit.id());
  }

  /**
   * Returns who consents to what is irregular in a grassroots organisation or below: its direct
   * superior (Party Charter, Art. 21(4)).
   *
   * @param unit a unit in or above the base
   * @return the district, or since 1 July 2025 the commune; empty above them and for a unit that is
   *     not there
   */
  public Optional<UnitId> authorityOver(UnitId unit) {
    if (!hierarchy.has(unit)) {
      return Optional.empty();
    }
    return hierarchy.path(unit).ids().stream()
        .filter(id -> !id.equals(unit))
        .filter(id -> hierarchy.unit(id).orElseThrow() instanceof ImmediateSuperior)
        .findFirst();
  }

  /**
   * Returns who decides about a unit: the committee directly above, which for branches in a section
   * is the base committee (Party Charter, Art. 10(3)).
   *
   * @param unit a unit of the hierarchy
   * @return the id of the deciding unit; of the root, its own
   */
  public UnitId competentOver(UnitId unit) {
    ImmutableList<UnitId> path = hierarchy.path(unit).ids();
    int above = path.size() - 2;
    if (above > 0 && hierarchy.unit(path.get(above)).orElseThrow() instanceof Section) {
      above--;
    }
    return path.get(Math.max(above, 0));
  }
}
