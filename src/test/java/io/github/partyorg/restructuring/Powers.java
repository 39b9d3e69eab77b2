package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Delegation.Extent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Recognition;
import java.time.LocalDate;

/** A public service unit in which powers are given, branches recognised and forms changed. */
public final class Powers {

  public static final LocalDate DAY = LocalDate.of(2025, 8, 1);
  public static final LocalDate END = LocalDate.of(2026, 1, 31);
  public static final Delegation FULL = Delegation.of(Extent.FULL, "8-QĐ/TU", DAY);
  public static final Recognition BY = Recognition.of("9-QĐ/ĐU", DAY);

  public static final Hierarchy BEFORE =
      Hierarchy.of(
          Committee.province("T")
              .name("Đảng bộ tỉnh T")
              .add(
                  Committee.grassroots("G", Kind.PUBLIC_SERVICE_UNIT)
                      .name("Đảng bộ G")
                      .add(
                          Branch.of("B", Kind.PUBLIC_SERVICE_UNIT).name("Chi bộ B").build(),
                          Branch.of("S", Kind.PUBLIC_SERVICE_UNIT)
                              .name("Chi bộ S")
                              .form(BranchForm.TEMPORARY)
                              .build())
                      .build())
              .build());

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
