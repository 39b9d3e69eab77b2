package io.github.partyorg.testing;

import static io.github.partyorg.activity.Category.CLEAN_STRONG;
import static io.github.partyorg.activity.Category.COMPLETED;
import static io.github.partyorg.activity.Category.EXCELLENT;
import static io.github.partyorg.activity.Category.GOOD;
import static io.github.partyorg.activity.Category.NOT_COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.activity.Assignments;
import io.github.partyorg.activity.Audience;
import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Census;
import io.github.partyorg.activity.Course;
import io.github.partyorg.activity.Coverage;
import io.github.partyorg.activity.Evaluation;
import io.github.partyorg.activity.InformationSessions;
import io.github.partyorg.activity.Inspection;
import io.github.partyorg.activity.InspectionCoverage;
import io.github.partyorg.activity.InspectionKind;
import io.github.partyorg.activity.MeetingBody;
import io.github.partyorg.activity.MeetingCoverage;
import io.github.partyorg.activity.NotEvaluated;
import io.github.partyorg.activity.NotStated;
import io.github.partyorg.activity.Quarter;
import io.github.partyorg.activity.Regime;
import io.github.partyorg.activity.RegulationCoverage;
import io.github.partyorg.activity.RegulationTopic;
import io.github.partyorg.activity.Tally;
import io.github.partyorg.activity.TrainingKind;
import io.github.partyorg.activity.TrainingPlan;
import io.github.partyorg.activity.Turnout;
import io.github.partyorg.activity.WorkingRegulations;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of the article about 2017, each out of the record. */
class TuanGiaoYearTest {

  private final Hierarchy district = TuanGiao.in2018();
  private final YearRecord record = TuanGiao.year2017();
  private final Census census = Census.of(district, LevelScheme.plain());
  private final Tally<Unit> organizations =
      Tally.ofUnits(
          record,
          district.units(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain()),
          Census.ORGANIZATIONS);
  private final Tally<Member> members = Tally.ofMembers(record, district.members(), Census.MEMBERS);

  @Test
  void it_names_nobody_whom_the_district_does_not_know() {
    assertThat(record.unknownIn(district)).isEmpty();
  }

  @Test
  void f_54_f_58_the_year_2017_was_evaluated_under_the_guidance_of_2014() {
    assertThat(record.year()).isEqualTo(Year.of(2017));
    assertThat(Regime.of(record.year())).contains(Regime.HD_27_2014);
  }

  @Test
  void f_55_f_56_reviews_were_linked_to_two_texts() {
    assertThat(record.memberEvaluations().values())
        .filteredOn(evaluation -> evaluation.rating() instanceof Category)
        .allSatisfy(evaluation -> assertThat(evaluation.bases()).hasSize(2));
  }

  @Test
  void f_05_f_59_34_organisations_are_clean_and_strong() {
    assertThat(organizations.ratings().share(CLEAN_STRONG))
        .hasToString("34 of 59 grassroots organisations (57.6%)");
  }

  @Test
  void f_60_21_organisations_are_good() {
    assertThat(organizations.ratings().share(GOOD))
        .hasToString("21 of 59 grassroots organisations (35.6%)");
  }

  @Test
  void f_61_4_organisations_are_not_stated() {
    assertThat(organizations.notStatedCount()).isEqualTo(4);
    assertThat(organizations.notEvaluatedCount()).isZero();
    assertThat(organizations.count(COMPLETED)).isZero();
    assertThat(record.evaluation(UnitId.of("TG-CB36")))
        .contains(Evaluation.of(NotStated.NOT_STATED));
  }

  @Test
  void f_62_f_63_355_members_are_excellent_and_2860_good() {
    assertThat(members.count(EXCELLENT)).isEqualTo(355);
    assertThat(members.count(GOOD)).isEqualTo(2860);
    assertThat(members.against(EXCELLENT, GOOD))
        .hasToString("355 of 2,860 members rated good (12.4%)");
  }

  @Test
  void f_64_f_66_f_68_the_rest_is_assumed_and_adds_up() {
    assertThat(members.count(COMPLETED)).isEqualTo(473);
    assertThat(members.notEvaluatedCount()).isEqualTo(27);
    assertThat(members.notStatedCount()).isZero();
    assertThat(members.ranks().total()).isEqualTo(3723).isGreaterThanOrEqualTo(3246);
  }

