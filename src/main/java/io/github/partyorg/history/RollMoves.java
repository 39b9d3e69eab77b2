package io.github.partyorg.history;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Act;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.TreeDifference;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitPath;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members listed in another place, newly or no longer, between two snapshots. */
final class RollMoves {

  private final Hierarchy before;
  private final Hierarchy after;
  private final Map<MemberId, UnitId> from = new LinkedHashMap<>();
  private final Map<MemberId, UnitId> to = new LinkedHashMap<>();
  private final Map<UnitId, UnitPath> pathsBefore = new HashMap<>();
  private final Map<UnitId, UnitPath> pathsAfter = new HashMap<>();

  RollMoves(Hierarchy before, Hierarchy after) {
    this.before = before;
    this.after = after;
    TreeDifference difference = TreeDifference.between(before.root(), after.root());
    difference.departures().forEach(from::put);
    difference.arrivals().forEach(to::put);
    difference.moved().forEach(this::carry);
  }

  /** Notes the members who stayed on the rolls of a unit that moved. */
  private void carry(UnitId moved) {
    for (Unit unit : after.require(moved).subtree()) {
      if (unit instanceof Branch branch) {
        for (Member member : branch.members()) {
          if (to.putIfAbsent(member.id(), branch.id()) == null) {
            from.put(member.id(), branch.id());
          }
        }
      }
    }
  }

  ImmutableList<BookEntry> entries(Act act) {
    Set<MemberId> concerned = new LinkedHashSet<>(from.keySet());
    concerned.addAll(to.keySet());
    return concerned.stream()
        .map(
            member ->
                BookEntry.of(
                    member,
                    act,
                    Optional.ofNullable(from.get(member)).map(this::pathBefore),
                    Optional.ofNullable(to.get(member)).map(this::pathAfter)))
        .collect(ImmutableList.toImmutableList());
  }

  private UnitPath pathBefore(UnitId branch) {
    return pathsBefore.computeIfAbsent(branch, before::path);
  }

  private UnitPath pathAfter(UnitId branch) {
    return pathsAfter.computeIfAbsent(branch, after::path);
  }
}
