package io.github.partyorg.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The district before its restructuring, and what stays as it is. */
class TuanGiaoTest {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private final Hierarchy before = TuanGiao.in2018();

  @Test
  void f_01_the_root_is_the_district() {
    assertThat(before.root().name()).isEqualTo("Đảng bộ huyện Tuần Giáo");
    assertThat(before.root().id().value()).isEqualTo("TG");
  }

  @Test
  void f_14_f_21_there_are_59_grassroots_organisations_before() {
    assertThat(before.units(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain())).hasSize(59);
    assertThat(before.units(UnitType.GRASSROOTS_COMMITTEE, LevelScheme.plain())).hasSize(23);
    assertThat(before.units(UnitType.GRASSROOTS_BRANCH, LevelScheme.plain())).hasSize(36);
  }

  @Test
  void f_26_there_are_297_subordinate_branches_before() {
    assertThat(before.units(UnitType.SUBORDINATE_BRANCH, LevelScheme.plain())).hasSize(297);
  }

  @Test
  void f_27_the_19_units_at_commune_level_bear_their_real_names() {
    assertThat(committees(Kind.TOWN)).containsExactly("Đảng bộ thị trấn Tuần Giáo");
    assertThat(committees(Kind.COMMUNE))
        .containsExactlyInAnyOrder(
            "Đảng bộ xã Phình Sáng",
            "Đảng bộ xã Rạng Đông",
            "Đảng bộ xã Mùn Chung",
            "Đảng bộ xã Nà Tòng",
            "Đảng bộ xã Ta Ma",
            "Đảng bộ xã Mường Mùn",
            "Đảng bộ xã Pú Xi",
            "Đảng bộ xã Pú Nhung",
            "Đảng bộ xã Quài Nưa",
            "Đảng bộ xã Mường Thín",
            "Đảng bộ xã Tỏa Tình",
            "Đảng bộ xã Nà Sáy",
            "Đảng bộ xã Mường Khong",
            "Đảng bộ xã Quài Cang",
            "Đảng bộ xã Quài Tở",
            "Đảng bộ xã Chiềng Sinh",
            "Đảng bộ xã Chiềng Đông",
            "Đảng bộ xã Tênh Phông");
  }

  @Test
  void f_16_other_organisations_are_numbered_and_not_invented() {
    assertThat(before.units(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain()))
        .filteredOn(unit -> !unit.kind().equals(Kind.COMMUNE) && !unit.kind().equals(Kind.TOWN))
        .hasSize(40)
        .allSatisfy(
            unit ->
                assertThat(unit.name())
                    .matches(
                        "(Đảng|Chi) bộ cơ sở (cơ quan|đơn vị sự nghiệp|doanh nghiệp) số \\d\\d"));
  }

  @Test
  void f_25_f_27_each_commune_and_not_the_town_has_one_office_branch() {
    for (Committee committee : before.units(UnitType.GRASSROOTS_COMMITTEE, LevelScheme.plain())) {
      boolean isCommune = committee.kind().equals(Kind.COMMUNE);
      assertThat(committee.branches())
          .as(committee.name())
          .filteredOn(branch -> branch.kind().equals(Kind.COMMUNE_OFFICE))
          .hasSize(isCommune ? 1 : 0);
    }
  }

  @Test
  void f_10_commune_cadres_and_civil_servants_are_in_the_office_branches() {
    for (Branch branch : before.branches()) {
      boolean isOffice = branch.kind().equals(Kind.COMMUNE_OFFICE);
      assertThat(branch.members().stream().anyMatch(m -> m.occupation().isPresent()))
          .as(branch.toString())
          .isEqualTo(isOffice);
    }
  }

  @Test
  void f_28_f_30_quai_cang_and_pu_nhung_have_a_military_branch_under_a_pilot() {
    assertThat(before.units(UnitType.SUBORDINATE_BRANCH, LevelScheme.plain()))
        .filteredOn(branch -> branch.kind().equals(Kind.COMMUNE_MILITARY))
        .extracting(Branch::name)
        .containsExactlyInAnyOrder("Chi bộ Quân sự xã Quài Cang", "Chi bộ Quân sự xã Pú Nhung");
    assertThat(before.branches())
        .filteredOn(branch -> branch.pilot().isPresent())
        .allSatisfy(
            branch -> {
              assertThat(branch.kind()).isEqualTo(Kind.COMMUNE_MILITARY);
              assertThat(branch.pilot().orElseThrow().begunOn()).isAfter("2009-10-15");
              assertThat(branch.pilot().orElseThrow().continuedOn()).isEmpty();
            })
        .hasSize(2);
  }

