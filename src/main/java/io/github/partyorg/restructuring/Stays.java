package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.List;

/** The stays of a person in the whole hierarchy, and what becomes of them. */
final class Stays {

  private final MemberId person;
  private final List<Branch> hosts = new ArrayList<>();

  private Stays(MemberId person) {
    this.person = person;
  }

  static Stays of(MemberId person, Hierarchy hierarchy) {
    Stays found = new Stays(person);
    for (UnitId naming : hierarchy.namedAbroad(person)) {
      if (hierarchy.require(naming) instanceof Branch branch && branch.hasGuest(person)) {
        found.hosts.add(branch);
      }
    }
    return found;
  }

  /** Returns the branches where the person stays as a guest. */
  ImmutableList<Branch> hosts() {
    return ImmutableList.copyOf(hosts);
  }

  /** Returns a branch where the stay has ended. */
  Branch endedAt(Branch host) {
    return host.withGuests(
        host.guests().stream()
            .filter(guest -> !guest.member().equals(person))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns a branch where the person's stay is now one from inside the hierarchy. */
  Branch insideAt(Branch host) {
    return host.withGuests(
        host.guests().stream()
            .map(guest -> guest.member().equals(person) ? inside(guest) : guest)
            .collect(ImmutableList.toImmutableList()));
  }

  private static Guest inside(Guest guest) {
    return Guest.builder().member(guest.member()).since(guest.since()).until(guest.until()).build();
  }
}
