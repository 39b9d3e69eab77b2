package io.github.partyorg.charter;

import static io.github.partyorg.charter.EvaluationPeriods.BY_HD_21;
import static io.github.partyorg.charter.EvaluationPeriods.BY_QD_124;
import static io.github.partyorg.charter.EvaluationPeriods.BY_QD_132_ALONE;
import static io.github.partyorg.charter.LegalTexts.HD_21;
import static io.github.partyorg.charter.LegalTexts.QD_124;
import static io.github.partyorg.charter.LegalTexts.QD_208;
import static io.github.partyorg.charter.LegalTexts.QD_294;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.MemberYear;
import io.github.partyorg.activity.NotEvaluated;
import io.github.partyorg.activity.Rating;
import io.github.partyorg.activity.Regime;
import io.github.partyorg.activity.UnitYear;
import io.github.partyorg.activity.YearSubject;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Measure;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Threshold;
import io.github.partyorg.rules.YearSubjects;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Norms on the units and members to evaluate, and on exceptions (đối tượng đánh giá, xếp loại).
 *
 * <p>A rule meets the records of the years of its regime only. The participation of members is read
 * from the hierarchy reviewed: give that of the end of the year.
 */
public final class EvaluatedRules {

  /** A member or unit in place for fewer months than this is not ranked. */
  public static final Threshold MONTHS_IN_PLACE =
      EvaluationPeriods.threshold("months-in-place", 6, HD_21)
          .then(6, QD_124.asWhole(), QD_124.date().orElseThrow());

  private static final ImmutableSet<Participation> EXEMPT = ImmutableSet.of(Participation.EXEMPT);
  private static final ImmutableSet<Participation> EXEMPT_OR_SUSPENDED =
      ImmutableSet.of(Participation.EXEMPT, Participation.SUSPENDED);

  private static final Placeholder<Rating> RATING = Placeholder.term("rating");
  private static final Placeholder<Participation> PARTICIPATION = Placeholder.term("participation");
  private static final Placeholder<LocalDate> SINCE = Placeholder.day("since");
  private static final Placeholder<Integer> MONTHS = Placeholder.plain("months");

  private static final Template RATED =
      Template.of(
          "{participation}, kết quả: {rating}",
          "{participation}, rated: {rating}",
          PARTICIPATION,
          RATING);
  private static final Template RATED_SINCE =
      Template.of(
          "từ {since}, kết quả: {rating}",
          "in place since {since}, rated: {rating}",
          SINCE,
          RATING);
  private static final Template RANKED_FROM =
      Template.of("xếp loại khi đủ {months} tháng", "ranked from {months} months on", MONTHS);

  private static final Bilingual NOT_RANKED = Bilingual.of("không xếp loại", "not ranked");
  private static final Bilingual RANKED = Bilingual.of("được xếp loại", "ranked");

  /** EVA-04: of 2018, only exempted members are left out. */
  public static final Rule<MemberYear> LEFT_OUT_IN_2018 =
      Rule.about(YearSubjects.SUBJECTS, MemberYear.class)
          .code("EVA-04", Severity.MUST)
          .statement(
              "Chỉ đảng viên được miễn sinh hoạt không phải đánh giá, xếp loại.",
              "Only members exempted from activities are left out of the evaluation.")
          .source(BY_QD_132_ALONE)
          .when((year, s) -> isStated(year, Regime.QD_132))
          .check((year, s) -> leftOut(year, EXEMPT).breach())
          .build();

  /** EVA-04: of 2019 to 2022, exempted and suspended members are left out. */
  public static final Rule<MemberYear> LEFT_OUT =
      Rule.about(YearSubjects.SUBJECTS, MemberYear.class)
          .code("EVA-04", Severity.MUST)
          .statement(
              "Chỉ đảng viên được miễn sinh hoạt hoặc bị đình chỉ sinh hoạt không phải đánh giá,"
                  + " xếp loại.",
              "Only members exempted or suspended from activities are left out of the evaluation.")
          .source(BY_HD_21)
          .when((year, s) -> isStated(year, Regime.HD_21_2019))
          .check((year, s) -> leftOut(year, EXEMPT_OR_SUSPENDED).breach())
          .build();

  /** EVA-08: a member or unit in place for less than six months is not ranked. */
  public static final Rule<YearSubject> SIX_MONTHS =
      Rule.about(YearSubjects.SUBJECTS, YearSubject.class)
          .code("EVA-08", Severity.MUST)
          .statement(
              "Tổ chức, đảng viên chưa đủ {months-in-place} tháng thì kiểm điểm nhưng không xếp"
                  + " loại.",
              "A unit or member in place for less than {months-in-place} months is reviewed and"
                  + " not ranked.")
          .source(BY_HD_21)
          .counting(monthsInPlace())
          .threshold(MONTHS_IN_PLACE)
          .when((year, s) -> EvaluationPeriods.isRanked(year, Regime.HD_21_2019))
          .check((year, s) -> tooEarly(year, s.value(MONTHS_IN_PLACE)))
          .build();

