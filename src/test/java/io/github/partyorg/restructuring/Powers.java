package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Delegation.Extent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;

/** A public service unit in which powers are given, branches recognised and forms changed. */
public final class Powers {

  public static final LocalDate DAY = LocalDate.of(2025, 8, 1);
  public static final LocalDate END = LocalDate.of(2026, 1, 31);
  public static final Delegation FULL = Delegation.of(Extent.FULL, "8-QĐ/TU", DAY);
  public static final Recognition BY = Recognition.of("9-QĐ/ĐU", DAY);

  public static final Hierarchy BEFORE =
      Drawing.hierarchy(
          """
          T      Đảng bộ tỉnh T  province
            G    Đảng bộ G       public-service unit at grassroots
              B  Chi bộ B        public-service unit
              S  Chi bộ S        public-service unit temporary branch
          """);

  public static Decision decision(LocalDate day, Order... orders) {
    return Decision.builder()
        .number(day + "-QĐ/TU")
        .issuer("T")
        .issuedOn(day)
        .effectiveOn(day)
        .addOrders(orders)
        .build();
  }

  public static Hierarchy after(Order... orders) {
    return decision(DAY, orders).applyTo(BEFORE).after();
  }

  private Powers() {}
}
