package io.github.partyorg.structure;

import io.github.partyorg.internal.PersistentMap;
import java.util.Optional;

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
   * Brings the hints of each committee to its next version, unless a unit came to it from below
   * another one, or the hints to later arrivals are so many that the rolls should be read anew.
   */
  static void follow(Hierarchy before, Hierarchy after, TreeDifference difference) {
    for (TreeDifference.Revision revision : difference.revisions()) {
      if (revision.before() instanceof Committee then && revision.after() instanceof Committee now) {
        RollHints known = then.rolls;
        if (known != null
            && known.since.size() < MOST_SINCE
            && !hasUnitFromElsewhere(now.id(), before, after, difference)) {
          now.rolls = known.after(difference);
        }
      }
    }
  }

  private static boolean hasUnitFromElsewhere(
      UnitId committee, Hierarchy before, Hierarchy after, TreeDifference difference) {
    for (Placed added : difference.added().values()) {
      Placed removed = difference.removed().get(added.unit().id());
      if (removed != null
          && after.isBelow(added.superior(), committee)
          && !before.isBelow(removed.superior(), committee)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the hints with all members who came anywhere. */
  private RollHints after(TreeDifference difference) {
    PersistentMap<MemberId, UnitId> next = since;
    for (MemberId member : difference.arrived()) {
      UnitId branch = difference.arrivalOf(member);
      if (branch != null) {
        next = next.plus(member, branch);
      }
    }
    return new RollHints(read, next);
  }

  /** Returns the branch of a hierarchy that lists a member, or empty if there is no hint to it. */
  Optional<Branch> branchOf(MemberId member, Hierarchy hierarchy) {
    UnitId lately = since.get(member);
    if (lately != null) {
      Optional<Branch> branch = listing(lately, member, hierarchy);
      if (branch.isPresent()) {
        return branch;
      }
    }
    return read.branchOf(member).flatMap(then -> listing(then.id(), member, hierarchy));
  }

  private static Optional<Branch> listing(UnitId id, MemberId member, Hierarchy hierarchy) {
    return hierarchy.unit(id).orElse(null) instanceof Branch branch && branch.hasMember(member)
        ? Optional.of(branch)
        : Optional.empty();
  }
}
