package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The members of units that come from outside: each must be listed only once, in the hierarchy and
 * in these units together.
 */
final class Newcomers {

  private final Execution execution;
  private final Map<MemberId, UnitId> listed = new HashMap<>();

  Newcomers(Execution execution) {
    this.execution = execution;
  }

  /** Refuses each member who is listed already, with the branch that lists the member. */
  void check(Iterable<Rearrangement.Begin> begins) {
    for (Rearrangement.Begin begin : begins) {
      if (begin.origin() == Rearrangement.Origin.OUTSIDE) {
        for (Unit unit : begin.unit().subtree()) {
          if (unit instanceof Branch branch) {
            branch.members().forEach(member -> check(member, branch));
          }
        }
      }
    }
  }

  private void check(Member member, Branch branch) {
    MemberId id = member.id();
    UnitId other = listed.putIfAbsent(id, branch.id());
    execution
        .hierarchy()
        .branchOf(id)
        .map(Unit::id)
        .or(() -> Optional.ofNullable(other))
        .ifPresent(home -> execution.refuse(Reason.Kind.DUPLICATE_MEMBER, id, home));
  }
}
