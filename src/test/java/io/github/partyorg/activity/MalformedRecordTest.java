package io.github.partyorg.activity;

import static io.github.partyorg.activity.MeetingBody.MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedRecordTest {

  private static final LocalDate BEFORE = LocalDate.of(2020, 12, 31);
  private static final LocalDate WITHIN = LocalDate.of(2021, 1, 1);
  private static final LocalDate AFTER = LocalDate.of(2022, 1, 1);

  private static YearRecord.Builder record() {
    return YearRecord.builder().year(2021);
  }

  private static MalformedRecordException refused(YearRecord.Builder record) {
    return catchThrowableOfType(MalformedRecordException.class, record::build);
  }

  @Test
  void all_reasons_are_listed_at_once() {
    MalformedRecordException refused =
        refused(
            record()
                .until(AFTER)
                .addMinuteBooks(
                    MinuteBook.of("A", MEMBERS, Meeting.regular(BEFORE), Meeting.regular(AFTER)),
                    MinuteBook.of("A", MEMBERS))
                .addWorkingRegulation(
                    WorkingRegulations.builder().unit("B").issuedOn(AFTER).build())
                .addInspection(
                    Inspection.builder()
                        .kind(InspectionKind.SUPERVISION)
                        .heldBy("X")
                        .unit("C")
                        .heldOn(BEFORE)
                        .build())
                .addAssignments(
                    assignment("M1").since(AFTER).build(),
                    assignment("M2").since(BEFORE).until(BEFORE).build())
                .addTrainingPlan(TrainingPlan.builder().issuer("H").issuedOn(AFTER).build())
                .addCourse(
                    Course.builder()
                        .kind(TrainingKind.NEW_MEMBERS)
                        .turnout(Turnout.persons(3))
                        .heldOn(AFTER)
                        .build())
                .addInformationSession(InformationSessions.builder().heldOn(BEFORE).build())
                .rateUnit("X", Category.CLEAN_STRONG)
                .rateMember("M3", Category.WEAK));

    assertThat(refused.reasons())
        .containsExactly(
            "the last day covered: 2022-01-01 is not in 2021",
            "A, meeting of the members: 2020-12-31 is not in 2021",
            "A, meeting of the members: 2022-01-01 is not in 2021",
            "A, meeting of the members: has a second minute book",
            "B, regulations: 2022-01-01 is after 2021",
            "C, inspection: 2020-12-31 is not in 2021",
            "M1, assignment: 2022-01-01 is after 2021",
            "M2, assignment: ended before 2021",
            "H, training plan: 2022-01-01 is after 2021",
            "course, training of new members: 2022-01-01 is not in 2021",
            "information sessions: 2020-12-31 is not in 2021",
            "unit X: CLEAN_STRONG is no category of HD_21_2019",
            "member M3: WEAK is no category of HD_21_2019");
    assertThat(refused).hasMessageContainingAll("2021", "M2, assignment: ended before 2021");
  }

  private static Assignment.Builder assignment(String member) {
    return Assignment.builder().assignee(member).assignedBy("X").areaOf("A");
  }

  @Test
  void what_began_before_the_year_and_what_is_decided_after_it_belongs_to_it() {
    assertThat(
            record()
                .addWorkingRegulation(
                    WorkingRegulations.builder().unit("B").issuedOn(BEFORE).build())
                .addAssignment(assignment("M1").since(BEFORE).until(WITHIN).build())
                .addTrainingPlan(TrainingPlan.builder().issuer("H").issuedOn(BEFORE).build())
                .putUnitEvaluation(
                    UnitId.of("X"),
                    Evaluation.builder().rating(Category.GOOD).decidedOn(AFTER).build())
                .build())
        .hasToString("record of 2021");
  }

  @ParameterizedTest
  @ValueSource(ints = {2017, 2018, 2019, 2023, 2024})
  void scores_and_ranks_of_quarters_are_of_2025_and_later(int year) {
    MalformedRecordException refused = refused(scored(year));

    assertThat(refused.reasons())
        .hasSize(2)
        .allMatch(reason -> reason.startsWith("member M1: ") && reason.contains("knows nothing"));
    assertThat(scored(2025).build().memberEvaluations()).hasSize(1);
  }

  private static YearRecord.Builder scored(int year) {
    return YearRecord.builder()
        .year(year)
        .putMemberEvaluation(
            MemberId.of("M1"),
            Evaluation.builder()
                .rating(Category.EXCELLENT)
                .score(90)
                .putQuarter(Quarter.FIRST, Category.GOOD)
                .build());
  }

  @Test
  void a_step_before_the_decision_has_the_regimes_categories_too() {
    MalformedRecordException refused =
        refused(
            record()
                .putUnitEvaluation(
                    UnitId.of("X"),
                    Evaluation.builder()
                        .rating(Category.GOOD)
                        .selfRating(Category.CLEAN_STRONG)
                        .appraisal(Category.WEAK)
                        .decidedOn(BEFORE)
                        .build()));

    assertThat(refused.reasons())
        .containsExactly(
            "unit X: CLEAN_STRONG is no category of HD_21_2019",
            "unit X: WEAK is no category of HD_21_2019",
            "unit X: decided on 2020-12-31, before 2021");
  }

  @Test
  void a_year_without_known_regime_has_no_evaluations() {
    assertThat(refused(YearRecord.builder().year(2007).rateMember("M1", Category.GOOD)).reasons())
        .containsExactly("evaluations: no regime is known for 2007, the first is for 2008");
    assertThat(YearRecord.builder().year(2007).build().unitEvaluations()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_subject_has_one_evaluation_a_year(Category category) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> record().rateMember("M1", Category.GOOD).rateMember("M1", category).build())
        .withMessageContaining("M1");
  }

  @Test
  void values_refuse_what_cannot_be() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluation.builder().rating(Category.GOOD).score(101).build())
        .withMessageContaining("101");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluation.builder().rating(Category.GOOD).score(-1).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluation.builder().rating(Category.GOOD).sickLeaveMonths(13).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluation.builder().rating(Category.GOOD).sickLeaveMonths(-1).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assignment.builder().assignee("M1").assignedBy("X").since(WITHIN).build())
        .withMessageContaining("M1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assignment("M1").since(WITHIN).until(BEFORE).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InformationSessions.builder().sessionCount(0).build());
    assertThatIllegalArgumentException().isThrownBy(() -> Turnout.persons(-1));
  }

  @Test
  void values_accept_their_bounds() {
    assertThat(Evaluation.builder().rating(Category.GOOD).score(0).build().score()).isPresent();
    assertThat(Evaluation.builder().rating(Category.GOOD).score(100).build().score()).isPresent();
    assertThat(Evaluation.builder().rating(Category.GOOD).sickLeaveMonths(12).build())
        .isNotEqualTo(Evaluation.of(Category.GOOD));
    assertThat(Turnout.persons(0)).hasToString("0 persons");
    assertThat(AttendanceFigures.of(0, 0).share().percentage(1)).isEmpty();
    assertThat(AttendanceFigures.of(15, 15).share().isAtLeast(100)).isTrue();
    assertThat(
            record()
                .putUnitEvaluation(
                    UnitId.of("X"),
                    Evaluation.builder().rating(Category.GOOD).decidedOn(WITHIN).build())
                .build()
                .asOf(WITHIN)
                .rating(UnitId.of("X")))
        .isEqualTo(Category.GOOD);
  }
}
