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

/** An allocation read against the unit that ends: what is missing or double, and who goes where. */
final class Resettlement {

  private final Execution execution;
  private final Unit unit;
  private final Allocation allocation;
  private final Map<MemberId, Member> members = new LinkedHashMap<>();
  private final Map<MemberId, Guest> guests = new LinkedHashMap<>();
  private final Map<UnitId, Unit> children = new LinkedHashMap<>();
  private final SetMultimap<UnitId, MemberId> memberMoves = LinkedHashMultimap.create();
  private final SetMultimap<UnitId, MemberId> guestMoves = LinkedHashMultimap.create();
  private final SetMultimap<UnitId, UnitId> unitMoves = LinkedHashMultimap.create();

  Resettlement(Execution execution, Unit unit, Allocation allocation) {
    this.execution = execution;
    this.unit = unit;
    this.allocation = allocation;
    if (unit instanceof Branch branch) {
      branch.members().forEach(member -> members.put(member.id(), member));
      branch.guests().forEach(guest -> guests.put(guest.member(), guest));
    }
    unit.children().forEach(child -> children.put(child.id(), child));
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
      if (free.isEmpty() && freeUnits.isEmpty() && isElsewhere(rest.get())) {
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
      if (isElsewhere(target)) {
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
      if (isElsewhere(target)) {
        execution.find(target, Superior.class).ifPresent(superior -> checkHolds(superior, target));
      }
    }
  }

  private boolean isElsewhere(UnitId target) {
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
      if (moved != null && !superior.holds(moved)) {
        execution.refuse(Reason.Kind.CANNOT_HOLD, child, target);
      }
    }
  }

  /** Edits the receiving units of a tree from which the unit has been removed. */
  void carryOut(TreeEdit edit) {
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
            edit.place(moved, target);
          }
        });
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
  ImmutableList<Unit> receivers(TreeEdit edit) {
    ImmutableSet.Builder<UnitId> targets = ImmutableSet.builder();
    targets.addAll(memberMoves.keySet()).addAll(guestMoves.keySet()).addAll(unitMoves.keySet());
    return targets.build().stream().map(edit::unit).collect(ImmutableList.toImmutableList());
  }
}
