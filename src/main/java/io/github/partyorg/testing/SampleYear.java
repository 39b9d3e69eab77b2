package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.activity.Assignment;
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
import io.github.partyorg.activity.NotStated;
import io.github.partyorg.activity.Rating;
import io.github.partyorg.activity.RegulationTopic;
import io.github.partyorg.activity.TrainingKind;
import io.github.partyorg.activity.TrainingPlan;
import io.github.partyorg.activity.Turnout;
import io.github.partyorg.activity.WorkingRegulations;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The year 2017 of the sample, built from its tables of organisations, branches and training. */
final class SampleYear {

  private static final int YEAR = 2017;

  /** The documents that the reviews refer to (F-55, F-56). */
  private static final ImmutableList<String> BASES =
      ImmutableList.of(
          "Nghị quyết Trung ương 4 (khóa XII)",
          "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh");

  /** The term of the branches' leaderships, for which their regulations are issued. */
  private static final LocalDate TERM_FROM = LocalDate.of(2017, 10, 15);

  private static final LocalDate TERM_UNTIL = LocalDate.of(2020, 4, 14);

  /** The term of the base committees, for which theirs were issued a month later. */
  private static final LocalDate BASE_TERM_FROM = LocalDate.of(2015, 5, 15);

  private static final LocalDate BASE_TERM_UNTIL = LocalDate.of(2020, 5, 14);

  private static final ImmutableMap<String, Category> NAMED_RANKS =
      ImmutableMap.of(
          "excellent", Category.EXCELLENT,
          "completed", Category.COMPLETED,
          "notCompleted", Category.NOT_COMPLETED);

  private static final ImmutableMap<String, InspectionKind> INSPECTIONS =
      ImmutableMap.of(
          "inspected", InspectionKind.INSPECTION, "supervised", InspectionKind.SUPERVISION);

  private final Hierarchy hierarchy;
  private final YearRecord.Builder record = YearRecord.builder().year(YEAR);
  private final Map<Rating, Evaluation> evaluations = new HashMap<>();

  private SampleYear(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  static YearRecord of(
      Hierarchy hierarchy,
      Iterable<Row> organizations,
      Iterable<Row> branches,
      Iterable<Row> training) {
    SampleYear year = new SampleYear(hierarchy);
    organizations.forEach(year::organization);
    branches.forEach(year::branch);
    training.forEach(year::training);
    return year.record.build();
  }

  private void organization(Row row) {
    String rating = row.text("rating");
    String id = row.text("id");
    committeeMeetings(row);
    if (hierarchy.require(id) instanceof Committee) {
      regulations(id, BASE_TERM_FROM.plusMonths(1), BASE_TERM_FROM, BASE_TERM_UNTIL);
    }
    record.putUnitEvaluation(
        UnitId.of(id),
        evaluation(rating.equals("NOT_STATED") ? NotStated.NOT_STATED : Category.valueOf(rating)));
  }

  private void branch(Row row) {
    String id = row.text("id");
    ImmutableList.Builder<Meeting> meetings = ImmutableList.builder();
    row.words("regular").forEach(day -> meetings.add(Meeting.regular(day(day))));
    row.words("thematic").forEach(day -> meetings.add(Meeting.thematic(day(day))));
    record.addMinuteBook(MinuteBook.of(UnitId.of(id), MeetingBody.MEMBERS, meetings.build()));
    committeeMeetings(row);
    regulations(id, LocalDate.parse(row.text("regulations")), TERM_FROM, TERM_UNTIL);
    superiorsWork(row);
    Map<MemberId, Category> ranks = new HashMap<>();
    NAMED_RANKS.forEach(
        (column, rank) ->
            row.words(column).forEach(member -> ranks.put(MemberId.of(member), rank)));
    for (Member member : hierarchy.branch(id).members()) {
      record.putMemberEvaluation(member.id(), evaluation(rating(member, ranks)));
    }
  }

  private void committeeMeetings(Row row) {
    ImmutableList.Builder<Meeting> meetings = ImmutableList.builder();
    row.words("committee").forEach(day -> meetings.add(Meeting.regular(day(day))));
    ImmutableList<Meeting> held = meetings.build();
    if (!held.isEmpty()) {
      record.addMinuteBook(MinuteBook.of(UnitId.of(row.text("id")), MeetingBody.COMMITTEE, held));
    }
  }

  /** Notes the member of the superior's committee in charge of a branch, and its inspections. */
  private void superiorsWork(Row row) {
    UnitId branch = UnitId.of(row.text("id"));
    UnitId superior = hierarchy.superiorOf(branch).orElse(hierarchy.root()).id();
    row.optional("inCharge")
        .ifPresent(
            member ->
                record.addAssignment(
                    Assignment.builder()
                        .assignee(member)
                        .assignedBy(superior)
                        .area(branch)
                        .since(BASE_TERM_FROM.plusMonths(1))
                        .build()));
    INSPECTIONS.forEach(
        (column, kind) ->
            row.optional(column)
                .ifPresent(
                    day ->
                        record.addInspection(
                            Inspection.builder()
                                .kind(kind)
                                .heldBy(superior)
                                .unit(branch)
                                .heldOn(day(day))
                                .build())));
  }

  private void regulations(String unit, LocalDate issued, LocalDate first, LocalDate last) {
    record.addWorkingRegulation(
        WorkingRegulations.of(unit, issued)
            .withTermFrom(first)
            .withTermUntil(last)
            .withTopics(RegulationTopic.named()));
  }

  private static LocalDate day(String monthAndDay) {
    return LocalDate.parse(YEAR + "-" + monthAndDay);
  }

  /** Exempted members are not evaluated; members named in no column are rated good. */
  private static Rating rating(Member member, Map<MemberId, Category> ranks) {
    return member.participation() == Participation.EXEMPT
        ? NotEvaluated.EXEMPTED
        : ranks.getOrDefault(member.id(), Category.GOOD);
  }

  private Evaluation evaluation(Rating rating) {
    return evaluations.computeIfAbsent(
        rating,
        same ->
            same instanceof Category ? Evaluation.of(same).withBases(BASES) : Evaluation.of(same));
  }

  private void training(Row row) {
    switch (row.text("what")) {
      case "PLAN" -> record.addTrainingPlan(TrainingPlan.of(hierarchy.root().id()));
      case "COURSE" ->
          record.addCourse(
              Course.of(TrainingKind.valueOf(row.text("kind")), turnout(row))
                  .withAudiences(audiences(row)));
      case "INFORMATION" ->
          record.addInformationSession(
              InformationSessions.of(row.number("sessions"))
                  .withAudiences(audiences(row))
                  .withTurnout(turnout(row)));
      default -> throw new IllegalStateException("No such training: " + row);
    }
  }

  private static ImmutableSet<Audience> audiences(Row row) {
    return row.words("audiences").stream()
        .map(Audience::valueOf)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Turnout turnout(Row row) {
    int count = row.number("count");
    Turnout turnout =
        row.text("measure").equals("PERSONS") ? Turnout.persons(count) : Turnout.attendances(count);
    return row.text("isExceeded").isEmpty() ? turnout : turnout.exceeded();
  }
}
