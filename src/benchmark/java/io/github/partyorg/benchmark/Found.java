package io.github.partyorg.benchmark;

import io.github.partyorg.structure.UnitId;
import java.util.Comparator;
import java.util.List;

/** What a peer finds: the rule, where, and what is, in two languages. */
record Found(
    int severity, List<UnitId> path, String code, String name, String vietnamese, String english)
    implements Comparable<Found> {

  private static final Comparator<Found> ORDER =
      Comparator.comparingInt(Found::severity)
          .thenComparing(Found::path, Found::compare)
          .thenComparing(Found::code);

  private static int compare(List<UnitId> one, List<UnitId> other) {
    for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
      int order = one.get(at).compareTo(other.get(at));
      if (order != 0) {
        return order;
      }
    }
    return one.size() - other.size();
  }

  @Override
  public int compareTo(Found other) {
    return ORDER.compare(this, other);
  }

  /** Returns what every peer must agree on. */
  String answer() {
    return code + " " + path.get(path.size() - 1);
  }
}
