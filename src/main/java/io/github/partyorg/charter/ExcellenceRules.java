package io.github.partyorg.charter;

import static io.github.partyorg.charter.EvaluationPeriods.BY_HD_21;
import static io.github.partyorg.charter.LegalTexts.HD_21;
import static io.github.partyorg.charter.LegalTexts.HD_27_2014;
import static io.github.partyorg.charter.RankRules.RANK;
import static io.github.partyorg.charter.RankRules.RANKED;
import static io.github.partyorg.charter.RankRules.SHARE;
import static io.github.partyorg.charter.RankRules.counted;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Evaluation;
import io.github.partyorg.activity.Rating;
import io.github.partyorg.activity.Regime;
import io.github.partyorg.activity.Share;
import io.github.partyorg.activity.Tally;
import io.github.partyorg.activity.UnitYear;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.YearSubjects;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.util.Optional;

/**
 * Norms on the number of excellent ranks, and on excellent and exemplary units (mức xuất sắc, tiêu
 * biểu).
 */
public final class ExcellenceRules {

  /** Excellent members are at most this percentage of those ranked good. */
  public static final Threshold EXCELLENT_OF_GOOD_PERCENT =
      EvaluationPeriods.threshold("excellent-of-good-percent", 20, HD_21);

  /** Below an excellent unit at least this percentage is completed or better. */
  public static final Threshold COMPLETED_BELOW_EXCELLENT_PERCENT =
      EvaluationPeriods.threshold("completed-below-excellent-percent", 100, HD_21);

  /** Below an excellent unit at least this percentage is good or better. */
  public static final Threshold GOOD_BELOW_EXCELLENT_PERCENT =
      EvaluationPeriods.threshold("good-below-excellent-percent", 80, HD_21);

  private static final Placeholder<Rating> RATING = Placeholder.term("rating");
  private static final Placeholder<Integer> NUMBER = Placeholder.plain("number");

  private static final Template EXCELLENT =
      Template.of("hoàn thành xuất sắc nhiệm vụ: {share}", "excellent: {share}", SHARE);
  private static final Template AT_MOST =
      Template.of("không quá {number}%", "at most {number}%", NUMBER);
  private static final Template AS_GOOD =
      Template.of("từ mức {rank} trở lên: {share}", "{rank} or better: {share}", RANK, SHARE);
  private static final Template AT_LEAST =
      Template.of(
          "ít nhất {number}% từ mức {rank} trở lên",
          "at least {number}% {rank} or better", NUMBER, RANK);
  private static final Template EXEMPLARY =
      Template.of("tiêu biểu, kết quả: {rating}", "exemplary, rated: {rating}", RATING);

  /** EVA-05: in a grassroots organisation the excellent are at most a fifth of the good. */
  public static final Rule<UnitYear> EXCELLENT_QUOTA =
      Rule.about(YearSubjects.SUBJECTS, UnitYear.class)
          .code("EVA-05", Severity.MUST)
          .statement(
              "Ở mỗi tổ chức cơ sở đảng, đảng viên hoàn thành xuất sắc nhiệm vụ không quá"
                  + " {excellent-of-good-percent}% số đảng viên hoàn thành tốt nhiệm vụ.",
              "In each grassroots organisation the excellent members are at most"
                  + " {excellent-of-good-percent}% of those ranked good.")
          .source(BY_HD_21)
          .counting(
              counted(
                  Bilingual.of("đảng viên hoàn thành xuất sắc nhiệm vụ", "excellent members"),
                  Bilingual.of(
                      "đảng viên hoàn thành xuất sắc nhiệm vụ trên đảng viên hoàn thành tốt nhiệm"
                          + " vụ, không phải trên tất cả",
                      "excellent members as a share of members ranked good, not of all members"),
                  (UnitYear year) -> year.members().count(Category.EXCELLENT)))
          .threshold(EXCELLENT_OF_GOOD_PERCENT)
          .when((year, s) -> year.isUnder(Regime.HD_21_2019) && hasRankedMembers(year, s))
          .check((year, s) -> quota(year, s.value(EXCELLENT_OF_GOOD_PERCENT)))
          .build();

