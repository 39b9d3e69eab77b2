package io.github.partyorg.structure;

import io.github.partyorg.internal.PersistentMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The branches that may list each member below a committee (nơi có thể tìm thấy đảng viên): its
 * rolls as they were once read, and where members have come to since.
 *
 * <p>The roll of the branch decides. So a hint may be out of date, and the next version of the
 * committee needs only a hint for each member who came, not another look at all rolls.
 */
final class RollHints {

  private static final int MOST_SINCE = 20_000;

  private final RollIndex read;
  private final PersistentMap<MemberId, UnitId> since;

  private RollHints(RollIndex read, PersistentMap<MemberId, UnitId> since) {
    this.read = read;
    this.since = since;
  }

  /**
   * Returns the hints to members below a committee; reads the rolls unless that was done for this
   * version or an earlier one. Threads may read them twice, with the same result.
   */
  static RollHints of(Committee top) {
    RollHints known = top.rolls;
    if (known == null) {
      known = new RollHints(RollIndex.of(top), PersistentMap.empty());
      top.rolls = known;
    }
    return known;
  }

  /**
   * Returns the branch below a unit that lists a member, or empty if none does. Above the provinces
   * each is asked in turn.
   *
   * @param member the member
   * @param top the unit
   * @param units finds the units of the hierarchy
   */
  static Optional<Branch> branchOf(
      MemberId member, Unit top, Function<UnitId, Optional<Unit>> units) {
    if (!(top instanceof Committee committee)) {
      return listing(Optional.of(top), member);
    }
    if (!committee.level().isAbove(Level.PROVINCIAL)) {
      return of(committee).branchOf(member, units);
    }
    for (Unit unit : top.children()) {
      Optional<Branch> branch = branchOf(member, unit, units);
      if (branch.isPresent()) {
        return branch;
      }
    }
    return Optional.empty();
  }

  /** Says whether the hints to later arrivals are so many that the rolls should be read anew. */
  boolean areWorn() {
    return since.size() >= MOST_SINCE;
  }

  /** Returns the hints with members who came to branches, there or elsewhere. */
  RollHints after(Map<MemberId, UnitId> arrivals) {
    PersistentMap<MemberId, UnitId> next = since;
    for (Map.Entry<MemberId, UnitId> arrival : arrivals.entrySet()) {
      next = next.plus(arrival.getKey(), arrival.getValue());
    }
    return new RollHints(read, next);
  }

  private Optional<Branch> branchOf(MemberId member, Function<UnitId, Optional<Unit>> units) {
    UnitId lately = since.get(member);
    if (lately != null) {
      Optional<Branch> branch = listing(units.apply(lately), member);
      if (branch.isPresent()) {
        return branch;
      }
    }
    return read.branchOf(member).flatMap(then -> listing(units.apply(then.id()), member));
  }

  private static Optional<Branch> listing(Optional<Unit> unit, MemberId member) {
    return unit.orElse(null) instanceof Branch branch && branch.hasMember(member)
        ? Optional.of(branch)
        : Optional.empty();
  }
}
