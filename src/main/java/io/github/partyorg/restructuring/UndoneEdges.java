package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which units succeed those that an undoing ended: the ones that their members are found in. */
final class UndoneEdges {

  private UndoneEdges() {}

  static ImmutableList<Succession> between(
      Hierarchy before, Hierarchy after, ImmutableList<Unit> ended) {
    ImmutableList.Builder<Succession> edges = ImmutableList.builder();
    for (Unit unit : ended) {
      Map<UnitId, Integer> counts = new LinkedHashMap<>();
      int depth = before.path(unit.id()).ids().size();
      for (Unit below : unit.subtree()) {
        if (below instanceof Branch branch) {
          for (Member member : branch.members()) {
            successor(member, depth, after)
                .ifPresent(successor -> counts.merge(successor, 1, Integer::sum));
          }
        }
      }
      counts.forEach(
          (successor, count) ->
              edges.add(Succession.of(Succession.Kind.SUCCESSION, unit.id(), successor, count)));
    }
    return edges.build();
  }

  /** Returns the unit at the depth of the one that ended, or the branch if it is higher. */
  private static Optional<UnitId> successor(Member member, int depth, Hierarchy after) {
    return after
        .branchOf(member.id())
        .map(
            branch -> {
              List<UnitId> path = after.path(branch.id()).ids();
              return path.get(Math.min(depth, path.size()) - 1);
            });
  }
}
