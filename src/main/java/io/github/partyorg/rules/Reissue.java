package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Optional;

/** A reissued decision, with one of its orders moved to a decision of its own. */
final class Reissue {

  private final Decision decision;
  private final int at;

  private Reissue(Decision decision, int at) {
    this.decision = decision;
    this.at = at;
  }

  /** Starts from the order behind a change. */
  static Reissue of(Change change) {
    return new Reissue(change.decision(), change.act().orderNumber() - 1);
  }

  /** Returns the decision with another order in its place, by the same issuer. */
  ImmutableList<Decision> with(Order order) {
    return ImmutableList.of(
        decision(
            ImmutableList.<Order>builder()
                .addAll(decision.orders().subList(0, at))
                .add(order)
                .addAll(decision.orders().subList(at + 1, decision.orders().size()))
                .build()));
  }

  /** Returns the orders before, the order by another issuer, and the orders after. */
  ImmutableList<Decision> by(UnitId issuer, Order order) {
    List<Order> orders = decision.orders();
    ImmutableList.Builder<Decision> decisions = ImmutableList.builder();
    part(orders.subList(0, at)).ifPresent(decisions::add);
    decisions.add(
        Decision.builder()
            .issuer(issuer)
            .effectiveOn(decision.effectiveOn())
            .addAllLegalBases(decision.legalBases())
            .addOrders(order)
            .build());
    part(orders.subList(at + 1, orders.size())).ifPresent(decisions::add);
    return decisions.build();
  }

  private Optional<Decision> part(List<Order> orders) {
    return orders.isEmpty() ? Optional.empty() : Optional.of(decision(orders));
  }

  private Decision decision(List<Order> orders) {
    Decision.Builder reissued =
        Decision.builder()
            .issuer(decision.issuer())
            .effectiveOn(decision.effectiveOn())
            .addAllLegalBases(decision.legalBases())
            .addAllOrders(orders);
    decision.number().ifPresent(reissued::number);
    decision.issuedOn().ifPresent(reissued::issuedOn);
    return reissued.build();
  }
}
