package io.github.partyorg.structure;

import static io.github.partyorg.structure.Bases.agency;
import static io.github.partyorg.structure.Bases.commune;
import static io.github.partyorg.structure.Bases.district;
import static io.github.partyorg.structure.Bases.next;
import static io.github.partyorg.structure.Bases.official;
import static io.github.partyorg.structure.Bases.officials;
import static io.github.partyorg.structure.Bases.probationary;
import static io.github.partyorg.structure.Bases.village;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.testing.TuanGiao;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HierarchyTest {

  private final Branch one =
      village("V1", ImmutableList.of(official(1), official(2), probationary(3)));
  private final Branch two = village("V2", officials(4, 3));
  private final Branch inSection = village("V3", officials(7, 3));
  private final Committee section =
      Committee.section("S").name("Đảng bộ bộ phận S").add(inSection).build();
  private final Committee commune = commune("X", one, two, section);
  private final Hierarchy district =
      Hierarchy.of(district("H", commune, agency("A", officials(10, 4))));

  @Test
  void a_unit_is_found_by_its_id() {
    assertThat(district.unit(UnitId.of("V3"))).contains(inSection);
    assertThat(district.branch("V3")).isEqualTo(inSection);
    assertThat(district.committee("S")).isEqualTo(section);
    assertThat(district.require("V3")).isEqualTo(inSection);
    assertThat(district.unit(UnitId.of("V9"))).isEmpty();
    assertThat(district.has(UnitId.of("A"))).isTrue();
    assertThat(district.has(UnitId.of("V9"))).isFalse();
  }

  @Test
  void asking_for_what_is_not_there_says_so() {
    assertThatThrownBy(() -> district.branch("V9"))
        .isInstanceOf(NoSuchUnitException.class)
        .hasMessage("There is no unit V9 in Đảng bộ huyện H [H]; check the id.");
    assertThatThrownBy(() -> district.committee("V3"))
        .isInstanceOf(NoSuchUnitException.class)
        .hasMessage("Chi bộ bản V3 [V3] at H/X/S/V3 is a branch.");
    assertThatThrownBy(() -> district.branch("S"))
        .isInstanceOf(NoSuchUnitException.class)
        .hasMessage("Đảng bộ bộ phận S [S] at H/X/S is a committee.");
    assertThatThrownBy(() -> district.require("V9")).isInstanceOf(NoSuchUnitException.class);
  }

  @Test
  void an_unknown_unit_has_no_superior_and_no_path() {
    UnitId nowhere = UnitId.of("V9");

    assertThat(district.superiorOf(nowhere)).isEmpty();
    assertThatThrownBy(() -> district.path(nowhere))
        .isInstanceOfSatisfying(
            NoSuchUnitException.class, refused -> assertThat(refused.id()).isEqualTo(nowhere))
        .hasMessageContaining("V9");
  }

  @Test
  void units_come_each_superior_before_what_is_below_it() {
    assertThat(district.units())
        .extracting(unit -> unit.id().value())
        .containsExactly("H", "X", "V1", "V2", "S", "V3", "A");
    assertThat(district.units(UnitType.AFFILIATED_COMMITTEE, LevelScheme.plain()))
        .containsExactly(section);
  }

  @Test
  void a_hierarchy_introduces_itself_by_its_root() {
    assertThat(district).hasToString(Outline.of(district.root(), Locale.ENGLISH).toString());
    assertThat(TuanGiao.in2018())
        .hasToString(
            "Đảng bộ huyện Tuần Giáo [TG]: 357 units, 3750 members;"
                + " Outline.of(hierarchy.root(), locale) tells all of it");
    assertThat(district)
        .isEqualTo(Hierarchy.of(district.root()))
        .hasSameHashCodeAs(Hierarchy.of(district.root()));
  }

  @Test
  void superiors_and_paths_lead_to_the_root() {
    assertThat(district.superiorOf(UnitId.of("V3"))).contains(section);
    assertThat(district.superiorOf(UnitId.of("H"))).isEmpty();
    assertThat(district.path(UnitId.of("V3"))).hasToString("H/X/S/V3");
    assertThat(district.path(UnitId.of("H"))).hasToString("H");
  }

  @Test
  void a_members_branch_is_found_by_the_members_id() {
    assertThat(district.branchOf(MemberId.of("M8"))).contains(inSection);
    assertThat(district.branchOf(MemberId.of("M99"))).isEmpty();
  }

  @Test
  void members_are_counted_with_probationary_ones_and_without_guests() {
    Guest guest =
        Guest.builder()
            .member("M1")
            .since(LocalDate.of(2018, 1, 1))
            .until(LocalDate.of(2018, 6, 30))
            .build();
    Hierarchy hosting =
        next(district, district("H", commune("X", one, two.withGuests(ImmutableList.of(guest)))));

    assertThat(district.memberCount()).isEqualTo(13);
    assertThat(district.root().officialMemberCount()).isEqualTo(12);
    assertThat(hosting.branch("V2").memberCount()).isEqualTo(3);
    assertThat(district.unitCount()).isEqualTo(7);
    assertThat(district.branches()).hasSize(4);
    assertThat(district.members()).hasSize(13);
  }

  @Test
  void names_are_found_however_they_were_typed() {
    Branch named = one.withName("Chi bộ bản Đề Chia");
    Hierarchy hierarchy = Hierarchy.of(district("H", commune("X", named)));

    for (String typed :
        ImmutableSet.of(
            "Chi bộ bản Đề Chia",
            "chi  bộ BẢN đề chia ",
            "Chi bộ bản \u00D0ề Chia",
            "Chi bộ\u00A0bản Đề Chia\u00A0",
            Normalizer.normalize("Chi bộ bản Đề Chia", Normalizer.Form.NFD))) {
      assertThat(hierarchy.unitsNamed(typed)).as(typed).containsExactly(named);
    }
    assertThat(hierarchy.unitsNamed("Chi bộ bản De Chia")).isEmpty();
  }

  @Test
  void the_folding_by_which_names_are_found_is_there_for_an_index_of_ones_own() {
    assertThat(Names.folded("  \u00D0ảng bộ\u00A0 xã A "))
        .isEqualTo(Names.folded("đảng bộ xã a"))
        .isEqualTo("\u0111ảng bộ xã a");
  }

  @Test
  void a_province_holds_districts_and_since_2025_communes() {
    Committee ward =
        Committee.superior("P", Kind.WARD)
            .name("Đảng bộ phường P")
            .add(agency("B", officials(50, 3)))
            .build();
    Hierarchy province =
        Hierarchy.of(
            Committee.province("T").name("Đảng bộ tỉnh T").add(district.root(), ward).build());

    assertThat(province.path(UnitId.of("V3"))).hasToString("T/H/X/S/V3");
    assertThat(province.branchOf(MemberId.of("M51")).map(Unit::id)).contains(UnitId.of("B"));
    assertThat(province.branchOf(MemberId.of("M8"))).contains(inSection);
    assertThat(province.branchOf(MemberId.of("M99"))).isEmpty();
    assertThat(province.memberCount()).isEqualTo(16);
    assertThat(province.units(UnitType.IMMEDIATE_SUPERIOR, LevelScheme.plain())).hasSize(2);
  }

  @Test
  void the_whole_party_holds_provinces() {
    Committee province =
        Committee.province("T").name("Đảng bộ tỉnh T").add(district.root()).build();
    Hierarchy party =
        Hierarchy.of(
            Committee.national("TW")
                .name("Đảng")
                .leadership(Leadership.elected(LocalDate.of(2021, 1, 31)).secretary("M8").build())
                .add(Committee.province("Q").name("Đảng bộ tỉnh Q").build())
                .add(province)
                .build());

    assertThat(party.path(UnitId.of("V3"))).hasToString("TW/T/H/X/S/V3");
    assertThat(party.branchOf(MemberId.of("M8"))).contains(inSection);
    assertThat(party.branchOf(MemberId.of("M99"))).isEmpty();
    assertThat(party.superiorOf(UnitId.of("T"))).contains(party.root());
    assertThat(party.memberCount()).isEqualTo(province.memberCount());
  }

  @Test
  void a_district_that_goes_on_without_its_province_keeps_everything_below_it() {
    Committee root = Committee.province("T").name("Đảng bộ tỉnh T").add(district.root()).build();
    Hierarchy province = Hierarchy.of(root);

    Hierarchy alone = next(province, district.root());
    Hierarchy again = next(alone, root);

    assertThat(alone.unitCount()).isEqualTo(7);
    assertThat(alone.has(root.id())).isFalse();
    assertThat(alone.superiorOf(UnitId.of("H"))).isEmpty();
    assertThat(alone.path(UnitId.of("V3"))).hasToString("H/X/S/V3");
    assertThat(again.unitCount()).isEqualTo(8);
    assertThat(again.path(UnitId.of("V3"))).hasToString("T/H/X/S/V3");
  }

  @Test
  void an_edit_shares_what_it_leaves_alone() {
    Branch renamed = one.withName("Chi bộ bản mới");
    Hierarchy next =
        next(
            district,
            district
                .root()
                .withChildren(
                    ImmutableList.of(
                        commune.withChildren(ImmutableList.of(renamed, two, section)),
                        district.branch("A"))));

    assertThat(next.require("A")).isSameAs(district.require("A"));
    assertThat(next.require("S")).isSameAs(section);
    assertThat(next.require("V1").name()).isEqualTo("Chi bộ bản mới");
    assertThat(district.require("V1")).isSameAs(one);
  }

  @Test
  void the_order_of_siblings_makes_no_difference_to_what_is_the_same() {
    Hierarchy other =
        Hierarchy.of(
            district(
                "H",
                agency("A", ImmutableList.copyOf(officials(10, 4)).reverse()),
                commune("X", two, one, section)));

    assertThat(other).isNotEqualTo(district);
    assertThat(other.isSameAs(district)).isTrue();
  }

  @Test
  void the_day_of_the_congress_makes_a_difference_to_what_is_the_same() {
    LocalDate day = LocalDate.of(2020, 5, 12);
    Leadership led = Leadership.elected(day).secretary("M1").build();
    Hierarchy before = district.with(commune.withLeadership(led));
    Hierarchy after = before.with(commune.withLeadership(led.withCongressOn(day.plusDays(1))));

    assertThat(after.isSameAs(before)).isFalse();
    assertThat(TreeDifference.between(before.root(), after.root()).revised())
        .containsExactly(commune.id());
    assertThat(before.with(commune.withLeadership(led)).isSameAs(before)).isTrue();
  }

  @Test
  void any_committee_is_a_root_and_no_branch_is() {
    assertThat(Hierarchy.of(commune).path(inSection.id())).hasToString("X/S/V3");
    assertThat(next(district, section).unitCount()).isEqualTo(2);
    assertThatThrownBy(() -> next(district, one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Chi bộ bản V1 [V1] is a branch; the root of a hierarchy is a committee.");
  }
}
