package io.github.partyorg.charter;

import static io.github.partyorg.charter.EvaluationPeriods.BY_QD_124;
import static io.github.partyorg.charter.LegalTexts.HD_20;
import static io.github.partyorg.charter.LegalTexts.HD_43;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.Evaluation;
import io.github.partyorg.activity.Regime;
import io.github.partyorg.activity.UnitYear;
import io.github.partyorg.activity.YearSubject;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Guarantee;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Situation;
import io.github.partyorg.rules.Surroundings;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.rules.YearSubjects;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/** Norms on the procedure and the categories of ranking (quy trình xếp loại). */
public final class EvaluationProcedureRules {

  private static final Placeholder<UnitId> BY = Placeholder.plain("by");
  private static final Template DECIDED = Template.of("{by} quyết định", "decided by {by}", BY);

  /** EVA-10, second part: three steps, the last by the authority. */
  public static final Rule<YearSubject> THREE_STEPS =
      Rule.about(YearSubjects.SUBJECTS, YearSubject.class)
          .code("EVA-10b", Severity.MUST)
          .statement(
              "Xếp loại qua ba bước: tự xếp loại, thẩm định, cấp có thẩm quyền quyết định.",
              "A rank takes three steps: self-rating, appraisal, decision by the authority.")
          .source(BY_QD_124.read(LegalSource.Reading.SECONDARY))
          .when((year, s) -> year.isUnder(Regime.QD_124) && hasStep(year))
          .check((year, s) -> steps(year.evaluation().orElseThrow()))
          .build();

  /** EVA-15: the direct superior decides the rank of a unit. */
  public static final Rule<UnitYear> DECIDING_SUPERIOR =
      Rule.about(YearSubjects.SUBJECTS, UnitYear.class)
          .code("EVA-15", Severity.SHOULD)
          .statement(
              "Ban thường vụ cấp ủy cấp trên trực tiếp quyết định xếp loại tổ chức đảng.",
              "The direct superior's standing committee decides the rank of a unit.")
          .source(Validity.of(HD_43, "").read(LegalSource.Reading.SECONDARY))
          .looksAt(Surroundings.LINE)
          .when((year, s) -> decider(year).isPresent() && superior(year, s).isPresent())
          .check((year, s) -> decided(decider(year).orElseThrow(), superior(year, s).orElseThrow()))
          .build();

  /** EVA-16: one rank of each subject and year, of the regime of that year. */
  public static final Guarantee ONE_RANK =
      Guarantee.of(
          "EVA-16",
          Bilingual.of(
              "Mỗi đối tượng, mỗi năm chỉ có một mức xếp loại, thuộc các mức của năm đó.",
              "A subject has one rank a year, and only ranks of that year's regime."),
          Bilingual.of(
              "mỗi tổ chức, đảng viên có một kết quả mỗi năm; mức của quy định khác không được ghi"
                  + " nhận (YearRecord)",
              "YearRecord: one evaluation of each id; ranks of another regime are refused"),
          EvaluationPeriods.everySince(HD_20).read(LegalSource.Reading.DERIVED));

  /** EVA-17: ranked and not ranked add up. */
  public static final Guarantee COUNTS_ADD_UP =
      Guarantee.of(
          "EVA-17",
          Bilingual.of(
              "Tổng các mức bằng số được xếp loại; còn lại là không xếp loại, có lý do.",
              "The ranks add up to the number ranked; the others are not evaluated, with a"
                  + " reason."),
          Bilingual.of(
              "mọi đối tượng thuộc đúng một nhóm, chưa nêu cũng là một nhóm (Tally)",
              "Tally: every subject is in one group; not stated is a group, too"),
          EvaluationPeriods.everySince(HD_20).read(LegalSource.Reading.DERIVED));

  private EvaluationProcedureRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(THREE_STEPS, DECIDING_SUPERIOR, ONE_RANK, COUNTS_ADD_UP);
  }

  private static boolean hasStep(YearSubject year) {
    return year.evaluation()
        .map(
            evaluation ->
                evaluation.selfRating().isPresent()
                    || evaluation.appraisal().isPresent()
                    || evaluation.decidedBy().isPresent())
        .orElse(false);
  }

  private static Optional<Breach> steps(Evaluation evaluation) {
    return new Shortfalls()
        .unless(
            evaluation.selfRating().isPresent(),
            Bilingual.of("không ghi tự xếp loại", "no self-rating recorded"),
            Bilingual.of("tự xếp loại", "a self-rating"))
        .unless(
            evaluation.appraisal().isPresent(),
            Bilingual.of("không ghi thẩm định", "no appraisal recorded"),
            Bilingual.of("thẩm định", "an appraisal"))
        .unless(
            evaluation.decidedBy().isPresent(),
            Bilingual.of("không ghi cấp quyết định", "no deciding authority recorded"),
            Bilingual.of("cấp có thẩm quyền quyết định", "a decision by the authority"))
        .breach();
  }

  private static Optional<UnitId> decider(UnitYear year) {
    return year.isUnder(Regime.QD366_2025)
        ? year.evaluation().flatMap(Evaluation::decidedBy)
        : Optional.empty();
  }

  private static Optional<UnitId> superior(UnitYear year, Situation situation) {
    return situation.above(year.unit().id()).stream().findFirst().map(Unit::id);
  }

  private static Optional<Breach> decided(UnitId by, UnitId superior) {
    return by.equals(superior)
        ? Optional.empty()
        : Breach.found(DECIDED.fill(BY.is(by)), DECIDED.fill(BY.is(superior)));
  }
}
