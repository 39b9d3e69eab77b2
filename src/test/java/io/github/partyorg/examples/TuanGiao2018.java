package io.github.partyorg.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import io.github.partyorg.activity.Assignments;
import io.github.partyorg.activity.Breakdown;
import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Census;
import io.github.partyorg.activity.InspectionCoverage;
import io.github.partyorg.activity.InspectionKind;
import io.github.partyorg.activity.MeetingBody;
import io.github.partyorg.activity.MeetingCoverage;
import io.github.partyorg.activity.Regime;
import io.github.partyorg.activity.RegulationCoverage;
import io.github.partyorg.activity.Tally;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.history.Attribution;
import io.github.partyorg.history.Attributions;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.reporting.BreakdownTable;
import io.github.partyorg.reporting.ChangeTable;
import io.github.partyorg.reporting.CountTable;
import io.github.partyorg.reporting.CrossTable;
import io.github.partyorg.reporting.DecisionTable;
import io.github.partyorg.reporting.HierarchyChart;
import io.github.partyorg.reporting.ReportText;
import io.github.partyorg.reporting.ReviewText;
import io.github.partyorg.reporting.StatisticsTable;
import io.github.partyorg.reporting.YearTable;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RunPilot;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.statistics.FilledForm;
import io.github.partyorg.statistics.Form;
import io.github.partyorg.statistics.Forms;
import io.github.partyorg.statistics.ReportingPeriod;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitType;
import io.github.partyorg.testing.TuanGiao;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The story of 2018: the district Party organisation of Tuần Giáo is restructured. */
public final class TuanGiao2018 {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private final Page page;
  private final Locale locale;
  private final Hierarchy before = TuanGiao.in2018();
  private final Plan plan = TuanGiao.plan2018();
  private final Outcome outcome = plan.applyTo(before);
  private final Hierarchy after = outcome.after();
  private final YearRecord record = TuanGiao.year2017();

  private TuanGiao2018(Page page) {
    this.page = page;
    this.locale = page.locale();
  }

  /**
   * Tells the story.
   *
   * @param args the language to tell it in, such as {@code vi}
   */
  public static void main(String[] args) {
    tell(Page.of(System.out, args));
  }

  static void tell(Page page) {
    TuanGiao2018 story = new TuanGiao2018(page);
    story.restructuring();
    story.review();
    story.year();
    story.ratings();
    story.inTheUnitsOfToday();
    page.heading("10. Đào tạo, bồi dưỡng, thông tin", "10. Training and information");
    page.line(
        "Kế hoạch đào tạo, bồi dưỡng năm 2017 do cấp ủy ban hành:",
        "The training plan of 2017, by the organ that issued it:");
    page.print(YearTable.plans(story.record, story.before, page.locale()));
    page.blank();
    page.print(YearTable.training(story.record, page.locale()));
    story.report();
    story.statistics();
  }

  private void restructuring() {
    page.heading(
        "Đảng bộ huyện Tuần Giáo, 2018: nội dung bài báo ngày 24/8/2018 phản ánh",
        "Đảng bộ huyện Tuần Giáo, 2018: what a newspaper article of 2018-08-24 tells");
    page.line(
        "Số liệu là của bài báo. Ngày, số đảng viên, tên chi bộ là giả định của mẫu"
            + " (docs/sample.md).",
        "The figures are the article's. Days, membership and branch names are assumptions of the"
            + " sample (docs/sample.md).");

    page.heading("1. Trước khi sắp xếp", "1. Before the restructuring");
    Bilingual congress = before.root().leadership().congress().orElseThrow().summary();
    page.line(
        "Huyện ủy được bầu tại Đại hội " + congress.vietnamese() + ".",
        "The district committee was elected at congress " + congress.english() + ".");
    page.blank();
    page.print(HierarchyChart.of(top(before), 2, 3, locale));
    page.blank();
    page.print(CountTable.of(before, DAY, locale));

    page.heading("2. Các quyết định", "2. The decisions");
    page.print(DecisionTable.of(plan, before, locale));
    page.blank();
    page.print(DecisionTable.ofOrders(plan, locale));

    page.heading("3. Thay đổi", "3. What changed");
    page.print(ChangeTable.of(outcome, locale));
    page.blank();
    page.line("Các tổ chức tiếp tục thí điểm:", "The pilot goes on in:");
    for (Change change : outcome.changes()) {
      if (change.order() instanceof RunPilot) {
        Unit branch = change.results().get(0);
        String where = "  " + branch + ", " + after.superiorOf(branch.id()).orElseThrow();
        page.line(where, where);
      }
    }

    page.heading("4. Sau khi sắp xếp", "4. After the restructuring");
    page.print(HierarchyChart.of(top(after), 2, 3, locale));
    page.blank();
    page.print(CountTable.of(before, after, DAY, locale));
    page.blank();
    page.conserved(before, after);
  }

