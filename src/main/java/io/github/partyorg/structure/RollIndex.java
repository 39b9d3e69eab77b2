package io.github.partyorg.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which branch below a unit each member is listed (sổ tra cứu đảng viên).
 *
 * <p>Kept are the hash of each id and the number of the branch, whose roll has the last word. It is
 * smaller than a map, and whoever is not here is told after one look.
 */
public final class RollIndex {

  private static final int SPREAD = 0x9E3779B9;
  private static final int HALF = 32;

  private final List<Branch> branches = new ArrayList<>();

  /** Hash and number of a branch, one more than its place; zero if free; half of them are free. */
  private final long[] slots;

  private RollIndex(Unit top) {
    slots = new long[2 * Integer.highestOneBit(Math.max(1, 2 * top.memberCount() - 1))];
    for (Unit unit : top.subtree()) {
      if (unit instanceof Branch branch) {
        branches.add(branch);
        branch.members().forEach(member -> note(hash(member.id())));
      }
    }
  }

  /** Reads the rolls of all branches below a unit. */
  static RollIndex of(Unit top) {
    return new RollIndex(top);
  }

  private static int hash(MemberId member) {
    return member.hashCode() * SPREAD;
  }

  /** Notes that the last branch lists somebody. */
  private void note(int hash) {
    int at = first(hash);
    while (slots[at] != 0) {
      at = next(at);
    }
    slots[at] = (long) hash << HALF | branches.size();
  }

  private int first(int hash) {
    return hash >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
  }

  private int next(int at) {
    return (at + 1) & (slots.length - 1);
  }

  /**
   * Returns the branch that lists a member.
   *
   * @param member the member's id
   * @return the branch, or empty if none here does
   */
  public Optional<Branch> branchOf(MemberId member) {
    int hash = hash(member);
    for (int at = first(hash); slots[at] != 0; at = next(at)) {
      if ((int) (slots[at] >> HALF) == hash) {
        Branch branch = branches.get((int) slots[at] - 1);
        if (branch.hasMember(member)) {
          return Optional.of(branch);
        }
      }
    }
    return Optional.empty();
  }
}
