package io.github.partyorg.comparison;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.TreeDifference;
import io.github.partyorg.structure.UnitId;
import java.util.function.Consumer;

/** Drafts the orders that put members on the rolls of another hierarchy. */
final class MemberDrafting {

  private final Hierarchy target;
  private final ImmutableListMultimap<MemberId, UnitId> departures;
  private final ImmutableListMultimap<MemberId, UnitId> arrivals;
  private final Consumer<Order> attempt;

  MemberDrafting(Hierarchy current, Hierarchy target, Consumer<Order> attempt) {
    this.target = target;
    TreeDifference difference = TreeDifference.between(current.root(), target.root());
    this.departures = difference.departures();
    this.arrivals = difference.arrivals();
    this.attempt = attempt;
  }

  /** Lets members leave that the other hierarchy does not list; the reason is unknown. */
  void leave() {
    for (MemberId member : Sets.difference(departures.keySet(), arrivals.keySet())) {
      for (UnitId branch : departures.get(member)) {
        attempt.accept(TransferOut.member(member).of(branch));
      }
    }
  }

  private record Way(UnitId from, UnitId to) {}

  /** Transfers members with the same origin and target by one order. */
  void transfer() {
    ListMultimap<Way, MemberId> ways = LinkedListMultimap.create();
    departures.forEach(
        (member, from) -> arrivals.get(member).forEach(to -> ways.put(new Way(from, to), member)));
    ways.asMap()
        .forEach(
            (way, members) ->
                attempt.accept(TransferMembers.of(members).from(way.from()).to(way.to())));
  }

  /** Takes in members that only the other hierarchy lists. */
  void join() {
    for (MemberId member : Sets.difference(arrivals.keySet(), departures.keySet())) {
      for (UnitId branch : arrivals.get(member)) {
        target
            .branch(branch)
            .member(member)
            .ifPresent(newcomer -> attempt.accept(TransferIn.member(newcomer).into(branch)));
      }
    }
  }
}
