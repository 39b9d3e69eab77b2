package io.github.partyorg.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms 3, 4, 5 and 9C: what profiles, files and kinds tell, and what is not stated. */
class CountingMembersTest {

  private static final Hierarchy DISTRICT =
      Drawing.hierarchy(
          """
          H  Đảng bộ huyện H  district
            X  Đảng bộ xã X  commune  secretary M1 elected 2015-05-01
              - deputy secretary M2 elected 2015-05-01
              - standing committee member M1 elected 2015-05-01, committee member M3 elected 2015-05-01
              A  Chi bộ A  village  M1 M2 M3 M4~ M5(exempted)
                - member M1 born 1978-12-31, female, ethnicity "Thái", religion "Không"
                - member M1 qualification university, political theory advanced
                - member M2 born 1978-12-30, male, ethnicity "Kinh", religion "Phật giáo"
                - member M2 qualification master
                - member M3 female, ethnicity "Thái", education primary
              B  Chi bộ trạm y tế  health station  M6 M7 M8
                - member M7 admitted 1975-04-30
                - member M8 admitted 1975-05-01
            Y  Chi bộ trường  school  M9 M10 M11
          """);

  private static ReportingPeriod period() {
    return ReportingPeriod.ofYear("H", 2018).with(DISTRICT, PartyLevels.SCHEMES);
  }

  private static FilledForm form(String number) {
    return Forms.of(number).fill(period());
  }

  private static Figure figure(String row) {
    return form("3").figure(row, "now");
  }

  @Test
  void a_figure_counts_those_stated_and_names_the_others() {
    assertThat(figure("I").count()).isEqualTo(11);
    assertThat(figure("I.women").subjects(Member.class))
        .extracting(member -> member.id().value())
        .containsExactly("M1", "M3");
    assertThat(figure("I.women").unstated()).hasSize(8);
    assertThat(figure("I.probationary")).hasToString("1");
  }

  @Test
  void what_is_stated_of_nobody_is_not_stated_and_what_all_deny_is_zero() {
    assertThat(figure("I.youth").isStated()).isFalse();
    assertThat(figure("I.youth").unstated()).hasSize(11);

    ImmutableMap.Builder<MemberId, MemberFile> files = ImmutableMap.builder();
    DISTRICT
        .members()
        .forEach(m -> files.put(m.id(), MemberFile.empty().withIsInYouthUnion(false)));
    Figure known =
        Forms.of("3").fill(period().withFiles(files.buildOrThrow())).figure("I.youth", "now");
    assertThat(known).hasToString("0");
  }

  @Test
  void of_no_members_at_all_there_are_zero_women() {
    Hierarchy empty =
        Drawing.hierarchy("H  Đảng bộ huyện H  district\n  X  Đảng bộ xã X  commune\n");
    Figure women =
        Forms.of("3")
            .fill(ReportingPeriod.ofYear("H", 2018).with(empty, PartyLevels.SCHEMES))
            .figure("I.women", "now");

    assertThat(women).hasToString("0");
  }

  @Test
  void no_religion_is_stated_by_the_word_for_none() {
    assertThat(figure("I.faith")).hasToString("1, 9 not stated");
  }

  @Test
  void the_majority_is_no_minority() {
    assertThat(figure("I.minority")).hasToString("2, 8 not stated");
  }

  @Test
  void ages_are_completed_years_on_the_last_day() {
    assertThat(figure("II.2.36").subjects(Member.class))
        .extracting(member -> member.id().value())
        .containsExactly("M1", "M2");
    Figure dayBefore =
        Forms.of("3")
            .fill(
                ReportingPeriod.of(UnitId.of("H"), period().from(), period().until().minusDays(1))
                    .with(DISTRICT, PartyLevels.SCHEMES))
            .figure("II.2.mean", "now");
    assertThat(dayBefore).hasToString("39.5, 9 not stated");
    assertThat(figure("II.2.mean")).hasToString("40.0, 9 not stated");
  }

  @ParameterizedTest
  @CsvSource({
    "17, to40.under18", "18, to40.18", "30, to40.18", "31, to40.31", "40, to40.36",
    "41, to50.41", "50, to50.46", "51, over50.51", "60, over50.56", "61, over50.over60"
  })
  void the_bands_of_age_begin_and_end_as_in_the_forms(int age, String band) {
    assertThat(Ages.band(age)).isEqualTo(band);
  }

  @Test
  void the_periods_of_admission_end_on_their_days() {
    assertThat(figure("II.3.3").count()).isEqualTo(1);
    assertThat(figure("II.3.4").count()).isEqualTo(1);
  }

  @Test
  void a_wider_group_that_is_stated_leaves_the_narrower_ones_open() {
    ReportingPeriod files =
        period()
            .withFiles(
                ImmutableMap.of(
                    MemberId.of("M1"),
                        MemberFile.empty().withOccupation(OccupationGroup.ENTERPRISE),
                    MemberId.of("M2"),
                        MemberFile.empty().withOccupation(OccupationGroup.ENTERPRISE_WORKER),
                    MemberId.of("M5"), MemberFile.empty().withOccupation(OccupationGroup.RETIRED)));
    FilledForm form = Forms.of("3").fill(files);

    assertThat(form.figure("II.1.a.7", "now")).hasToString("2, 8 not stated");
    assertThat(form.figure("II.1.a.7.3", "now")).hasToString("1, 9 not stated");
    assertThat(form.figure("II.1.a", "now")).hasToString("2, 8 not stated");
    assertThat(form.figure("II.1.b.exempt", "now")).hasToString("1, 8 not stated");
  }

