package io.github.partyorg.structure;

import static io.github.partyorg.structure.Bases.next;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.testing.TuanGiao;
import io.github.partyorg.testing.junit.HierarchyOf;
import io.github.partyorg.testing.notation.Drawing;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HierarchyTest {

  private static final String DRAWING =
      """
      H         Đảng bộ huyện H    district
        X       Đảng bộ xã X       commune
          V1    Chi bộ bản V1      village  M1 M2 M3~
          V2    Chi bộ bản V2      village  M4 M5 M6
          S     Đảng bộ bộ phận S  section
            V3  Chi bộ bản V3      village  M7 M8 M9
        A       Chi bộ cơ quan A   agency   M10 M11 M12 M13
      """;

  private final Hierarchy district = Drawing.hierarchy(DRAWING);
  private final Branch one = district.branch("V1");
  private final Branch inSection = (Branch) Drawing.unit("V3  Chi bộ bản V3  village  M7 M8 M9");
  private final Committee section = district.committee("S");

  @Test
  void a_unit_is_found_by_its_id() {
    assertThat(district.unit(UnitId.of("V3"))).contains(inSection);
    assertThat(district.branch("V3")).isEqualTo(inSection);
    assertThat(district.committee("S").children()).containsExactly(inSection);
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
            "Đảng bộ huyện Tuần Giáo [TG]: 357 units, 3,750 members;"
                + " Outline.of(hierarchy.root(), locale) prints them");
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
  void members_are_counted_with_probationary_ones_and_without_guests() {
    Hierarchy hosting =
        Drawing.hierarchy(DRAWING + "    - guest M1 from 2018-01-01 until 2018-06-30");

    assertThat(district.memberCount()).isEqualTo(13);
    assertThat(district.root().officialMemberCount()).isEqualTo(12);
    assertThat(hosting).hasBranch("A").withMembers(4);
    assertThat(district.unitCount()).isEqualTo(7);
    assertThat(district.branches()).hasSize(4);
    assertThat(district.members()).hasSize(13);
  }

  @Test
  void names_are_found_however_they_were_typed() {
    Branch named = one.withName("Chi bộ bản Đề Chia");
    Hierarchy hierarchy = district.with(named);

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
  void the_whole_party_holds_provinces_these_hold_districts_and_since_2025_communes(
      @HierarchyOf(
              """
              TW        Đảng              country   congress 2021-01-31; secretary M8
                Q       Đảng bộ tỉnh Q    province
                T       Đảng bộ tỉnh T    province
                  H     Đảng bộ huyện H   district
                    X   Đảng bộ xã X      commune
                      V3  Chi bộ bản V3   village   M7 M8 M9
                  P     Đảng bộ phường P  ward at immediate superior
                    B   Chi bộ cơ quan B  agency    M50 M51 M52
              """)
          Hierarchy party) {
    assertThat(party.path(UnitId.of("V3"))).hasToString("TW/T/H/X/V3");
    assertThat(party.branchOf(MemberId.of("M51")).map(Unit::id)).contains(UnitId.of("B"));
    assertThat(party.branchOf(MemberId.of("M8"))).contains(inSection);
    assertThat(party.branchOf(MemberId.of("M99"))).isEmpty();
    assertThat(party.superiorOf(UnitId.of("T"))).contains(party.root());
    assertThat(party.memberCount()).isEqualTo(6).isEqualTo(party.require("T").memberCount());
    assertThat(party.units(UnitType.IMMEDIATE_SUPERIOR, LevelScheme.plain())).hasSize(2);
  }

  @Test
  void a_district_that_goes_on_without_its_province_keeps_everything_below_it() {
    Committee root = Committee.province("T").name("Đảng bộ tỉnh T").add(district.root()).build();
    Hierarchy province = Hierarchy.of(root);

    Hierarchy alone = next(province, district.root());
    Hierarchy again = next(alone, root);

    assertThat(alone.unitCount()).isEqualTo(7);
    assertThat(alone).hasNoUnit("T");
    assertThat(alone.superiorOf(UnitId.of("H"))).isEmpty();
    assertThat(alone.path(UnitId.of("V3"))).hasToString("H/X/S/V3");
    assertThat(again.unitCount()).isEqualTo(8);
    assertThat(again.path(UnitId.of("V3"))).hasToString("T/H/X/S/V3");
  }

  @Test
  void an_edit_shares_what_it_leaves_alone() {
    Committee edited = district.with(one.withName("Chi bộ bản mới")).root();
    Hierarchy next = next(district, edited);

    assertThat(next.require("A")).isSameAs(district.require("A"));
    assertThat(next.require("S")).isSameAs(section);
    assertThat(next).hasBranch("V1").named("Chi bộ bản mới");
    assertThat(district.require("V1")).isSameAs(one);
  }

  @Test
  void the_order_of_siblings_makes_no_difference_to_what_is_the_same() {
    Hierarchy other =
        Drawing.hierarchy(
            """
            H         Đảng bộ huyện H    district
              A       Chi bộ cơ quan A   agency   M13 M12 M11 M10
              X       Đảng bộ xã X       commune
                V2    Chi bộ bản V2      village  M4 M5 M6
                V1    Chi bộ bản V1      village  M1 M2 M3~
                S     Đảng bộ bộ phận S  section
                  V3  Chi bộ bản V3      village  M7 M8 M9
            """);

    assertThat(other).isNotEqualTo(district).isSameAs(district);
  }

  @Test
  void the_day_of_the_congress_makes_a_difference_to_what_is_the_same() {
    Committee commune = district.committee("X");
    LocalDate day = LocalDate.of(2020, 5, 12);
    Leadership led = Leadership.elected(day).secretary("M1").build();
    Hierarchy before = district.with(commune.withLeadership(led));
    Hierarchy after =
        before.with(commune.withLeadership(led.withCongress(Congress.on(day.plusDays(1)))));

    assertThat(after.isSameAs(before)).isFalse();
    assertThat(TreeDifference.between(before.root(), after.root()).revised())
        .containsExactly(commune.id());
    assertThat(before.with(commune.withLeadership(led))).isSameAs(before);
  }

  @Test
  void any_committee_is_a_root_and_no_branch_is() {
    assertThat(Hierarchy.of(district.committee("X")).path("V3")).hasToString("X/S/V3");
    assertThat(next(district, section).unitCount()).isEqualTo(2);
    assertThatThrownBy(() -> next(district, one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Chi bộ bản V1 [V1] is a branch; the root of a hierarchy is a committee.");
  }
}