  private static Place top(Hierarchy hierarchy) {
    return hierarchy.place(hierarchy.root().id(), PartyLevels.on(DAY));
  }

  private void review() {
    Rulebook rulebook = Rulebooks.inForceOn(DAY);
    Review review = rulebook.review(outcome);
    page.heading(
        "5. Rà soát ngày 1/7/2018 theo " + rulebook.name(),
        "5. Review on 2018-07-01 under " + rulebook.name());
    page.print(ReviewText.of(review, locale));

    Violation violation = review.introduced().get(0);
    Remedy remedy = violation.remedies().get(0);
    page.heading("6. Một cách khắc phục được áp dụng", "6. One remedy applied");
    page.line(remedy.description().vietnamese(), remedy.description().english());
    Outcome repaired = remedy.amend(plan).applyTo(before);
    page.blank();
    page.print(ReviewText.of(rulebook.review(repaired), locale));
    page.blank();
    page.conserved(before, repaired.after());
  }

  private void year() {
    page.heading("7. Hoạt động năm 2017", "7. The year 2017");
    page.line(
        "Chi bộ đã sinh hoạt / số chi bộ phải sinh hoạt:", "Branches that met, of those due to:");
    page.print(
        YearTable.meetings(
            MeetingCoverage.of(record, before.branches(), MeetingBody.MEMBERS), locale));
    page.blank();
    page.line(
        "Cấp ủy (chi ủy, đảng ủy cơ sở) đã sinh hoạt / số cấp ủy phải sinh hoạt:",
        "Committees of branches and of the base that met, of those due to:");
    page.print(
        YearTable.regularMeetings(
            MeetingCoverage.of(record, committees(), MeetingBody.COMMITTEE), locale));
    page.blank();
    page.line("Quy chế làm việc cuối năm 2017:", "Working regulations at the end of 2017:");
    page.print(YearTable.regulations(regulations(before, record.until()), locale));
    page.blank();
    page.line("Nội dung quy chế của các chi bộ:", "Topics of the branches' regulations:");
    page.print(
        YearTable.topics(
            before.branches().stream()
                .flatMap(branch -> record.regulationsOf(branch.id()).stream())
                .toList(),
            locale));
    page.blank();
    page.line(
        "Quy chế đó đối với các chi bộ sau khi sắp xếp:",
        "The same regulations and the branches after the restructuring:");
    page.print(YearTable.regulations(regulations(after, DAY), locale));
    superiorsWork();
  }

  /** Returns the units below the district that have a committee. */
  private List<Unit> committees() {
    return Streams.stream(before.units())
        .filter(unit -> !unit.equals(before.root()))
        .filter(unit -> unit.leadership().holderCount(Post.COMMITTEE_MEMBER) > 0)
        .toList();
  }

  private void superiorsWork() {
    Iterable<? extends Unit> branches =
        before.units(UnitType.SUBORDINATE_BRANCH, LevelScheme.plain());
    page.blank();
    page.line(
        "Phân công cấp ủy viên phụ trách chi bộ cuối năm 2017:",
        "Branches with a committee member in charge at the end of 2017:");
    page.print(
        BreakdownTable.of(
            Assignments.on(record.until(), record).coverage(branches, Census.BRANCHES), 1, locale));
    for (InspectionKind kind : InspectionKind.values()) {
      page.blank();
      String work = kind.term().vietnamese();
      page.line(
          "Công tác " + work + " chi bộ năm 2017:",
          "Branches, 2017: " + kind.term().english() + ":");
      page.print(
          BreakdownTable.of(
              InspectionCoverage.of(record, kind, branches, Census.BRANCHES).units(), 1, locale));
    }
  }

  private RegulationCoverage regulations(Hierarchy hierarchy, LocalDate day) {
    return RegulationCoverage.of(record, hierarchy, hierarchy.branches(), Census.BRANCHES, day);
  }

