package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import java.util.Optional;
import java.util.function.Function;

/** The stays of one member as a guest, wherever they are. */
final class Stays {

  private Stays() {}

  /** Returns the branches where somebody stays as a guest. */
  static ImmutableList<Branch> hosts(Hierarchy hierarchy, MemberId member) {
    return hierarchy.branches().stream()
        .filter(branch -> branch.guests().stream().anyMatch(g -> g.member().equals(member)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns a branch where the stay of somebody has ended. */
  static Branch ended(Branch host, MemberId member) {
    return with(host, member, guest -> Optional.empty());
  }

  /** Returns a branch with a stay of somebody whom the hierarchy lists from now on. */
  static Branch withHomeInside(Branch host, MemberId member) {
    return with(
        host,
        member,
        guest ->
            Optional.of(
                Guest.builder().member(member).since(guest.since()).until(guest.until()).build()));
  }

  private static Branch with(
      Branch host, MemberId member, Function<Guest, Optional<Guest>> revision) {
    return host.withGuests(
        host.guests().stream()
            .map(g -> g.member().equals(member) ? revision.apply(g) : Optional.of(g))
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList()));
  }
}
