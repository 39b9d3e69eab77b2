package io.github.partyorg.activity;

import static io.github.partyorg.activity.MeetingBody.MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A record as of a day, and against a hierarchy that does not know all it names. */
class RecordOverTimeTest {

  private static final LocalDate DAY = LocalDate.of(2021, 6, 15);
  private static final LocalDate NEXT = DAY.plusDays(1);
  private static final LocalDate DECIDED = LocalDate.of(2022, 1, 20);

  private final YearRecord record =
      YearRecord.builder()
          .year(2021)
          .addMinuteBook(
              MinuteBook.of(
                  "A",
                  MEMBERS,
                  Meeting.regular(DAY),
                  Meeting.thematic(NEXT)
                      .withAttendance(
                          AttendanceSheet.builder()
                              .addPresent(MemberId.of("M1"))
                              .addExcused(MemberId.of("M91"))
                              .addDetained(MemberId.of("M92"))
                              .build())))
          .addWorkingRegulations(
              WorkingRegulations.of("A", DAY), WorkingRegulations.of("GONE", NEXT))
          .addInspections(inspection(DAY, "M1"), inspection(NEXT, "M93"))
          .addAssignments(assignment("M1", DAY).build(), assignment("M94", NEXT).build())
          .putUnitEvaluation(UnitId.of("A"), Evaluation.of(Category.GOOD).withDecidedOn(DECIDED))
          .rateMember("M1", Category.EXCELLENT)
          .addTrainingPlan(TrainingPlan.of("H"))
          .addCourse(Course.of(TrainingKind.NEW_MEMBERS, Turnout.persons(5), Audience.NEW_MEMBERS))
          .addInformationSession(InformationSessions.of(1).withOrganisedBy("HX").withHeldOn(DAY))
          .build();

  private static Inspection inspection(LocalDate day, String member) {
    return Inspection.builder()
        .kind(InspectionKind.INSPECTION)
        .heldBy("X")
        .unit("A")
        .member(member)
        .heldOn(day)
        .about("quy chế làm việc")
        .build();
  }

  private static Assignment.Builder assignment(String member, LocalDate since) {
    return Assignment.builder()
        .assignee(member)
        .assignedBy("X")
        .area("B")
        .field("dân vận")
        .since(since);
  }

  @Test
  void as_of_a_day_it_has_what_was_held_by_then() {
    YearRecord then = record.asOf(DAY);

    assertThat(then.until()).isEqualTo(DAY);
    assertThat(then.minuteBooks())
        .containsExactly(MinuteBook.of("A", MEMBERS, Meeting.regular(DAY)));
    assertThat(then.workingRegulations()).containsExactly(WorkingRegulations.of("A", DAY));
    assertThat(then.inspections()).containsExactly(inspection(DAY, "M1"));
    assertThat(then.assignments()).containsExactly(assignment("M1", DAY).build());
    assertThat(then.informationSessions()).isEqualTo(record.informationSessions());
  }

  @Test
  void what_has_no_day_belongs_to_the_end_of_the_year() {
    LocalDate last = LocalDate.of(2021, 12, 31);

    assertThat(record.asOf(last.minusDays(1)).courses()).isEmpty();
    assertThat(record.asOf(last.minusDays(1)).rating(MemberId.of("M1")))
        .isEqualTo(NotStated.NOT_STATED);
    assertThat(record.asOf(last).courses()).isEqualTo(record.courses());
    assertThat(record.asOf(last).trainingPlans()).isEqualTo(record.trainingPlans());
    assertThat(record.asOf(last).rating(MemberId.of("M1"))).isEqualTo(Category.EXCELLENT);
  }

  @Test
  void a_rating_is_known_from_the_day_of_its_decision_on() {
    UnitId unit = UnitId.of("A");

    assertThat(record.asOf(DECIDED.minusDays(1)).rating(unit)).isEqualTo(NotStated.NOT_STATED);
    assertThat(record.asOf(DECIDED).rating(unit)).isEqualTo(Category.GOOD);
    assertThat(record.asOf(DECIDED)).isEqualTo(record);
  }

  @Test
  void a_record_cut_twice_is_the_record_of_the_earlier_day() {
    assertThat(record.asOf(NEXT).asOf(DAY)).isEqualTo(record.asOf(DAY));
    assertThat(record.asOf(DAY).asOf(NEXT)).isEqualTo(record.asOf(DAY));
  }

  @Test
  void ids_that_a_hierarchy_does_not_know_are_named() {
    assertThat(record.unknownIn(Communes.DISTRICT))
        .containsExactly("GONE", "HX", "M91", "M92", "M93", "M94");
  }

  @Test
  void every_part_of_a_record_is_asked_for_its_ids() {
    YearRecord strange =
        YearRecord.builder()
            .year(2021)
            .addMinuteBook(MinuteBook.of("U1", MEMBERS))
            .addInspection(
                Inspection.builder()
                    .kind(InspectionKind.SUPERVISION)
                    .heldBy("U2")
                    .unit("U3")
                    .heldOn(DAY)
                    .build())
            .addAssignment(
                Assignment.builder().assignee("N1").assignedBy("U4").area("U5").since(DAY).build())
            .addTrainingPlan(TrainingPlan.of("U6"))
            .addCourse(
                Course.of(TrainingKind.PARTY_AWARENESS, Turnout.persons(1)).withOrganisedBy("U7"))
            .addInformationSession(InformationSessions.of(1).withOrganisedBy("U8"))
            .rateUnit("U9", Category.GOOD)
            .rateMember("N2", Category.GOOD)
            .build();

    assertThat(strange.unknownIn(Communes.DISTRICT))
        .containsExactly("N1", "N2", "U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9");
  }

  @Test
  void an_assignment_holds_from_its_first_day_to_its_last() {
    Assignment assignment = assignment("M1", DAY).build();
    Assignment ended = assignment("M1", DAY).until(NEXT).build();

    assertThat(assignment.isInForceOn(DAY.minusDays(1))).isFalse();
    assertThat(assignment.isInForceOn(DAY)).isTrue();
    assertThat(assignment.isInForceOn(DECIDED)).isTrue();
    assertThat(ended.isInForceOn(NEXT)).isTrue();
    assertThat(ended.isInForceOn(NEXT.plusDays(1))).isFalse();
  }

  @Test
  void a_year_of_a_unit_or_a_member_tells_what_the_record_says_of_it() {
    YearRecord record = YearRecord.builder().year(2021).rateMember("M1", Category.GOOD).build();
    Branch branch = Communes.DISTRICT.branch("A");
    Member member = branch.members().get(0);

    assertThat(MemberYear.of(branch, member, record).rank()).contains(Category.GOOD);
    assertThat(UnitYear.of(branch, record).unit()).isEqualTo(branch);
  }
}
