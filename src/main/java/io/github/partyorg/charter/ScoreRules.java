package io.github.partyorg.charter;

import static io.github.partyorg.charter.EvaluationPeriods.BY_QD_366;
import static io.github.partyorg.charter.LegalTexts.QD_366;
import static io.github.partyorg.charter.RankRules.RANK;
import static io.github.partyorg.charter.RankRules.RANKED;
import static io.github.partyorg.charter.RankRules.SHARE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Evaluation;
import io.github.partyorg.activity.Regime;
import io.github.partyorg.activity.YearSubject;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Measure;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.YearSubjects;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Which rank follows from a score of a hundred points (thang điểm 100), from the year 2025 on.
 *
 * <p>Facts that a record does not state break no norm. A lower rank than the score gives is not
 * questioned where discipline or late tasks may be the reason, nor below excellent, which asks for
 * more.
 */
public final class ScoreRules {

  /** An excellent one has at least this many points. */
  public static final Threshold EXCELLENT_SCORE = threshold("excellent-score", 90);

  /** A good one has at least this many points. */
  public static final Threshold GOOD_SCORE = threshold("good-score", 70);

  /** One that completed its tasks has at least this many points. */
  public static final Threshold COMPLETED_SCORE = threshold("completed-score", 50);

  /** An excellent one did at least this percentage of tasks in time. */
  public static final Threshold TASKS_IN_TIME_PERCENT = threshold("tasks-in-time-percent", 100);

  /** An excellent one remedied at least this percentage of earlier faults. */
  public static final Threshold FAULTS_REMEDIED_PERCENT = threshold("faults-remedied-percent", 100);

  /** An excellent unit or member exceeded at least this percentage of tasks. */
  public static final Threshold TASKS_BEYOND_PERCENT = threshold("tasks-beyond-percent", 30);

  /** A unit or member that completed its tasks was late with at most this percentage. */
  public static final Threshold TASKS_LATE_PERCENT = threshold("tasks-late-percent", 20);

  private static final int ALL = 100;

  private static final Placeholder<BigDecimal> SCORE = Placeholder.of("score", ScoreRules::written);
  private static final Placeholder<Integer> NUMBER = Placeholder.plain("number");

  private static final Template SCORED =
      Template.of("{score} điểm, xếp loại {rank}", "{score} points, ranked {rank}", SCORE, RANK);
  private static final Template POINTS =
      Template.of("từ {number} điểm", "{number} points or more", NUMBER);
  private static final Template LATE = Template.of("chậm hạn {share}", "late with {share}", SHARE);
  private static final Template LATE_AT_MOST =
      Template.of("chậm hạn không quá {number}%", "late with at most {number}%", NUMBER);
  private static final Template DONE = Template.of("đã làm {share}", "did {share}", SHARE);
  private static final Template BEYOND =
      Template.of("vượt yêu cầu {share}", "beyond the requirement in {share}", SHARE);
  private static final Template BEYOND_AT_LEAST =
      Template.of(
          "vượt yêu cầu ít nhất {number}%", "beyond the requirement in at least {number}%", NUMBER);
  private static final Template REMEDIED =
      Template.of("đã khắc phục {share}", "remedied {share}", SHARE);

  private static final Template REMEDIED_AT_LEAST =
      Template.of("khắc phục {number}%", "{number}% remedied", NUMBER);
  private static final Template IN_TIME =
      Template.of("{number}% nhiệm vụ đúng hạn", "{number}% of the tasks in time", NUMBER);

  private static final Bilingual SOMEBODY_DISCIPLINED =
      Bilingual.of("có tổ chức hoặc đảng viên bị kỷ luật", "a unit or member disciplined");
  private static final Bilingual NOBODY_DISCIPLINED =
      Bilingual.of("không ai bị kỷ luật", "nobody disciplined");

  /** EVA-12: requirements for an excellent unit or member. */
  public static final Rule<YearSubject> EXCELLENT =
      Rule.about(YearSubjects.SUBJECTS, YearSubject.class)
          .code("EVA-12", Severity.MUST)
          .statement(
              "Hoàn thành xuất sắc nhiệm vụ: từ {excellent-score} điểm, {tasks-in-time-percent}%"
                  + " nhiệm vụ đúng hạn, ít nhất {tasks-beyond-percent}% vượt yêu cầu, không có tổ"
                  + " chức, đảng viên bị kỷ luật, khắc phục {faults-remedied-percent}% hạn chế lần"
                  + " trước.",
              "Excellent: {excellent-score} points or more, {tasks-in-time-percent}% of the tasks"
                  + " in time, at least {tasks-beyond-percent}% beyond the requirement, no unit or"
                  + " member disciplined, {faults-remedied-percent}% of earlier faults remedied.")
          .source(BY_QD_366)
          .counting(points())
          .threshold(EXCELLENT_SCORE)
          .threshold(TASKS_IN_TIME_PERCENT)
          .threshold(TASKS_BEYOND_PERCENT)
          .threshold(FAULTS_REMEDIED_PERCENT)
          .when((year, s) -> isRanked(year, Category.EXCELLENT))
          .check(ScoreRules::excellent)
          .build();

