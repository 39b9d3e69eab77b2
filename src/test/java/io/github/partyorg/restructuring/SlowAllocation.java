package io.github.partyorg.restructuring;

import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Where all of one unit go, read on the rows of a slow model. */
final class SlowAllocation {

  private final SlowModel model;
  private final Allocation allocation;
  private final String unit;
  private final SlowModel.Row row;
  private final List<String> left;
  private final Set<String> children;
  private final Map<String, String> members = new TreeMap<>();
  private final Map<String, String> units = new TreeMap<>();

  SlowAllocation(SlowModel model, Allocation allocation, String unit) {
    this.model = model;
    this.allocation = allocation;
    this.unit = unit;
    this.row = model.at(unit);
    this.left = model.line(unit);
    this.children = model.children(unit);
  }

  /** Refuses for what is left out, doubled or strange, and for targets that cannot take it in. */
  void check(Predicate<String> mayReceive) {
    Set<String> free = new HashSet<>(Sets.union(row.roll, row.guests.keySet()));
    allocation
        .members()
        .forEach(
            (target, id) -> {
              String member = id.value();
              if (!row.roll.contains(member) && !row.guests.containsKey(member)) {
                model.refuse(Reason.Kind.NOT_A_MEMBER, member);
              } else if (!free.remove(member)) {
                model.refuse(Reason.Kind.ALLOCATED_TWICE, member);
              } else {
                members.put(member, target.value());
              }
            });
    for (String guest : SlowModel.strings(allocation.recalled())) {
      if (!row.guests.containsKey(guest)) {
        model.refuse(Reason.Kind.NOT_A_GUEST, guest);
      } else if (!free.remove(guest)) {
        model.refuse(Reason.Kind.ALLOCATED_TWICE, guest);
      }
    }
    Set<String> freeUnits = new HashSet<>(children);
    allocation
        .units()
        .forEach(
            (target, id) -> {
              if (!children.contains(id.value())) {
                model.refuse(Reason.Kind.NOT_A_CHILD, id.value());
              } else if (!freeUnits.remove(id.value())) {
                model.refuse(Reason.Kind.ALLOCATED_TWICE, id.value());
              } else {
                units.put(id.value(), target.value());
              }
            });
    if (allocation.rest().isPresent()) {
      String rest = allocation.rest().get().value();
      free.forEach(member -> members.put(member, rest));
      freeUnits.forEach(child -> units.put(child, rest));
      if (free.isEmpty() && freeUnits.isEmpty() && mayReceive.test(rest)) {
        model.exists(rest);
      }
    } else {
      Sets.union(free, freeUnits).forEach(id -> model.refuse(Reason.Kind.NOT_ALLOCATED, id));
    }
    checkTargets(mayReceive);
  }

  private void checkTargets(Predicate<String> mayReceive) {
    Set<String> branches = new HashSet<>(members.values());
    branches.addAll(SlowModel.strings(allocation.members().keySet()));
    for (String target : branches) {
      if (mayReceive.test(target) && model.isBranch(target)) {
        SlowModel.Row receiving = model.at(target);
        members.forEach(
            (member, to) -> {
              if (to.equals(target)
                  && row.guests.containsKey(member)
                  && (receiving.roll.contains(member) || receiving.guests.containsKey(member))) {
                model.refuse(Reason.Kind.GUEST_AT_HOME, member);
              }
            });
      }
    }
    Set<String> superiors = new HashSet<>(units.values());
    superiors.addAll(SlowModel.strings(allocation.units().keySet()));
    for (String target : superiors) {
      if (mayReceive.test(target) && model.isSuperior(target)) {
        units.forEach(
            (child, to) -> {
              if (to.equals(target) && !model.at(target).type.holds(model.at(child).type)) {
                model.refuse(Reason.Kind.CANNOT_HOLD, child);
              }
            });
      }
    }
  }

  /** Moves all that does not stay in the unit. */
  void carryOut() {
    row.guests.keySet().removeAll(SlowModel.strings(allocation.recalled()));
    members.forEach(
        (member, target) -> {
          if (target.equals(unit)) {
            return;
          }
          if (row.roll.contains(member)) {
            row.leave(Set.of(member));
            model.at(target).join(Set.of(member));
            model.vacate(left, model.line(target), Set.of(member));
          }
        });
    members.forEach(
        (guest, target) -> {
          String stay = row.guests.get(guest);
          if (!target.equals(unit) && stay != null) {
            row.guests.remove(guest);
            model.at(target).guests.put(guest, stay);
          }
        });
    units.forEach(
        (child, target) -> {
          if (!target.equals(unit)) {
            model.at(child).superior = target;
            model.vacate(left, model.line(target), model.roll(child));
          }
        });
  }
}
