package io.github.partyorg.restructuring;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A district H of two communes, X of the code 03217 and Y, whose chronicle begins in 2018. */
final class TwoCommunes {

  static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  static final LocalDate DAY = LocalDate.of(2018, 9, 1);

  static final Hierarchy BEFORE =
      Drawing.hierarchy(
          """
          H      Đảng bộ huyện  district
            X    Đảng bộ xã X   commune  code 03217
              A  Chi bộ A       village  M1 M2 M3 M4
              B  Chi bộ B       village  M5 M6
            Y    Đảng bộ xã Y   commune
              C  Chi bộ C       village  M7 M8 M9
          """);

  private TwoCommunes() {}

  static Decision decision(String number, Order... orders) {
    return decision(number, DAY, orders);
  }

  static Decision decision(String number, LocalDate day, Order... orders) {
    return Decision.builder().number(number).issuer("H").effectiveOn(day).addOrders(orders).build();
  }

  static Chronicle after(Order... orders) {
    return Chronicle.beginning(FIRST, BEFORE).record(decision("1-QĐ", orders));
  }

  /** Begins a chronicle with orders that are written as minutes. */
  static Chronicle after(String orders) {
    return after(orders(orders));
  }

  static Outcome outcome(Order... orders) {
    return decision("1-QĐ", orders).applyTo(BEFORE);
  }

  static Outcome outcome(String orders) {
    return outcome(orders(orders));
  }

  static Order[] orders(String orders) {
    return Districts.decision(orders).orders().toArray(Order[]::new);
  }

  /** Returns what became of a unit, as texts of shares by texts of ids. */
  static Map<String, String> shares(Chronicle chronicle, String unit) {
    Map<String, String> shares = new TreeMap<>();
    chronicle
        .resolve(UnitId.of(unit), DAY.plusYears(9))
        .shares()
        .forEach((heir, share) -> shares.put(heir.value(), share.toString()));
    return shares;
  }

  static UnitId id(String unit) {
    return UnitId.of(unit);
  }
}
