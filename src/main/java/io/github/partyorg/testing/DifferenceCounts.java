package io.github.partyorg.testing;

import com.google.common.base.Joiner;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.comparison.Difference;
import io.github.partyorg.comparison.MemberDifference;
import io.github.partyorg.comparison.UnitDifference;
import java.util.Map;
import java.util.TreeMap;

/** Counts the differences of two hierarchies by what differs. */
final class DifferenceCounts {

  private DifferenceCounts() {}

  static String of(Comparison comparison) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Difference difference : comparison.differences()) {
      counts.merge(kind(difference), 1, Integer::sum);
    }
    return Joiner.on(", ").withKeyValueSeparator(" ").join(counts);
  }

  private static String kind(Difference difference) {
    if (difference instanceof MemberDifference member) {
      return "member " + member.kind();
    }
    return "unit " + ((UnitDifference) difference).kind();
  }
}
