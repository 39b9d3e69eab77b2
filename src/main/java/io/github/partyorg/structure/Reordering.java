package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;

/** Tells whether two versions of a unit differ in the order of their parts only. */
final class Reordering {

  private Reordering() {}

  /** Says whether nothing differs but the order, what stands below the units being left aside. */
  static boolean of(Unit one, Unit other) {
    if (one instanceof Branch before && other instanceof Branch after) {
      return bare(before).equals(bare(after))
          && ImmutableMultiset.copyOf(before.members())
              .equals(ImmutableMultiset.copyOf(after.members()))
          && ImmutableMultiset.copyOf(before.groups())
              .equals(ImmutableMultiset.copyOf(after.groups()))
          && ImmutableMultiset.copyOf(before.guests())
              .equals(ImmutableMultiset.copyOf(after.guests()));
    }
    return one instanceof Superior before
        && other instanceof Superior after
        && before.withChildren(ImmutableList.of()).equals(after.withChildren(ImmutableList.of()));
  }

  private static Branch bare(Branch branch) {
    return branch
        .withMembers(ImmutableList.of())
        .withGroups(ImmutableList.of())
        .withGuests(ImmutableList.of());
  }
}
