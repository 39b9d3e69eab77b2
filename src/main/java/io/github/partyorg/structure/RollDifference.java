package io.github.partyorg.structure;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import com.google.common.collect.Table;
import com.google.common.collect.Tables;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The branches that list each member in one version of a tree and in another. */
@SuppressWarnings("ReferenceEquality") // identity is what versions share
final class RollDifference {

  private final MemberListings departures = new MemberListings();
  private final MemberListings arrivals = new MemberListings();
  private final ImmutableSet<MemberId> lost;
  private final ImmutableSet<MemberId> gained;

  private RollDifference(List<Changed> rolls) {
    rolls.forEach(this::compare);
    lost = only(departures, arrivals);
    int moved = departures.members().size() - lost.size();
    gained = moved == arrivals.members().size() ? ImmutableSet.of() : only(arrivals, departures);
  }

  /** Compares rolls that differ. */
  static RollDifference of(List<Changed> rolls) {
    return new RollDifference(rolls);
  }

  /**
   * The roll of a branch in both versions; none where the branch is not there or is a committee.
   *
   * @param branch the branch
   * @param then its members in the earlier version
   * @param now its members in the later version
   */
  record Changed(UnitId branch, ImmutableList<Member> then, ImmutableList<Member> now) {}

  private static ImmutableSet<MemberId> only(MemberListings here, MemberListings there) {
    return ImmutableSet.copyOf(Sets.difference(here.members(), there.members()));
  }

  /** Returns the branches that members have left. */
  MemberListings departures() {
    return departures;
  }

  /** Returns the branches that members have joined. */
  MemberListings arrivals() {
    return arrivals;
  }

  ImmutableSet<MemberId> lost() {
    return lost;
  }

  ImmutableSet<MemberId> gained() {
    return gained;
  }

  /** Returns the units above branches left, without those that all who left are still below. */
  Set<UnitId> aboveLeft(
      Function<UnitId, ImmutableList<UnitId>> then, Function<UnitId, ImmutableList<UnitId>> now) {
    Set<UnitId> left = above(departures, then);
    if (lost.isEmpty()) {
      left.removeAll(aboveAll(arrivals, now));
    }
    return left;
  }

  /** Returns the units above branches joined, without those that all who joined were below. */
  Set<UnitId> aboveJoined(
      Function<UnitId, ImmutableList<UnitId>> then, Function<UnitId, ImmutableList<UnitId>> now) {
    Set<UnitId> joined = above(arrivals, now);
    if (gained.isEmpty()) {
      joined.removeAll(aboveAll(departures, then));
    }
    return joined;
  }

  private static Set<UnitId> above(
      MemberListings listings, Function<UnitId, ImmutableList<UnitId>> path) {
    Set<UnitId> above = new LinkedHashSet<>();
    listings.branches().forEach(branch -> above.addAll(path.apply(branch)));
    return above;
  }

  private static Set<UnitId> aboveAll(
      MemberListings listings, Function<UnitId, ImmutableList<UnitId>> path) {
    Iterator<UnitId> branches = listings.branches().iterator();
    if (!branches.hasNext()) {
      return ImmutableSet.of();
    }
    Set<UnitId> above = new HashSet<>(path.apply(branches.next()));
    branches.forEachRemaining(branch -> above.retainAll(path.apply(branch)));
    return above;
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

  /** Compares two rolls, skipping the members that both share at the start and the end. */
  private void compare(Changed roll) {
    CommonEnds shared = CommonEnds.by(roll.then(), roll.now());
    for (Member member : shared.restOf(roll.then())) {
      departures.put(member.id(), roll.branch());
    }
    for (Member member : shared.restOf(roll.now())) {
      arrive(member.id(), roll.branch());
    }
  }

  /** Notes who joined a branch, unless it is one that the same member just left. */
  private void arrive(MemberId member, UnitId branch) {
    if (!departures.remove(member, branch)) {
      arrivals.put(member, branch);
    }
  }
}
