package io.github.partyorg.history;

import com.google.common.base.Splitter;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;

/** Chronicles of the district H, and how they are asked in a test. */
public final class Histories {

  public static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

  public static final Hierarchy DISTRICT =
      Drawing.hierarchy(
          """
          H      Đảng bộ huyện H  district  congress 2018-07-01; secretary M3
            X    Đảng bộ xã X     commune   congress 2018-07-01; secretary M3, deputy secretary M4
              A  Chi bộ A         village   congress 2018-07-01; secretary M3; M1 M2 M3
                - group "Tổ 1" M2 M3, head M3
                - guest M7 from 2018-07-01 until 2019-01-01
                - guest G1 of "Đảng bộ huyện khác" from 2018-07-01 until 2019-01-01
              B  Chi bộ B         village   M4 M5 M6
                - guest M1 from 2018-07-01 until 2019-01-01
            Y    Đảng bộ xã Y     commune
              C  Chi bộ C         village   M7 M8 M9
          """);

  private Histories() {}

  public static Chronicle ofTwoCommunes() {
    return Chronicle.beginning(FIRST, DISTRICT);
  }

  /** Records a decision for each order: ten days after the first day, twenty days, and so on. */
  static Chronicle after(String orders) {
    Chronicle chronicle = ofTwoCommunes();
    for (String order : Splitter.onPattern("\n(?=\\S)").split(orders)) {
      int number = chronicle.decisions().size() + 1;
      chronicle = chronicle.record(on(10 * number, number + "-QĐ", order));
    }
    return chronicle;
  }

  /** Returns the decision of the minutes, effective so many days after the first day. */
  static Decision on(int day, String number, String orders) {
    return Minutes.decision(
        "Decision %s of H, in force %s\n".formatted(number, FIRST.plusDays(day))
            + orders.indent(2));
  }

  /** Returns a decision named by its number, effective so many days after the first day. */
  public static Decision on(int day, String number, Order... orders) {
    return Decision.builder()
        .number(number)
        .issuer("H")
        .effectiveOn(FIRST.plusDays(day))
        .addOrders(orders)
        .build();
  }

  /**
   * Returns a hierarchy in which every unit states its founding day, so that it can be refounded.
   */
  public static Hierarchy founded(Hierarchy hierarchy) {
    return hierarchy.with(founded(hierarchy.root()));
  }

  private static Unit founded(Unit unit) {
    Unit founded = unit.withFoundedOn(FIRST.minusYears(1));
    return founded instanceof Committee superior
        ? superior.withChildren(superior.children().stream().map(child -> founded(child)).toList())
        : founded;
  }

  /** Returns what an id is so many days after the first day, in one line. */
  public static String resolve(Chronicle chronicle, String unit, int day) {
    Resolution resolution = chronicle.resolve(UnitId.of(unit), FIRST.plusDays(day));
    return resolution instanceof Resolution.Divided divided && !divided.lost().isEmpty()
        ? "divided " + divided.shares() + " lost " + divided.lost()
        : resolution.term().english() + " " + resolution.shares();
  }

  public static List<String> labels(Chronicle chronicle) {
    return chronicle.decisions().stream().map(decision -> decision.label().english()).toList();
  }
}
