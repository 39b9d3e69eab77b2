package io.github.partyorg.examples;

import com.google.common.base.Strings;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.reporting.ChangeTable;
import io.github.partyorg.reporting.CountTable;
import io.github.partyorg.reporting.DecisionTable;
import io.github.partyorg.reporting.HierarchyChart;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.DienBien;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;

/** The story of 2025: the districts of Điện Biên end, and 129 communes become 45. */
public final class DienBien2025 {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private DienBien2025() {}

  /**
   * Tells the story.
   *
   * @param args the language to tell it in, such as {@code vi}
   */
  public static void main(String[] args) {
    tell(Page.of(System.out, args));
  }

  static void tell(Page page) {
    Hierarchy before = DienBien.before2025();
    Plan plan = DienBien.plan2025();
    Outcome outcome = plan.applyTo(before);
    reform(page, before, plan, outcome);
    page.heading("5. 45 xã, phường mới", "5. The 45 communes and what they were made of");
    DienBien.regroupings()
        .asMap()
        .forEach((id, old) -> page.print(arrow(outcome.after(), id, "←", before, old)));
    lineage(page, before, plan, outcome.after());

    Rulebook rulebook = Rulebooks.inForceOn(DAY);
    Review review = rulebook.review(outcome);
    page.heading(
        "7. Rà soát ngày 1/7/2025 theo " + rulebook.name(),
        "7. Review on 2025-07-01 under " + rulebook.name());
    String found =
        Bilingual.of(
                "Phát sinh: %s; đã khắc phục: %s; còn tồn tại: %s",
                "Introduced: %s; resolved: %s; remaining: %s")
            .in(page.locale())
            .formatted(
                review.introduced().size(), review.resolved().size(), review.remaining().size());
    page.line(found, found);
  }

  private static void reform(Page page, Hierarchy before, Plan plan, Outcome outcome) {
    Locale locale = page.locale();
    page.heading(
        "Đảng bộ tỉnh Điện Biên, ngày 1/7/2025",
        "Đảng bộ tỉnh Điện Biên: the reform of 2025-07-01");
    page.line(
        "Sắp xếp xã là số liệu thật; chi bộ, đảng viên, chức vụ là giả định của mẫu"
            + " (docs/sample.md).",
        "How the communes were regrouped is real; branches, members and seats are generated"
            + " (docs/sample.md).");

    page.heading("1. Trước khi sắp xếp", "1. Before the reform");
    Place top = before.place(before.root().id(), PartyLevels.on(DAY.minusDays(1)));
    page.print(HierarchyChart.of(top, 1, 10, locale));
    page.blank();
    page.print(CountTable.of(before, DAY.minusDays(1), locale));

    int decisions = plan.decisions().size();
    page.heading(
        "2. Đề án: " + decisions + " quyết định, một ngày",
        "2. The plan: " + decisions + " decisions, one day");
    page.print(DecisionTable.ofOrders(plan, locale));

    page.heading("3. Thay đổi", "3. What changed");
    page.print(ChangeTable.of(outcome, locale));

    page.heading("4. Sau khi sắp xếp", "4. After the reform");
    page.print(CountTable.of(before, outcome.after(), DAY, locale));
    page.blank();
    page.conserved(before, outcome.after());
  }

  private static void lineage(Page page, Hierarchy before, Plan plan, Hierarchy after) {
    page.heading("6. Các xã của huyện Tuần Giáo về đâu", "6. Where the communes of Tuần Giáo went");
    Unit tuanGiao = before.unitsNamed("Đảng bộ huyện Tuần Giáo").get(0);
    Chronicle chronicle = Chronicle.beginning(DAY.minusYears(1), before).record(plan);
    for (Unit commune : tuanGiao.children()) {
      if (commune instanceof Committee committee && committee.level() == Level.GRASSROOTS) {
        Resolution resolution = chronicle.resolve(commune.id(), DAY);
        page.print(arrow(before, commune.id(), "→", after, resolution.shares().keySet()));
      }
    }
    Bilingual end = chronicle.resolve(tuanGiao.id(), DAY).term();
    page.line("huyện Tuần Giáo: " + end.vietnamese(), "huyện Tuần Giáo: " + end.english());
  }

  private static String arrow(
      Hierarchy here, UnitId unit, String arrow, Hierarchy there, Collection<UnitId> others) {
    return "  %s %s %s\n"
        .formatted(
            Strings.padEnd(name(here, unit), 24, ' '),
            arrow,
            String.join(", ", others.stream().map(each -> name(there, each)).toList()));
  }

  private static String name(Hierarchy hierarchy, UnitId id) {
    return hierarchy.require(id).name().replace("Đảng bộ ", "");
  }
}
