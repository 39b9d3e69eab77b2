package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tree with some units restored in their old places. Only the parts that differ are rebuilt,
 * from the root down.
 */
final class RestoredTree {

  private final Execution execution;
  private final Hierarchy now;
  private final Map<UnitId, Restoration> byUnit;
  private final RollRestoration rolls;
  private final Map<UnitId, List<UnitId>> children = new LinkedHashMap<>();
  private final Set<UnitId> dirty = new HashSet<>();
  private final Set<UnitId> built = new HashSet<>();

  RestoredTree(Execution execution, Map<UnitId, Restoration> byUnit, RollRestoration rolls) {
    this.execution = execution;
    this.now = execution.hierarchy();
    this.byUnit = byUnit;
    this.rolls = rolls;
  }

  /** Notes the new superior of each unit. */
  void arrange() {
    byUnit.values().forEach(this::arrange);
  }

  private void arrange(Restoration one) {
    if (one.hasBegun() || one.hasMoved()) {
      now.superiorOf(one.unit()).ifPresent(above -> below(above.id()).remove(one.unit()));
    }
    if (one.hasEnded() || one.hasMoved()) {
      one.wasUnder().ifPresent(above -> below(above).add(one.unit()));
    }
    if (one.was().isPresent() && one.was().get() instanceof Committee) {
      below(one.unit());
    }
  }

  /** Returns the root, or refuses the order for each unit that has no place in the tree. */
  Unit built() {
    byUnit.keySet().forEach(this::soil);
    Unit root = build(now.root().id());
    for (Restoration one : byUnit.values()) {
      if (!one.hasBegun() && !built.contains(one.unit())) {
        execution.refuse(Reason.Kind.CHANGED_SINCE, one.unit(), one.unit());
      }
    }
    return root;
  }

  /** Returns the units directly below a unit. */
  List<UnitId> below(UnitId superior) {
    return children.computeIfAbsent(
        superior,
        id ->
            new ArrayList<>(
                now.unit(id)
                    .map(unit -> Lists.transform(unit.children(), Unit::id))
                    .orElse(ImmutableList.of())));
  }

  /** Marks a unit and all its restored superiors for rebuilding. */
  private void soil(UnitId unit) {
    Optional<UnitId> at = Optional.of(unit);
    while (at.isPresent() && dirty.add(at.get())) {
      UnitId id = at.get();
      Restoration one = byUnit.get(id);
      at =
          one != null && (one.hasEnded() || one.hasMoved())
              ? one.wasUnder()
              : now.superiorOf(id).map(Unit::id);
      if (one != null && (one.hasMoved() || one.hasBegun())) {
        now.superiorOf(id).map(Unit::id).ifPresent(this::soil);
      }
    }
  }

  private Unit build(UnitId id) {
    built.add(id);
    Restoration one = byUnit.get(id);
    Unit unit = one == null ? now.require(id) : itself(one);
    if (!(unit instanceof Committee committee)) {
      return unit;
    }
    ImmutableList.Builder<Unit> units = ImmutableList.builder();
    for (UnitId child : ordered(id, one)) {
      built.add(child);
      Unit below = dirty.contains(child) ? build(child) : now.require(child);
      if (committee.holds(below)) {
        units.add(below);
      } else {
        execution.refuse(Reason.Kind.CHANGED_SINCE, child, id);
      }
    }
    return committee.withChildren(units.build());
  }

  /** Returns a restored unit without its children. */
  private Unit itself(Restoration one) {
    Unit was = one.was().orElseThrow();
    Unit unit = now.unit(one.unit()).orElse(was);
    if (unit instanceof Committee committee) {
      unit = committee.withChildren(ImmutableList.of());
    }
    if (was instanceof Branch && unit instanceof Committee committee) {
      unit = committee.asBranch();
    } else if (was instanceof Committee then && unit instanceof Branch branch) {
      unit = branch.asCommittee(then.level());
    }
    boolean isWhole =
        one.is().map(is -> is instanceof Branch != was instanceof Branch).orElse(true);
    for (Attribute<?> attribute : Attribute.of(was)) {
      if (isWhole || !attribute.isSame(one.is().orElseThrow(), was)) {
        unit = attribute.copied(unit, was);
      }
    }
    return unit instanceof Branch branch ? branch.withMembers(rolls.of(one.unit())) : unit;
  }

  /** Returns the units directly below a unit, in the old order if they are the same again. */
  private List<UnitId> ordered(UnitId id, @Nullable Restoration one) {
    List<UnitId> ids = below(id);
    if (one == null || one.was().isEmpty()) {
      return ids;
    }
    List<UnitId> was = Lists.transform(one.was().get().children(), Unit::id);
    return new LinkedHashSet<>(ids).equals(new LinkedHashSet<>(was)) ? was : ids;
  }
}
