package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The end of a unit, or its departure from the hierarchy.
 *
 * @param unit its id
 * @param position the place of the change among all changes of a chronicle
 * @param change the change
 * @param parts the parts that its successors took over; empty without successors
 * @param outside the organisation outside that it went to, or empty if it ended
 * @param undoneOn the day from which it had not ended after all, or empty if it had
 */
record UnitEnd(
    UnitId unit,
    int position,
    Change change,
    ImmutableList<Part> parts,
    Optional<String> outside,
    Optional<LocalDate> undoneOn) {

  /**
   * The part that one successor took over.
   *
   * @param descent how the successor comes from the unit
   * @param position the place of the change in the plan
   */
  record Part(Descent descent, int position) {
    UnitId successor() {
      return descent.successor();
    }
  }

  static UnitEnd of(UnitId unit, int position, Change change, ImmutableList<Part> parts) {
    return new UnitEnd(unit, position, change, parts, Optional.empty(), Optional.empty());
  }

  static UnitEnd outside(UnitId unit, int position, Change change, String receiver) {
    return new UnitEnd(
        unit, position, change, ImmutableList.of(), Optional.of(receiver), Optional.empty());
  }

  /** Returns the units that took over from it, each once. */
  Set<UnitId> successors() {
    Set<UnitId> successors = new LinkedHashSet<>();
    parts.forEach(part -> successors.add(part.successor()));
    return successors;
  }

  UnitEnd undone(LocalDate day) {
    return new UnitEnd(unit, position, change, parts, outside, Optional.of(day));
  }

  /** Says whether the unit had ended by a day. */
  boolean holdsOn(LocalDate day) {
    return !change.act().day().isAfter(day)
        && undoneOn.map(undone -> undone.isAfter(day)).orElse(true);
  }

  /** Shows the share of each part: equal ones for all successors where there were no members. */
  void forEachShare(BiConsumer<Part, Fraction> action) {
    int members = parts.stream().mapToInt(part -> part.descent().succession().members()).sum();
    int successors = successors().size();
    Set<UnitId> counted = new HashSet<>();
    for (Part part : parts) {
      boolean isFirst = counted.add(part.successor());
      Fraction empty = isFirst ? Fraction.of(1, successors) : Fraction.NONE;
      int took = part.descent().succession().members();
      action.accept(part, members > 0 ? Fraction.of(took, members) : empty);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnitEnd end && position == end.position && unit.equals(end.unit);
  }

  @Override
  public int hashCode() {
    return 31 * unit.hashCode() + position;
  }
}
