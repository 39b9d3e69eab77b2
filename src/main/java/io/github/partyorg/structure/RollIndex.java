package io.github.partyorg.structure;

import io.github.partyorg.internal.PersistentMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In which branch below a unit each member is listed (sổ tra cứu đảng viên).
 *
 * <p>It keeps the hash of each id and the number of the branch; the branch's roll confirms the
 * answer. It is smaller than a map. For a member not listed here, one bit usually answers without
 * reading the slots: a lookup in the whole country asks dozens of these indexes, and each would
 * cost a cache miss.
 */
final class RollIndex {

  private static final int SPREAD = 0x9E3779B9;
  private static final int HALF = 32;
  private static final int GROUP_BITS = 10;
  private static final int GROUPS = 1 << GROUP_BITS;
  private static final int BITS_OF_A_SLOT = 4;

  /** As many entries of one hash are in slots; to find them one by one would take too long. */
  private static final int MOST_ALIKE = 8;

  private final List<Branch> branches = new ArrayList<>();

  /** Hash and number of a branch, one more than its place; zero if free; half of them are free. */
  private final long[] slots;

  /** The hashes present, at a finer resolution than the slots. */
  private final BitSet hashes;

  /** The members with a hash that others have, too, and the place of the branch of each. */
  private final PersistentMap<MemberId, Integer> alike;

  /** The members who are on two rolls, or on one twice. */
  private final Set<MemberId> listedTwice = new HashSet<>();

  private RollIndex(Unit top) {
    int members = top.memberCount();
    slots = new long[2 * Integer.highestOneBit(Math.max(1, 2 * members - 1))];
    hashes = new BitSet(BITS_OF_A_SLOT * slots.length);
    Set<Long> clashing = new LinkedHashSet<>();
    for (long entry : grouped(entries(top, members))) {
      note(entry, clashing);
    }
    alike = alike(clashing);
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

  /** Puts an entry into a free slot, unless enough of the same hash have one. */
  private void note(long entry, Set<Long> clashing) {
    int hash = (int) (entry >> HALF);
    hashes.set(bit(hash));
    int alike = 0;
    int at = first(hash);
    while (slots[at] != 0 && alike < MOST_ALIKE) {
      if (isOf(hash, slots[at])) {
        alike++;
        if (clashing.add(entry)) {
          clashing.add(slots[at]);
        }
      }
      at = next(at);
    }
    if (alike < MOST_ALIKE) {
      slots[at] = entry;
    }
  }

  /** Tells the members of one hash apart by their ids, and notes those who are listed twice. */
  private PersistentMap<MemberId, Integer> alike(Set<Long> clashing) {
    PersistentMap.Builder<MemberId, Integer> places = new PersistentMap.Builder<>();
    for (long entry : clashing) {
      for (Member member : branch(entry).members()) {
        if (isOf(hash(member.id()), entry)) {
          if (places.get(member.id()) != null) {
            listedTwice.add(member.id());
          }
          places.put(member.id(), number(entry));
        }
      }
    }
    return places.build();
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
    return branches.get(number(slot));
  }

  private static int number(long slot) {
    return (int) slot - 1;
  }

  /** Returns the members who are on two rolls, or on one twice. */
  Set<MemberId> listedTwice() {
    return listedTwice;
  }

  /** Returns the branch that lists a member, or empty if none here does. */
  Optional<Branch> branchOf(MemberId member) {
    int number = numberOf(member);
    return number < 0 ? Optional.empty() : Optional.of(branches.get(number));
  }

  /**
   * Returns how many branches stand before the one that lists a member, or -1 if none here does.
   */
  int numberOf(MemberId member) {
    int hash = hash(member);
    if (hashes.get(bit(hash))) {
      for (int at = first(hash); slots[at] != 0; at = next(at)) {
        if (isOf(hash, slots[at]) && branch(slots[at]).hasMember(member)) {
          return number(slots[at]);
        }
      }
    }
    Integer number = alike.get(member);
    return number == null ? -1 : number;
  }
}
