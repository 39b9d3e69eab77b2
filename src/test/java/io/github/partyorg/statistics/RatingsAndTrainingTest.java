package io.github.partyorg.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.activity.Audience;
import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Course;
import io.github.partyorg.activity.NotEvaluated;
import io.github.partyorg.activity.NotStated;
import io.github.partyorg.activity.TrainingKind;
import io.github.partyorg.activity.Turnout;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import org.junit.jupiter.api.Test;

/** Forms 6, 6F and 10: what the record of a year tells. */
class RatingsAndTrainingTest {

  private static final Hierarchy DISTRICT =
      Drawing.hierarchy(
          """
          H  Đảng bộ huyện H  district
            X  Đảng bộ xã X  commune
              A  Chi bộ A  village  M1 M2 M3
              B  Chi bộ B  village  M4 M5 M6 M7
            Y  Chi bộ trường  school  M8 M9 M10
          """);

  private static YearRecord.Builder record() {
    return YearRecord.builder()
        .year(2017)
        .rateUnit("X", Category.CLEAN_STRONG)
        .rateUnit("Y", NotEvaluated.LESS_THAN_SIX_MONTHS)
        .rateMember("M1", Category.EXCELLENT)
        .rateMember("M2", Category.GOOD)
        .rateMember("M3", Category.GOOD)
        .rateMember("M4", NotEvaluated.EXEMPTED)
        .rateMember("M5", NotEvaluated.LEFT)
        .rateMember("M6", NotStated.NOT_STATED);
  }

  private static ReportingPeriod period(YearRecord record) {
    return ReportingPeriod.ofYear("H", 2017).with(DISTRICT, PartyLevels.SCHEMES).withRecord(record);
  }

  private static FilledForm form(String number) {
    return Forms.of(number).fill(period(record().build()));
  }

  @Test
  void each_rank_of_the_regime_has_a_row_and_each_reason_that_is_met() {
    assertThat(form("6").lines())
        .extracting(Line::code)
        .containsExactly(
            "I",
            "I.CLEAN_STRONG",
            "I.GOOD",
            "I.COMPLETED",
            "I.WEAK",
            "I.LESS_THAN_SIX_MONTHS",
            "II",
            "II.EXCELLENT",
            "II.GOOD",
            "II.COMPLETED",
            "II.NOT_COMPLETED",
            "II.EXEMPTED",
            "II.LEFT");
  }

  @Test
  void ratings_open_into_ids_and_those_that_are_missing_are_named() {
    Figure good = form("6").figure("II.GOOD", "now");

    assertThat(good.subjects(MemberId.class)).containsExactly(MemberId.of("M2"), MemberId.of("M3"));
    assertThat(good.unstated())
        .containsExactly(
            MemberId.of("M6"),
            MemberId.of("M7"),
            MemberId.of("M8"),
            MemberId.of("M9"),
            MemberId.of("M10"));
    assertThat(form("6").figure("I.GOOD", "now")).hasToString("0");
  }

  @Test
  void without_a_hierarchy_the_ratings_count_and_their_whole_is_not_stated() {
    FilledForm form =
        Forms.of("6").fill(ReportingPeriod.ofYear("H", 2017).withRecord(record().build()));

    assertThat(form.figure("II.GOOD", "now").count()).isEqualTo(2);
    assertThat(form.figure("II", "now").isStated()).isFalse();
    assertThat(form.figure("II.COMPLETED", "now").isStated()).isFalse();
    assertThat(
            Forms.of("6F")
                .fill(ReportingPeriod.ofYear("H", 2017).withRecord(record().build()))
                .hasFigures())
        .isFalse();
    assertThat(form.figure("I.CLEAN_STRONG", "now").subjects(UnitId.class))
        .containsExactly(UnitId.of("X"));
  }

  @Test
  void a_rank_that_the_regime_of_last_year_did_not_have_is_not_zero_there() {
    YearRecord next = YearRecord.builder().year(2018).rateUnit("X", Category.EXCELLENT).build();
    FilledForm form =
        Forms.of("6")
            .fill(
                ReportingPeriod.ofYear("H", 2018)
                    .with(DISTRICT, PartyLevels.SCHEMES)
                    .withRecord(next),
                period(record().build()));

    assertThat(form.figure("I.EXCELLENT", "now").count()).isEqualTo(1);
    assertThat(form.figure("I.EXCELLENT", "last").isStated()).isFalse();
    assertThat(form.figure("I.CLEAN_STRONG", "now").isStated()).isFalse();
    assertThat(form.figure("I.CLEAN_STRONG", "last").count()).isEqualTo(1);
  }

