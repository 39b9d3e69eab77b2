package io.github.partyorg.examples;

import com.google.common.base.Strings;
import io.github.partyorg.reporting.ChangeTable;
import io.github.partyorg.reporting.CountTable;
import io.github.partyorg.reporting.DecisionTable;
import io.github.partyorg.reporting.HierarchyChart;
import io.github.partyorg.restructuring.Chronicle;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Resolution;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Rulebooks;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.DienBien;
import java.io.PrintStream;
import java.time.LocalDate;

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
    LocalDate day = LocalDate.of(2025, 7, 1);
    Chronicle chronicle = Chronicle.beginning(day.minusYears(1), before).record(plan);
    for (Unit commune : tuanGiao.children()) {
      if (commune instanceof GrassrootsCommittee) {
        Resolution resolution = chronicle.resolve(commune.id(), day);
        out.println(
            "  "
                + Strings.padEnd(name(before, commune.id()), 24, ' ')
                + " → "
                + String.join(
                    ", ",
                    resolution.shares().keySet().stream()
                        .map(each -> name(outcome.after(), each))
                        .toList())
                + " ("
                + resolution.term().vietnamese()
                + ")");
      }
    }
    out.println("  huyện Tuần Giáo: " + chronicle.resolve(tuanGiao.id(), day).term().vietnamese());

    Rulebook rulebook = Rulebooks.inForceOn(day);
    Review review = rulebook.review(outcome);
    heading(out, "7. RÀ SOÁT THEO QUY ĐỊNH", "review on " + day + " under " + rulebook.name());
    out.println(
        "  Phát sinh/introduced: %s; khắc phục/resolved: %s; còn lại/remaining: %s"
            .formatted(
                review.introduced().size(), review.resolved().size(), review.remaining().size()));
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
