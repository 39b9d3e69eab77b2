package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.partyorg.internal.PersistentMap;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.TreeDifference;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Brings findings to another scene by looking again at what changed; if much did, at everything.
 */
final class Recheck {

  /** While one unit is looked at again, and what was found taken back, a walk passes some. */
  private static final int UNITS_WALKED_FOR_ONE = 8;

  /** So few units are looked at again in any case, as no time is to be gained. */
  private static final int TOO_FEW_TO_COUNT = 1000;

  private final Findings known;
  private final Scene scene;
  private final int[] counts;
  private final Set<UnitId> touched = new LinkedHashSet<>();
  private PersistentMap<UnitId, ImmutableList<Finding>> byUnit;

  Recheck(Findings known, Scene scene) {
    this.known = known;
    this.scene = scene;
    this.counts = known.counts();
    this.byUnit = known.byUnit();
  }

  Findings result() {
    return Findings.rechecked(scene, byUnit, counts, ImmutableSet.copyOf(touched));
  }

  /** Looks at a unit that there was not. */
  void add(Unit unit, Inspector inspector) {
    put(unit.id(), inspector.standing(unit, counts));
  }

  private void drop(Unit unit, Inspector inspector) {
    inspector.discount(unit, counts);
    put(unit.id(), ImmutableList.of());
  }

  /** Looks again at a unit by some rules; what the others found stays. */
  void again(
      Unit before, Unit after, Inspector earlier, Inspector later, Predicate<Rule<?>> which) {
    earlier.discount(before, counts);
    ImmutableList.Builder<Finding> found = ImmutableList.builder();
    found.addAll(later.standing(after, counts));
    for (Finding finding : present(after.id())) {
      if (!which.test(finding.rule())) {
        found.add(finding);
      }
    }
    put(after.id(), found.build());
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
  Findings changed() {
    Hierarchy before = known.scene().hierarchy();
    TreeDifference difference = TreeDifference.between(before.root(), scene.hierarchy().root());
    List<Unit> moved = ImmutableList.copyOf(Iterables.concat(difference.relocations().values()));
    List<TreeDifference.Revision> revisions = difference.revisions();
    Map<UnitId, Unit> come = new LinkedHashMap<>(difference.begun());
    if (isLarge(revisions.size() + come.size(), moved)) {
      return Survey.of(scene);
    }
    Map<UnitId, Unit> gone = new LinkedHashMap<>(difference.ended());
    List<Unit> edited = new ArrayList<>();
    for (TreeDifference.Revision revision : revisions) {
      gone.put(revision.before().id(), revision.before());
      come.put(revision.after().id(), revision.after());
      if (!isSameItself(revision.before(), revision.after())) {
        edited.add(revision.after());
      }
    }
    moved.forEach(unit -> stay(unit, before, gone, come));
    Inspector earlier = new Inspector(known.scene(), rule -> rule.topic().isStanding());
    Inspector later = new Inspector(scene, rule -> rule.topic().isStanding());
    gone.forEach((id, unit) -> drop(unit, earlier));
    come.forEach((id, unit) -> add(unit, later));
    lookUp(edited, come.keySet());
    lookAround(come.keySet());
    return result();
  }

  /** Says whether so much changed that it is quicker to walk through everything once. */
  private boolean isLarge(int changed, List<Unit> moved) {
    int looked = changed;
    for (Unit unit : moved) {
      looked += Iterables.size(unit.subtree());
    }
    return looked > TOO_FEW_TO_COUNT
        && looked > scene.hierarchy().unitCount() / UNITS_WALKED_FOR_ONE;
  }

  /** Takes a unit and all below it as changed, wherever they were. */
  private static void stay(
      Unit top, Hierarchy before, Map<UnitId, Unit> gone, Map<UnitId, Unit> come) {
    for (Unit unit : top.subtree()) {
      come.put(unit.id(), unit);
      before.unit(unit.id()).ifPresent(then -> gone.put(unit.id(), then));
    }
  }

  /** Looks again below units that themselves changed, by the rules that look at the units above. */
  private void lookUp(List<Unit> changed, Set<UnitId> done) {
    if (changed.isEmpty()) {
      return;
    }
    Predicate<Rule<?>> lined =
        rule ->
            rule.topic().isStanding()
                && rule.reach().contains(Reach.LINE)
                && !rule.reach().contains(Reach.EVERYTHING);
    Inspector earlier = new Inspector(known.scene(), lined);
    Inspector later = new Inspector(scene, lined);
    if (later.isIdle()) {
      return;
    }
    Set<UnitId> seen = new LinkedHashSet<>(done);
    for (Unit top : changed) {
      for (Unit unit : top.subtree()) {
        if (seen.add(unit.id())) {
          again(unit, unit, earlier, later, lined);
        }
      }
    }
  }

  /** Looks again everywhere by the rules that look at everything. */
  private void lookAround(Set<UnitId> done) {
    Predicate<Rule<?>> wide =
        rule -> rule.topic().isStanding() && rule.reach().contains(Reach.EVERYTHING);
    Inspector earlier = new Inspector(known.scene(), wide);
    Inspector later = new Inspector(scene, wide);
    if (later.isIdle()) {
      return;
    }
    for (Unit unit : scene.hierarchy().units()) {
      if (!done.contains(unit.id())) {
        again(unit, unit, earlier, later, wide);
      }
    }
  }

  /** Says whether a unit is the same but for what it holds. */
  private static boolean isSameItself(Unit before, Unit after) {
    return before.getClass() == after.getClass()
        && before.leadership().equals(after.leadership())
        && before.consents().equals(after.consents())
        && before.name().equals(after.name())
        && before.foundedOn().equals(after.foundedOn())
        && kind(before).equals(kind(after));
  }

  private static Object kind(Unit unit) {
    return unit instanceof GrassrootsOrganization organization
        ? organization.grassrootsKind()
        : unit.term();
  }
}
