package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.activity.Assignment;
import io.github.partyorg.activity.Attendance;
import io.github.partyorg.activity.AttendanceFigures;
import io.github.partyorg.activity.AttendanceSheet;
import io.github.partyorg.activity.Inspection;
import io.github.partyorg.activity.InspectionKind;
import io.github.partyorg.activity.Meeting;
import io.github.partyorg.activity.MeetingBody;
import io.github.partyorg.activity.MeetingKind;
import io.github.partyorg.activity.MinuteBook;
import io.github.partyorg.activity.RegulationTopic;
import io.github.partyorg.activity.WorkingRegulations;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.structure.MemberId;

/** What was done in a year. */
final class YearShapes {

  private static final Codec<ImmutableSet<MemberId>> MEMBERS = new SetOf<>(Plain.MEMBER_ID);

  private static final Shape<AttendanceSheet> SHEET =
      Shape.of(
          "sheet",
          AttendanceSheet.class,
          fields -> {
            var none = ImmutableSet.<MemberId>of();
            var present = fields.unless(none, "present", AttendanceSheet::present, MEMBERS);
            var excused = fields.unless(none, "excused", AttendanceSheet::excused, MEMBERS);
            var detained = fields.unless(none, "detained", AttendanceSheet::detained, MEMBERS);
            return read ->
                AttendanceSheet.builder()
                    .addAllPresent(read.get(present))
                    .addAllExcused(read.get(excused))
                    .addAllDetained(read.get(detained))
                    .build();
          });

  private static final Shape<AttendanceFigures> FIGURES =
      Shape.of(
          "figures",
          AttendanceFigures.class,
          fields -> {
            var present = fields.required("present", AttendanceFigures::present, Plain.NUMBER);
            var due = fields.required("due", AttendanceFigures::due, Plain.NUMBER);
            return read -> AttendanceFigures.of(read.get(present), read.get(due));
          });

  static final OneOf<Attendance> ATTENDANCE = OneOf.of("attendance", SHEET, FIGURES);

  private static final Shape<Meeting> MEETING =
      Shape.of(
          "meeting",
          Meeting.class,
          fields -> {
            var kind = fields.required("kind", Meeting::kind, Words.of(MeetingKind.class));
            var heldOn = fields.required("heldOn", Meeting::heldOn, Plain.DAY);
            var duration = fields.optional("duration", Meeting::duration, Plain.DURATION);
            var attendance = fields.optional("attendance", Meeting::attendance, ATTENDANCE);
            var sentOn = fields.optional("materialsSentOn", Meeting::materialsSentOn, Plain.DAY);
            return read -> {
              Meeting meeting = Meeting.of(read.get(kind), read.get(heldOn));
              meeting = read.with(meeting, duration, Meeting::withDuration);
              meeting = read.with(meeting, attendance, Meeting::withAttendance);
              return read.with(meeting, sentOn, Meeting::withMaterialsSentOn);
            };
          });

  private static final Shape<MinuteBook> BOOK =
      Shape.of(
          "minute-book",
          MinuteBook.class,
          fields -> {
            var unit = fields.required("unit", MinuteBook::unit, Plain.UNIT_ID);
            var body = fields.required("body", MinuteBook::body, Words.of(MeetingBody.class));
            var meetings = fields.list("meetings", MinuteBook::meetings, MEETING);
            return read -> MinuteBook.of(read.get(unit), read.get(body), read.get(meetings));
          });

  private static final Shape<RegulationTopic> OWN_TOPIC =
      Shape.of(
          "topic",
          RegulationTopic.class,
          fields -> {
            var code = fields.required("code", RegulationTopic::code, Plain.TEXT);
            var term = fields.required("term", RegulationTopic::term, ValueShapes.TERM);
            return read ->
                RegulationTopic.of(
                    read.get(code), read.get(term).vietnamese(), read.get(term).english());
          });

  private static final Shape<WorkingRegulations> REGULATIONS =
      Shape.of(
          "working-regulations",
          WorkingRegulations.class,
          fields -> {
            var unit = fields.required("unit", WorkingRegulations::unit, Plain.UNIT_ID);
            var number = fields.optional("number", WorkingRegulations::number, Plain.TEXT);
            var issuedOn = fields.required("issuedOn", WorkingRegulations::issuedOn, Plain.DAY);
            var from = fields.optional("termFrom", WorkingRegulations::termFrom, Plain.DAY);
            var until = fields.optional("termUntil", WorkingRegulations::termUntil, Plain.DAY);
            var topics =
                fields.unless(
                    ImmutableSet.of(),
                    "topics",
                    WorkingRegulations::topics,
                    new SetOf<>(
                        new Known<>(RegulationTopic.named(), RegulationTopic::code, OWN_TOPIC)));
            return read -> {
              WorkingRegulations one =
                  WorkingRegulations.of(read.get(unit), read.get(issuedOn))
                      .withTopics(read.get(topics));
              one = read.with(one, number, WorkingRegulations::withNumber);
              one = read.with(one, from, WorkingRegulations::withTermFrom);
              return read.with(one, until, WorkingRegulations::withTermUntil);
            };
          });

