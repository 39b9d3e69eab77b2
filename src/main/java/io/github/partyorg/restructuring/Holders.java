package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.LinkedHashSet;
import java.util.Set;

/** The holders of seats that an order states: members of the hierarchy, or guests near the unit. */
final class Holders {

  private Holders() {}

  /**
   * Refuses an order for each unknown holder.
   *
   * @param leadership the leadership that the order states
   * @param place the unit that it is of
   * @param near units that are looked through first, with those below them
   */
  static void check(
      Execution execution, Leadership leadership, UnitId place, Iterable<? extends Unit> near) {
    Set<MemberId> unknown = new LinkedHashSet<>();
    leadership.seats().forEach(seat -> unknown.add(seat.holder()));
    near.forEach(unit -> unknown.removeAll(unit.membersAmong(unknown)));
    for (MemberId holder : unknown) {
      if (execution.hierarchy().branchOf(holder).isEmpty() && !staysBelow(holder, near)) {
        execution.refuse(Reason.Kind.UNKNOWN_MEMBER, holder, place);
      }
    }
  }

  /** Says whether a person is on a stay in one of some units or below it. */
  private static boolean staysBelow(MemberId person, Iterable<? extends Unit> tops) {
    for (Unit top : tops) {
      for (Unit unit : top.subtree()) {
        if (unit instanceof Branch branch && branch.hasGuest(person)) {
          return true;
        }
      }
    }
    return false;
  }
}
