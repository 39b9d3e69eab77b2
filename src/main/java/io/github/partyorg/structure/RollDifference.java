package io.github.partyorg.structure;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import com.google.common.collect.Table;
import com.google.common.collect.Tables;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The branches that list each member in one version of a tree and in another. */
@SuppressWarnings("ReferenceEquality") // identity is what versions share
final class RollDifference {

  private final MemberListings departures = new MemberListings();
  private final MemberListings arrivals = new MemberListings();

  /** Returns the branches that members have left. */
  MemberListings departures() {
    return departures;
  }

  /** Returns the branches that members have joined. */
  MemberListings arrivals() {
    return arrivals;
  }

  ImmutableSet<MemberId> lost() {
    return ImmutableSet.copyOf(Sets.difference(departures.members(), arrivals.members()));
  }

  /** Returns the members that only the later version lists, given those that only the other does. */
  ImmutableSet<MemberId> gained(ImmutableSet<MemberId> lost) {
    int moved = departures.members().size() - lost.size();
    return moved == arrivals.members().size()
        ? ImmutableSet.of()
        : ImmutableSet.copyOf(Sets.difference(arrivals.members(), departures.members()));
  }

  /** Returns the members that changed branch, by the old branch and the new one. */
  ImmutableTable<UnitId, UnitId, ImmutableSet<MemberId>> moves() {
    Table<UnitId, UnitId, ImmutableSet.Builder<MemberId>> moves = HashBasedTable.create();
    @Nullable UnitId lastFrom = null;
    @Nullable UnitId lastTo = null;
    ImmutableSet.Builder<MemberId> alike = ImmutableSet.builder();
    for (Map.Entry<MemberId, UnitId> departure : departures.byMember().entrySet()) {
      UnitId from = departure.getValue();
      UnitId to = arrivals.branchOf(departure.getKey());
      if (to != null) {
        // Members who move together mostly stand together.
        if (from != lastFrom || to != lastTo) {
          alike = Optional.ofNullable(moves.get(from, to)).orElseGet(ImmutableSet::builder);
          moves.put(from, to, alike);
          lastFrom = from;
          lastTo = to;
        }
        alike.add(departure.getKey());
      }
    }
    return ImmutableTable.copyOf(Tables.transformValues(moves, ImmutableSet.Builder::build));
  }

  boolean isEmpty() {
    return departures.isEmpty() && arrivals.isEmpty();
  }

  /**
   * Compares the rolls of two versions of a unit, skipping the members that both share at the start
   * and the end.
   */
  void compare(Unit before, Unit after) {
    ImmutableList<Member> then = membersOf(before);
    ImmutableList<Member> now = membersOf(after);
    if (then != now) {
      CommonEnds shared = CommonEnds.by(then, now);
      for (Member member : shared.restOf(then)) {
        departures.put(member.id(), after.id());
      }
      for (Member member : shared.restOf(now)) {
        arrive(member.id(), after.id());
      }
    }
  }

  /** Notes all on the roll of a unit that is not where it was. */
  void depart(Unit unit) {
    membersOf(unit).forEach(member -> departures.put(member.id(), unit.id()));
  }

  /** Notes all on the roll of a unit that was not where it is. */
  void arrive(Unit unit) {
    membersOf(unit).forEach(member -> arrive(member.id(), unit.id()));
  }

  private static ImmutableList<Member> membersOf(Unit unit) {
    return unit instanceof Branch branch ? branch.members() : ImmutableList.of();
  }

  /** Notes who joined a branch, unless it is one that the same member just left. */
  private void arrive(MemberId member, UnitId branch) {
    if (!departures.remove(member, branch)) {
      arrivals.put(member, branch);
    }
  }
}
