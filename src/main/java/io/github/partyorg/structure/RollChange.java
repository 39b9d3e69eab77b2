package io.github.partyorg.structure;

/** Brings hints to the branches of members to the next version of a hierarchy. */
final class RollChange {

  private RollChange() {}

  /**
   * Brings the hints of each committee to its next version, unless a unit came to it from below
   * another one, or the hints to later arrivals are so many that the rolls should be read anew.
   */
  static void follow(Hierarchy before, Hierarchy after, TreeDifference difference) {
    for (TreeDifference.Revision revision : difference.revisions()) {
      if (revision.before() instanceof Committee then
          && revision.after() instanceof Committee now) {
        RollHints known = then.rolls;
        if (known != null
            && !known.areWorn()
            && !hasUnitFromElsewhere(now.id(), before, after, difference)) {
          now.rolls = known.after(difference.arrivedAt());
        }
      }
    }
  }

  private static boolean hasUnitFromElsewhere(
      UnitId committee, Hierarchy before, Hierarchy after, TreeDifference difference) {
    for (Placed added : difference.added().values()) {
      Placed removed = difference.removed().get(added.unit().id());
      if (removed != null
          && after.isBelow(added.superior(), committee)
          && !before.isBelow(removed.superior(), committee)) {
        return true;
      }
    }
    return false;
  }
}
