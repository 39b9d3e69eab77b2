package io.github.partyorg.rules;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.PersistentMap;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The findings of all rules on units for one hierarchy. Unchanged units share their findings with
 * the version before.
 */
final class UnitFindings {

  private final ReviewInput input;
  private final ImmutableList<AtUnit> surveyed;
  private final Supplier<PersistentMap<UnitId, ImmutableList<Finding>>> byUnit;
  private final int[] counts;
  private final Optional<ImmutableSet<UnitId>> touched;

  private UnitFindings(
      ReviewInput input,
      ImmutableList<AtUnit> surveyed,
      Supplier<PersistentMap<UnitId, ImmutableList<Finding>>> byUnit,
      int[] counts,
      Optional<ImmutableSet<UnitId>> touched) {
    this.input = input;
    this.surveyed = surveyed;
    this.byUnit = byUnit;
    this.counts = counts;
    this.touched = touched;
  }

  /** The findings at one unit. */
  record AtUnit(UnitId unit, ImmutableList<Finding> found) {}

  /**
   * Returns the findings of a survey, in the order of its walk, which is almost that of a report.
   * They are indexed by unit only when the next review starts.
   */
  static UnitFindings surveyed(ReviewInput input, ImmutableList<AtUnit> found, int[] counts) {
    return new UnitFindings(
        input, found, Suppliers.memoize(() -> byUnit(found)), counts, Optional.empty());
  }

  private static PersistentMap<UnitId, ImmutableList<Finding>> byUnit(ImmutableList<AtUnit> found) {
    PersistentMap.Builder<UnitId, ImmutableList<Finding>> byUnit = new PersistentMap.Builder<>();
    found.forEach(one -> byUnit.put(one.unit(), one.found()));
    return byUnit.build();
  }

  /** Returns the findings after some units were rechecked. */
  static UnitFindings rechecked(
      ReviewInput input,
      PersistentMap<UnitId, ImmutableList<Finding>> byUnit,
      int[] counts,
      ImmutableSet<UnitId> touched) {
    return new UnitFindings(
        input, ImmutableList.of(), Suppliers.ofInstance(byUnit), counts, Optional.of(touched));
  }

  /** Rechecks the rules that look at the day. */
  UnitFindings on(LocalDate day) {
    if (day.equals(input.day())) {
      return this;
    }
    ReviewInput then = input.on(day);
    if (!then.scheme().equals(input.scheme()) || DatedPowers.differ(input, day)) {
      // The role of a unit may change with the day, and with it the rules that apply.
      return FullReview.of(then);
    }
    Predicate<Rule<?>> dated =
        rule -> rule.subjects().isStanding() && (looksAtDay(rule) || hasOtherNumbers(rule, day));
    return new IncrementalReview(this, then).everywhere(dated);
  }

  private static boolean looksAtDay(Rule<?> rule) {
    return rule.surroundings().contains(Surroundings.DAY)
        || rule.surroundings().contains(Surroundings.EVERYTHING);
  }

  private boolean hasOtherNumbers(Rule<?> rule, LocalDate day) {
    return rule.thresholds().stream()
        .anyMatch(threshold -> threshold.on(day) != threshold.on(input.day()));
  }

  /** Rechecks the units that another hierarchy does not share with this one's. */
  UnitFindings next(Hierarchy after) {
    return new IncrementalReview(this, input.in(after)).changed();
  }

  ReviewInput input() {
    return input;
  }

  /** Returns the number of subjects that each rule met, in the order of the rulebook. */
  int[] counts() {
    return counts.clone();
  }

  /** Returns the units that were rechecked; empty if all were. */
  Optional<ImmutableSet<UnitId>> touched() {
    return touched;
  }

  ImmutableList<Finding> of(UnitId unit) {
    ImmutableList<Finding> found = byUnit.get().get(unit);
    return found == null ? ImmutableList.of() : found;
  }

  /** Shows all findings; of a survey in the order of its walk. */
  void forEach(Consumer<Finding> consumer) {
    if (surveyed.isEmpty()) {
      byUnit.get().forEach((unit, found) -> found.forEach(consumer));
    } else {
      surveyed.forEach(one -> one.found().forEach(consumer));
    }
  }

  PersistentMap<UnitId, ImmutableList<Finding>> byUnit() {
    return byUnit.get();
  }
}
