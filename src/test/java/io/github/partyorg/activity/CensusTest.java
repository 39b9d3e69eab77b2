package io.github.partyorg.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import io.github.partyorg.testing.DienBien;
import io.github.partyorg.testing.GeneratedParty;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CensusTest {

  private final Hierarchy district = Communes.DISTRICT;
  private final Census census = Census.of(district, LevelScheme.plain());

  private Member member(String id) {
    return district.member(id).orElseThrow();
  }

  @Test
  void members_are_sorted_by_standing_and_participation() {
    assertThat(census.membersByStanding().subjects(Standing.PROBATIONARY))
        .containsExactly(member("M7"));
    assertThat(census.membersByStanding().share(Standing.OFFICIAL))
        .hasToString("13 of 14 members (92.9%)");
    assertThat(census.membersByParticipation().count(Participation.EXEMPT)).isZero();
  }

  @Test
  void who_has_several_posts_is_counted_once_under_the_highest() {
    Breakdown<Optional<Post>, Member> posts = census.membersBy(census::postOf);

    assertThat(posts.subjects(Optional.of(Post.SECRETARY))).containsExactly(member("M1"));
    assertThat(posts.subjects(Optional.of(Post.DEPUTY_SECRETARY))).containsExactly(member("M2"));
    assertThat(posts.subjects(Optional.of(Post.COMMITTEE_MEMBER))).containsExactly(member("M3"));
    assertThat(posts.count(Optional.empty())).isEqualTo(11);
    assertThat(posts.total()).isEqualTo(14);
  }

  @Test
  void members_are_sorted_by_unit() {
    assertThat(census.membersBy(census::organizationOf).count(Optional.of(UnitId.of("X"))))
        .isEqualTo(11);
    assertThat(census.membersBy(census::branchOf).count(UnitId.of("A"))).isEqualTo(7);
    assertThat(census.membersBy(census::branchKindOf).count(Kind.VILLAGE)).isEqualTo(14);
  }

  @Test
  void members_and_units_roll_up_to_any_level() {
    assertThat(census.unitOf(member("M1"), UnitType.IMMEDIATE_SUPERIOR)).contains(UnitId.of("H"));
    assertThat(census.unitOf(member("M1"), UnitType.GRASSROOTS_COMMITTEE)).contains(UnitId.of("X"));
    assertThat(census.unitOf(member("M1"), UnitType.BRANCH)).contains(UnitId.of("A"));
    assertThat(census.unitOf(member("M1"), UnitType.AFFILIATED_COMMITTEE)).isEmpty();
    assertThat(census.unitOf(district.require("C"), UnitType.GRASSROOTS_ORGANIZATION))
        .contains(UnitId.of("Y"));
    assertThat(census.unitOf(district.root(), UnitType.GRASSROOTS_ORGANIZATION)).isEmpty();
  }

  @Test
  void at_every_level_a_unit_has_the_members_of_those_below_it() {
    Hierarchy province = DienBien.before2025();
    Census counted = Census.of(province, LevelScheme.plain());
    Breakdown<Optional<UnitId>, Member> districts =
        counted.membersBy(member -> counted.unitOf(member, UnitType.IMMEDIATE_SUPERIOR));
    Breakdown<Optional<UnitId>, Member> organizations =
        counted.membersBy(member -> counted.unitOf(member, UnitType.GRASSROOTS_ORGANIZATION));

    assertThat(province.units(UnitType.IMMEDIATE_SUPERIOR, LevelScheme.plain()))
        .hasSize(10)
        .allSatisfy(
            each -> {
              int below =
                  each.children().stream()
                      .mapToInt(child -> organizations.count(Optional.of(child.id())))
                      .sum();
              assertThat(districts.count(Optional.of(each.id())))
                  .isEqualTo(below)
                  .isEqualTo(each.memberCount());
            });
    assertThat(districts.total()).isEqualTo(province.memberCount());
  }

  @Test
  void seats_are_counted_by_post_each_for_itself() {
    assertThat(census.seatsByPost().count(Post.SECRETARY)).isEqualTo(2);
    assertThat(census.seatsByPost().count(Post.COMMITTEE_MEMBER)).isEqualTo(3);
    assertThat(census.seatsByPost().keys()).containsExactly(Post.values());
  }

  @Test
  void units_are_sorted_by_level_and_kind() {
    assertThat(census.unitsByLevel().keys())
        .extracting(term -> term.english())
        .containsExactly(
            "district Party organisation", "grassroots committee", "subordinate branch");
    assertThat(census.branchesByKind().count(Kind.VILLAGE)).isEqualTo(3);
    assertThat(census.organizationsByKind().subjects(Kind.COMMUNE)).hasSize(2);
  }

  @Test
  void somebody_from_elsewhere_has_no_place_here() {
    Member stranger = Member.official("M99").name("Đảng viên 0099").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> census.branchOf(stranger))
        .withMessageContaining("M99");
    assertThat(census.postOf(stranger)).isEmpty();
  }

  @Test
  void figures_of_a_whole_district_add_up_to_what_it_counts_itself() {
    Hierarchy large = Hierarchy.of(GeneratedParty.district(3));
    Census counted = Census.of(large, LevelScheme.plain());

    assertThat(counted.unitsByLevel().total()).isEqualTo(large.unitCount());
    assertThat(counted.unitsByLevel().count(Role.SUBORDINATE_BRANCH.term()))
        .isEqualTo(large.units(UnitType.SUBORDINATE_BRANCH, LevelScheme.plain()).size());
    assertThat(counted.membersBy(counted::organizationOf).total()).isEqualTo(large.memberCount());
    assertThat(counted.membersByStanding().count(Standing.OFFICIAL))
        .isEqualTo(large.root().officialMemberCount());
    Breakdown<UnitId, Member> rolls = counted.membersBy(counted::branchOf);
    assertThat(large.branches())
        .allSatisfy(branch -> assertThat(rolls.subjects(branch.id())).isEqualTo(branch.members()));
  }

  @Test
  void a_criterion_that_gives_nothing_is_refused_without_naming_members() {
    assertThatNullPointerException()
        .isThrownBy(() -> census.membersBy(member -> nothing()))
        .withMessage("A subject has no group; give a key for it, such as NotStated.");
    assertThatNullPointerException()
        .isThrownBy(() -> census.membersByStanding().by(member -> nothing()))
        .withMessage("A subject has no group; give a key for it, such as NotStated.");
  }

  @SuppressWarnings("NullAway") // what a careless criterion gives
  private static Kind nothing() {
    return null;
  }
}