  /** EVA-13: the rank follows from the score. */
  public static final Rule<YearSubject> RANK_BY_SCORE =
      Rule.about(YearSubjects.SUBJECTS, YearSubject.class)
          .code("EVA-13", Severity.MUST)
          .statement(
              "Từ {good-score} điểm: hoàn thành tốt nhiệm vụ; từ {completed-score} điểm: hoàn thành"
                  + " nhiệm vụ, chậm hạn không quá {tasks-late-percent}%; thấp hơn: không hoàn"
                  + " thành nhiệm vụ; từ {excellent-score} điểm có thể hoàn thành xuất sắc nhiệm"
                  + " vụ.",
              "Good from {good-score} points; completed from {completed-score} points, with at most"
                  + " {tasks-late-percent}% late; not completed below; excellent possible from"
                  + " {excellent-score} points.")
          .source(BY_QD_366)
          .counting(points())
          .threshold(EXCELLENT_SCORE)
          .threshold(GOOD_SCORE)
          .threshold(COMPLETED_SCORE)
          .threshold(TASKS_LATE_PERCENT)
          .when((year, s) -> EvaluationPeriods.isRanked(year, Regime.QD366_2025))
          .check(ScoreRules::byScore)
          .build();

  private ScoreRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(EXCELLENT, RANK_BY_SCORE);
  }

  private static Threshold threshold(String name, int number) {
    return EvaluationPeriods.threshold(name, number, QD_366);
  }

  private static Measure<YearSubject> points() {
    return Measure.of(
        Bilingual.of("điểm", "point"),
        Bilingual.of("điểm", "points"),
        Bilingual.of("điểm trên thang 100, nếu có nêu", "points out of a hundred, if stated"),
        year -> score(year).map(BigDecimal::intValue).orElse(0));
  }

  private static Optional<BigDecimal> score(YearSubject year) {
    return year.evaluation().flatMap(Evaluation::score);
  }

  private static Bilingual written(BigDecimal score) {
    String figures = score.stripTrailingZeros().toPlainString();
    return Bilingual.of(figures.replace('.', ','), figures);
  }

  private static boolean isRanked(YearSubject year, Category rank) {
    return year.isUnder(Regime.QD366_2025) && year.rating() == rank;
  }

  private static boolean reaches(BigDecimal score, int points) {
    return score.compareTo(BigDecimal.valueOf(points)) >= 0;
  }

  private static Optional<Breach> excellent(YearSubject year, Situation s) {
    Evaluation evaluation = year.evaluation().orElseThrow();
    int inTime = s.value(TASKS_IN_TIME_PERCENT);
    Bilingual allInTime = IN_TIME.fill(NUMBER.is(inTime));
    return new Shortfalls()
        .where(
            evaluation.score(),
            score -> reaches(score, s.value(EXCELLENT_SCORE)),
            score -> SCORED.fill(SCORE.is(score), RANK.is(Category.EXCELLENT)),
            POINTS.fill(NUMBER.is(s.value(EXCELLENT_SCORE))))
        .where(
            evaluation.tasksDone(),
            done -> done.isAtLeast(inTime),
            done -> DONE.fill(SHARE.is(done)),
            allInTime)
        .where(
            evaluation.tasksLate(),
            late -> !late.isMoreThan(ALL - inTime),
            late -> LATE.fill(SHARE.is(late)),
            allInTime)
        .where(
            evaluation.tasksBeyond(),
            beyond -> beyond.isAtLeast(s.value(TASKS_BEYOND_PERCENT)),
            beyond -> BEYOND.fill(SHARE.is(beyond)),
            BEYOND_AT_LEAST.fill(NUMBER.is(s.value(TASKS_BEYOND_PERCENT))))
        .where(
            evaluation.faultsRemedied(),
            remedied -> remedied.isAtLeast(s.value(FAULTS_REMEDIED_PERCENT)),
            remedied -> REMEDIED.fill(SHARE.is(remedied)),
            REMEDIED_AT_LEAST.fill(NUMBER.is(s.value(FAULTS_REMEDIED_PERCENT))))
        .unless(!year.hasDiscipline(), SOMEBODY_DISCIPLINED, NOBODY_DISCIPLINED)
        .breach();
  }

  private static Optional<Breach> byScore(YearSubject year, Situation s) {
    Evaluation evaluation = year.evaluation().orElseThrow();
    Category rank = year.rank().orElseThrow();
    int most = s.value(TASKS_LATE_PERCENT);
    boolean isLate = evaluation.tasksLate().map(late -> late.isMoreThan(most)).orElse(false);
    boolean isLowered = isLate || evaluation.isDisciplined();
    return new Shortfalls()
        .where(
            evaluation.tasksLate(),
            late -> !isLate || rank != Category.COMPLETED,
            late -> LATE.fill(SHARE.is(late)),
            LATE_AT_MOST.fill(NUMBER.is(most)))
        .where(
            evaluation.score(),
            score -> possible(given(score, s), isLowered).contains(rank),
            score -> SCORED.fill(SCORE.is(score), RANK.is(rank)),
            RANKED.fill(RANK.is(evaluation.score().map(score -> given(score, s)).orElse(rank))))
        .breach();
  }

  private static Category given(BigDecimal score, Situation situation) {
    if (reaches(score, situation.value(EXCELLENT_SCORE))) {
      return Category.EXCELLENT;
    }
    if (reaches(score, situation.value(GOOD_SCORE))) {
      return Category.GOOD;
    }
    return reaches(score, situation.value(COMPLETED_SCORE))
        ? Category.COMPLETED
        : Category.NOT_COMPLETED;
  }

  private static Set<Category> possible(Category given, boolean isLowered) {
    if (isLowered) {
      return Regime.QD366_2025.memberCategories().stream()
          .filter(given::isAtLeast)
          .collect(ImmutableSet.toImmutableSet());
    }
    return given == Category.EXCELLENT
        ? ImmutableSet.of(Category.EXCELLENT, Category.GOOD)
        : ImmutableSet.of(given);
  }
}
