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
@SuppressWarnings("ReferenceEquality") // the very branch that is read
public final class RollIndex {

  private static final int SPREAD = 0x9E3779B9;
  private static final int HALF = 32;

  private final List<Branch> branches = new ArrayList<>();

  /** Hash and number of a branch, one more than its place; zero if free; half of them are free. */
  private final long[] slots;

  private boolean listsAnyoneTwice;

  private RollIndex(Unit top) {
    slots = new long[2 * Integer.highestOneBit(Math.max(1, 2 * top.memberCount() - 1))];
    for (Unit unit : top.subtree()) {
      if (unit instanceof Branch branch) {
        branches.add(branch);
        for (Member member : branch.members()) {
          note(member.id());
        }
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
  private void note(MemberId member) {
    int hash = hash(member);
    int at = first(hash);
    while (slots[at] != 0) {
      listsAnyoneTwice |= isOf(hash, slots[at]) && isAlsoIn(branch(slots[at]), member);
      at = next(at);
    }
    slots[at] = (long) hash << HALF | branches.size();
  }

  /** Says whether somebody of the last branch is on another roll, or on that one twice. */
  private boolean isAlsoIn(Branch branch, MemberId member) {
    long listings = branch.members().stream().filter(one -> one.id().equals(member)).count();
    return listings > (branch == branches.get(branches.size() - 1) ? 1 : 0);
  }

  private int first(int hash) {
    return hash >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
  }

  private int next(int at) {
    return (at + 1) & (slots.length - 1);
  }

  private static boolean isOf(int hash, long slot) {
    return (int) (slot >> HALF) == hash;
  }

  private Branch branch(long slot) {
    return branches.get((int) slot - 1);
  }

  /** Says whether somebody is on two rolls, or on one twice. */
  boolean listsAnyoneTwice() {
    return listsAnyoneTwice;
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
      if (isOf(hash, slots[at]) && branch(slots[at]).hasMember(member)) {
        return Optional.of(branch(slots[at]));
      }
    }
    return Optional.empty();
  }
}
