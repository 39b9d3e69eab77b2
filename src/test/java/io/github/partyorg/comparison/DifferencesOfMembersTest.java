package io.github.partyorg.comparison;

import static io.github.partyorg.history.Histories.DISTRICT;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.PoliticalTheory;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Qualification;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is known of a member differs between two hierarchies, and orders that make it the same. */
class DifferencesOfMembersTest {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);
  private static final UnitId H = UnitId.of("H");
  private static final Interruption OUT =
      Interruption.of(DAY.minusYears(5), DAY.minusYears(4), Interruption.Ground.LOST_CONTACT);

  private static Comparison with(UnaryOperator<Member> revision) {
    return Comparison.between(DISTRICT, DISTRICT.revise("M1", revision));
  }

  private static Member interrupted(Member member) {
    return Member.official(member.id().value()).name(member.name()).addInterruptions(OUT).build();
  }

  private static List<String> english(Comparison comparison) {
    return comparison.differences().stream().map(Difference::toString).toList();
  }

  private static Profile profile() {
    return Profile.empty()
        .withReligion("Công giáo")
        .withQualification(Qualification.UNIVERSITY)
        .withPoliticalTheory(PoliticalTheory.INTERMEDIATE);
  }

  @Test
  void a_profile_is_a_difference_of_its_own() {
    Comparison comparison = with(m -> m.withProfile(profile()));

    assertThat(comparison).hasDifference(MemberDifference.Kind.PROFILE).of("M1");
    assertThat(english(comparison))
        .containsExactly(
            "Đảng viên 0001 [M1]: profile: – → religion Công giáo, qualification university,"
                + " political theory intermediate");
    assertThat(comparison.differences().get(0).summary().vietnamese())
        .isEqualTo(
            "Đảng viên 0001 [M1]: thông tin cá nhân: – → tôn giáo Công giáo, chuyên môn đại học,"
                + " lý luận chính trị trung cấp");
  }

  @Test
  void an_empty_profile_is_none() {
    assertThat(with(m -> m.withProfile(Profile.empty()))).isEmpty();
  }

  @Test
  void profiles_that_are_worded_alike_differ() {
    Comparison one = with(m -> m.withProfile(Profile.empty().withEthnicity("a, tôn giáo b")));
    Comparison other =
        with(m -> m.withProfile(Profile.empty().withEthnicity("a").withReligion("b")));

    assertThat(Comparison.between(one.after(), other.after()).differences()).hasSize(1);
  }

  @Test
  void the_time_out_of_the_party_is_a_difference_that_no_order_makes() {
    Comparison comparison = with(DifferencesOfMembersTest::interrupted);

    assertThat(english(comparison))
        .containsExactly(
            "Đảng viên 0001 [M1]: time out of the Party: – → lost contact on 2013-07-01, back on"
                + " 2014-07-01");
    assertThat(comparison.proposal(H, DAY).plan()).isEmpty();
  }

  @Test
  void one_revision_is_proposed_for_name_occupation_and_profile() {
    Comparison comparison =
        with(
            m ->
                m.withName("Đảng viên 0101")
                    .withOccupation(Occupation.COMMUNE_CADRE)
                    .withProfile(profile()));

    Plan plan = comparison.proposal(H, DAY).plan().orElseThrow();

    assertThat(plan)
        .isEqualTo(
            Minutes.plan(
                """
                Draft of H, in force 2018-07-01
                  Revise M1 of A
                    - name: "Đảng viên 0101"
                    - occupation: commune cadre
                    - profile: religion "Công giáo", qualification university, political theory intermediate
                """));
    assertThat(plan).on(DISTRICT).after().isSameAs(comparison.after());
  }

  @Test
  void the_way_back_is_proposed_too() {
    Hierarchy after =
        with(m -> m.withOccupation(Occupation.COMMUNE_CADRE).withProfile(profile())).after();

    Plan plan =
        Comparison.between(/* before= */ after, /* after= */ DISTRICT)
            .proposal(H, DAY)
            .plan()
            .orElseThrow();

    assertThat(plan).on(after).after().isSameAs(DISTRICT);
  }

  @Test
  void a_late_recognition_is_proposed_where_it_gives_the_day_wanted() {
    assertThat(confirmation(DAY.minusMonths(3)).plan()).isPresent();
    assertThat(confirmation(DAY).plan()).isEmpty();
  }

  /** Proposes an official day for the member on probation, who has been one for 15 months. */
  private static Proposal confirmation(LocalDate since) {
    Hierarchy probationary =
        Drawing.hierarchy(
            """
            X    Đảng bộ xã X  commune
              A  Chi bộ A      village  M10~
                - member M10 admitted 2017-04-01
            """);
    return Comparison.between(
            probationary, probationary.revise("M10", member -> member.confirmedOn(since)))
        .proposal(UnitId.of("X"), DAY);
  }
}
