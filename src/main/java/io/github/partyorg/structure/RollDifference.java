package io.github.partyorg.structure;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import java.util.List;

/** Where members were listed in one version of a tree and are listed in another. */
@SuppressWarnings("ReferenceEquality") // identity is what versions share
final class RollDifference {

  private final ArrayListMultimap<MemberId, UnitId> departures = ArrayListMultimap.create();
  private final ArrayListMultimap<MemberId, UnitId> arrivals = ArrayListMultimap.create();

  /** Returns where members were listed and are not any more. */
  ArrayListMultimap<MemberId, UnitId> departures() {
    return departures;
  }

  /** Returns where members are listed and were not before. */
  ArrayListMultimap<MemberId, UnitId> arrivals() {
    return arrivals;
  }

  boolean isEmpty() {
    return departures.isEmpty() && arrivals.isEmpty();
  }

  /** Compares the rolls of two versions of a unit, past those whom both list first. */
  void compare(Unit before, Unit after) {
    ImmutableList<Member> then = membersOf(before);
    ImmutableList<Member> now = membersOf(after);
    if (then != now) {
      int shared = commonPrefix(then, now);
      then.subList(shared, then.size()).forEach(member -> depart(member.id(), after.id()));
      now.subList(shared, now.size()).forEach(member -> arrive(member.id(), after.id()));
    }
  }

  /** Notes all on the roll of a unit that is not where it was. */
  void depart(Unit unit) {
    membersOf(unit).forEach(member -> depart(member.id(), unit.id()));
  }

  /** Notes all on the roll of a unit that was not where it is. */
  void arrive(Unit unit) {
    membersOf(unit).forEach(member -> arrive(member.id(), unit.id()));
  }

  private static ImmutableList<Member> membersOf(Unit unit) {
    return unit instanceof Branch branch ? branch.members() : ImmutableList.of();
  }

  private void depart(MemberId member, UnitId branch) {
    if (!arrivals.remove(member, branch)) {
      departures.put(member, branch);
    }
  }

  private void arrive(MemberId member, UnitId branch) {
    if (!departures.remove(member, branch)) {
      arrivals.put(member, branch);
    }
  }

  /** Counts the objects that both lists begin with. */
  static int commonPrefix(List<?> before, List<?> after) {
    int limit = Math.min(before.size(), after.size());
    int at = 0;
    while (at < limit && before.get(at) == after.get(at)) {
      at++;
    }
    return at;
  }
}
