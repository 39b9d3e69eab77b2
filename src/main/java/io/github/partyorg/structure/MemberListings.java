package io.github.partyorg.structure;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The branches that list each member. Nearly every member has exactly one. The further branches of
 * members listed twice are in a separate map.
 */
final class MemberListings {

  private final Map<MemberId, UnitId> branches = new LinkedHashMap<>();

  /** The other branches; an empty map until a member is listed twice. */
  private ListMultimap<MemberId, UnitId> further = ImmutableListMultimap.of();

  void put(MemberId member, UnitId branch) {
    if (branches.putIfAbsent(member, branch) != null) {
      if (further.isEmpty()) {
        further = ArrayListMultimap.create();
      }
      further.put(member, branch);
    }
  }

  /** Forgets one listing; says whether there was one. */
  boolean remove(MemberId member, UnitId branch) {
    if (!further.isEmpty() && further.remove(member, branch)) {
      return true;
    }
    if (!branches.remove(member, branch)) {
      return false;
    }
    if (further.containsKey(member)) {
      branches.put(member, further.get(member).remove(0));
    }
    return true;
  }

  boolean isEmpty() {
    return branches.isEmpty();
  }

  boolean hasTwice() {
    return !further.isEmpty();
  }

  Set<MemberId> members() {
    return branches.keySet();
  }

  /** Returns the branches that list somebody. */
  @SuppressWarnings("ReferenceEquality") // a builder leaves equal ones out
  ImmutableSet<UnitId> branches() {
    ImmutableSet.Builder<UnitId> listing = ImmutableSet.builder();
    @Nullable UnitId last = null;
    for (UnitId branch : branches.values()) {
      // Members who move together mostly stand together.
      if (branch != last) {
        listing.add(branch);
        last = branch;
      }
    }
    return listing.build();
  }

  /** Returns a branch that lists each member. */
  Map<MemberId, UnitId> byMember() {
    return branches;
  }

  /** Returns a branch that lists a member, the only one if the hierarchy is in order. */
  @Nullable UnitId branchOf(MemberId member) {
    return branches.get(member);
  }

  /** Returns the branches that list a member. */
  ImmutableList<UnitId> of(MemberId member) {
    UnitId branch = branches.get(member);
    return branch == null
        ? ImmutableList.of()
        : ImmutableList.<UnitId>builder().add(branch).addAll(further.get(member)).build();
  }

  ImmutableListMultimap<MemberId, UnitId> all() {
    ImmutableListMultimap.Builder<MemberId, UnitId> all = ImmutableListMultimap.builder();
    branches.forEach(all::put);
    return all.putAll(further).build();
  }
}