  /** EVA-06: below an excellent unit all completed their tasks, and four in five did well. */
  public static final Rule<UnitYear> EXCELLENT_UNIT =
      Rule.about(YearSubjects.SUBJECTS, UnitYear.class)
          .code("EVA-06", Severity.MUST)
          .statement(
              "Tổ chức hoàn thành xuất sắc nhiệm vụ khi {completed-below-excellent-percent}% tổ"
                  + " chức trực thuộc và đảng viên hoàn thành nhiệm vụ trở lên, trong đó ít nhất"
                  + " {good-below-excellent-percent}% hoàn thành tốt trở lên.",
              "In an excellent unit, {completed-below-excellent-percent}% of subordinate"
                  + " organisations and members are completed or better, and at least"
                  + " {good-below-excellent-percent}% good or better.")
          .source(BY_HD_21)
          .counting(
              counted(
                  Bilingual.of("được xếp loại", "ranked below"),
                  Bilingual.of(
                      "tổ chức trực thuộc và đảng viên được xếp loại, mỗi bên tính riêng",
                      "ranked organisations directly below, and ranked members, counted"
                          + " separately"),
                  (UnitYear year) ->
                      year.children().ranks().total() + year.members().ranks().total()))
          .threshold(COMPLETED_BELOW_EXCELLENT_PERCENT)
          .threshold(GOOD_BELOW_EXCELLENT_PERCENT)
          .when(
              (year, s) ->
                  year.isUnder(Regime.HD_21_2019)
                      && year.rank().filter(Category.EXCELLENT::equals).isPresent())
          .check(ExcellenceRules::belowExcellent)
          .build();

  /** EVA-19: exemplary units are chosen from the best rank. */
  public static final Rule<UnitYear> EXEMPLARY_FROM_TOP =
      Rule.about(YearSubjects.SUBJECTS, UnitYear.class)
          .code("EVA-19", Severity.MUST)
          .statement(
              "Tổ chức đảng tiêu biểu chỉ được chọn trong số tổ chức ở mức cao nhất.",
              "Exemplary units are chosen only from those of the best rank.")
          .source(EvaluationPeriods.everySince(HD_27_2014).read(LegalSource.Reading.SECONDARY))
          .when((year, s) -> year.evaluation().map(Evaluation::isExemplary).orElse(false))
          .check((year, s) -> exemplary(year))
          .build();

  private ExcellenceRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(EXCELLENT_QUOTA, EXCELLENT_UNIT, EXEMPLARY_FROM_TOP);
  }

  private static boolean hasRankedMembers(UnitYear year, Situation situation) {
    return situation.role(year.unit()).isGrassroots() && year.members().ranks().total() > 0;
  }

  private static Optional<Breach> quota(UnitYear year, int percent) {
    Share excellent = year.members().against(Category.EXCELLENT, Category.GOOD);
    return excellent.isMoreThan(percent)
        ? Breach.found(EXCELLENT.fill(SHARE.is(excellent)), AT_MOST.fill(NUMBER.is(percent)))
        : Optional.empty();
  }

  private static Optional<Breach> belowExcellent(UnitYear year, Situation situation) {
    Shortfalls found = new Shortfalls();
    for (Tally<?> below : ImmutableList.of(year.children(), year.members())) {
      as(found, below, Category.COMPLETED, situation.value(COMPLETED_BELOW_EXCELLENT_PERCENT));
      as(found, below, Category.GOOD, situation.value(GOOD_BELOW_EXCELLENT_PERCENT));
    }
    return found.breach();
  }

  private static void as(Shortfalls found, Tally<?> below, Category rank, int percent) {
    Share share = below.atLeast(rank);
    found.unless(
        share.isAtLeast(percent),
        AS_GOOD.fill(RANK.is(rank), SHARE.is(share)),
        AT_LEAST.fill(NUMBER.is(percent), RANK.is(rank)));
  }

  private static Optional<Breach> exemplary(UnitYear year) {
    Category best = Regime.of(year.record().year()).orElseThrow().unitCategories().get(0);
    Rating rating = year.rating();
    return rating == best
        ? Optional.empty()
        : Breach.found(EXEMPLARY.fill(RATING.is(rating)), RANKED.fill(RANK.is(best)));
  }
}
