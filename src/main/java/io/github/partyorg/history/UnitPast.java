package io.github.partyorg.history;

import io.github.partyorg.internal.Trail;
import io.github.partyorg.restructuring.Decision;
import java.time.LocalDate;

/** The past of one unit in a lineage; versions share what they have in common. */
final class UnitPast {

  private final LocalDate beginning;
  private final boolean isGone;
  private final Trail<UnitEnd> ends;
  private final Trail<UnitEnd> inherited;
  private final Trail<Descent> origins;
  private final Trail<Decision> decisions;

  private UnitPast(
      LocalDate beginning,
      boolean isGone,
      Trail<UnitEnd> ends,
      Trail<UnitEnd> inherited,
      Trail<Descent> origins,
      Trail<Decision> decisions) {
    this.beginning = beginning;
    this.isGone = isGone;
    this.ends = ends;
    this.inherited = inherited;
    this.origins = origins;
    this.decisions = decisions;
  }

  static UnitPast since(LocalDate beginning) {
    return new UnitPast(
        beginning, false, Trail.empty(), Trail.empty(), Trail.empty(), Trail.empty());
  }

  /** Returns the first day of the unit. */
  LocalDate beginning() {
    return beginning;
  }

  /** Says whether the unit ended, or left, and is not there again. */
  boolean isGone() {
    return isGone;
  }

  /** Says whether the unit is gone because it left the hierarchy whole. */
  boolean hasLeft() {
    return isGone && ends.last().outside().isPresent();
  }

  /** Returns the ends and departures of the unit, also those that were undone. */
  Trail<UnitEnd> ends() {
    return ends;
  }

  /** Returns the ends of others that the unit took over from, once for each. */
  Trail<UnitEnd> inherited() {
    return inherited;
  }

  /** Returns the units that lived on after the unit was formed from parts of them. */
  Trail<Descent> origins() {
    return origins;
  }

  /** Returns the decisions about the unit. */
  Trail<Decision> decisions() {
    return decisions;
  }

  /** Returns the end at a place among all changes, as it is known by now. */
  UnitEnd endAt(int position) {
    return ends.until(end -> end.position() <= position).last();
  }

  UnitPast begun() {
    return new UnitPast(beginning, false, ends, inherited, origins, decisions);
  }

  UnitPast ended(UnitEnd end) {
    return new UnitPast(beginning, true, ends.plus(end), inherited, origins, decisions);
  }

  /** Takes the last end back that an undoing cancelled, if there is one. */
  UnitPast undone(LocalDate day) {
    return ends.isEmpty()
        ? this
        : new UnitPast(
            beginning,
            isGone,
            ends.before().plus(ends.last().undone(day)),
            inherited,
            origins,
            decisions);
  }

  UnitPast inheriting(UnitEnd end) {
    return new UnitPast(beginning, isGone, ends, inherited.plus(end), origins, decisions);
  }

  UnitPast formedFrom(Descent origin) {
    return new UnitPast(beginning, isGone, ends, inherited, origins.plus(origin), decisions);
  }

  UnitPast changedBy(Decision decision) {
    return new UnitPast(beginning, isGone, ends, inherited, origins, decisions.plus(decision));
  }
}
