package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;

/** The decisions of the sample, built from its tables of decisions and of orders. */
final class SampleDecisions {

  private SampleDecisions() {}

  static ImmutableList<Decision> of(
      Hierarchy before, Iterable<Row> decisions, Iterable<Row> orders) {
    ImmutableListMultimap<String, Row> byDecision =
        Multimaps.index(orders, row -> row.text("decision"));
    ImmutableList.Builder<Decision> signed = ImmutableList.builder();
    for (Row row : decisions) {
      String number = row.text("number");
      LocalDate effective = LocalDate.parse(row.text("effectiveOn"));
      signed.add(
          Decision.builder()
              .number(number)
              .issuer(row.text("issuer"))
              .issuedOn(LocalDate.parse(row.text("issuedOn")))
              .effectiveOn(effective)
              .addAllLegalBases(row.texts("bases"))
              .addAllOrders(new SampleOrders(before, effective, byDecision.get(number)).read())
              .build());
    }
    return signed.build();
  }
}
