package io.github.partyorg.benchmark.mutable;

import io.github.partyorg.benchmark.mutable.MutableUnit.MutableGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit as it was, to be put back between measurements, not during them. */
public final class Saved {
  private final MutableParty party;
  private final MutableUnit unit;
  private final @Nullable MutableUnit superior;
  private final List<MutableUnit> children;
  private final List<MutableMember> members;
  private final List<MutableUnit.MutableSeat> seats;
  private final List<MutableUnit.MutableGuest> guests;
  private final List<MutableGroup> groups = new ArrayList<>();

  public Saved(MutableParty party, MutableUnit unit) {
    this.party = party;
    this.unit = unit;
    this.superior = unit.superior;
    this.children = List.copyOf(unit.children);
    this.members = List.copyOf(unit.members);
    this.seats = List.copyOf(unit.seats);
    this.guests = List.copyOf(unit.guests);
    unit.groups.forEach(
        group -> groups.add(new MutableGroup(group.name, group.members, group.head)));
  }

  /** Puts the unit back as it was. */
  public void restore() {
    party.units.put(unit.id, unit);
    unit.superior = superior;
    restore(unit.children, children);
    restore(unit.members, members);
    restore(unit.seats, seats);
    restore(unit.guests, guests);
    unit.groups.clear();
    groups.forEach(
        group -> unit.groups.add(new MutableGroup(group.name, group.members, group.head)));
    members.forEach(member -> member.branch = unit);
  }

  private static <T> void restore(List<T> list, List<T> saved) {
    if (!list.equals(saved)) {
      list.clear();
      list.addAll(saved);
    }
  }
}