  private void ratings() {
    Bilingual regime = Regime.of(record.year()).orElseThrow().term();
    page.heading(
        "8. Xếp loại năm 2017 theo " + regime.vietnamese(),
        "8. Ratings of 2017 under " + regime.english());
    page.line(
        "Kiểm điểm gắn với: " + bases() + ".", "The reviews were linked to: " + bases() + ".");
    page.blank();
    page.line("Tổ chức cơ sở đảng:", "Grassroots organisations:");
    page.print(BreakdownTable.of(organizations().ratings(), 1, locale));
    page.blank();
    page.line("Đảng viên:", "Members:");
    page.print(BreakdownTable.of(members(before.members()).ratings(), 2, locale));
    page.blank();
    page.line("Trong số được xếp loại:", "Of those ranked:");
    page.print(BreakdownTable.of(members(before.members()).ranks(), 2, locale));
  }

  private String bases() {
    return record.unitEvaluations().values().stream()
        .flatMap(evaluation -> evaluation.bases().stream())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private void inTheUnitsOfToday() {
    Attributions today = Attributions.on(DAY, Chronicle.beginning(DAY, before).record(plan));
    page.heading(
        "9. Số liệu năm 2017 theo tổ chức sau khi sắp xếp",
        "9. The figures of 2017 in the units after the restructuring");
    page.line("Xếp loại tổ chức cơ sở đảng:", "Ratings of grassroots organisations:");
    page.print(
        CrossTable.of(
            organizations().ratings().by(unit -> today.ofUnit(unit).term()),
            term -> term,
            HasTerm::term,
            locale));
    page.blank();
    page.line("Chi bộ năm 2017, theo loại hình:", "Branches of 2017, by kind:");
    Breakdown<Bilingual, Branch> branches =
        Breakdown.of(
            Census.BRANCHES,
            ImmutableList.of(),
            before.branches(),
            branch -> today.ofUnit(branch).term());
    page.print(
        CrossTable.of(
            branches.by(branch -> branch.kind().term()), term -> term, term -> term, locale));
    page.blank();
    page.line(
        "Đảng viên của TG-CB35, TG-CB36 năm 2017, theo tổ chức hiện nay của từng người:",
        "The members of 2017 of TG-CB35 and TG-CB36, by the organisation of each today:");
    Map<Attribution, Tally<Member>> ratings =
        members(
                ImmutableList.<Member>builder()
                    .addAll(before.branch("TG-CB35").members())
                    .addAll(before.branch("TG-CB36").members())
                    .build())
            .by(today.at(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain())::ofMember);
    page.print(
        CrossTable.of(
            Maps.transformValues(ratings, Tally::ratings), today::nameOf, HasTerm::term, locale));
  }

  private void report() {
    Report report = Rulebooks.inForceOn(record.until()).report(before, record.until(), record);
    page.heading(
        "11. Cuối năm 2017: quy định và hồ sơ năm",
        "11. The end of 2017: the norms and the record");
    page.print(ReportText.of(report, locale));
  }

  private void statistics() {
    page.heading(
        "12. Biểu thống kê năm 2017, chỉ gồm số liệu bài báo nêu",
        "12. The statutory forms for 2017, with what the article states alone");
    ReportingPeriod year = ReportingPeriod.ofYear("TG", 2017).withRecord(statedByTheArticle());
    for (Form form : Forms.all()) {
      FilledForm filled = form.fill(year);
      if (filled.hasFigures()) {
        page.print(StatisticsTable.text(filled, locale));
      } else {
        Bilingual name = filled.form().name();
        page.line(name.vietnamese() + ": chưa nêu", name.english() + ": not stated");
      }
    }
  }

  /** Leaves out the ratings of members that the sample assumes. */
  private YearRecord statedByTheArticle() {
    YearRecord.Builder stated = YearRecord.builder().year(2017);
    stated.putAllUnitEvaluations(record.unitEvaluations());
    stated.addAllCourses(record.courses());
    record
        .memberEvaluations()
        .forEach(
            (member, evaluation) -> {
              if (evaluation.rating() == Category.EXCELLENT
                  || evaluation.rating() == Category.GOOD) {
                stated.putMemberEvaluation(member, evaluation);
              }
            });
    return stated.build();
  }

  private Tally<Unit> organizations() {
    return Tally.ofUnits(
        record,
        before.units(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain()),
        Census.ORGANIZATIONS);
  }

  private Tally<Member> members(Iterable<Member> members) {
    return Tally.ofMembers(record, members, Census.MEMBERS);
  }
}