  @Test
  void f_65_f_66_35_failing_of_all_members_but_the_exempted_are_the_articles_share() {
    long exempted =
        before.members().stream()
            .filter(member -> member.participation() == Participation.EXEMPT)
            .count();
    long evaluated = before.memberCount() - exempted;

    assertThat(before.memberCount()).isEqualTo(3750);
    assertThat(exempted).isEqualTo(27);
    assertThat(evaluated).isEqualTo(3723).isGreaterThanOrEqualTo(3246);
    assertThat(Math.round(10000.0 * 35 / evaluated)).isEqualTo(94);
    assertThat(355 + 2860 + 35).isLessThanOrEqualTo((int) evaluated);
  }

  @Test
  void f_68_members_are_numbered_and_have_dates_that_fit_the_day() {
    assertThat(before.members())
        .allSatisfy(
            member -> {
              assertThat(member.name()).isEqualTo("Đảng viên " + member.id().value().substring(1));
              assertThat(member.admittedOn().orElseThrow()).isBefore(DAY);
              if (member.isOfficial()) {
                assertThat(member.officialSince().orElseThrow()).isBefore(DAY);
              } else {
                assertThat(member.admittedOn().orElseThrow()).isAfter(DAY.minusYears(1));
              }
            });
    assertThat(before.members()).filteredOn(member -> !member.isOfficial()).hasSize(200);
  }

  @Test
  void f_68a_branches_lie_on_both_sides_of_nine_official_members() {
    assertThat(below9(before)).isEqualTo(147);
    assertThat(below9(TuanGiao.afterRestructuring())).isEqualTo(159);
    assertThat(before.branches()).hasSize(333);
    assertThat(TuanGiao.afterRestructuring().branches()).hasSize(358);
    assertThat(before.branches()).extracting(Branch::officialMemberCount).contains(8, 9);
  }

  @Test
  void f_11_thin_branches_wait_for_reinforcement() {
    assertThat(before.branches())
        .filteredOn(branch -> branch.officialMemberCount() < 3)
        .extracting(branch -> before.path(branch.id()).toString())
        .containsExactly("TG/TG-PX/TG-PX-B03");
    assertThat(before.branches())
        .filteredOn(branch -> branch.officialMemberCount() == 3)
        .hasSize(18);
  }

  @Test
  void whoever_leads_is_an_official_member_in_that_line_and_not_exempted() {
    for (Hierarchy hierarchy : ImmutableList.of(before, TuanGiao.afterRestructuring())) {
      hierarchy
          .units()
          .forEach(
              unit ->
                  unit.leadership()
                      .seats()
                      .forEach(
                          seat -> {
                            Branch home = hierarchy.branchOf(seat.holder()).orElseThrow();
                            Member holder = home.member(seat.holder()).orElseThrow();
                            assertThat(unit.hasMember(seat.holder())).as(unit.name()).isTrue();
                            assertThat(holder.isOfficial()).isTrue();
                            assertThat(holder.officialSince().orElseThrow()).isBefore(seat.since());
                            assertThat(holder.participation()).isEqualTo(Participation.ACTIVE);
                          }));
    }
  }

  @Test
  void f_02_f_03_the_district_has_a_committee_and_a_standing_committee_within_it() {
    List<Post> leading = ImmutableList.of(Post.SECRETARY, Post.DEPUTY_SECRETARY);

    assertThat(before.root().leadership().holdersOf(Post.COMMITTEE_MEMBER))
        .hasSize(35)
        .containsAll(before.root().leadership().holdersOf(Post.STANDING_COMMITTEE_MEMBER));
    assertThat(before.root().leadership().holdersOf(Post.STANDING_COMMITTEE_MEMBER)).hasSize(11);
    assertThat(leading)
        .allSatisfy(
            post ->
                assertThat(before.root().leadership().holdersOf(Post.STANDING_COMMITTEE_MEMBER))
                    .containsAll(before.root().leadership().holdersOf(post)));
  }

  private ImmutableList<String> committees(Kind kind) {
    return before.units(UnitType.GRASSROOTS_COMMITTEE, LevelScheme.plain()).stream()
        .filter(committee -> committee.kind().equals(kind))
        .map(Committee::name)
        .collect(ImmutableList.toImmutableList());
  }

  private static long below9(Hierarchy hierarchy) {
    return hierarchy.branches().stream().filter(branch -> branch.officialMemberCount() < 9).count();
  }
}
