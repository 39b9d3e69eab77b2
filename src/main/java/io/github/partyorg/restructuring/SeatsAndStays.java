package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.List;

/** The seats and stays of a member in the whole hierarchy. */
final class SeatsAndStays {

  private final MemberId member;
  private final List<Branch> hosts = new ArrayList<>();
  private final List<UnitId> led = new ArrayList<>();

  private SeatsAndStays(MemberId member) {
    this.member = member;
  }

  static SeatsAndStays of(MemberId member, Hierarchy hierarchy) {
    SeatsAndStays found = new SeatsAndStays(member);
    found.walk(hierarchy.root());
    return found;
  }

  private void walk(Unit unit) {
    for (Seat seat : unit.leadership().seats()) {
      if (seat.holder().equals(member)) {
        led.add(unit.id());
        break;
      }
    }
    if (unit instanceof Branch branch) {
      for (Guest guest : branch.guests()) {
        if (guest.member().equals(member)) {
          hosts.add(branch);
          break;
        }
      }
    }
    for (Unit child : unit.children()) {
      walk(child);
    }
  }

  /** Returns the branches where the member stays as a guest. */
  ImmutableList<Branch> hosts() {
    return ImmutableList.copyOf(hosts);
  }

  /** Returns the units where the member has a seat, each superior first. */
  ImmutableList<UnitId> led() {
    return ImmutableList.copyOf(led);
  }

  /** Returns a branch where the stay has ended. */
  Branch endedAt(Branch host) {
    return host.withGuests(
        host.guests().stream()
            .filter(guest -> !guest.member().equals(member))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns a branch where the member's stay is now one from inside the hierarchy. */
  Branch insideAt(Branch host) {
    return host.withGuests(
        host.guests().stream()
            .map(guest -> guest.member().equals(member) ? inside(guest) : guest)
            .collect(ImmutableList.toImmutableList()));
  }

  private static Guest inside(Guest guest) {
    return Guest.builder().member(guest.member()).since(guest.since()).until(guest.until()).build();
  }
}
