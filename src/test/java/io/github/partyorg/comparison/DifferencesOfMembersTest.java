package io.github.partyorg.comparison;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.member;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Districts;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.ReviseMember;
import io.github.partyorg.restructuring.Trials;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.PoliticalTheory;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Qualification;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is known of a member differs between two hierarchies, and orders that make it the same. */
class DifferencesOfMembersTest {

  private static final UnitId H = UnitId.of("H");
  private static final Interruption OUT =
      Interruption.of(DAY.minusYears(5), DAY.minusYears(4), Interruption.Ground.LOST_CONTACT);

  private final Hierarchy before = Districts.ofTwoCommunes();

  private Hierarchy with(UnaryOperator<Member> revision) {
    return Trials.edited(
        before, before.branch("A").revisedBy(revision.apply(member(before, "M1"))));
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
    Comparison comparison = Comparison.between(before, with(m -> m.withProfile(profile())));

    assertThat(comparison.differences())
        .extracting(Difference::term)
        .containsExactly(MemberDifference.Kind.PROFILE.term());
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
    assertThat(Comparison.between(before, with(m -> m.withProfile(Profile.empty()))).isEmpty())
        .isTrue();
  }

  @Test
  void profiles_that_are_worded_alike_differ() {
    Hierarchy one = with(m -> m.withProfile(Profile.empty().withEthnicity("a, tôn giáo b")));
    Hierarchy other =
        with(m -> m.withProfile(Profile.empty().withEthnicity("a").withReligion("b")));

    assertThat(Comparison.between(one, other).differences()).hasSize(1);
  }

  @Test
  void the_time_out_of_the_party_is_a_difference_that_no_order_makes() {
    Comparison comparison = Comparison.between(before, with(DifferencesOfMembersTest::interrupted));

    assertThat(english(comparison))
        .containsExactly(
            "Đảng viên 0001 [M1]: time out of the Party: – → lost contact on 2013-07-01, back on"
                + " 2014-07-01");
    assertThat(comparison.proposal(H, DAY).plan()).isEmpty();
  }

  @Test
  void one_revision_is_proposed_for_name_occupation_and_profile() {
    Hierarchy after =
        with(
            m ->
                m.withName("Đảng viên 0101")
                    .withOccupation(Occupation.COMMUNE_CADRE)
                    .withProfile(profile()));

    Plan plan = Comparison.between(before, after).proposal(H, DAY).plan().orElseThrow();

    assertThat(plan.decisions().get(0).orders())
        .containsExactly(
            ReviseMember.member("M1")
                .of("A")
                .named("Đảng viên 0101")
                .occupied(Occupation.COMMUNE_CADRE)
                .withProfile(profile()));
    assertThat(plan.applyTo(before).after().isSameAs(after)).isTrue();
  }

  @Test
  void the_way_back_is_proposed_too() {
    Hierarchy after = with(m -> m.withOccupation(Occupation.COMMUNE_CADRE).withProfile(profile()));

    Plan plan =
        Comparison.between(/* before= */ after, /* after= */ before)
            .proposal(H, DAY)
            .plan()
            .orElseThrow();

    assertThat(plan.applyTo(after).after().isSameAs(before)).isTrue();
  }

  @Test
  void a_late_recognition_is_proposed_where_it_gives_the_day_wanted() {
    Hierarchy probationary =
        Trials.carryOut(
                before,
                Admit.member(Districts.newcomer("M10").withAdmittedOn(DAY.minusMonths(15)))
                    .into("A"))
            .after();
    Member newcomer = member(probationary, "M10");

    assertThat(proposed(probationary, newcomer.confirmedOn(DAY.minusMonths(3)))).isTrue();
    assertThat(proposed(probationary, newcomer.confirmedOn(DAY))).isFalse();
  }

  private static boolean proposed(Hierarchy from, Member official) {
    Hierarchy to = Trials.edited(from, from.branch("A").revisedBy(official));
    return Comparison.between(from, to).proposal(H, DAY).plan().isPresent();
  }
}
