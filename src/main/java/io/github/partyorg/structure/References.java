package io.github.partyorg.structure;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Finds whom a unit names without right: strangers in seats, groups and among guests. */
final class References {

  private References() {}

  /** Says whether a unit names one of some members in a seat or as a guest from inside. */
  static boolean namesAnyOf(Set<MemberId> members, Unit unit) {
    for (Seat seat : unit.leadership().seats()) {
      if (members.contains(seat.holder())) {
        return true;
      }
    }
    if (unit instanceof Branch branch) {
      for (Guest guest : branch.guests()) {
        if (guest.outsideHome().isEmpty() && members.contains(guest.member())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the members named without right, by what is wrong with it. */
  static ImmutableSetMultimap<Defect.Kind, MemberId> of(Unit unit, Predicate<MemberId> known) {
    ImmutableSetMultimap.Builder<Defect.Kind, MemberId> wrong = ImmutableSetMultimap.builder();
    for (Seat seat : unit.leadership().seats()) {
      if (!known.test(seat.holder())) {
        wrong.put(Defect.Kind.UNKNOWN_HOLDER, seat.holder());
      }
    }
    if (unit instanceof Branch branch
        && !(branch.groups().isEmpty() && branch.guests().isEmpty())) {
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
        } else if (guest.outsideHome().isEmpty() && !known.test(guest.member())) {
          wrong.put(Defect.Kind.UNKNOWN_GUEST, guest.member());
        }
      }
    }
    return wrong.build();
  }
}
