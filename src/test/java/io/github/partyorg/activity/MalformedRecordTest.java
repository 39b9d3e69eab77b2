package io.github.partyorg.activity;

import static io.github.partyorg.activity.MeetingBody.MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
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
                .addWorkingRegulation(WorkingRegulations.of("B", AFTER))
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
                .addTrainingPlan(TrainingPlan.of("H").withIssuedOn(AFTER))
                .addCourse(
                    Course.of(TrainingKind.NEW_MEMBERS, Turnout.persons(3)).withHeldOn(AFTER))
                .addInformationSession(InformationSessions.of(1).withHeldOn(BEFORE))
                .rateUnit("X", Category.CLEAN_STRONG)
                .rateMember("M3", Category.WEAK));

    assertThat(refused.defects())
        .extracting(RecordDefect::toString)
        .containsExactly(
            "the last day covered: 2022-01-01 is not in 2021",
            "A, meeting of the members: 2020-12-31 is not in 2021",
            "A, meeting of the members: 2022-01-01 is not in 2021",
            "A, meeting of the members: has a second minute book",
            "B, working regulations: 2022-01-01 is after 2021",
            "C, inspection: 2020-12-31 is not in 2021",
            "M1, assignment: 2022-01-01 is after 2021",
            "M2, assignment: ended before 2021",
            "H, training plan: 2022-01-01 is after 2021",
            "training of new members: 2022-01-01 is not in 2021",
            "information sessions: 2020-12-31 is not in 2021",
            "X, evaluation: clean and strong is no category of QĐ 132-QĐ/TW, 8/3/2018; HD"
                + " 21-HD/BTCTW, 18/10/2019",
            "M3, evaluation: weak is no category of QĐ 132-QĐ/TW, 8/3/2018; HD 21-HD/BTCTW,"
                + " 18/10/2019");
    assertThat(refused).hasMessageContainingAll("2021", "M2, assignment: ended before 2021");
    assertThat(refused.defects())
        .extracting(RecordDefect::subject)
        .contains(Optional.empty(), Optional.of(UnitId.of("A")), Optional.of(MemberId.of("M2")));
    assertThat(refused.summary().vietnamese())
        .startsWith("Đây không phải là hồ sơ năm 2021; sửa từng sai sót sau:\n")
        .contains("\n  A, sinh hoạt chi bộ, đảng bộ: 31/12/2020 không thuộc năm 2021\n")
        .contains("\n  M2, phân công: kết thúc trước năm 2021\n");
  }

  private static Assignment.Builder assignment(String member) {
    return Assignment.builder().assignee(member).assignedBy("X").area("A");
  }

  @Test
  void a_builder_names_what_lacks_what() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Inspection.builder().heldBy("X").build())
        .withMessage("An inspection has no unit; state it.");
    assertThatIllegalStateException()
        .isThrownBy(() -> Inspection.builder().unit("C").heldBy("X").heldOn(WITHIN).build())
        .withMessage("The inspection of C has no kind; state it.");
    assertThatIllegalStateException()
        .isThrownBy(() -> Assignment.builder().assignedBy("X").build())
        .withMessage("An assignment has no assignee; state it.");
    assertThatIllegalStateException()
        .isThrownBy(() -> assignment("M1").build())
        .withMessage("The assignment of M1 has no first day; state it.");
    assertThatIllegalStateException()
        .isThrownBy(() -> YearRecord.builder().build())
        .withMessage("A year's record has no year; state it.");
  }

  @Test
  void what_began_before_the_year_and_what_is_decided_after_it_belongs_to_it() {
    assertThat(
            record()
                .addWorkingRegulation(WorkingRegulations.of("B", BEFORE))
                .addAssignment(assignment("M1").since(BEFORE).until(WITHIN).build())
                .addTrainingPlan(TrainingPlan.of("H").withIssuedOn(BEFORE))
                .putUnitEvaluation(
                    UnitId.of("X"), Evaluation.of(Category.GOOD).withDecidedOn(AFTER))
                .build())
        .hasToString("record of 2021");
  }

  @ParameterizedTest
  @ValueSource(ints = {2017, 2018, 2019, 2023, 2024})
  void scores_and_ranks_of_quarters_are_of_2025_and_later(int year) {
    MalformedRecordException refused = refused(scored(year));

    assertThat(refused.defects())
        .hasSize(2)
        .allMatch(defect -> defect.subject().equals(Optional.of(MemberId.of("M1"))))
        .allMatch(defect -> defect.toString().contains("has no "));
    assertThat(scored(2025).build().memberEvaluations()).hasSize(1);
  }

  private static YearRecord.Builder scored(int year) {
    return YearRecord.builder()
        .year(year)
        .putMemberEvaluation(
            MemberId.of("M1"),
            Evaluation.of(Category.EXCELLENT)
                .withScore(90)
                .withQuarters(ImmutableMap.of(Quarter.FIRST, Category.GOOD)));
  }

  @Test
  void a_step_before_the_decision_has_the_regimes_categories_too() {
    MalformedRecordException refused =
        refused(
            record()
                .putUnitEvaluation(
                    UnitId.of("X"),
                    Evaluation.of(Category.GOOD)
                        .withSelfRating(Category.CLEAN_STRONG)
                        .withAppraisal(Category.WEAK)
                        .withDecidedOn(BEFORE)));

    assertThat(refused.defects())
        .extracting(RecordDefect::toString)
        .containsExactly(
            "X, evaluation: clean and strong is no category of QĐ 132-QĐ/TW, 8/3/2018; HD"
                + " 21-HD/BTCTW, 18/10/2019",
            "X, evaluation: weak is no category of QĐ 132-QĐ/TW, 8/3/2018; HD 21-HD/BTCTW,"
                + " 18/10/2019",
            "X, evaluation: decided on 2020-12-31, before 2021");
  }

  @Test
  void a_year_without_known_regime_has_no_evaluations() {
    assertThat(refused(YearRecord.builder().year(2007).rateMember("M1", Category.GOOD)).defects())
        .extracting(RecordDefect::toString)
        .containsExactly("evaluation: no regime is known for 2007, the first is for 2008");
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
        .isThrownBy(() -> Evaluation.of(Category.GOOD).withScore(101))
        .withMessageContaining("101");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluation.of(Category.GOOD).withScore(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluation.of(Category.GOOD).withSickLeaveMonths(13));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Evaluation.of(Category.GOOD).withSickLeaveMonths(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assignment.builder().assignee("M1").assignedBy("X").since(WITHIN).build())
        .withMessageContaining("M1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assignment("M1").since(WITHIN).until(BEFORE).build());
    assertThatIllegalArgumentException().isThrownBy(() -> InformationSessions.of(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Turnout.persons(-1));
  }

  @Test
  void values_accept_their_bounds() {
    assertThat(Evaluation.of(Category.GOOD).withScore(0).score()).isPresent();
    assertThat(Evaluation.of(Category.GOOD).withScore(100).score()).isPresent();
    assertThat(Evaluation.of(Category.GOOD).withSickLeaveMonths(12))
        .isNotEqualTo(Evaluation.of(Category.GOOD));
    assertThat(Turnout.persons(0)).hasToString("0 persons");
    assertThat(AttendanceFigures.of(0, 0).share().percentage(1)).isEmpty();
    assertThat(AttendanceFigures.of(15, 15).share().isAtLeast(100)).isTrue();
    assertThat(
            record()
                .putUnitEvaluation(
                    UnitId.of("X"), Evaluation.of(Category.GOOD).withDecidedOn(WITHIN))
                .build()
                .asOf(WITHIN)
                .rating(UnitId.of("X")))
        .isEqualTo(Category.GOOD);
  }
}
