package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;

/** Tells whether two versions of a unit differ in the order of their parts only. */
final class Reordering {

  private Reordering() {}

  /**
   * Says whether two units differ only in the order of children; the contents of the children are
   * not compared.
   */
  static boolean of(Unit one, Unit other) {
    return bare(one).equals(bare(other))
        && same(one.leadership().seats(), other.leadership().seats())
        && same(one.consents(), other.consents())
        && (!(one instanceof Branch before && other instanceof Branch after)
            || sameRolls(before, after));
  }

  private static boolean sameRolls(Branch before, Branch after) {
    return same(before.members(), after.members())
        && same(before.groups(), after.groups())
        && same(before.guests(), after.guests())
        && same(before.absences(), after.absences());
  }

  private static boolean same(Iterable<?> one, Iterable<?> other) {
    return ImmutableMultiset.copyOf(one).equals(ImmutableMultiset.copyOf(other));
  }

  private static Unit bare(Unit unit) {
    Unit bare =
        unit.withLeadership(withoutSeats(unit.leadership())).withConsents(ImmutableList.of());
    if (bare instanceof Branch branch) {
      return branch
          .withMembers(ImmutableList.of())
          .withGroups(ImmutableList.of())
          .withGuests(ImmutableList.of())
          .withAbsences(ImmutableList.of());
    }
    return ((Committee) bare).withChildren(ImmutableList.of());
  }

  /** The congress is no part of the seats, and a difference of its own. */
  private static Leadership withoutSeats(Leadership leadership) {
    return leadership.withSeats(ImmutableList.of());
  }
}
