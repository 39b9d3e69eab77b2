package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Finds persons that a unit may not name: strangers in seats, in groups and among guests. */
final class References {

  private References() {}

  /** Says whether two versions of a unit have the same seats and guests. */
  static boolean areSame(Unit one, Unit other) {
    return one.leadership().equals(other.leadership()) && guests(one).equals(guests(other));
  }

  private static ImmutableList<Guest> guests(Unit unit) {
    return unit instanceof Branch branch ? branch.guests() : ImmutableList.of();
  }

  /** Returns the persons that a unit names in a seat or as a guest. */
  static Set<MemberId> persons(Unit unit) {
    Set<MemberId> persons = new LinkedHashSet<>();
    forEachPerson(unit, persons::add);
    return persons;
  }

  /** Shows each person that a unit names in a seat or as a guest, for each time. */
  static void forEachPerson(Unit unit, Consumer<MemberId> action) {
    for (Seat seat : unit.leadership().seats()) {
      action.accept(seat.holder());
    }
    for (Guest guest : guests(unit)) {
      action.accept(guest.member());
    }
  }

  /** Reports the members that a unit may not name, and why. */
  static void check(Unit unit, Predicate<MemberId> known, BiConsumer<Defect.Kind, String> report) {
    checkKnown(unit, known, report);
    if (unit instanceof Branch branch) {
      checkPlaces(branch, report);
    }
  }

  /** Reports each named person that is unknown. */
  static void checkKnown(
      Unit unit, Predicate<MemberId> known, BiConsumer<Defect.Kind, String> report) {
    for (Seat seat : unit.leadership().seats()) {
      if (!known.test(seat.holder()) && !staysBelow(seat.holder(), unit)) {
        report.accept(Defect.Kind.UNKNOWN_HOLDER, seat.holder().value());
      }
    }
    for (Guest guest : guests(unit)) {
      if (guest.outsideHome().isEmpty() && !known.test(guest.member())) {
        report.accept(Defect.Kind.UNKNOWN_GUEST, guest.member().value());
      }
    }
  }

  /**
   * Says whether a person is a guest in a unit or below it; such a person may hold a seat there.
   */
  private static boolean staysBelow(MemberId member, Unit top) {
    for (Unit unit : top.subtree()) {
      if (unit instanceof Branch branch && branch.hasGuest(member)) {
        return true;
      }
    }
    return false;
  }

  /** Reports each person in the groups and stays of a branch that its roll does not allow there. */
  static void checkPlaces(Branch branch, BiConsumer<Defect.Kind, String> report) {
    if (!branch.groups().isEmpty()) {
      checkGroups(branch, report);
    }
    if (!branch.guests().isEmpty() || !branch.absences().isEmpty()) {
      Set<MemberId> roll = roll(branch);
      checkGuests(branch, roll, report);
      checkAbsences(branch, roll, report);
    }
  }

  private static Set<MemberId> roll(Branch branch) {
    Set<MemberId> roll = Sets.newHashSetWithExpectedSize(branch.members().size());
    for (Member member : branch.members()) {
      roll.add(member.id());
    }
    return roll;
  }

  private static void checkGroups(Branch branch, BiConsumer<Defect.Kind, String> report) {
    Set<String> names = new HashSet<>();
    Set<MemberId> ungrouped = roll(branch);
    Set<MemberId> doubtful = new LinkedHashSet<>();
    for (PartyGroup group : branch.groups()) {
      if (!names.add(group.name())) {
        report.accept(Defect.Kind.DOUBLED_GROUP, group.name());
      }
      for (MemberId member : group.members()) {
        if (!ungrouped.remove(member)) {
          doubtful.add(member);
        }
      }
    }
    if (!doubtful.isEmpty()) {
      checkGrouped(branch, doubtful, report);
    }
  }

  /** Reports the strangers among some persons in groups, and those who are in two groups. */
  private static void checkGrouped(
      Branch branch, Set<MemberId> persons, BiConsumer<Defect.Kind, String> report) {
    Set<MemberId> roll = roll(branch);
    Set<MemberId> grouped = new HashSet<>();
    for (PartyGroup group : branch.groups()) {
      for (MemberId member : group.members()) {
        if (persons.contains(member)) {
          if (!roll.contains(member)) {
            report.accept(Defect.Kind.STRANGER_IN_GROUP, member.value());
          }
          if (!grouped.add(member)) {
            report.accept(Defect.Kind.MEMBER_IN_TWO_GROUPS, member.value());
          }
        }
      }
    }
  }

  private static void checkGuests(
      Branch branch, Set<MemberId> roll, BiConsumer<Defect.Kind, String> report) {
    Set<MemberId> staying = new HashSet<>();
    for (Guest guest : branch.guests()) {
      if (roll.contains(guest.member())) {
        report.accept(Defect.Kind.GUEST_AT_HOME, guest.member().value());
      }
      if (!staying.add(guest.member())) {
        report.accept(Defect.Kind.DOUBLED_STAY, guest.member().value());
      }
    }
  }

  private static void checkAbsences(
      Branch branch, Set<MemberId> roll, BiConsumer<Defect.Kind, String> report) {
    Set<MemberId> away = new HashSet<>();
    for (Absence absence : branch.absences()) {
      if (!roll.contains(absence.member())) {
        report.accept(Defect.Kind.STRANGER_AWAY, absence.member().value());
      }
      if (!away.add(absence.member())) {
        report.accept(Defect.Kind.DOUBLED_STAY, absence.member().value());
      }
    }
  }
}
