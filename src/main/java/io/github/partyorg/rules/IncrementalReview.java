package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.partyorg.internal.PersistentMap;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.TreeDifference;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Brings findings to another input by looking again at what changed; if much did, at everything.
 */
final class IncrementalReview {

  /** The number of units that a walk passes in the time that it takes to recheck one. */
  private static final int UNITS_WALKED_FOR_ONE = 8;

  /** Up to this number, units are rechecked one by one in any case: nothing faster is possible. */
  private static final int TOO_FEW_TO_COUNT = 1000;

  private final UnitFindings known;
  private final ReviewInput input;
  private final int[] counts;
  private final Set<UnitId> touched = new LinkedHashSet<>();

  /** The units that the later hierarchy does not share with the earlier one. */
  private final Map<UnitId, Unit> come = new LinkedHashMap<>();

  /** The units that the earlier hierarchy does not share with the later one. */
  private final Map<UnitId, Unit> gone = new LinkedHashMap<>();

  /** The units of both that are not the same object, as they were. */
  private final Map<UnitId, Unit> revised = new HashMap<>();

  /** Those of them that differ in more than their contents. */
  private final List<UnitId> edited = new ArrayList<>();

  private PersistentMap<UnitId, ImmutableList<Finding>> byUnit;

  IncrementalReview(UnitFindings known, ReviewInput input) {
    this.known = known;
    this.input = input;
    this.counts = known.counts();
    this.byUnit = known.byUnit();
  }

  UnitFindings result() {
    return UnitFindings.rechecked(input, byUnit, counts, ImmutableSet.copyOf(touched));
  }

  /** Checks a new unit. */
  void add(Unit unit, Inspector inspector) {
    put(unit.id(), inspector.standing(unit, counts));
  }

  private void drop(Unit unit, Inspector inspector) {
    inspector.discount(unit, counts);
    put(unit.id(), ImmutableList.of());
  }

  /** Rechecks a unit by some rules; the findings of the others stay. */
  private void again(Unit unit, Inspector earlier, Inspector later, Predicate<Rule<?>> which) {
    earlier.discount(unit, counts);
    ImmutableList.Builder<Finding> found = ImmutableList.builder();
    found.addAll(later.standing(unit, counts));
    for (Finding finding : present(unit.id())) {
      if (!which.test(finding.rule())) {
        found.add(finding);
      }
    }
    put(unit.id(), found.build());
  }

  /** Looks again at all units of an unchanged hierarchy by some rules. */
  UnitFindings everywhere(Predicate<Rule<?>> which) {
    again(ImmutableList.of(input.hierarchy().root().id()), which);
    return result();
  }

  private ImmutableList<Finding> present(UnitId unit) {
    ImmutableList<Finding> found = byUnit.get(unit);
    return found == null ? ImmutableList.of() : found;
  }

  private void put(UnitId unit, ImmutableList<Finding> found) {
    touched.add(unit);
    byUnit = found.isEmpty() ? byUnit.minus(unit) : byUnit.plus(unit, found);
  }

  /** Looks again where the two hierarchies differ. */
  UnitFindings changed() {
    Hierarchy before = known.input().hierarchy();
    TreeDifference difference = TreeDifference.between(before.root(), input.hierarchy().root());
    List<Unit> moved = ImmutableList.copyOf(Iterables.concat(difference.relocations().values()));
    List<Unit> placed = placedAnew(difference.revisions());
    int changed = difference.revisions().size() + difference.begun().size() + placed.size();
    if (isLarge(changed, moved)) {
      return FullReview.of(input);
    }
    come.putAll(difference.begun());
    gone.putAll(difference.ended());
    difference.revisions().forEach(this::revise);
    moved.forEach(unit -> stay(unit, before));
    for (Unit unit : placed) {
      if (come.putIfAbsent(unit.id(), unit) == null) {
        gone.put(unit.id(), unit);
      }
    }
    Inspector earlier = new Inspector(known.input(), rule -> rule.subjects().isStanding());
    Inspector later = new Inspector(input, rule -> rule.subjects().isStanding());
    gone.forEach((id, unit) -> drop(unit, earlier));
    come.forEach((id, unit) -> add(unit, later));
    lookUp();
    lookAround();
    return result();
  }

  private void revise(TreeDifference.Revision revision) {
    gone.put(revision.before().id(), revision.before());
    come.put(revision.after().id(), revision.after());
    revised.put(revision.before().id(), revision.before());
    if (!isSameItself(revision)) {
      edited.add(revision.after().id());
    }
  }

  /**
   * Returns the units that may be something else, as a committee above them is: all below one of
   * another level, as others consent there, else those directly below.
   */
  private static List<Unit> placedAnew(List<TreeDifference.Revision> revisions) {
    List<Unit> placed = new ArrayList<>();
    for (TreeDifference.Revision revision : revisions) {
      if (revision.before() instanceof Committee before
          && revision.after() instanceof Committee after) {
        if (before.level() != after.level()) {
          Iterables.addAll(placed, after.subtree());
        } else if (!before.kind().equals(after.kind())
            || !before.delegation().equals(after.delegation())) {
          placed.addAll(after.children());
        }
      }
    }
    return placed;
  }

  /** Says whether so much changed that it is quicker to walk through everything once. */
  private boolean isLarge(int changed, List<Unit> moved) {
    int looked = changed;
    for (Unit unit : moved) {
      looked += Iterables.size(unit.subtree());
    }
    return looked > TOO_FEW_TO_COUNT
        && looked > input.hierarchy().unitCount() / UNITS_WALKED_FOR_ONE;
  }

  /** Takes a unit and all below it as changed, wherever they were. */
  private void stay(Unit top, Hierarchy before) {
    for (Unit unit : top.subtree()) {
      come.put(unit.id(), unit);
      before.unit(unit.id()).ifPresent(then -> gone.put(unit.id(), then));
    }
  }

  /** Looks again below units that themselves changed, by the rules that look at the units above. */
  private void lookUp() {
    again(
        edited,
        rule ->
            rule.subjects().isStanding()
                && rule.surroundings().contains(Surroundings.LINE)
                && !rule.surroundings().contains(Surroundings.EVERYTHING));
  }

  /** Looks again everywhere by the rules that look at everything. */
  private void lookAround() {
    again(
        ImmutableList.of(input.hierarchy().root().id()),
        rule ->
            rule.subjects().isStanding() && rule.surroundings().contains(Surroundings.EVERYTHING));
  }

  /** Rechecks, by some rules, the units below some others that both hierarchies share. */
  private void again(List<UnitId> tops, Predicate<Rule<?>> which) {
    if (tops.isEmpty() || !Iterables.any(input.rulebook().rules(), which::test)) {
      return;
    }
    PairedLines walk = PairedLines.of(revised);
    Inspector later = new Inspector(input.on(walk.later()), which);
    if (later.isIdle()) {
      return;
    }
    Inspector earlier = new Inspector(known.input().on(walk.earlier()), which);
    Set<UnitId> seen = new HashSet<>(come.keySet());
    for (UnitId top : tops) {
      walk.below(
          known.input().hierarchy().line(top),
          input.hierarchy().line(top),
          unit -> {
            if (seen.add(unit.id())) {
              again(unit, earlier, later, which);
            }
          });
    }
  }

  /**
   * Says whether a unit is the same except for its contents. A branch never counts: no rule looks
   * at it from below.
   */
  private static boolean isSameItself(TreeDifference.Revision revision) {
    return revision.isOfContents()
        || (revision.before() instanceof Branch && revision.after() instanceof Branch);
  }
}
