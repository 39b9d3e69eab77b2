package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An allocation read against the unit that ends or is divided: what is missing or double, and who
 * goes where.
 */
final class Resettlement {

  private final Execution execution;
  private final Unit unit;
  private final Allocation allocation;
  private final Destinations destinations;
  private final Map<MemberId, Member> members = new LinkedHashMap<>();
  private final Map<MemberId, Guest> guests = new LinkedHashMap<>();
  private final Map<UnitId, Unit> children = new LinkedHashMap<>();
  private final SetMultimap<UnitId, MemberId> memberMoves = LinkedHashMultimap.create();
  private final SetMultimap<UnitId, MemberId> guestMoves = LinkedHashMultimap.create();
  private final ListMultimap<UnitId, Unit> unitMoves =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();

  private Resettlement(
      Execution execution, Unit unit, Allocation allocation, Destinations destinations) {
    this.execution = execution;
    this.unit = unit;
    this.allocation = allocation;
    this.destinations = destinations;
    if (unit instanceof Branch branch) {
      branch.members().forEach(member -> members.put(member.id(), member));
      branch.guests().forEach(guest -> guests.put(guest.member(), guest));
    }
    unit.children().forEach(child -> children.put(child.id(), child));
  }

  /** Reads the allocation of a unit that ends: all go elsewhere. */
  static Resettlement elsewhere(Execution execution, Unit unit, Allocation allocation) {
    return new Resettlement(
        execution, unit, allocation, new Destinations(execution, unit.id(), ImmutableSet.of()));
  }

  /** Reads the allocation of a unit that is divided: all go to its parts, itself perhaps one. */
  static Resettlement among(
      Execution execution, Unit unit, Allocation allocation, Iterable<UnitId> parts) {
    return new Resettlement(
        execution,
        unit,
        allocation,
        new Destinations(execution, unit.id(), ImmutableSet.copyOf(parts)));
  }

  /** Gives every reason why the allocation does not fit the unit. */
  void check() {
    Set<MemberId> free = new LinkedHashSet<>(members.keySet());
    free.addAll(guests.keySet());
    Map<UnitId, Unit> freeUnits = new LinkedHashMap<>(children);
    readMembers(free);
    readUnits(freeUnits);
    readRest(free, freeUnits.values());
    checkDestinations();
  }

  private void readMembers(Set<MemberId> free) {
    allocation
        .members()
        .forEach(
            (target, member) -> {
              if (!members.containsKey(member) && !guests.containsKey(member)) {
                execution.refuse(Reason.Kind.NOT_A_MEMBER, member, unit.id());
              } else if (!free.remove(member)) {
                execution.refuse(Reason.Kind.ALLOCATED_TWICE, member, unit.id());
              } else {
                send(member, target);
              }
            });
    for (MemberId guest : allocation.recalled()) {
      if (!guests.containsKey(guest)) {
        execution.refuse(Reason.Kind.NOT_A_GUEST, guest, unit.id());
      } else if (!free.remove(guest)) {
        execution.refuse(Reason.Kind.ALLOCATED_TWICE, guest, unit.id());
      }
    }
  }

  private void send(MemberId member, UnitId target) {
    (members.containsKey(member) ? memberMoves : guestMoves).put(target, member);
  }

  private void readUnits(Map<UnitId, Unit> free) {
    allocation
        .units()
        .forEach(
            (target, id) -> {
              Unit child = free.remove(id);
              if (child != null) {
                unitMoves.put(target, child);
              } else if (children.containsKey(id)) {
                execution.refuse(Reason.Kind.ALLOCATED_TWICE, id, unit.id());
              } else {
                execution.refuse(Reason.Kind.NOT_A_CHILD, id, unit.id());
              }
            });
  }

  private void readRest(Set<MemberId> free, Collection<Unit> freeUnits) {
    Optional<UnitId> rest = allocation.rest();
    if (rest.isPresent()) {
      if (free.isEmpty() && freeUnits.isEmpty() && destinations.isOpen(rest.get())) {
        execution.find(rest.get(), Unit.class);
      }
      free.forEach(member -> send(member, rest.get()));
      unitMoves.putAll(rest.get(), freeUnits);
    } else {
      free.forEach(member -> execution.refuse(Reason.Kind.NOT_ALLOCATED, member, unit.id()));
      freeUnits.forEach(
          child -> execution.refuse(Reason.Kind.NOT_ALLOCATED, child.id(), unit.id()));
    }
  }

  private void checkDestinations() {
    ImmutableSet.Builder<UnitId> branches = ImmutableSet.builder();
    branches.addAll(allocation.members().keySet()).addAll(memberMoves.keySet());
    for (UnitId target : branches.addAll(guestMoves.keySet()).build()) {
      destinations.checkReceives(target, guestMoves.get(target));
    }
    ImmutableSet.Builder<UnitId> superiors = ImmutableSet.builder();
    superiors.addAll(allocation.units().keySet());
    for (UnitId target : superiors.addAll(unitMoves.keySet()).build()) {
      destinations.checkHolds(target, unitMoves.get(target));
    }
  }

  /** Edits a tree from which the unit has been removed, or in which it lives on as a part. */
  void carryOut() {
    memberMoves.removeAll(unit.id());
    guestMoves.removeAll(unit.id());
    unitMoves.removeAll(unit.id());
    if (destinations.isPart(unit.id())) {
      leave();
    }
    memberMoves.asMap().forEach(this::carryMembers);
    guestMoves.asMap().forEach(this::carryGuests);
    unitMoves
        .asMap()
        .forEach((target, placed) -> execution.edit().place(ImmutableList.copyOf(placed), target));
  }

  /** Takes what goes to other parts out of the unit that lives on. */
  private void leave() {
    unitMoves.values().forEach(child -> execution.edit().remove(child.id()));
    if (unit instanceof Branch branch) {
      execution
          .edit()
          .replace(
              branch
                  .leftBy(ImmutableSet.copyOf(memberMoves.values()))
                  .withGuests(
                      branch.guests().stream()
                          .filter(guest -> !guestMoves.containsValue(guest.member()))
                          .filter(guest -> !allocation.recalled().contains(guest.member()))
                          .collect(ImmutableList.toImmutableList())));
    }
  }

  private void carryMembers(UnitId target, Collection<MemberId> moved) {
    List<Member> arriving = new ArrayList<>();
    members.forEach(
        (id, member) -> {
          if (moved.contains(id)) {
            arriving.add(member);
          }
        });
    execution.edit().replace(((Branch) execution.edit().unit(target)).joinedBy(arriving));
  }

  private void carryGuests(UnitId target, Collection<MemberId> moved) {
    Branch branch = (Branch) execution.edit().unit(target);
    ImmutableList.Builder<Guest> staying = ImmutableList.builder();
    staying.addAll(branch.guests());
    guests.forEach(
        (id, guest) -> {
          if (moved.contains(id)) {
            staying.add(guest);
          }
        });
    execution.edit().replace(branch.withGuests(staying.build()));
  }

  /** Returns who went where, as far as anybody left. */
  ImmutableListMultimap<UnitId, MemberId> members() {
    return ImmutableListMultimap.copyOf(memberMoves);
  }

  /** Returns the units that took something in, as they are now. */
  ImmutableList<Unit> receivers() {
    ImmutableSet.Builder<UnitId> targets = ImmutableSet.builder();
    targets.addAll(memberMoves.keySet()).addAll(guestMoves.keySet()).addAll(unitMoves.keySet());
    return targets.build().stream()
        .map(execution.edit()::unit)
        .collect(ImmutableList.toImmutableList());
  }
}
