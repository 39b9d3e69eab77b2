package io.github.partyorg.examples;

import io.github.partyorg.activity.Census;
import io.github.partyorg.activity.MeetingBody;
import io.github.partyorg.activity.MeetingCoverage;
import io.github.partyorg.activity.Regime;
import io.github.partyorg.activity.RegulationCoverage;
import io.github.partyorg.activity.Tally;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.reporting.BreakdownTable;
import io.github.partyorg.reporting.ChangeTable;
import io.github.partyorg.reporting.CountTable;
import io.github.partyorg.reporting.DecisionTable;
import io.github.partyorg.reporting.HierarchyChart;
import io.github.partyorg.reporting.ReviewText;
import io.github.partyorg.reporting.YearTable;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Rulebooks;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.testing.TuanGiao;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/** The story of 2018: the district Party organisation of Tuần Giáo is restructured. */
public final class TuanGiao2018 {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private TuanGiao2018() {}

  /**
   * Tells the story.
   *
   * @param args none
   */
  public static void main(String[] args) {
    tell(System.out);
  }

  static void tell(PrintStream out) {
    Hierarchy before = TuanGiao.in2018();
    Plan plan = TuanGiao.plan2018();

    heading(out, "ĐẢNG BỘ HUYỆN TUẦN GIÁO, 2018", "what a newspaper article of 24/8/2018 tells");
    out.println("  Số liệu của bài báo; ngày, số đảng viên và tên chi bộ là giả định của mẫu.");
    out.println(
        "  The article's figures; dates, membership and branch names are assumptions of the");
    out.println("  sample, listed in docs/sample.md.");

    heading(out, "1. TRƯỚC KHI SẮP XẾP", "before the restructuring");
    out.print(HierarchyChart.of(before.root(), 2, 3));
    out.println();
    out.print(CountTable.of(before));

    heading(out, "2. CÁC QUYẾT ĐỊNH", "the decisions");
    out.print(DecisionTable.of(plan, before, VIETNAMESE));
    out.println();
    out.print(DecisionTable.ofOrders(plan));

    Outcome outcome = plan.applyTo(before);
    heading(out, "3. THAY ĐỔI", "what changed, by kind");
    out.print(ChangeTable.of(outcome));

    heading(out, "4. SAU KHI SẮP XẾP", "after the restructuring");
    out.print(HierarchyChart.of(outcome.after().root(), 2, 3));
    out.println();
    out.print(CountTable.of(before, outcome.after()));
    out.println();
    conservation(out, before, outcome.after());

    LocalDate day = plan.decisions().get(0).effectiveOn();
    Rulebook rulebook = Rulebooks.inForceOn(day);
    Review review = rulebook.review(outcome);
    heading(out, "5. RÀ SOÁT THEO QUY ĐỊNH", "review on " + day + " under " + rulebook.name());
    out.print(ReviewText.of(review, VIETNAMESE));
    out.println();
    out.print(ReviewText.of(review, Locale.ENGLISH));

    Violation violation = review.introduced().get(0);
    Remedy remedy = violation.remedies().get(0);
    heading(out, "6. KHẮC PHỤC", "one remedy applied");
    out.println("  " + remedy.description().vietnamese());
    out.println("  " + remedy.description().english());
    Outcome repaired = remedy.amend(plan).applyTo(before);
    out.println();
    out.print(ReviewText.of(rulebook.review(repaired), VIETNAMESE));
    out.println();
    conservation(out, before, repaired.after());

    year(out, before, outcome.after());
  }

  private static void year(PrintStream out, Hierarchy before, Hierarchy after) {
    YearRecord record = TuanGiao.year2017();
    LocalDate end = record.until();
    heading(out, "7. HOẠT ĐỘNG NĂM 2017", "the year 2017");
    out.print(YearTable.meetings(meetings(record, before)));
    out.println();
    out.print(YearTable.regulations(regulations(record, before, end)));
    out.println();
    out.println("  Đối với các chi bộ sau khi sắp xếp (against the branches after the plan):");
    out.print(YearTable.regulations(regulations(record, after, LocalDate.of(2018, 7, 1))));

    heading(
        out,
        "8. XẾP LOẠI NĂM 2017",
        "ratings under " + Regime.of(record.year()).orElseThrow().term().english());
    Tally<GrassrootsOrganization> organizations =
        Tally.ofUnits(record, before.units(GrassrootsOrganization.class), Census.ORGANIZATIONS);
    out.print(BreakdownTable.of(organizations.ratings(), 1));
    out.println();
    Tally<Member> members = Tally.ofMembers(record, before.members(), Census.MEMBERS);
    out.print(BreakdownTable.of(members.ratings(), 2));
    out.println();
    out.print(BreakdownTable.of(members.ranks(), 2));

    heading(out, "9. ĐÀO TẠO, BỒI DƯỠNG, THÔNG TIN", "training and information");
    out.print(YearTable.training(record));
  }

  private static MeetingCoverage meetings(YearRecord record, Hierarchy hierarchy) {
    return MeetingCoverage.of(record, hierarchy.branches(), MeetingBody.MEMBERS);
  }

  private static RegulationCoverage regulations(
      YearRecord record, Hierarchy hierarchy, LocalDate day) {
    return RegulationCoverage.of(record, hierarchy, hierarchy.branches(), Census.BRANCHES, day);
  }

  private static void conservation(PrintStream out, Hierarchy before, Hierarchy after) {
    out.println(
        "  Không ai bị bỏ sót: trước %s, sau %s đảng viên (nobody was lost: %s before, %s after)."
            .formatted(
                before.memberCount(),
                after.memberCount(),
                before.memberCount(),
                after.memberCount()));
  }

  private static void heading(PrintStream out, String vietnamese, String english) {
    out.println();
    out.println(vietnamese + " (" + english + ")");
    out.println("─".repeat(72));
  }
}
