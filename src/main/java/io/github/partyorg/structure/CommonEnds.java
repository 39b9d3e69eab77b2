package io.github.partyorg.structure;

import java.util.List;

/**
 * The number of objects that two lists share at their beginning, and at their end. Compared by
 * identity: comparing contents would cost more than everything else in a large tree.
 *
 * @param first how many at the beginning
 * @param last how many of the others at the end
 */
record CommonEnds(int first, int last) {

  @SuppressWarnings("ReferenceEquality") // identity is what versions share
  static CommonEnds by(List<?> one, List<?> other) {
    int limit = Math.min(one.size(), other.size());
    int first = 0;
    while (first < limit && one.get(first) == other.get(first)) {
      first++;
    }
    int last = 0;
    while (last < limit - first
        && one.get(one.size() - 1 - last) == other.get(other.size() - 1 - last)) {
      last++;
    }
    return new CommonEnds(first, last);
  }

  /** Says whether one of the lists has a single object beside the shared ends. */
  boolean leaveOneOf(List<?> list) {
    return list.size() - first - last == 1;
  }

  /** Returns one of the lists without the shared ends. */
  <T> List<T> restOf(List<T> list) {
    return list.subList(first, list.size() - last);
  }
}
