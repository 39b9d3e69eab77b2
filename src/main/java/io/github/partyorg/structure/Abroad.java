package io.github.partyorg.structure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.partyorg.internal.PersistentMap;

/**
 * The units that name each person outside the line of the person's own branch (giữ chức, sinh hoạt
 * ở nơi khác): by a seat to which the person was appointed from elsewhere, or by a stay. Versions
 * share unchanged parts.
 *
 * <p>A person who is on no roll has no line, so that all units that name the person are here.
 */
final class Abroad {

  private final PersistentMap<MemberId, ImmutableSortedSet<UnitId>> units;

  private Abroad(PersistentMap<MemberId, ImmutableSortedSet<UnitId>> units) {
    this.units = units;
  }

  static Abroad of(Unit root, RollIndex rolls) {
    Reading reading = new Reading(rolls);
    reading.read(root);
    PersistentMap.Builder<MemberId, ImmutableSortedSet<UnitId>> units =
        new PersistentMap.Builder<>();
    Multimaps.asMap(reading.found)
        .forEach((person, naming) -> units.put(person, ImmutableSortedSet.copyOf(naming)));
    return new Abroad(units.build());
  }

  /** A walk over a tree, which counts branches on the way as the index of all rolls has done. */
  private static final class Reading {

    private final RollIndex rolls;
    private final SetMultimap<MemberId, UnitId> found =
        MultimapBuilder.hashKeys().hashSetValues(2).build();
    private int branches;

    Reading(RollIndex rolls) {
      this.rolls = rolls;
    }

    void read(Unit unit) {
      int first = branches;
      if (unit instanceof Branch branch) {
        branches++;
        for (Guest guest : branch.guests()) {
          found.put(guest.member(), unit.id());
        }
      }
      for (Unit child : unit.children()) {
        read(child);
      }
      for (Seat seat : unit.leadership().seats()) {
        if (!isBelow(seat.holder(), unit, first)) {
          found.put(seat.holder(), unit.id());
        }
      }
    }

    /** A leader of a branch is usually on its own roll. */
    private boolean isBelow(MemberId holder, Unit unit, int first) {
      if (unit instanceof Branch && unit.hasMember(holder)) {
        return true;
      }
      int home = rolls.numberOf(holder);
      return home >= first && home < branches;
    }
  }

  /** Returns the units that name a person outside the own line, in the order of their ids. */
  ImmutableSet<UnitId> of(MemberId person) {
    ImmutableSortedSet<UnitId> naming = units.get(person);
    return naming == null ? ImmutableSet.of() : naming;
  }

  /** Returns those of the persons who are on no roll. */
  ImmutableSet<MemberId> strangersTo(RollIndex rolls) {
    ImmutableSet.Builder<MemberId> strangers = ImmutableSet.builder();
    units.forEach(
        (person, naming) -> {
          if (rolls.branchOf(person).isEmpty()) {
            strangers.add(person);
          }
        });
    return strangers.build();
  }

  Abroad plus(MemberId person, UnitId unit) {
    ImmutableSet<UnitId> naming = of(person);
    return naming.contains(unit) ? this : with(person, Sets.union(naming, ImmutableSet.of(unit)));
  }

  Abroad minus(MemberId person, UnitId unit) {
    ImmutableSet<UnitId> naming = of(person);
    return naming.contains(unit)
        ? with(person, Sets.difference(naming, ImmutableSet.of(unit)))
        : this;
  }

  private Abroad with(MemberId person, Sets.SetView<UnitId> naming) {
    return new Abroad(
        naming.isEmpty()
            ? units.minus(person)
            : units.plus(person, ImmutableSortedSet.copyOf(naming)));
  }
}