  @Test
  void f_65_0_94_per_cent_of_those_ranked_did_not_complete() {
    assertThat(members.count(NOT_COMPLETED)).isEqualTo(35);
    assertThat(members.ranks().share(NOT_COMPLETED).percentage(2))
        .hasValueSatisfying(percentage -> assertThat(percentage).isEqualByComparingTo("0.94"));
    assertThat(members.ranks().roundedTotal(2)).isEqualByComparingTo("100");
  }

  @Test
  void exactly_the_exempted_are_not_evaluated() {
    assertThat(members.subjects(NotEvaluated.EXEMPTED))
        .containsExactlyInAnyOrderElementsOf(
            census.membersByParticipation().subjects(Participation.EXEMPT));
  }

  @Test
  void nobody_failed_in_a_clean_and_strong_organisation() {
    assertThat(members.subjects(NOT_COMPLETED))
        .allSatisfy(
            member ->
                assertThat(record.rating(census.organizationOf(member).orElseThrow()))
                    .isNotEqualTo(CLEAN_STRONG));
  }

  @Test
  void secretaries_did_not_fail() {
    assertThat(members.subjects(NOT_COMPLETED))
        .allSatisfy(member -> assertThat(census.postOf(member)).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void f_34_each_branch_met_for_a_theme_in_each_quarter(Quarter quarter) {
    assertThat(branchMeetings().thematic(quarter).count(Coverage.HELD)).isEqualTo(333);
  }

  @ParameterizedTest
  @EnumSource
  void f_47_each_branch_met_in_each_month(Month month) {
    assertThat(branchMeetings().regular(month).count(Coverage.HELD)).isEqualTo(333);
  }

  @Test
  void f_33_every_committee_below_the_district_met_each_month() {
    for (Month month : Month.values()) {
      assertThat(committeeMeetings(district.branches(), month, Coverage.HELD)).isEqualTo(186);
      assertThat(committeeMeetings(bases(), month, Coverage.HELD)).isEqualTo(23);
    }
    assertThat(committeeMeetings(ImmutableList.of(district.root()), Month.MAY, Coverage.NOT_STATED))
        .isEqualTo(1);
  }

  @Test
  void a_branch_without_a_committee_has_no_minute_book_of_one() {
    assertThat(committeeMeetings(district.branches(), Month.MAY, Coverage.NOT_STATED))
        .isEqualTo(333 - 186);
  }

  @Test
  void attendance_and_duration_of_meetings_are_not_stated() {
    assertThat(record.minuteBooks())
        .flatExtracting(book -> book.meetings())
        .allMatch(meeting -> meeting.attendance().isEmpty() && meeting.duration().isEmpty())
        .hasSize(333 * 16 + (186 + 23) * 12);
  }

  private long committeeMeetings(Iterable<? extends Unit> units, Month month, Coverage coverage) {
    return MeetingCoverage.of(record, units, MeetingBody.COMMITTEE).regular(month).count(coverage);
  }

  private Iterable<? extends Unit> bases() {
    return district.units(UnitType.GRASSROOTS_COMMITTEE, LevelScheme.plain());
  }

  private MeetingCoverage branchMeetings() {
    return MeetingCoverage.of(record, district.branches(), MeetingBody.MEMBERS);
  }

  @Test
  void f_35_f_46_100_per_cent_of_the_branches_have_working_regulations() {
    assertThat(regulations(district, record.until()).share())
        .hasToString("333 of 333 branches (100.0%)");
  }

  @Test
  void f_36_to_f_45_regulations_settle_the_nine_topics_of_the_article() {
    assertThat(record.workingRegulations())
        .allSatisfy(issued -> assertThat(issued.missing(RegulationTopic.named())).isEmpty());
  }

  @Test
  void what_the_plan_ends_loses_its_regulations_and_what_it_establishes_has_none_yet() {
    RegulationCoverage after = regulations(TuanGiao.afterRestructuring(), LocalDate.of(2018, 7, 1));

    assertThat(after.share()).hasToString("314 of 358 branches (87.7%)");
    assertThat(after.lacking()).hasSize(3 + 3 + 6 + 32);
    assertThat(after.withoutBasis())
        .hasSize(18 + 1)
        .extracting(WorkingRegulations::unit)
        .contains(UnitId.of("TG-CB36"), UnitId.of("TG-CS-CQ"));
  }

  private RegulationCoverage regulations(Hierarchy hierarchy, LocalDate day) {
    return RegulationCoverage.of(record, hierarchy, hierarchy.branches(), Census.BRANCHES, day);
  }

  @Test
  void f_69_the_district_issues_a_plan_of_which_neither_number_nor_day_is_stated() {
    assertThat(record.trainingPlans()).containsExactly(TrainingPlan.of("TG"));
  }

  @ParameterizedTest
  @CsvSource({
    "F-71,ADVANCED_THEORY,12,CADRES",
    "F-72,INTERMEDIATE_THEORY,153,CADRES",
    "F-73,DEFENCE_GROUP_2,3,CADRES",
    "F-74,DEFENCE_GROUPS_3_AND_4,279,CADRES",
    "F-75,PARTY_AWARENESS,626,CANDIDATES",
    "F-76,NEW_MEMBERS,676,NEW_MEMBERS"
  })
  void f_70_to_f_76_persons_were_trained(
      String fact, TrainingKind kind, int persons, Audience audience) {
    ImmutableList<Course> courses =
        record.courses().stream()
            .filter(course -> course.kind() == kind)
            .collect(ImmutableList.toImmutableList());

    assertThat(courses).as(fact).hasSize(1);
    assertThat(courses.get(0).turnout()).as(fact).isEqualTo(Turnout.persons(persons));
    assertThat(courses.get(0).audiences()).as(fact).contains(audience);
  }

  @Test
  void f_74_cadres_and_civil_servants_of_two_groups_are_counted_together() {
    assertThat(record.courses().get(3).audiences())
        .containsExactly(Audience.CADRES, Audience.CIVIL_SERVANTS);
  }

  @Test
  void f_77_f_78_8_sessions_had_more_than_8000_attendances_of_three_audiences() {
    InformationSessions sessions = record.informationSessions().get(0);

    assertThat(record.informationSessions()).hasSize(1);
    assertThat(sessions.sessionCount()).isEqualTo(8);
    assertThat(sessions.turnout()).contains(Turnout.attendances(8000).exceeded());
    assertThat(sessions.audiences())
        .containsExactly(Audience.CADRES, Audience.MEMBERS, Audience.MASSES);
  }

  @Test
  void f_51_a_member_of_the_base_committee_is_in_charge_of_each_of_its_branches() {
    Assignments assignments = Assignments.on(record.until(), record);

    assertThat(assignments.inForce()).hasSize(297);
    assertThat(assignments.withoutBasis(district)).isEmpty();
    assertThat(assignments.inForce())
        .allSatisfy(
            one ->
                assertThat(
                        district
                            .require(one.assignedBy())
                            .leadership()
                            .holdersOf(Post.COMMITTEE_MEMBER))
                    .contains(one.assignee()));
  }

  @Test
  void f_53_each_base_committee_inspected_one_branch_and_supervised_another() {
    for (InspectionKind kind : InspectionKind.values()) {
      InspectionCoverage coverage =
          InspectionCoverage.of(record, kind, district.branches(), Census.BRANCHES);

      assertThat(coverage.units().count(InspectionCoverage.Status.HELD)).isEqualTo(23);
      assertThat(coverage.held().values())
          .allSatisfy(
              held ->
                  assertThat(district.superiorOf(held.unit()).orElseThrow().id())
                      .isEqualTo(held.heldBy()))
          .extracting(Inspection::heldBy)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void f_67_no_member_has_a_rank_beyond_the_four_of_the_regime() {
    assertThat(members.ranks().keys()).containsExactly(EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED);
  }

  /** What only a narrative can tell: aims, attitudes, how leadership progressed. */
  private static final ImmutableSet<Integer> NARRATIVE = ImmutableSet.of(48, 49, 50, 52, 57, 79);

  @Test
  void every_fact_of_the_year_is_named_by_a_test_or_is_narrative() {
    Set<Integer> named = new TreeSet<>(NARRATIVE);
    for (Method method : TuanGiaoYearTest.class.getDeclaredMethods()) {
      Matcher facts = Pattern.compile("f_(\\d+)(?:_to_f_(\\d+))?").matcher(method.getName());
      while (facts.find()) {
        int first = Integer.parseInt(facts.group(1));
        int last = facts.group(2) == null ? first : Integer.parseInt(facts.group(2));
        IntStream.rangeClosed(first, last).forEach(named::add);
      }
    }

    assertThat(named).containsAll(IntStream.rangeClosed(34, 79).boxed().toList());
  }
}