  @Test
  void due_is_the_sum_of_reviewed_and_not_reviewed_and_those_gone_are_not_due() {
    FilledForm form = form("6F");

    assertThat(form.figure("1", "members").count()).isEqualTo(4);
    assertThat(form.figure("2", "members").count()).isEqualTo(3);
    assertThat(form.figure("3", "members").count()).isEqualTo(1);
    assertThat(form.figure("3.3", "members").count()).isEqualTo(1);
    assertThat(form.figure("3.1", "collectives").count()).isEqualTo(1);
    assertThat(form.figure("4", "members").isStated()).isFalse();
    assertThat(form.figure("1", "collectives")).hasToString("2, 2 not stated");
  }

  private static FilledForm training(Course... courses) {
    YearRecord.Builder year = record();
    for (Course course : courses) {
      year.addCourse(course);
    }
    return Forms.of("10").fill(period(year.build()));
  }

  @Test
  void courses_are_added_by_persons_and_by_classes() {
    Course advanced = Course.of(TrainingKind.ADVANCED_THEORY, Turnout.persons(12), Audience.CADRES);
    Course more = advanced.withClasses(2);
    FilledForm form = training(advanced, more);

    assertThat(form.figure("I.2.advanced", "persons")).hasToString("24");
    assertThat(form.figure("I.2.advanced", "classes")).hasToString("2, 1 not stated");
    assertThat(form.figure("I.2.advanced", "classes").subjects(Course.class)).containsExactly(more);
    assertThat(form.figure("I.2", "persons")).hasToString("24");
    assertThat(form.figure("I.2.bachelor", "persons").isStated()).isFalse();
    assertThat(form.figure("I.1", "persons").isStated()).isFalse();
    assertThat(form.figure("I.2.advanced", "province").isStated()).isFalse();
  }

  @Test
  void groups_three_and_four_together_count_in_neither_alone() {
    FilledForm form =
        training(
            Course.of(TrainingKind.DEFENCE_GROUP_2, Turnout.persons(3), Audience.CADRES),
            Course.of(TrainingKind.DEFENCE_GROUPS_3_AND_4, Turnout.persons(279), Audience.CADRES));

    assertThat(form.figure("II.8", "persons")).hasToString("282");
    assertThat(form.figure("II.8.2", "persons")).hasToString("3");
    assertThat(form.figure("II.8.3", "persons")).hasToString("not stated, 1 not stated");
    assertThat(form.figure("II.8.1", "persons")).hasToString("not stated");
  }

  @Test
  void attendances_and_numbers_that_are_only_exceeded_are_no_number_of_persons() {
    FilledForm form =
        training(
            Course.of(
                TrainingKind.DEFENCE_GROUP_3, Turnout.persons(100).exceeded(), Audience.CADRES),
            Course.of(TrainingKind.DEFENCE_GROUP_4, Turnout.attendances(50), Audience.CADRES));

    assertThat(form.figure("II.8.3", "persons").isStated()).isFalse();
    assertThat(form.figure("II.8.4", "persons").isStated()).isFalse();
  }

  @Test
  void courses_for_the_masses_are_no_training_of_cadres() {
    FilledForm form =
        training(
            Course.of(TrainingKind.PARTY_AWARENESS, Turnout.persons(626), Audience.CANDIDATES));

    assertThat(form.hasFigures()).isFalse();
  }

  @Test
  void without_a_record_nothing_is_stated() {
    ReportingPeriod period = ReportingPeriod.ofYear("H", 2017).with(DISTRICT, PartyLevels.SCHEMES);

    assertThat(Forms.of("6").fill(period).hasFigures()).isFalse();
    assertThat(Forms.of("6F").fill(period).hasFigures()).isFalse();
    assertThat(Forms.of("10").fill(period).hasFigures()).isFalse();
  }

  @Test
  void a_record_of_another_year_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.ofYear("H", 2018).withRecord(record().build()))
        .withMessageContaining("record of 2017 is not of the period until 2018-12-31");
  }

  @Test
  void a_course_of_no_class_is_refused() {
    Course course = Course.of(TrainingKind.ADVANCED_THEORY, Turnout.persons(1), Audience.CADRES);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> course.withClasses(0))
        .withMessageContaining("0 classes");
  }
}
