package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Superior;
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
  private final ImmutableSet<UnitId> parts;
  private final Map<MemberId, Member> members = new LinkedHashMap<>();
  private final Map<MemberId, Guest> guests = new LinkedHashMap<>();
  private final Map<UnitId, Unit> children = new LinkedHashMap<>();
  private final SetMultimap<UnitId, MemberId> memberMoves = LinkedHashMultimap.create();
  private final SetMultimap<UnitId, MemberId> guestMoves = LinkedHashMultimap.create();
  private final SetMultimap<UnitId, UnitId> unitMoves = LinkedHashMultimap.create();

  private Resettlement(
      Execution execution, Unit unit, Allocation allocation, ImmutableSet<UnitId> parts) {
    this.execution = execution;
    this.unit = unit;
    this.allocation = allocation;
    this.parts = parts;
    if (unit instanceof Branch branch) {
      branch.members().forEach(member -> members.put(member.id(), member));
      branch.guests().forEach(guest -> guests.put(guest.member(), guest));
    }
    unit.children().forEach(child -> children.put(child.id(), child));
  }

  /** Reads the allocation of a unit that ends: all go elsewhere. */
  static Resettlement elsewhere(Execution execution, Unit unit, Allocation allocation) {
    return new Resettlement(execution, unit, allocation, ImmutableSet.of());
  }

  /** Reads the allocation of a unit that is divided: all go to its parts, itself perhaps one. */
  static Resettlement among(
      Execution execution, Unit unit, Allocation allocation, Iterable<UnitId> parts) {
    return new Resettlement(execution, unit, allocation, ImmutableSet.copyOf(parts));
  }

  /** Gives every reason why the allocation does not fit the unit. */
  void check() {
    Set<MemberId> free = new LinkedHashSet<>(members.keySet());
    free.addAll(guests.keySet());
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
    Set<UnitId> freeUnits = new LinkedHashSet<>(children.keySet());
    allocation
        .units()
        .forEach(
            (target, child) -> {
              if (!children.containsKey(child)) {
                execution.refuse(Reason.Kind.NOT_A_CHILD, child, unit.id());
              } else if (!freeUnits.remove(child)) {
                execution.refuse(Reason.Kind.ALLOCATED_TWICE, child, unit.id());
              } else {
                unitMoves.put(target, child);
              }
            });
    allocateRest(free, freeUnits);
    checkTargets();
  }

  private void send(MemberId member, UnitId target) {
    (members.containsKey(member) ? memberMoves : guestMoves).put(target, member);
  }

  private void allocateRest(Set<MemberId> free, Set<UnitId> freeUnits) {
    Optional<UnitId> rest = allocation.rest();
    if (rest.isPresent()) {
      if (free.isEmpty() && freeUnits.isEmpty() && isTarget(rest.get())) {
        execution.find(rest.get(), Unit.class);
      }
      free.forEach(member -> send(member, rest.get()));
      unitMoves.putAll(rest.get(), freeUnits);
    } else {
      free.forEach(member -> execution.refuse(Reason.Kind.NOT_ALLOCATED, member, unit.id()));
      freeUnits.forEach(child -> execution.refuse(Reason.Kind.NOT_ALLOCATED, child, unit.id()));
    }
  }

  private void checkTargets() {
    ImmutableSet.Builder<UnitId> branches = ImmutableSet.builder();
    branches.addAll(allocation.members().keySet()).addAll(memberMoves.keySet());
    for (UnitId target : branches.addAll(guestMoves.keySet()).build()) {
      if (isTarget(target)) {
        execution
            .find(target, Branch.class)
            .ifPresent(
                branch ->
                    guestMoves.get(target).stream()
                        .filter(guest -> branch.hasMember(guest) || hasGuest(branch, guest))
                        .forEach(
                            guest -> execution.refuse(Reason.Kind.GUEST_AT_HOME, guest, target)));
      }
    }
    ImmutableSet.Builder<UnitId> superiors = ImmutableSet.builder();
    superiors.addAll(allocation.units().keySet());
    for (UnitId target : superiors.addAll(unitMoves.keySet()).build()) {
      if (isTarget(target)) {
        execution.find(target, Superior.class).ifPresent(superior -> checkHolds(superior, target));
      }
    }
  }

  /** Says whether a target can be looked at; refuses one that ends or is not a part. */
  private boolean isTarget(UnitId target) {
    if (!parts.isEmpty()) {
      if (!parts.contains(target)) {
        execution.refuse(Reason.Kind.NOT_A_PART, target, unit.id());
      }
      // A part that could not begin has its own reason.
      return parts.contains(target)
          && !execution.hierarchy().has(target)
          && execution.edit().find(target).isPresent();
    }
    if (!execution.hierarchy().has(target)) {
      return true; // find() will say that it is unknown
    }
    boolean inside = execution.hierarchy().path(target).ids().contains(unit.id());
    if (inside) {
      execution.refuse(Reason.Kind.TARGET_ENDS, target, unit.id());
    }
    return !inside;
  }

  private static boolean hasGuest(Branch branch, MemberId member) {
    return branch.guests().stream().anyMatch(guest -> guest.member().equals(member));
  }

  private void checkHolds(Superior superior, UnitId target) {
    for (UnitId child : unitMoves.get(target)) {
      Unit moved = children.get(child);
      if (moved != null && !superior.holds(formed(moved))) {
        execution.refuse(Reason.Kind.CANNOT_HOLD, child, target);
      }
    }
  }

  private Unit formed(Unit child) {
    return child instanceof Branch branch && allocation.form().isPresent()
        ? allocation.form().get().of(branch)
        : child;
  }

  /** Edits a tree from which the unit has been removed, or in which it lives on as a part. */
  void carryOut() {
    TreeEdit edit = execution.edit();
    memberMoves.removeAll(unit.id());
    guestMoves.removeAll(unit.id());
    unitMoves.removeAll(unit.id());
    if (parts.contains(unit.id())) {
      leave(edit);
    }
    memberMoves
        .asMap()
        .forEach(
            (target, moved) -> {
              List<Member> arriving = new ArrayList<>();
              members.forEach(
                  (id, member) -> {
                    if (moved.contains(id)) {
                      arriving.add(member);
                    }
                  });
              edit.replace(((Branch) edit.unit(target)).joinedBy(arriving));
            });
    guestMoves.asMap().forEach((target, moved) -> carryGuests(edit, target, moved));
    unitMoves.forEach(
        (target, child) -> {
          Unit moved = children.get(child);
          if (moved != null) {
            edit.place(formed(moved), target);
          }
        });
  }

  /** Takes what goes to other parts out of the unit that lives on. */
  private void leave(TreeEdit edit) {
    unitMoves.values().forEach(edit::remove);
    if (unit instanceof Branch branch) {
      edit.replace(
          branch
              .leftBy(ImmutableSet.copyOf(memberMoves.values()))
              .withGuests(
                  branch.guests().stream()
                      .filter(guest -> !guestMoves.containsValue(guest.member()))
                      .filter(guest -> !allocation.recalled().contains(guest.member()))
                      .collect(ImmutableList.toImmutableList())));
    }
  }

  private void carryGuests(TreeEdit edit, UnitId target, Collection<MemberId> moved) {
    Branch branch = (Branch) edit.unit(target);
    ImmutableList.Builder<Guest> staying = ImmutableList.builder();
    staying.addAll(branch.guests());
    guests.forEach(
        (id, guest) -> {
          if (moved.contains(id)) {
            staying.add(guest);
          }
        });
    edit.replace(branch.withGuests(staying.build()));
  }

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