  @Test
  void the_tenth_group_is_not_below_the_first() {
    ImmutableMap.Builder<MemberId, MemberFile> files = ImmutableMap.builder();
    DISTRICT
        .members()
        .forEach(
            m -> files.put(m.id(), MemberFile.empty().withOccupation(OccupationGroup.STUDENT)));
    FilledForm form = Forms.of("3").fill(period().withFiles(files.buildOrThrow()));

    assertThat(form.figure("II.1.a.10", "now")).hasToString("11");
    assertThat(form.figure("II.1.a.1", "now")).hasToString("0");
  }

  @Test
  void ethnicities_have_a_row_each_and_their_women_are_counted() {
    FilledForm form = form("4");

    assertThat(form.lines())
        .extracting(Line::code)
        .containsExactly("I", "I.Kinh", "I.Thái", "II", "II.Không", "II.Phật giáo");
    assertThat(form.figure("I.Thái", "all").count()).isEqualTo(2);
    assertThat(form.figure("I.Thái", "women").count()).isEqualTo(2);
    assertThat(form.figure("I.Kinh", "women")).hasToString("not stated, 8 not stated");
  }

  @Test
  void organisations_are_counted_by_their_kind_with_all_that_belongs_to_them() {
    FilledForm form = form("5");

    assertThat(form.figure("1", "all").count()).isEqualTo(1);
    assertThat(form.figure("1", "committees").count()).isEqualTo(1);
    assertThat(form.figure("1", "subordinate").count()).isEqualTo(2);
    assertThat(form.figure("1", "members").count()).isEqualTo(8);
    assertThat(form.figure("6", "branches").count()).isEqualTo(1);
    assertThat(form.figure("6", "members").count()).isEqualTo(3);
    assertThat(form.figure("6.a", "all")).hasToString("not stated, 1 not stated");
    assertThat(form.figure("total", "all").count()).isEqualTo(2);

    FilledForm stated =
        Forms.of("5")
            .fill(
                period()
                    .withKinds(
                        ImmutableMap.of(UnitId.of("Y"), StatutoryKind.NON_PUBLIC_SERVICE_UNIT)));
    assertThat(stated.figure("6.b", "all")).hasToString("1");
    assertThat(stated.figure("6.a", "all")).hasToString("0");
  }

  @Test
  void a_kind_that_the_form_divides_stands_for_the_rows_in_question() {
    assertThat(StatutoryKind.of(Kind.AGENCY)).contains(StatutoryKind.AGENCY);
    assertThat(StatutoryKind.of(Kind.SPECIAL_ZONE)).isEmpty();
    assertThat(StatutoryKind.of(Kind.SCHOOL)).contains(StatutoryKind.SERVICE_UNIT);
    assertThat(StatutoryKind.of(Kind.STATE_ENTERPRISE)).contains(StatutoryKind.STATE_ENTERPRISE);
  }

  @Test
  void leaders_of_communes_count_once_in_each_body_that_they_belong_to() {
    FilledForm form = form("9C");

    assertThat(form.figure("total", "committee").count()).isEqualTo(3);
    assertThat(form.figure("total", "standing").count()).isEqualTo(2);
    assertThat(form.figure("total", "secretary").subjects(Member.class))
        .extracting(member -> member.id().value())
        .containsExactly("M1");
    assertThat(form.figure("women", "committee")).hasToString("2");
    assertThat(form.figure("1.to40", "committee")).hasToString("2, 1 not stated");
    assertThat(form.figure("2.above", "deputy")).hasToString("1");
    assertThat(form.figure("total", "government").isStated()).isFalse();
  }

  @Test
  void planned_leaders_are_those_whose_files_say_so_if_any_file_does() {
    FilledForm form =
        Forms.of("12C")
            .fill(
                period()
                    .withFiles(
                        ImmutableMap.of(
                            MemberId.of("M1"),
                            MemberFile.empty()
                                .withPlannedFor(Post.SECRETARY, Post.COMMITTEE_MEMBER),
                            MemberId.of("M2"),
                            MemberFile.empty().withPlannedFor(Post.COMMITTEE_MEMBER))));

    assertThat(form.figure("total", "committee").subjects(Member.class))
        .extracting(member -> member.id().value())
        .containsExactly("M1", "M2");
    assertThat(form.figure("total", "secretary").count()).isEqualTo(1);
    assertThat(form.figure("total", "deputy")).hasToString("0");
    assertThat(form.figure("women", "secretary")).hasToString("1");
    assertThat(form.figure("total", "council").isStated()).isFalse();
    assertThat(form("12C").figure("total", "secretary").isStated()).isFalse();
  }

  @Test
  void a_figure_that_a_form_does_not_have_is_refused_with_those_that_it_has() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form("9C").figure("9", "committee"))
        .withMessageContaining("no figure in row 9")
        .withMessageContaining("1.to40");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Forms.of("99"))
        .withMessage("There is no form 99; there are [1, 2, 2B, 3, 4, 5, 6, 6F, 7, 9C, 10, 12C].");
  }
}
