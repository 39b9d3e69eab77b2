package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Carries an {@link Undo} out: finds what each unit shall be, compares it with what it is, and
 * builds the tree anew from the root down where something differs.
 */
final class Undoing {

  private final Execution execution;
  private final Hierarchy now;
  private final Undo order;
  private final Map<UnitId, Restoration> byUnit = new LinkedHashMap<>();
  private final Map<UnitId, List<UnitId>> children = new LinkedHashMap<>();
  private final Set<UnitId> dirty = new HashSet<>();
  private final Set<UnitId> built = new HashSet<>();
  private final RollRestoration rolls;

  Undoing(Execution execution, Undo order) {
    this.execution = execution;
    this.now = execution.hierarchy();
    this.order = order;
    order.restorations().forEach(one -> byUnit.put(one.unit(), one));
    this.rolls = new RollRestoration(execution, order.restorations());
  }

  void carryOut() {
    byUnit.values().forEach(this::check);
    byUnit.values().forEach(this::rearrange);
    byUnit.values().forEach(this::checkContents);
    if (execution.isRefused()) {
      return;
    }
    byUnit.keySet().forEach(this::soil);
    ImmutableList<Unit> ended = units(Restoration::hasBegun, now);
    ImmutableList<Unit> originals = units(one -> !one.hasEnded(), now);
    Unit root = build(now.root().id());
    for (Restoration one : byUnit.values()) {
      if (!one.hasBegun() && !built.contains(one.unit())) {
        execution.refuse(Reason.Kind.CHANGED_SINCE, one.unit(), one.unit());
      }
    }
    if (execution.isRefused()) {
      return;
    }
    execution.edit().replace(root);
    byUnit.values().forEach(this::checkSeats);
    if (execution.isRefused()) {
      return;
    }
    execution.commitUndone(
        rolls.comingBack(order.restorations()),
        rolls.leaving(),
        (act, after) ->
            Undone.of(
                act,
                originals,
                units(one -> !one.hasBegun(), after),
                ended,
                units(Restoration::hasEnded, after),
                UndoneEdges.between(now, after, ended)));
  }

  private ImmutableList<Unit> units(Predicate<Restoration> which, Hierarchy hierarchy) {
    return byUnit.values().stream()
        .filter(which)
        .flatMap(one -> hierarchy.unit(one.unit()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Refuses a unit that is not what the plan made of it, or not where the plan put it. */
  private void check(Restoration one) {
    Optional<Unit> here = now.unit(one.unit());
    if (one.hasEnded()) {
      if (here.isPresent()) {
        changed(one);
      }
      return;
    }
    Unit is = one.is().orElseThrow();
    if (here.isEmpty() || here.get() instanceof Branch != is instanceof Branch) {
      changed(one);
      return;
    }
    boolean stands =
        !(one.hasMoved() || one.hasBegun())
            || now.superiorOf(one.unit()).map(Unit::id).equals(one.isUnder());
    Optional<Unit> was = one.was();
    boolean hasOtherForm = was.isPresent() && was.get() instanceof Branch != is instanceof Branch;
    for (Attribute<?> attribute : Attribute.of(is)) {
      boolean wasTouched = was.isEmpty() || hasOtherForm || !attribute.isSame(was.get(), is);
      stands &= !wasTouched || attribute.isSame(here.get(), is);
    }
    if (!stands) {
      changed(one);
    }
  }

  private void changed(Restoration one) {
    execution.refuse(Reason.Kind.CHANGED_SINCE, one.unit(), one.unit());
  }

  /** Notes what stands below what from then on. */
  private void rearrange(Restoration one) {
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

  /** Refuses a unit that holds something which it cannot hold once it is what it was. */
  private void checkContents(Restoration one) {
    boolean holdsUnits = one.was().isPresent() && one.was().get() instanceof Committee;
    boolean holdsMembers = one.was().isPresent() && one.was().get() instanceof Branch;
    if ((!holdsUnits && !below(one.unit()).isEmpty())
        || (!holdsMembers && !rolls.of(one.unit()).isEmpty())) {
      changed(one);
    }
  }

  /** Refuses a seat that comes back if its holder was below the unit, and has gone elsewhere. */
  private void checkSeats(Restoration one) {
    Set<MemberId> own = one.ownHoldersReturning();
    if (!own.isEmpty()) {
      Unit unit = execution.edit().unit(one.unit());
      Sets.difference(own, unit.membersAmong(own))
          .forEach(gone -> execution.refuse(Reason.Kind.CHANGED_SINCE, gone, one.unit()));
    }
  }

  private List<UnitId> below(UnitId superior) {
    return children.computeIfAbsent(
        superior,
        id ->
            new ArrayList<>(
                now.unit(id)
                    .map(unit -> Lists.transform(unit.children(), Unit::id))
                    .orElse(ImmutableList.of())));
  }

  /** Marks a unit and all above it, as they will stand, to be built anew. */
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

  /** Returns a unit as it shall be, but for what stands below it. */
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

  /** Returns what stands below a unit, in the earlier order if it is the same again. */
  private List<UnitId> ordered(UnitId id, @Nullable Restoration one) {
    List<UnitId> ids = below(id);
    if (one == null || one.was().isEmpty()) {
      return ids;
    }
    List<UnitId> was = Lists.transform(one.was().get().children(), Unit::id);
    return new LinkedHashSet<>(ids).equals(new LinkedHashSet<>(was)) ? was : ids;
  }
}
