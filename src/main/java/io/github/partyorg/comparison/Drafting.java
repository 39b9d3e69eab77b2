package io.github.partyorg.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.TreeDifference;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Drafts the orders that make one hierarchy out of another, and tries each: first new units, then
 * units that move, then members, then units that end, and last the units' own attributes.
 */
final class Drafting {

  private final Hierarchy target;
  private final UnitId issuer;
  private final LocalDate day;
  private final List<Order> orders = new ArrayList<>();
  private Hierarchy current;

  private Drafting(Hierarchy from, Hierarchy target, UnitId issuer, LocalDate day) {
    this.current = from;
    this.target = target;
    this.issuer = issuer;
    this.day = day;
  }

  static Proposal proposal(Hierarchy from, Hierarchy to, UnitId issuer, LocalDate day) {
    Drafting drafting = new Drafting(from, to, issuer, day);
    drafting.draft();
    Comparison rest = Comparison.between(drafting.current, to);
    if (!rest.isEmpty()) {
      return Proposal.impossible(rest.differences());
    }
    return Proposal.of(
        drafting.orders.isEmpty() ? Plan.of() : Plan.of(drafting.decision(drafting.orders)));
  }

  private void draft() {
    members().leave();
    arrange();
    members().transfer();
    members().join();
    dissolve();
    TreeDifference rest = difference();
    for (UnitId id : rest.revised()) {
      now(id).ifPresent(now -> new UnitDrafting(now, then(id), day, this::attempt).draft());
    }
    for (UnitId id : rest.revised()) {
      now(id).ifPresent(now -> renew(now, then(id)));
    }
  }

  /**
   * Brings units to their places, in rounds: a unit may have to wait until its superior is there.
   */
  private void arrange() {
    int before;
    do {
      before = orders.size();
      convertToCommittees();
      establish();
      handOver();
      convertToBranches();
    } while (orders.size() > before);
  }

  private Decision decision(Iterable<Order> ordered) {
    return Decision.builder().issuer(issuer).effectiveOn(day).addAllOrders(ordered).build();
  }

  /** Tries an order on the result of those before it, and keeps it if it can be carried out. */
  private boolean attempt(Order order) {
    try {
      current = Plan.of(decision(ImmutableList.of(order))).applyWithinDay(current).after();
      orders.add(order);
      return true;
    } catch (DecisionRefusedException refused) {
      return false;
    }
  }

  private TreeDifference difference() {
    return TreeDifference.between(current.root(), target.root());
  }

  private MemberDrafting members() {
    return new MemberDrafting(current, target, this::attempt);
  }

  private Optional<Unit> now(UnitId id) {
    return current.unit(id);
  }

  private Unit then(UnitId id) {
    return target.unit(id).orElseThrow();
  }

  /** Returns units by their depth, superiors first. */
  private static List<UnitId> byDepth(Hierarchy hierarchy, Iterable<UnitId> units) {
    return ImmutableList.sortedCopyOf(
        Comparator.<UnitId>comparingInt(id -> hierarchy.path(id).ids().size())
            .thenComparing(Comparator.naturalOrder()),
        units);
  }

  private void convertToCommittees() {
    for (UnitId id : difference().revised()) {
      if (now(id).orElse(null) instanceof Branch
          && then(id) instanceof Committee committee
          && committee.level() == Level.GRASSROOTS) {
        List<Branch> begun =
            committee.branches().stream().filter(branch -> !current.has(branch.id())).toList();
        if (!begun.isEmpty()) {
          convert(id, begun);
        }
      }
    }
  }

  private void convert(UnitId id, List<Branch> begun) {
    Branch branch = current.branch(id);
    Allocation.Builder allocation = Allocation.builder();
    allocation.recall(Lists.transform(branch.guests(), Guest::member));
    for (Branch part : begun) {
      allocation
          .send(
              part.members().stream()
                  .map(Member::id)
                  .filter(branch::hasMember)
                  .collect(ImmutableList.toImmutableList()))
          .to(part.id());
    }
    attempt(
        Convert.unit(id)
            .toCommittee(begun.stream().map(Drafting::bare).toArray(Branch[]::new))
            .allocating(allocation.sendRest(begun.get(0).id()).build()));
  }

  /**
   * Returns a unit as it can begin: without members, child units, and anything that names members.
   */
  private static Unit bare(Unit unit) {
    if (unit instanceof Committee committee) {
      return committee.withLeadership(Leadership.vacant()).withChildren(ImmutableList.of());
    }
    return bare((Branch) unit);
  }

  private static Branch bare(Branch branch) {
    return branch
        .withLeadership(Leadership.vacant())
        .withMembers(ImmutableList.of())
        .withGroups(ImmutableList.of())
        .withGuests(ImmutableList.of())
        .withAbsences(ImmutableList.of());
  }

  private void establish() {
    for (UnitId id : byDepth(target, difference().begun().keySet())) {
      target
          .superiorOf(id)
          .ifPresent(above -> attempt(Establish.unit(bare(then(id))).under(above.id())));
    }
  }

  /** Hands units over in groups that go to one superior. */
  private void handOver() {
    ListMultimap<UnitId, UnitId> groups = LinkedListMultimap.create();
    for (UnitId id : byDepth(target, difference().moved())) {
      target.superiorOf(id).ifPresent(above -> groups.put(above.id(), id));
    }
    groups
        .asMap()
        .forEach(
            (above, units) -> {
              if (!attempt(HandOver.units(units).to(above))) {
                units.forEach(unit -> attempt(HandOver.units(ImmutableList.of(unit)).to(above)));
              }
            });
  }

  /** Converts committees whose subordinate units all end in the new branch. */
  private void convertToBranches() {
    for (UnitId id : difference().revised()) {
      if (now(id).orElse(null) instanceof Committee committee
          && committee.level() == Level.GRASSROOTS
          && then(id) instanceof Branch branch
          && isLeft(committee)) {
        attempt(Convert.unit(id).toBranch(branch.kind()).ledBy(Leadership.vacant()));
      }
    }
  }

  private boolean isLeft(Committee committee) {
    for (Unit unit : committee.subtree()) {
      if (!unit.id().equals(committee.id()) && target.has(unit.id())) {
        return false;
      }
    }
    return true;
  }

  private void dissolve() {
    for (UnitId id :
        ImmutableList.copyOf(byDepth(current, difference().ended().keySet())).reverse()) {
      Allocation.Builder allocation = Allocation.builder();
      if (now(id).orElse(null) instanceof Branch branch) {
        allocation.recall(Lists.transform(branch.guests(), Guest::member));
      }
      attempt(Dissolve.unit(id).allocating(allocation.build()));
    }
  }

  private void renew(Unit now, Unit then) {
    if (!now.leadership().equals(then.leadership())) {
      attempt(RenewLeadership.of(now.id()).to(then.leadership()));
    }
  }
}