  /** EVA-10: of 2023 and 2024, the exempted, the suspended and the newly admitted are left out. */
  public static final Rule<MemberYear> LEFT_OUT_SINCE_2023 =
      Rule.about(YearSubjects.SUBJECTS, MemberYear.class)
          .code("EVA-10", Severity.MUST)
          .statement(
              "Không kiểm điểm đảng viên được miễn, bị đình chỉ sinh hoạt hoặc mới kết nạp chưa đủ"
                  + " {months-in-place} tháng.",
              "The review leaves out members exempted, suspended, or admitted less than"
                  + " {months-in-place} months ago.")
          .source(BY_QD_124)
          .counting(monthsInPlace())
          .threshold(MONTHS_IN_PLACE)
          .when((year, s) -> isStated(year, Regime.QD_124))
          .check((year, s) -> leftOutOrNew(year, s.value(MONTHS_IN_PLACE)))
          .build();

  /** EVA-04 since 2025: an exempted member is not evaluated. */
  public static final Rule<MemberYear> EXEMPT_SINCE_2025 =
      Rule.about(YearSubjects.SUBJECTS, MemberYear.class)
          .code("EVA-04", Severity.MUST)
          .statement(
              "Đảng viên được miễn sinh hoạt không phải đánh giá, xếp loại.",
              "A member exempted from activities is not evaluated.")
          .source(Edition.stated(QD_294.article("7.2.3"), QD_208.article("7.2").secondary()))
          .when((year, s) -> isStated(year, Regime.QD366_2025))
          .check((year, s) -> ranked(year, EXEMPT).breach())
          .build();

  private EvaluatedRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        LEFT_OUT_IN_2018, LEFT_OUT, SIX_MONTHS, LEFT_OUT_SINCE_2023, EXEMPT_SINCE_2025);
  }

  private static Measure<YearSubject> monthsInPlace() {
    return Measure.of(
        Bilingual.of("tháng", "month"),
        Bilingual.of("tháng", "months"),
        Bilingual.of(
            "tháng từ khi thành lập hoặc kết nạp, nếu có nêu, đến hết năm",
            "months from founding or admission, where stated, to the end of the year"),
        EvaluatedRules::monthsInPlace);
  }

  private static int monthsInPlace(YearSubject year) {
    return since(year)
        .map(day -> (int) ChronoUnit.MONTHS.between(day, Timeline.next(year.yearEnd())))
        .orElse(Integer.MAX_VALUE);
  }

  /** Returns the founding day of a unit, or the day of a member's last admission. */
  private static Optional<LocalDate> since(YearSubject year) {
    return year instanceof MemberYear member
        ? member.member().lastAdmittedOn()
        : ((UnitYear) year).unit().foundedOn();
  }

  private static boolean isStated(YearSubject year, Regime regime) {
    return year.isUnder(regime) && year.evaluation().isPresent();
  }

  private static Shortfalls leftOut(MemberYear year, Set<Participation> grounds) {
    Participation participation = year.member().participation();
    Rating rating = year.rating();
    Bilingual is = RATED.fill(PARTICIPATION.is(participation), RATING.is(rating));
    boolean excused =
        rating == NotEvaluated.EXEMPTED
            ? participation == Participation.EXEMPT
            : rating != NotEvaluated.SUSPENDED
                || (participation == Participation.SUSPENDED && grounds.contains(participation));
    return ranked(year, grounds).unless(excused, is, RANKED);
  }

  /** Finds a member ranked in spite of a ground not to be. */
  private static Shortfalls ranked(MemberYear year, Set<Participation> grounds) {
    Participation participation = year.member().participation();
    return new Shortfalls()
        .unless(
            !(year.rating() instanceof Category) || !grounds.contains(participation),
            RATED.fill(PARTICIPATION.is(participation), RATING.is(year.rating())),
            NOT_RANKED);
  }

  private static Optional<Breach> tooEarly(YearSubject year, int months) {
    return rankedTooEarly(new Shortfalls(), year, months).breach();
  }

  private static Optional<Breach> leftOutOrNew(MemberYear year, int months) {
    Shortfalls found = rankedTooEarly(leftOut(year, EXEMPT_OR_SUSPENDED), year, months);
    boolean isOld = monthsInPlace(year) >= months;
    boolean isCalledNew = year.rating() == NotEvaluated.LESS_THAN_SIX_MONTHS;
    return found
        .where(
            since(year),
            day -> !isOld || !isCalledNew,
            day -> RATED_SINCE.fill(SINCE.is(day), RATING.is(year.rating())),
            RANKED)
        .breach();
  }

  /** Adds a rank given too early. */
  private static Shortfalls rankedTooEarly(Shortfalls found, YearSubject year, int months) {
    return found.where(
        since(year),
        day -> year.rank().isEmpty() || monthsInPlace(year) >= months,
        day -> RATED_SINCE.fill(SINCE.is(day), RATING.is(year.rating())),
        RANKED_FROM.fill(MONTHS.is(months)));
  }
}
