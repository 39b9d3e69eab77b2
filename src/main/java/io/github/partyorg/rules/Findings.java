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
 * What the rules on units find in one hierarchy, shared with what they found in the one before but
 * where something changed.
 */
final class Findings {

  private final Scene scene;
  private final ImmutableList<AtUnit> surveyed;
  private final Supplier<PersistentMap<UnitId, ImmutableList<Finding>>> byUnit;
  private final int[] counts;
  private final Optional<ImmutableSet<UnitId>> touched;

  private Findings(
      Scene scene,
      ImmutableList<AtUnit> surveyed,
      Supplier<PersistentMap<UnitId, ImmutableList<Finding>>> byUnit,
      int[] counts,
      Optional<ImmutableSet<UnitId>> touched) {
    this.scene = scene;
    this.surveyed = surveyed;
    this.byUnit = byUnit;
    this.counts = counts;
    this.touched = touched;
  }

  /** What is found at one unit. */
  record AtUnit(UnitId unit, ImmutableList<Finding> found) {}

  /**
   * Returns what a survey found, in the order of its walk, which is almost that of a report; they
   * are looked up by unit once somebody reviews what comes next.
   */
  static Findings surveyed(Scene scene, ImmutableList<AtUnit> found, int[] counts) {
    return new Findings(
        scene, found, Suppliers.memoize(() -> byUnit(found)), counts, Optional.empty());
  }

  private static PersistentMap<UnitId, ImmutableList<Finding>> byUnit(ImmutableList<AtUnit> found) {
    PersistentMap.Builder<UnitId, ImmutableList<Finding>> byUnit = new PersistentMap.Builder<>();
    found.forEach(one -> byUnit.put(one.unit(), one.found()));
    return byUnit.build();
  }

  /** Returns what is found when some units are looked at again. */
  static Findings rechecked(
      Scene scene,
      PersistentMap<UnitId, ImmutableList<Finding>> byUnit,
      int[] counts,
      ImmutableSet<UnitId> touched) {
    return new Findings(
        scene, ImmutableList.of(), Suppliers.ofInstance(byUnit), counts, Optional.of(touched));
  }

  /** Looks again at what looks at the day. */
  Findings on(LocalDate day) {
    if (day.equals(scene.day())) {
      return this;
    }
    Scene then = scene.on(day);
    if (!then.scheme().equals(scene.scheme()) || DatedPowers.differ(scene, day)) {
      // What a unit is may have changed with the day, and with it by which rules it is looked at.
      return Survey.of(then);
    }
    Predicate<Rule<?>> dated =
        rule -> rule.topic().isStanding() && (looksAtDay(rule) || hasOtherNumbers(rule, day));
    return new Recheck(this, then).everywhere(dated);
  }

  private static boolean looksAtDay(Rule<?> rule) {
    return rule.reach().contains(Reach.DAY) || rule.reach().contains(Reach.EVERYTHING);
  }

  private boolean hasOtherNumbers(Rule<?> rule, LocalDate day) {
    return rule.thresholds().stream()
        .anyMatch(threshold -> threshold.on(day) != threshold.on(scene.day()));
  }

  /** Looks again at what another hierarchy does not share with this one's. */
  Findings next(Hierarchy after) {
    return new Recheck(this, scene.in(after)).changed();
  }

  Scene scene() {
    return scene;
  }

  /** Returns how many subjects each rule met, in the order of the rulebook. */
  int[] counts() {
    return counts.clone();
  }

  /** Returns the units that were looked at again; empty if all were. */
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
