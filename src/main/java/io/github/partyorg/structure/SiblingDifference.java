package io.github.partyorg.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * What the children of two versions of a unit do not share: in one pass over both lists, looking at
 * no child that stands in both, also where others before it came or went.
 */
@SuppressWarnings("ReferenceEquality") // identity is what versions share
final class SiblingDifference {

  private final List<TreeDifference.Placed> gone = new ArrayList<>();
  private final List<TreeDifference.Placed> come = new ArrayList<>();
  private final List<? extends Unit> before;
  private final List<? extends Unit> after;

  SiblingDifference(List<? extends Unit> before, List<? extends Unit> after, UnitId superior) {
    this.before = before;
    this.after = after;
    int old = 0;
    int now = 0;
    while (old < before.size() || now < after.size()) {
      if (isShared(old, now)) {
        old++;
        now++;
        continue;
      }
      boolean onlyGone = isShared(old + 1, now);
      boolean onlyCome = !onlyGone && isShared(old, now + 1);
      if (old < before.size() && !onlyCome) {
        gone.add(new TreeDifference.Placed(before.get(old), superior, old++));
      }
      if (now < after.size() && !onlyGone) {
        come.add(new TreeDifference.Placed(after.get(now), superior, now++));
      }
    }
  }

  private boolean isShared(int old, int now) {
    return old < before.size() && now < after.size() && before.get(old) == after.get(now);
  }

  /** Returns the children of the earlier version, but for those shared. */
  List<TreeDifference.Placed> gone() {
    return gone;
  }

  /** Returns the children of the later version, but for those shared. */
  List<TreeDifference.Placed> come() {
    return come;
  }
}
