package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;

/** Decisions and plans. */
final class DecisionShapes {

  /** Every type of order. */
  static final OneOf<Order> ORDER =
      OneOf.of(
          "order",
          ImmutableList.<Shape<? extends Order>>builder()
              .addAll(RearrangingShapes.ALL)
              .addAll(StandingShapes.ALL)
              .addAll(MembershipShapes.ALL)
              .build());

  static final Shape<Decision> DECISION =
      Shape.of(
          "decision",
          Decision.class,
          fields -> {
            var number = fields.optional("number", Decision::number, Plain.TEXT);
            var issuer = fields.required("issuer", Decision::issuer, Plain.UNIT_ID);
            var issuedOn = fields.optional("issuedOn", Decision::issuedOn, Plain.DAY);
            var effectiveOn = fields.required("effectiveOn", Decision::effectiveOn, Plain.DAY);
            var bases = fields.list("legalBases", Decision::legalBases, Plain.TEXT);
            var orders = fields.list("orders", Decision::orders, ORDER);
            return read -> {
              Decision.Builder decision =
                  Decision.builder()
                      .issuer(read.get(issuer))
                      .effectiveOn(read.get(effectiveOn))
                      .addAllLegalBases(read.get(bases))
                      .addAllOrders(read.get(orders));
              read.get(number).ifPresent(decision::number);
              read.get(issuedOn).ifPresent(decision::issuedOn);
              return decision.build();
            };
          });

  static final Shape<Plan> PLAN =
      Shape.of(
          "plan",
          Plan.class,
          fields -> {
            var decisions = fields.list("decisions", Plan::decisions, DECISION);
            return read -> Plan.of(read.get(decisions));
          });

  private DecisionShapes() {}
}
