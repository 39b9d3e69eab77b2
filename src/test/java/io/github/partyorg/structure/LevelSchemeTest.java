package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rows of a scheme say of a place. */
class LevelSchemeTest {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private static final Nesting VILLAGE_IN_COMMUNE =
      Nesting.branch(Kind.VILLAGE).under(Level.IMMEDIATE_SUPERIOR, Kind.COMMUNE_LEVEL);
  private static final Nesting OTHER_IN_COMMUNE =
      Nesting.branch().under(Level.IMMEDIATE_SUPERIOR).grassroots().clause("20.2.1");
  private static final Nesting BASE_IN_BASE =
      Nesting.committee(Level.GRASSROOTS).under(Level.GRASSROOTS).byDelegation();
  private static final Nesting RECOGNISED =
      Nesting.branch().under(Level.GRASSROOTS).grassroots().clause("20.1.1");
  private static final Nesting IN_BASE =
      Nesting.branch().under(Level.GRASSROOTS).called("chi bộ", "branch");

  private static final LevelScheme SCHEME =
      LevelScheme.of(
          Bilingual.of("thử nghiệm", "trial"),
          ImmutableList.of(
              VILLAGE_IN_COMMUNE, OTHER_IN_COMMUNE, BASE_IN_BASE, RECOGNISED, IN_BASE));

  private final Branch village = (Branch) Drawing.unit("V  Chi bộ bản V  village");
  private final Branch agency = (Branch) Drawing.unit("A  Chi bộ cơ quan A  agency");
  private final Committee ward = committee("P  Đảng bộ P  ward at immediate superior");
  private final Committee base = committee("X  Đảng bộ xã X  commune");

  private static Committee committee(String drawing) {
    return (Committee) Drawing.unit(drawing);
  }

  private static Place place(Committee superior, Unit unit) {
    return Place.below(superior, unit, SCHEME);
  }

  @Test
  void a_village_branch_directly_below_a_commune_is_no_grassroots_organisation() {
    assertThat(place(ward, village).role()).isEqualTo(Role.SUBORDINATE_BRANCH);
    assertThat(place(ward, village).nesting()).contains(VILLAGE_IN_COMMUNE);
    assertThat(place(ward, agency).role()).isEqualTo(Role.GRASSROOTS_BRANCH);
    assertThat(place(ward, agency).nesting()).contains(OTHER_IN_COMMUNE);
  }

  @Test
  void a_row_on_a_kind_is_on_its_narrower_ones_too() {
    Kind hamlet = Kind.VILLAGE.narrower("HAMLET", Bilingual.of("xóm", "hamlet"));

    assertThat(place(ward, village.withKind(hamlet)).nesting()).contains(VILLAGE_IN_COMMUNE);
    assertThat(place(committee("H  Đảng bộ huyện H  district"), village).nesting())
        .contains(OTHER_IN_COMMUNE);
  }

  @Test
  void the_first_row_that_fits_decides_and_names_the_unit() {
    assertThat(place(base, village).nesting()).contains(IN_BASE);
    assertThat(place(base, village).term()).isEqualTo(Bilingual.of("chi bộ", "branch"));
    assertThat(place(base, village)).hasToString("Chi bộ bản V [V], branch");
    assertThat(SCHEME.nesting(village, base)).contains(IN_BASE);
  }

  @Test
  void a_branch_below_a_base_committee_is_a_grassroots_organisation_if_it_is_recognised() {
    Branch recognised = agency.withRecognition(Recognition.of("5-QĐ/ĐU", DAY));

    assertThat(place(base, recognised).role()).isEqualTo(Role.GRASSROOTS_BRANCH);
    assertThat(place(base, recognised).nesting()).contains(RECOGNISED);
    assertThat(place(base, agency).role()).isEqualTo(Role.SUBORDINATE_BRANCH);
    assertThat(place(base, recognised.withoutRecognition()).role())
        .isEqualTo(Role.SUBORDINATE_BRANCH);
  }

