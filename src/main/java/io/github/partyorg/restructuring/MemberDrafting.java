package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.TreeDifference;
import io.github.partyorg.structure.UnitId;
import java.util.function.Consumer;

/** Drafts the orders by which members are listed where another hierarchy lists them. */
final class MemberDrafting {

  private final Hierarchy target;
  private final TreeDifference difference;
  private final Consumer<Order> attempt;

  MemberDrafting(Hierarchy current, Hierarchy target, Consumer<Order> attempt) {
    this.target = target;
    this.difference = TreeDifference.between(current.root(), target.root());
    this.attempt = attempt;
  }

  /** Lets go whom the other hierarchy does not list; why they left is not for it to say. */
  void leave() {
    for (MemberId member :
        Sets.difference(difference.departures().keySet(), difference.arrivals().keySet())) {
      for (UnitId branch : difference.departures().get(member)) {
        attempt.accept(TransferOut.member(member.value()).of(branch.value()));
      }
    }
  }

  /** Transfers together who goes the same way. */
  void transfer() {
    ListMultimap<ImmutableList<UnitId>, MemberId> ways = LinkedListMultimap.create();
    difference
        .departures()
        .forEach(
            (member, from) ->
                difference
                    .arrivals()
                    .get(member)
                    .forEach(to -> ways.put(ImmutableList.of(from, to), member)));
    ways.asMap()
        .forEach(
            (way, members) ->
                attempt.accept(
                    TransferMembers.from(way.get(0).value())
                        .to(way.get(1).value())
                        .members(members)));
  }

  /** Takes in whom only the other hierarchy lists, as it lists them. */
  void join() {
    for (MemberId member :
        Sets.difference(difference.arrivals().keySet(), difference.departures().keySet())) {
      for (UnitId branch : difference.arrivals().get(member)) {
        target
            .get(branch, Branch.class)
            .member(member)
            .ifPresent(
                newcomer -> attempt.accept(TransferIn.member(newcomer).into(branch.value())));
      }
    }
  }
}