  private static final Shape<Inspection> INSPECTION =
      Shape.of(
          "inspection",
          Inspection.class,
          fields -> {
            var kind = fields.required("kind", Inspection::kind, Words.of(InspectionKind.class));
            var heldBy = fields.required("heldBy", Inspection::heldBy, Plain.UNIT_ID);
            var unit = fields.required("unit", Inspection::unit, Plain.UNIT_ID);
            var member = fields.optional("member", Inspection::member, Plain.MEMBER_ID);
            var heldOn = fields.required("heldOn", Inspection::heldOn, Plain.DAY);
            var about = fields.optional("about", Inspection::about, Plain.TEXT);
            return read -> {
              Inspection.Builder one =
                  Inspection.builder()
                      .kind(read.get(kind))
                      .heldBy(read.get(heldBy))
                      .unit(read.get(unit))
                      .heldOn(read.get(heldOn));
              read.get(member).ifPresent(one::member);
              read.get(about).ifPresent(one::about);
              return one.build();
            };
          });

  private static final Shape<Assignment> ASSIGNMENT =
      Shape.of(
          "assignment",
          Assignment.class,
          fields -> {
            var assignee = fields.required("assignee", Assignment::assignee, Plain.MEMBER_ID);
            var by = fields.required("assignedBy", Assignment::assignedBy, Plain.UNIT_ID);
            var area = fields.optional("area", Assignment::area, Plain.UNIT_ID);
            var field = fields.optional("field", Assignment::field, Plain.TEXT);
            var since = fields.required("since", Assignment::since, Plain.DAY);
            var until = fields.optional("until", Assignment::until, Plain.DAY);
            return read -> {
              Assignment.Builder one =
                  Assignment.builder()
                      .assignee(read.get(assignee))
                      .assignedBy(read.get(by))
                      .since(read.get(since));
              read.get(area).ifPresent(one::area);
              read.get(field).ifPresent(one::field);
              read.get(until).ifPresent(one::until);
              return one.build();
            };
          });

  static final Shape<YearRecord> YEAR =
      Shape.of(
          "year-record",
          YearRecord.class,
          fields -> {
            var year = fields.required("year", YearRecord::year, Plain.YEAR);
            var until = fields.required("until", YearRecord::until, Plain.DAY);
            var books = fields.list("minuteBooks", YearRecord::minuteBooks, BOOK);
            var regulations =
                fields.list("workingRegulations", YearRecord::workingRegulations, REGULATIONS);
            var inspections = fields.list("inspections", YearRecord::inspections, INSPECTION);
            var assignments = fields.list("assignments", YearRecord::assignments, ASSIGNMENT);
            var units =
                fields.list(
                    "unitEvaluations",
                    one -> ValueShapes.entries(one.unitEvaluations()),
                    EvaluationShapes.OF_UNIT);
            var members =
                fields.list(
                    "memberEvaluations",
                    one -> ValueShapes.entries(one.memberEvaluations()),
                    EvaluationShapes.OF_MEMBER);
            var plans =
                fields.list("trainingPlans", YearRecord::trainingPlans, TrainingShapes.PLAN);
            var courses = fields.list("courses", YearRecord::courses, TrainingShapes.COURSE);
            var sessions =
                fields.list(
                    "informationSessions",
                    YearRecord::informationSessions,
                    TrainingShapes.SESSIONS);
            return read ->
                YearRecord.builder()
                    .year(read.get(year))
                    .until(read.get(until))
                    .addAllMinuteBooks(read.get(books))
                    .addAllWorkingRegulations(read.get(regulations))
                    .addAllInspections(read.get(inspections))
                    .addAllAssignments(read.get(assignments))
                    .putAllUnitEvaluations(ImmutableMap.copyOf(read.get(units)))
                    .putAllMemberEvaluations(ImmutableMap.copyOf(read.get(members)))
                    .addAllTrainingPlans(read.get(plans))
                    .addAllCourses(read.get(courses))
                    .addAllInformationSessions(read.get(sessions))
                    .build();
          });

  private YearShapes() {}
}
