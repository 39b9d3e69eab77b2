package io.github.partyorg.charter;

import static io.github.partyorg.charter.EvaluationPeriods.BY_HD_21;
import static io.github.partyorg.charter.EvaluationPeriods.BY_QD_132;
import static io.github.partyorg.charter.LegalTexts.HD_21;
import static io.github.partyorg.charter.LegalTexts.QD_132;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Evaluation;
import io.github.partyorg.activity.MemberYear;
import io.github.partyorg.activity.Regime;
import io.github.partyorg.activity.Share;
import io.github.partyorg.activity.YearSubject;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Measure;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.YearSubjects;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Which rank a unit or member may have (mức xếp loại chất lượng).
 *
 * <p>A rule applies only to records of its regime's years; facts that a record does not state break
 * no norm.
 */
public final class RankRules {

  /** A unit or member with less than this percentage of tasks done did not complete them. */
  public static final Threshold TASKS_DONE_PERCENT =
      EvaluationPeriods.threshold("tasks-done-percent", 50, QD_132);

  /** A member on sick leave for this many months is not ranked good. */
  public static final Threshold SICK_LEAVE_MONTHS =
      EvaluationPeriods.threshold("sick-leave-months", 3, HD_21);

  static final Placeholder<Category> RANK = Placeholder.term("rank");
  static final Placeholder<Share> SHARE =
      Placeholder.of(
          "share",
          share ->
              Bilingual.of(
                  share.text(Locale.forLanguageTag("vi"), 1), share.text(Locale.ENGLISH, 1)));
  private static final Placeholder<Integer> NUMBER = Placeholder.plain("number");

  static final Template RANKED = Template.of("xếp loại {rank}", "ranked {rank}", RANK);
  private static final Template DONE =
      Template.of("xếp loại {rank}, đã làm {share}", "ranked {rank}, did {share}", RANK, SHARE);
  private static final Template DISCIPLINED =
      Template.of(
          "xếp loại {rank}, bị kỷ luật trong năm", "ranked {rank}, disciplined in the year", RANK);
  private static final Template SICK =
      Template.of(
          "nghỉ ốm {number} tháng, xếp loại {rank}",
          "on sick leave for {number} months, ranked {rank}",
          NUMBER,
          RANK);
  private static final Template BELOW =
      Template.of("mức thấp hơn {rank}", "a rank below {rank}", RANK);

  /**
   * EVA-03: a unit or member with less than half of the tasks done, or disciplined, did not
   * complete them.
   */
  public static final Rule<YearSubject> NOT_COMPLETED =
      Rule.about(YearSubjects.SUBJECTS, YearSubject.class)
          .code("EVA-03", Severity.MUST)
          .statement(
              "Hoàn thành dưới {tasks-done-percent}% nhiệm vụ hoặc bị kỷ luật trong năm thì xếp"
                  + " loại không hoàn thành nhiệm vụ.",
              "A unit or member that did less than {tasks-done-percent}% of the tasks, or was"
                  + " disciplined in the year, is ranked not completed.")
          .source(BY_QD_132)
          .counting(
              counted(
                  Bilingual.of("nhiệm vụ đã làm", "tasks done"),
                  Bilingual.of(
                      "nhiệm vụ đã làm trên nhiệm vụ trong năm, nếu có nêu",
                      "tasks done of the tasks of the year, where stated"),
                  RankRules::tasksDone))
          .threshold(TASKS_DONE_PERCENT)
          .when((year, s) -> isUnderQd132(year) && year.rank().isPresent())
          .check((year, s) -> notCompleted(year, s.value(TASKS_DONE_PERCENT)))
          .build();

  /** EVA-09: a member ill for a quarter of the year is not ranked good. */
  public static final Rule<MemberYear> SICK_LEAVE =
      Rule.about(YearSubjects.SUBJECTS, MemberYear.class)
          .code("EVA-09", Severity.MUST)
          .statement(
              "Đảng viên nghỉ ốm từ {sick-leave-months} tháng trở lên không xếp loại từ hoàn thành"
                  + " tốt nhiệm vụ trở lên.",
              "A member who was on sick leave for {sick-leave-months} months or more is not ranked"
                  + " good or better.")
          .source(BY_HD_21)
          .counting(
              counted(
                  Bilingual.of("tháng nghỉ ốm", "months of sick leave"),
                  Bilingual.of("tháng nghỉ ốm trọn", "whole months of sick leave"),
                  RankRules::sickLeaveMonths))
          .threshold(SICK_LEAVE_MONTHS)
          .when((year, s) -> EvaluationPeriods.isRanked(year, Regime.HD_21_2019))
          .check((year, s) -> sick(year, s.value(SICK_LEAVE_MONTHS)))
          .build();

  private RankRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(NOT_COMPLETED, SICK_LEAVE);
  }

  static <Y extends YearSubject> Measure<Y> counted(
      Bilingual term, Bilingual detail, ToIntFunction<Y> count) {
    return Measure.of(term, term, detail, count);
  }

  private static int tasksDone(YearSubject year) {
    return year.evaluation().flatMap(Evaluation::tasksDone).map(Share::part).orElse(0);
  }

  private static int sickLeaveMonths(MemberYear year) {
    return year.evaluation().map(Evaluation::sickLeaveMonths).orElse(0);
  }

  /** The guidance of 2019 stood beside the regulation of 2018. */
  private static boolean isUnderQd132(YearSubject year) {
    return year.isUnder(Regime.QD_132) || year.isUnder(Regime.HD_21_2019);
  }

  private static Optional<Breach> notCompleted(YearSubject year, int percent) {
    Category rank = year.rank().orElseThrow();
    Evaluation evaluation = year.evaluation().orElseThrow();
    Bilingual required = RANKED.fill(RANK.is(Category.NOT_COMPLETED));
    boolean isLowest = rank == Category.NOT_COMPLETED;
    return new Shortfalls()
        .unless(isLowest || !evaluation.isDisciplined(), DISCIPLINED.fill(RANK.is(rank)), required)
        .where(
            evaluation.tasksDone(),
            done -> isLowest || done.isAtLeast(percent),
            done -> DONE.fill(RANK.is(rank), SHARE.is(done)),
            required)
        .breach();
  }

  private static Optional<Breach> sick(MemberYear year, int months) {
    Category rank = year.rank().orElseThrow();
    return sickLeaveMonths(year) < months || !rank.isAtLeast(Category.GOOD)
        ? Optional.empty()
        : Breach.found(
            SICK.fill(NUMBER.is(sickLeaveMonths(year)), RANK.is(rank)),
            BELOW.fill(RANK.is(Category.GOOD)));
  }
}
