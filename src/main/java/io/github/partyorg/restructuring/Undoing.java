package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Carries an {@link Undo} out: compares each unit with the state that the plan left, and restores
 * the old tree.
 */
final class Undoing {

  private final Execution execution;
  private final Hierarchy now;
  private final Undo order;
  private final Map<UnitId, Restoration> byUnit = new LinkedHashMap<>();
  private final RollRestoration rolls;
  private final RestoredTree tree;

  Undoing(Execution execution, Undo order) {
    this.execution = execution;
    this.now = execution.hierarchy();
    this.order = order;
    order.restorations().forEach(one -> byUnit.put(one.unit(), one));
    this.rolls = new RollRestoration(execution, order.restorations());
    this.tree = new RestoredTree(execution, byUnit, rolls);
  }

  void carryOut() {
    byUnit.values().forEach(this::check);
    tree.arrange();
    byUnit.values().forEach(this::checkContents);
    if (execution.isRefused()) {
      return;
    }
    Unit root = tree.built();
    if (execution.isRefused()) {
      return;
    }
    execution.edit().replace(root);
    byUnit.values().forEach(this::checkSeats);
    if (execution.isRefused()) {
      return;
    }
    execution.commitUndone(
        Effect.of(this::told)
            .joinedBy(rolls.comingBack(order.restorations()))
            .leftBy(rolls.leaving()));
  }

  private Undone told(Act act, Hierarchy after) {
    ImmutableList<Unit> gone = units(Restoration::hasBegun, now);
    return Undone.of(
        act,
        units(one -> !one.hasEnded(), now),
        units(one -> !one.hasBegun(), after),
        gone,
        units(Restoration::hasEnded, after),
        UndoneEdges.between(now, after, gone));
  }

  private ImmutableList<Unit> units(Predicate<Restoration> which, Hierarchy hierarchy) {
    return byUnit.values().stream()
        .filter(which)
        .flatMap(one -> hierarchy.unit(one.unit()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** Refuses a unit that changed or moved since the plan. */
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

  /** Refuses a unit with contents that its restored form cannot hold. */
  private void checkContents(Restoration one) {
    boolean holdsUnits = one.was().isPresent() && one.was().get() instanceof Committee;
    boolean holdsMembers = one.was().isPresent() && one.was().get() instanceof Branch;
    if ((!holdsUnits && !tree.below(one.unit()).isEmpty())
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
}