  @Test
  void a_row_by_delegation_is_for_superiors_to_which_powers_were_given() {
    Committee school = committee("TH  Đảng bộ trường  school at grassroots");
    Committee delegated =
        base.withDelegation(Delegation.of(Delegation.Extent.FULL, "9-QĐ/TU", DAY));

    assertThat(place(delegated, school).isForeseen()).isTrue();
    assertThat(place(delegated, school).nesting()).contains(BASE_IN_BASE);
    assertThat(place(base, school).isForeseen()).isFalse();
    assertThat(place(base, school).nesting()).isEmpty();
  }

  @Test
  void where_no_row_fits_the_level_of_the_superior_decides() {
    Committee province = committee("T  Đảng bộ tỉnh T  province");

    assertThat(place(province, agency).nesting()).isEmpty();
    assertThat(place(province, agency).isForeseen()).isFalse();
    assertThat(place(province, agency).role()).isEqualTo(Role.GRASSROOTS_BRANCH);
  }

  @Test
  void a_form_that_is_not_ordinary_outweighs_the_row() {
    assertThat(place(ward, agency.withForm(BranchForm.TEMPORARY)).role())
        .isEqualTo(Role.SUBORDINATE_BRANCH);
  }

  @Test
  void at_the_top_a_scheme_foresees_what_it_has_a_row_about() {
    assertThat(Place.top(ward, SCHEME).isForeseen()).isTrue();
    assertThat(Place.top(village, SCHEME).isForeseen()).isTrue();
    assertThat(Place.top(committee("S  Đảng bộ S  section"), SCHEME).isForeseen()).isFalse();
    assertThat(SCHEME.knows(base)).isTrue();
  }

  @Test
  void the_plain_scheme_has_no_rows_and_foresees_everything() {
    assertThat(LevelScheme.plain().rows()).isEmpty();
    assertThat(Place.below(base, base, LevelScheme.plain()).isForeseen()).isTrue();
    assertThat(Place.top(village, LevelScheme.plain()).isForeseen()).isTrue();
    assertThat(LevelScheme.plain()).hasToString("by level");
  }

  @Test
  void a_row_tells_what_it_is_about() {
    assertThat(VILLAGE_IN_COMMUNE)
        .hasToString(
            "branch (village) under direct superior of grassroots organisations (commune level)");
    assertThat(BASE_IN_BASE.summary())
        .isEqualTo(
            Bilingual.of(
                "đảng bộ cơ sở trực thuộc đảng bộ cơ sở được giao quyền cấp trên",
                "grassroots committee under grassroots committee with powers of a superior"));
    assertThat(OTHER_IN_COMMUNE.clause()).contains("20.2.1");
    assertThat(BASE_IN_BASE.clause()).isEmpty();
  }

  @Test
  void a_day_has_the_last_scheme_that_has_begun() {
    LevelSchemes schemes = LevelSchemes.always(LevelScheme.plain()).then(DAY, SCHEME);

    assertThat(schemes.on(DAY.minusDays(1))).isEqualTo(LevelScheme.plain());
    assertThat(schemes.on(DAY.minusDays(1)).day()).contains(DAY.minusDays(1));
    assertThat(schemes.on(DAY)).isEqualTo(SCHEME);
    assertThat(schemes.on(DAY.plusYears(9))).isEqualTo(SCHEME);
    assertThat(schemes.on(DAY.plusYears(9)).day()).contains(DAY.plusYears(9));
    assertThat(LevelSchemes.always(SCHEME).on(DAY)).isEqualTo(SCHEME);
    assertThatIllegalArgumentException().isThrownBy(() -> schemes.then(DAY, SCHEME));
  }

  @Test
  void a_type_of_unit_includes_what_stands_at_such_a_place() {
    Hierarchy hierarchy = Hierarchy.of(ward.withChildren(List.of(agency)));
    Place place = hierarchy.place(agency.id(), SCHEME);

    assertThat(UnitType.GRASSROOTS_BRANCH.includes(place)).isTrue();
    assertThat(UnitType.COMMITTEE.includes(place)).isFalse();
  }
}
