package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.UnitId;

/**
 * A commune, or a district of several, with an exact number of members: as small as a test needs
 * it.
 */
final class GeneratedBase {

  private static final String DISTRICT = "H1";
  private static final int MOST_IN_A_COMMUNE = 120;
  private static final int LEAST_OFFICIAL = 3;

  private final Dice dice;
  private final GeneratedMembers members = new GeneratedMembers();

  GeneratedBase(Dice dice) {
    this.dice = dice;
  }

  /** Returns a commune if it holds so many members, else a district of communes. */
  Committee of(int memberCount) {
    if (memberCount <= MOST_IN_A_COMMUNE) {
      return commune("X1", memberCount);
    }
    int communes = (memberCount + MOST_IN_A_COMMUNE - 1) / MOST_IN_A_COMMUNE;
    ImmutableList.Builder<Committee> built = ImmutableList.builder();
    for (int number = 1; number <= communes; number++) {
      int own = memberCount * number / communes - memberCount * (number - 1) / communes;
      built.add(commune("X" + number, own));
    }
    ImmutableList<Committee> all = built.build();
    return Committee.district(DISTRICT)
        .name("Đảng bộ huyện " + DISTRICT)
        .leadership(GeneratedLeaderships.ofSuperior(dice, all, 2, 33, 11))
        .addAll(all)
        .build();
  }

  private Committee commune(String id, int memberCount) {
    Locality locality = Locality.any(dice);
    GeneratedBranches branches =
        new GeneratedBranches(dice, locality, UnitId.of(DISTRICT), members);
    ImmutableList.Builder<Branch> built = ImmutableList.builder();
    int left = memberCount;
    for (int number = 1; left > 0; number++) {
      int size = Math.min(left, locality.branchSize(dice));
      Kind kind = number == 1 ? Kind.COMMUNE_OFFICE : number == 2 ? Kind.SCHOOL : Kind.VILLAGE;
      built.add(branches.subordinate(id, number, kind, members.roll(dice, size, LEAST_OFFICIAL)));
      left -= size;
    }
    ImmutableList<Branch> all = built.build();
    return Committee.grassroots(id, Kind.COMMUNE)
        .name("Đảng bộ xã " + id)
        .leadership(GeneratedLeaderships.ofSuperior(dice, all, 1, 13, 5))
        .addAll(all)
        .build();
  }
}
