package io.github.partyorg.testing.assertions;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RemoveFromList;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;

/** A district that fits on a screen, and decisions about it. */
final class Fixtures {

  static final Hierarchy DISTRICT =
      Drawing.hierarchy(
          """
          TG      Đảng bộ huyện Tuần Giáo  district
            CS    Đảng bộ xã Chiềng Sinh   commune
              B1  Chi bộ bản 1             village   secretary M01; M01 M02 M03 M04~
              B2  Chi bộ bản 2             village   3 members
            QN    Đảng bộ xã Quài Nưa      commune
              B3  Chi bộ bản 3             village   5 members
          """);

  static final LocalDate DAY = LocalDate.of(2018, 9, 1);

  static final Decision MOVING =
      decision(
          "1-QĐ/HU",
          DAY,
          TransferMembers.of("M02").from("B1").to("B2"),
          Rename.unit("B1").to("Chi bộ bản Một"),
          HandOver.units("B3").to("CS"));

  static final Decision MERGING =
      decision("2-QĐ/HU", DAY.plusMonths(1), Merge.units("B2").into("B1"));

  static final Decision REMOVING = decision("3-QĐ/HU", DAY, RemoveFromList.member("M04").of("B1"));

  static final Decision MISTAKEN = decision("4-QĐ/HU", DAY, Merge.units("B9").into("B1"));

  static final Plan PLAN = Plan.of(MOVING, MERGING);

  private Fixtures() {}

  static Decision decision(String number, LocalDate day, Order... orders) {
    return Decision.builder()
        .number(number)
        .issuer("TG")
        .effectiveOn(day)
        .addOrders(orders)
        .build();
  }
}
