package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;

/** The places to which an allocation sends: what speaks against each of them. */
final class Destinations {

  private final Execution execution;
  private final UnitId unit;
  private final ImmutableSet<UnitId> parts;

  /** Knows the parts of a unit that is divided, itself perhaps one; none if all go elsewhere. */
  Destinations(Execution execution, UnitId unit, ImmutableSet<UnitId> parts) {
    this.execution = execution;
    this.unit = unit;
    this.parts = parts;
  }

  boolean isPart(UnitId place) {
    return parts.contains(place);
  }

  /** Says whether a place can be looked at; refuses one that ends or is not a part. */
  boolean isOpen(UnitId place) {
    if (!parts.isEmpty()) {
      if (!isPart(place)) {
        execution.refuse(Reason.Kind.NOT_A_PART, place, unit);
      }
      // What may stay may stay; a part that could not begin has its own reason.
      return isPart(place)
          && !execution.hierarchy().has(place)
          && execution.edit().find(place).isPresent();
    }
    if (!execution.hierarchy().has(place)) {
      return true; // find() will say that it is unknown
    }
    boolean inside = execution.hierarchy().path(place).ids().contains(unit);
    if (inside) {
      execution.refuse(Reason.Kind.TARGET_ENDS, place, unit);
    }
    return !inside;
  }

  /** Refuses a place that is no branch, and guests who are at home or guests there already. */
  void checkReceives(UnitId place, Iterable<MemberId> guests) {
    if (isOpen(place)) {
      execution
          .find(place, Branch.class)
          .ifPresent(
              branch -> {
                for (MemberId guest : guests) {
                  if (branch.hasMember(guest) || branch.hasGuest(guest)) {
                    execution.refuse(Reason.Kind.GUEST_AT_HOME, guest, place);
                  }
                }
              });
    }
  }

  /** Refuses a place that is no committee, and units of levels that it does not hold. */
  void checkHolds(UnitId place, Iterable<? extends Unit> children) {
    if (isOpen(place)) {
      execution
          .find(place, Committee.class)
          .ifPresent(
              committee -> {
                for (Unit child : children) {
                  if (!committee.holds(child)) {
                    execution.refuse(Reason.Kind.CANNOT_HOLD, child.id(), place);
                  }
                }
              });
    }
  }
}
