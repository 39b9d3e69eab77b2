package io.github.partyorg.structure;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In which branch below a unit each member is listed (sổ tra cứu đảng viên).
 *
 * <p>It keeps the hash of each id and the number of the branch; the branch's roll confirms the
 * answer. It is smaller than a map. For a member not listed here, one bit usually answers without
 * reading the slots: a lookup in the whole country asks hundreds of these indexes, and each would
 * cost a cache miss.
 *
 * <p>Members of one hash have one slot; a map tells all of them apart. It is nearly always empty,
 * and keeps an index in proportion in which one id stands on thousands of rolls.
 */
final class RollIndex {

  private static final int SPREAD = 0x9E3779B9;
  private static final int HALF = 32;
  private static final int GROUP_BITS = 10;
  private static final int GROUPS = 1 << GROUP_BITS;
  private static final int BITS_OF_A_SLOT = 4;

  private final List<Branch> branches = new ArrayList<>();

  /** Hash and number of a branch, one more than its place; zero if free; half of them are free. */
  private final long[] slots;

  /** The hashes present, at a finer resolution than the slots. */
  private final BitSet hashes;

  /** The branches of all members that share their hash with another listing. */
  private final Map<MemberId, Branch> crowded = new HashMap<>();

  private final Set<MemberId> listedTwice = new HashSet<>();

  private RollIndex(Unit top) {
    int members = top.memberCount();
    slots = new long[2 * Integer.highestOneBit(Math.max(1, 2 * members - 1))];
    hashes = new BitSet(BITS_OF_A_SLOT * slots.length);
    SetMultimap<Integer, Integer> crowds = HashMultimap.create();
    for (long entry : grouped(entries(top, members))) {
      note(entry, crowds);
    }
    Multimaps.asMap(crowds).forEach((number, hashes) -> tellApart(branches.get(number), hashes));
  }

  /** Reads the rolls of all branches below a unit. */
  static RollIndex of(Unit top) {
    return new RollIndex(top);
  }

  private static int hash(MemberId member) {
    return member.hashCode() * SPREAD;
  }

  /** Returns the entries of all members, branch by branch. */
  private long[] entries(Unit top, int members) {
    long[] entries = new long[members];
    int next = 0;
    for (Unit unit : top.subtree()) {
      if (unit instanceof Branch branch) {
        branches.add(branch);
        for (Member member : branch.members()) {
          entries[next++] = (long) hash(member.id()) << HALF | branches.size();
        }
      }
    }
    return entries;
  }

  /**
   * Groups entries with neighbouring slots. The slots of a whole country exceed a processor's
   * cache, so that writing in random order would be slow.
   */
  private static long[] grouped(long[] entries) {
    int[] starts = new int[GROUPS + 1];
    for (long entry : entries) {
      starts[group(entry) + 1]++;
    }
    for (int group = 0; group < GROUPS; group++) {
      starts[group + 1] += starts[group];
    }
    long[] grouped = new long[entries.length];
    for (long entry : entries) {
      grouped[starts[group(entry)]++] = entry;
    }
    return grouped;
  }

  private static int group(long entry) {
    return (int) (entry >>> (Long.SIZE - GROUP_BITS));
  }

  /** Takes the slot of a hash, or notes by branch that the hash has one. */
  private void note(long entry, SetMultimap<Integer, Integer> crowds) {
    int hash = (int) (entry >> HALF);
    hashes.set(bit(hash));
    int at = first(hash);
    while (slots[at] != 0) {
      if (isOf(hash, slots[at])) {
        crowds.put((int) slots[at] - 1, hash);
        crowds.put((int) entry - 1, hash);
        return;
      }
      at = next(at);
    }
    slots[at] = entry;
  }

  /** Reads the members of some hashes on one roll. */
  private void tellApart(Branch branch, Set<Integer> hashes) {
    for (Member member : branch.members()) {
      if (hashes.contains(hash(member.id())) && crowded.putIfAbsent(member.id(), branch) != null) {
        listedTwice.add(member.id());
      }
    }
  }

  private int first(int hash) {
    return place(hash, slots.length);
  }

  private int bit(int hash) {
    return place(hash, BITS_OF_A_SLOT * slots.length);
  }

  /** Returns the slot of a hash; the number of slots is a power of two. */
  private static int place(int hash, int places) {
    return hash >>> (Integer.numberOfLeadingZeros(places) + 1);
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

  /** Returns the members that are on two rolls, or on one twice. */
  Set<MemberId> listedTwice() {
    return listedTwice;
  }

  /** Returns the branch that lists a member, or empty if none here does. */
  Optional<Branch> branchOf(MemberId member) {
    int hash = hash(member);
    if (!hashes.get(bit(hash))) {
      return Optional.empty();
    }
    for (int at = first(hash); slots[at] != 0; at = next(at)) {
      if (isOf(hash, slots[at])) {
        Branch told = crowded.get(member);
        return told == null && branch(slots[at]).hasMember(member)
            ? Optional.of(branch(slots[at]))
            : Optional.ofNullable(told);
      }
    }
    return Optional.empty();
  }
}
