package io.github.partyorg.testing;

import com.google.common.primitives.ImmutableIntArray;

/**
 * The sort of district that is generated: how many organisations it has and how large its branches
 * are. All have branches on both sides of three, nine and thirty members; thin ones prevail in the
 * uplands, large ones in towns.
 */
enum Locality {
  /** Much like the sample district: many branches below nine members. */
  UPLAND(59, 323, ImmutableIntArray.of(10, 510, 470), 20, 40),

  /** Branches of every size, most of them with a committee. */
  MIXED(76, 379, ImmutableIntArray.of(5, 150, 770), 28, 50),

  /** Large branches, many beyond thirty. */
  TOWN(84, 394, ImmutableIntArray.of(3, 80, 690), 30, 70);

  /** A nation has so many districts of each sort in a hundred. */
  private static final int UPLANDS_IN_HUNDRED = 20;

  private static final int TOWNS_IN_HUNDRED = 35;

  /**
   * The size limits: below the first there is no organisation, from the next a committee, and so
   * on.
   */
  private static final ImmutableIntArray LEAST = ImmutableIntArray.of(1, 3, 9, 31);

  private final int organizationCount;
  private final int subordinateCount;
  private final ImmutableIntArray classesInThousand;
  private final ImmutableIntArray most;

  Locality(
      int organizationCount,
      int subordinateCount,
      ImmutableIntArray classesInThousand,
      int mostUsual,
      int mostLarge) {
    this.organizationCount = organizationCount;
    this.subordinateCount = subordinateCount;
    this.classesInThousand = classesInThousand;
    this.most = ImmutableIntArray.of(2, 8, mostUsual, mostLarge);
  }

  static Locality any(Dice dice) {
    int drawn = dice.below(100);
    if (drawn < UPLANDS_IN_HUNDRED) {
      return UPLAND;
    }
    return drawn < 100 - TOWNS_IN_HUNDRED ? MIXED : TOWN;
  }

  int organizationCount() {
    return organizationCount;
  }

  int subordinateCount() {
    return subordinateCount;
  }

  /** Draws how many members a branch has: first the class of size, then the size. */
  int branchSize(Dice dice) {
    int drawn = dice.below(1000);
    int size = 0;
    while (size < classesInThousand.length() && drawn >= classesInThousand.get(size)) {
      drawn -= classesInThousand.get(size);
      size++;
    }
    return dice.between(LEAST.get(size), most.get(size));
  }
}
