package io.github.partyorg.examples;

import com.google.common.base.Strings;
import io.github.partyorg.reporting.ChangeTable;
import io.github.partyorg.reporting.CountTable;
import io.github.partyorg.reporting.DecisionTable;
import io.github.partyorg.reporting.HierarchyChart;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.DienBien;
import java.io.PrintStream;
import java.util.List;

/** The story of 2025: the districts of Điện Biên end, and 129 communes become 45. */
public final class DienBien2025 {

  private DienBien2025() {}

  /**
   * Tells the story.
   *
   * @param args none
   */
  public static void main(String[] args) {
    tell(System.out);
  }

  static void tell(PrintStream out) {
    Hierarchy before = DienBien.before2025();
    Plan plan = DienBien.plan2025();

    heading(out, "ĐẢNG BỘ TỈNH ĐIỆN BIÊN, 1/7/2025", "the reform of 1 July 2025");
    out.println("  Sắp xếp xã là số liệu thật; chi bộ, đảng viên, chức vụ là giả định của mẫu.");
    out.println("  How the communes were regrouped is real; branches, members and seats are");
    out.println("  generated, see docs/sample.md.");

    heading(out, "1. TRƯỚC KHI SẮP XẾP", "before the reform");
    out.print(HierarchyChart.of(before.root(), 1, 10));
    out.println();
    out.print(CountTable.of(before));

    heading(out, "2. ĐỀ ÁN", "the plan: " + plan.decisions().size() + " decisions, one day");
    out.print(DecisionTable.ofOrders(plan));

    Outcome outcome = plan.applyTo(before);
    heading(out, "3. THAY ĐỔI", "what changed, by kind");
    out.print(ChangeTable.of(outcome));

    heading(out, "4. SAU KHI SẮP XẾP", "after the reform");
    out.print(CountTable.of(before, outcome.after()));
    out.println();
    out.println(
        "  Không ai bị bỏ sót: trước %s, sau %s đảng viên (nobody was lost: %s before, %s after)."
            .formatted(
                before.memberCount(),
                outcome.after().memberCount(),
                before.memberCount(),
                outcome.after().memberCount()));

    heading(out, "5. 45 XÃ, PHƯỜNG MỚI", "the 45 communes and what they were made of");
    DienBien.regroupings()
        .asMap()
        .forEach(
            (id, old) ->
                out.println(
                    "  "
                        + Strings.padEnd(name(outcome.after(), id), 24, ' ')
                        + " ← "
                        + String.join(
                            ", ", old.stream().map(each -> name(before, each)).toList())));

    heading(out, "6. CÁC XÃ CỦA HUYỆN TUẦN GIÁO", "where the communes of Tuần Giáo went");
    Unit tuanGiao = before.unitsNamed("Đảng bộ huyện Tuần Giáo").get(0);
    List<UnitId> its = tuanGiao.children().stream().map(Unit::id).toList();
    DienBien.regroupings()
        .forEach(
            (id, old) -> {
              if (its.contains(old)) {
                out.println(
                    "  "
                        + Strings.padEnd(name(before, old), 24, ' ')
                        + " → "
                        + name(outcome.after(), id));
              }
            });
  }

  private static String name(Hierarchy hierarchy, UnitId id) {
    return hierarchy.get(id, Unit.class).name().replace("Đảng bộ ", "");
  }

  private static void heading(PrintStream out, String vietnamese, String english) {
    out.println();
    out.println(vietnamese + " (" + english + ")");
    out.println("─".repeat(72));
  }
}
