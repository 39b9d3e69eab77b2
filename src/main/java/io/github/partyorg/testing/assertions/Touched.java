package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.comparison.Difference;
import io.github.partyorg.comparison.MemberDifference;
import io.github.partyorg.comparison.UnitDifference;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;

/** Finds the differences that an outcome makes in one unit, below it and to its members. */
final class Touched {

  private Touched() {}

  static ImmutableList<Difference> unit(String id, Outcome outcome) {
    UnitId unit = UnitId.of(id);
    return in(unit, Comparison.between(outcome.before(), outcome.after()));
  }

  static ImmutableList<Difference> in(UnitId unit, Comparison comparison) {
    ImmutableList.Builder<Difference> touching = ImmutableList.builder();
    for (Difference difference : comparison.differences()) {
      if (touches(unit, difference, comparison)) {
        touching.add(difference);
      }
    }
    return touching.build();
  }

  private static boolean touches(UnitId unit, Difference difference, Comparison comparison) {
    if (difference instanceof MemberDifference member) {
      return isAMemberOf(unit, member.member(), comparison);
    }
    return ((UnitDifference) difference).place().ids().contains(unit);
  }

  private static boolean isAMemberOf(UnitId unit, MemberId member, Comparison comparison) {
    return isIn(unit, member, comparison.before()) || isIn(unit, member, comparison.after());
  }

  private static boolean isIn(UnitId unit, MemberId member, Hierarchy hierarchy) {
    return hierarchy
        .branchOf(member)
        .filter(branch -> hierarchy.path(branch.id()).ids().contains(unit))
        .isPresent();
  }
}
