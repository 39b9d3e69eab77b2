package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MalformedHierarchyException;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hierarchies without some units and members, and without the seats and stays of those who are
 * gone; empty where that is no hierarchy.
 */
final class Pruned {

  private final Set<UnitId> units;
  private final Set<MemberId> members;
  private final Set<MemberId> known = new HashSet<>();

  private Pruned(Set<UnitId> units, Set<MemberId> members) {
    this.units = units;
    this.members = members;
  }

  /** Returns the hierarchy of a committee alone. */
  static Optional<Hierarchy> of(Committee root) {
    return new Pruned(Set.of(), Set.of()).pruned(root);
  }

  static Optional<Hierarchy> without(
      Hierarchy hierarchy, Iterable<Unit> units, Iterable<Member> members) {
    return new Pruned(
            Sets.newHashSet(Iterables.transform(units, Unit::id)),
            Sets.newHashSet(Iterables.transform(members, Member::id)))
        .pruned(hierarchy.root());
  }

  /** Returns the hierarchy with another version of a unit. */
  static Optional<Hierarchy> with(Hierarchy hierarchy, Unit plainer) {
    try {
      return Optional.of(hierarchy.with(plainer));
    } catch (MalformedHierarchyException refused) {
      return Optional.empty();
    }
  }

  private Optional<Hierarchy> pruned(Committee root) {
    Unit cut = cut(root);
    for (Unit unit : cut.subtree()) {
      if (unit instanceof Branch branch) {
        branch.members().forEach(member -> known.add(member.id()));
        branch.guests().stream()
            .filter(guest -> guest.outsideHome().isPresent())
            .forEach(guest -> known.add(guest.member()));
      }
    }
    try {
      return Optional.of(Hierarchy.of((Committee) cleared(cut)));
    } catch (MalformedHierarchyException refused) {
      return Optional.empty();
    }
  }

  private Unit cut(Unit unit) {
    if (unit instanceof Branch branch) {
      return members.isEmpty() ? branch : branch.leftBy(members);
    }
    ImmutableList.Builder<Unit> children = ImmutableList.builder();
    for (Unit child : unit.children()) {
      if (!units.contains(child.id())) {
        children.add(cut(child));
      }
    }
    return ((Committee) unit).withChildren(children.build());
  }

  /** Returns a unit and all below it without seats and stays of those who are gone. */
  private Unit cleared(Unit unit) {
    Set<MemberId> gone = new HashSet<>();
    for (Seat seat : unit.leadership().seats()) {
      if (!known.contains(seat.holder())) {
        gone.add(seat.holder());
      }
    }
    Unit led = unit.withLeadership(unit.leadership().without(gone));
    return led instanceof Branch branch
        ? branch.withGuests(staying(branch.guests()))
        : ((Committee) led).withChildren(Iterables.transform(led.children(), this::cleared));
  }

  private Iterable<Guest> staying(List<Guest> guests) {
    return ImmutableList.copyOf(Iterables.filter(guests, guest -> known.contains(guest.member())));
  }
}
