package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Finds whom a unit names without right: strangers in seats, groups and among guests. */
final class References {

  private References() {}

  /** Says whether two versions of a unit have the same seats and guests. */
  static boolean areSame(Unit one, Unit other) {
    return one.leadership().equals(other.leadership()) && guests(one).equals(guests(other));
  }

  private static ImmutableList<Guest> guests(Unit unit) {
    return unit instanceof Branch branch ? branch.guests() : ImmutableList.of();
  }

  /** Returns whom a unit names in a seat or as a guest from inside. */
  static Set<MemberId> named(Unit unit) {
    Set<MemberId> named = new HashSet<>();
    unit.leadership().seats().forEach(seat -> named.add(seat.holder()));
    for (Guest guest : guests(unit)) {
      if (guest.outsideHome().isEmpty()) {
        named.add(guest.member());
      }
    }
    return named;
  }

  /** Says whether a unit names one of some members in a seat or as a guest from inside. */
  static boolean namesAnyOf(Set<MemberId> members, Unit unit) {
    for (Seat seat : unit.leadership().seats()) {
      if (members.contains(seat.holder())) {
        return true;
      }
    }
    for (Guest guest : guests(unit)) {
      if (guest.outsideHome().isEmpty() && members.contains(guest.member())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the members named without right, by what is wrong with it. */
  static ImmutableSetMultimap<Defect.Kind, MemberId> of(Unit unit, Predicate<MemberId> known) {
    return ImmutableSetMultimap.<Defect.Kind, MemberId>builder()
        .putAll(unknown(unit, known))
        .putAll(misplaced(unit))
        .build();
  }

  /** Returns who is named though nobody knows them. */
  static ImmutableSetMultimap<Defect.Kind, MemberId> unknown(Unit unit, Predicate<MemberId> known) {
    ImmutableSetMultimap.Builder<Defect.Kind, MemberId> wrong = ImmutableSetMultimap.builder();
    for (Seat seat : unit.leadership().seats()) {
      if (!known.test(seat.holder())) {
        wrong.put(Defect.Kind.UNKNOWN_HOLDER, seat.holder());
      }
    }
    for (Guest guest : guests(unit)) {
      if (guest.outsideHome().isEmpty() && !known.test(guest.member())) {
        wrong.put(Defect.Kind.UNKNOWN_GUEST, guest.member());
      }
    }
    return wrong.build();
  }

  /** Returns who is named in a branch though not on its roll, or though on it. */
  static ImmutableSetMultimap<Defect.Kind, MemberId> misplaced(Unit unit) {
    if (!(unit instanceof Branch branch)
        || (branch.groups().isEmpty() && branch.guests().isEmpty())) {
      return ImmutableSetMultimap.of();
    }
    ImmutableSetMultimap.Builder<Defect.Kind, MemberId> wrong = ImmutableSetMultimap.builder();
    Set<MemberId> roll = new HashSet<>();
    branch.members().forEach(member -> roll.add(member.id()));
    for (PartyGroup group : branch.groups()) {
      for (MemberId member : group.members()) {
        if (!roll.contains(member)) {
          wrong.put(Defect.Kind.STRANGER_IN_GROUP, member);
        }
      }
    }
    for (Guest guest : branch.guests()) {
      if (roll.contains(guest.member())) {
        wrong.put(Defect.Kind.GUEST_AT_HOME, guest.member());
      }
    }
    return wrong.build();
  }
}
