package io.github.partyorg.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * The children that two versions of a unit do not share. It is found in one pass over both lists
 * without looking into a shared child, even if children before it came or went.
 */
@SuppressWarnings("ReferenceEquality") // identity is what versions share
final class SiblingDifference {

  private final List<TreeDifference.Revision> revised = new ArrayList<>();
  private final List<Placed> gone = new ArrayList<>();
  private final List<Placed> come = new ArrayList<>();
  private final List<? extends Unit> before;
  private final List<? extends Unit> after;
  private final UnitId superior;

  /**
   * Compares two lists.
   *
   * @param shared the common ends of both lists
   * @param superior the id of the unit above
   */
  SiblingDifference(
      List<? extends Unit> before, List<? extends Unit> after, CommonEnds shared, UnitId superior) {
    this.before = before;
    this.after = after;
    this.superior = superior;
    compare(shared.first(), before.size() - shared.last(), after.size() - shared.last());
  }

  /** Compares from a position to the two ends given. */
  private void compare(int from, int oldEnd, int nowEnd) {
    int old = from;
    int now = from;
    while (old < oldEnd && now < nowEnd) {
      if (before.get(old) == after.get(now)) {
        old++;
        now++;
      } else if (old + 1 < oldEnd && before.get(old + 1) == after.get(now)) {
        go(old++);
      } else if (now + 1 < nowEnd && before.get(old) == after.get(now + 1)) {
        come(now++);
      } else if (before.get(old).id().equals(after.get(now).id())) {
        revised.add(new TreeDifference.Revision(before.get(old++), after.get(now++)));
      } else {
        go(old++);
        come(now++);
      }
    }
    while (old < oldEnd) {
      go(old++);
    }
    while (now < nowEnd) {
      come(now++);
    }
  }

  private void go(int position) {
    gone.add(new Placed(before.get(position), superior, position));
  }

  private void come(int position) {
    come.add(new Placed(after.get(position), superior, position));
  }

  /** Returns the children that stand where they stood, but are not the same objects. */
  List<TreeDifference.Revision> revised() {
    return revised;
  }

  /** Returns the unshared children of the earlier version. */
  List<Placed> gone() {
    return gone;
  }

  /** Returns the unshared children of the later version. */
  List<Placed> come() {
    return come;
  }
}
