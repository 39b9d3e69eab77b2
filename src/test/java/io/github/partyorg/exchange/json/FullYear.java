package io.github.partyorg.exchange.json;

import io.github.partyorg.activity.Assignment;
import io.github.partyorg.activity.AttendanceFigures;
import io.github.partyorg.activity.AttendanceSheet;
import io.github.partyorg.activity.Audience;
import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Course;
import io.github.partyorg.activity.Evaluation;
import io.github.partyorg.activity.InformationSessions;
import io.github.partyorg.activity.Inspection;
import io.github.partyorg.activity.InspectionKind;
import io.github.partyorg.activity.Meeting;
import io.github.partyorg.activity.MeetingBody;
import io.github.partyorg.activity.MinuteBook;
import io.github.partyorg.activity.NotEvaluated;
import io.github.partyorg.activity.Quarter;
import io.github.partyorg.activity.RegulationTopic;
import io.github.partyorg.activity.Share;
import io.github.partyorg.activity.TrainingKind;
import io.github.partyorg.activity.TrainingPlan;
import io.github.partyorg.activity.Turnout;
import io.github.partyorg.activity.WorkingRegulations;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;

/** A record of a year in which everything that can be stated is stated. */
final class FullYear {

  private FullYear() {}

  private static LocalDate day(Month month, int day) {
    return LocalDate.of(2025, month, day);
  }

  static YearRecord record() {
    Course course =
        Course.of(
                TrainingKind.NEW_MEMBERS,
                Turnout.persons(12).exceeded(),
                Audience.CADRES,
                Audience.MASSES)
            .withOrganisedBy("X")
            .withClasses(2)
            .withHeldOn(day(Month.MAY, 4));
    return YearRecord.builder()
        .year(2025)
        .until(day(Month.NOVEMBER, 30))
        .addMinuteBooks(
            MinuteBook.of(
                "A",
                MeetingBody.MEMBERS,
                Meeting.regular(day(Month.JANUARY, 3))
                    .withDuration(Duration.ofMinutes(95))
                    .withMaterialsSentOn(day(Month.JANUARY, 1))
                    .withAttendance(
                        AttendanceSheet.builder()
                            .addPresent(MemberId.of("M1"), MemberId.of("M2"))
                            .addExcused(MemberId.of("M3"))
                            .addDetained(MemberId.of("M4"))
                            .build()),
                Meeting.thematic(day(Month.MARCH, 5)).withAttendance(AttendanceFigures.of(3, 4))),
            MinuteBook.of("A", MeetingBody.COMMITTEE))
        .addWorkingRegulations(
            WorkingRegulations.of(UnitId.of("X"), day(Month.JANUARY, 2))
                .withNumber("01-QC/ĐU")
                .withTermFrom(day(Month.JANUARY, 3))
                .withTermUntil(day(Month.DECEMBER, 31))
                .withTopics(
                    List.of(
                        RegulationTopic.INSPECTION,
                        RegulationTopic.of("OWN", "chế độ riêng", "own regime"))))
        .addInspections(
            Inspection.builder()
                .kind(InspectionKind.SUPERVISION)
                .heldBy("X")
                .unit("A")
                .member(MemberId.of("M1"))
                .heldOn(day(Month.JUNE, 1))
                .about("thu, nộp đảng phí")
                .build())
        .addAssignments(
            Assignment.builder()
                .assignee(MemberId.of("M1"))
                .assignedBy("X")
                .area("A")
                .field("dân vận")
                .since(day(Month.JANUARY, 1))
                .until(day(Month.JULY, 1))
                .build())
        .putUnitEvaluation(
            UnitId.of("A"),
            Evaluation.of(Category.EXCELLENT)
                .withSelfRating(Category.GOOD)
                .withAppraisal(Category.COMPLETED)
                .withDecidedBy("X")
                .withDecidedOn(day(Month.NOVEMBER, 20))
                .withBases(List.of("HD 43"))
                .withIsExemplary(true)
                .withIsDisciplined(true)
                .withScore(new BigDecimal("95.50"))
                .withQuarters(Map.of(Quarter.FIRST, Category.GOOD))
                .withTasks(10, 8, 1, 2)
                .withFaultsRemedied(Share.of(1, 2, Bilingual.of("khuyết điểm", "faults"))))
        .putMemberEvaluation(
            MemberId.of("M1"), Evaluation.of(NotEvaluated.ABSENT).withSickLeaveMonths(7))
        .addTrainingPlans(
            TrainingPlan.of("X")
                .withNumber("1-KH/ĐU")
                .withIssuedOn(day(Month.FEBRUARY, 1))
                .withCourses(List.of(course)))
        .addCourses(Course.of(TrainingKind.PARTY_AWARENESS, Turnout.attendances(3)))
        .addInformationSessions(
            InformationSessions.of(4)
                .withAudiences(List.of(Audience.MEMBERS))
                .withTurnout(Turnout.attendances(200))
                .withOrganisedBy("X")
                .withHeldOn(day(Month.APRIL, 2)))
        .build();
  }
}
