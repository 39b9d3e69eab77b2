package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.testing.notation.Drawing;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a unit is follows from where it stands. */
class PlaceTest {

  private static final LevelScheme PLAIN = LevelScheme.plain();

  private final Hierarchy party =
      Drawing.hierarchy(
          """
          TW           Đảng               country
            T          Đảng bộ tỉnh T     province
              H        Đảng bộ huyện H    district
                X      Đảng bộ xã X       commune
                  V    Chi bộ bản V       village
                  S    Đảng bộ bộ phận S  section
                    W  Chi bộ bản W       village
                A      Chi bộ cơ quan A   agency
          """);
  private final Branch village = party.branch("V");
  private final Branch agency = party.branch("A");
  private final Committee section = party.committee("S");

  private Place place(String id) {
    return party.place(id, PLAIN);
  }

  @Test
  void each_unit_has_the_role_of_its_place_and_is_called_by_its_kind_above_the_base() {
    assertThat(party.places(PLAIN))
        .extracting(
            place -> place.unit().id().value(), Place::role, place -> place.term().vietnamese())
        .containsExactly(
            tuple("TW", Role.CENTRAL, "toàn Đảng"),
            tuple("T", Role.PROVINCIAL, "đảng bộ tỉnh"),
            tuple("H", Role.IMMEDIATE_SUPERIOR, "đảng bộ huyện"),
            tuple("X", Role.GRASSROOTS_COMMITTEE, "đảng bộ cơ sở"),
            tuple("V", Role.SUBORDINATE_BRANCH, "chi bộ trực thuộc"),
            tuple("S", Role.AFFILIATED_COMMITTEE, "đảng bộ trực thuộc cơ sở"),
            tuple("W", Role.SUBORDINATE_BRANCH, "chi bộ trực thuộc"),
            tuple("A", Role.GRASSROOTS_BRANCH, "chi bộ cơ sở"));
    for (Place each : party.places(PLAIN)) {
      assertThat(place(each.unit().id().value()).role()).isEqualTo(each.role());
    }
    assertThat(place("A")).hasToString("Chi bộ cơ quan A [A], grassroots branch");
  }

  @Test
  void a_branch_directly_below_any_level_above_the_base_is_a_grassroots_organisation() {
    for (String superior : ImmutableList.of("TW", "T", "H")) {
      assertThat(Place.below(party.committee(superior), village, PLAIN).role())
          .as(superior)
          .isEqualTo(Role.GRASSROOTS_BRANCH);
    }
    for (String superior : ImmutableList.of("X", "S")) {
      assertThat(Place.below(party.committee(superior), agency, PLAIN).role())
          .as(superior)
          .isEqualTo(Role.SUBORDINATE_BRANCH);
    }
  }

  @Test
  void a_branch_that_moves_is_another_thing_and_the_same_value() {
    HierarchyEdit edit = party.edit();
    edit.remove("V");
    edit.place(village, "H");
    Hierarchy after = edit.done();

    assertThat(place("V").role()).isEqualTo(Role.SUBORDINATE_BRANCH);
    assertThat(after.place(village.id(), PLAIN).role()).isEqualTo(Role.GRASSROOTS_BRANCH);
    assertThat(after.branch("V")).isSameAs(village);
  }

  @Test
  void a_branch_at_the_top_and_one_of_a_special_form_are_no_grassroots_organisations() {
    assertThat(Place.top(village, PLAIN).role()).isEqualTo(Role.SUBORDINATE_BRANCH);
    for (BranchForm form : BranchForm.values()) {
      assertThat(Place.below(party.committee("H"), agency.withForm(form), PLAIN).isGrassroots())
          .as("%s", form)
          .isEqualTo(form == BranchForm.ORDINARY);
    }
  }

  @Test
  void a_place_knows_the_superior_and_what_is_directly_below() {
    assertThat(place("V").superior()).contains(party.committee("X"));
    assertThat(place("TW").superior()).isEmpty();
    assertThat(place("V").scheme()).isSameAs(PLAIN);
    assertThat(place("X").below()).extracting(Place::unit).containsExactly(village, section);
    assertThat(place("V").below()).isEmpty();
    assertThat(Place.of(party.line(section.id()), PLAIN).superior()).contains(party.committee("X"));
  }

  @Test
  void a_bloc_directly_under_the_centre_is_called_by_its_kind() {
    Unit bloc = Drawing.unit("K  Đảng bộ khối K  bloc at provincial");

    assertThat(Place.below(party.root(), bloc, PLAIN).term())
        .isEqualTo(Bilingual.of("đảng bộ khối", "bloc Party organisation"));
  }

  @Test
  void a_type_of_unit_holds_the_units_of_its_roles() {
    assertThat(party.units(UnitType.GRASSROOTS_ORGANIZATION, PLAIN))
        .isEqualTo(party.grassrootsOrganizations(PLAIN))
        .containsExactly(party.committee("X"), agency);
    assertThat(party.units(UnitType.SUBORDINATE_BRANCH, PLAIN))
        .containsExactly(village, party.branch("W"));
    assertThat(party.units(UnitType.GRASSROOTS_BRANCH, PLAIN)).containsExactly(agency);
    assertThat(party.units(UnitType.BRANCH, PLAIN)).isEqualTo(party.branches());
    assertThat(party.units(UnitType.COMMITTEE, PLAIN)).hasSize(5);
    assertThat(party.units(UnitType.UNIT, PLAIN)).containsExactlyElementsOf(party.units());
    assertThat(party.units(UnitType.AT_BASE, PLAIN))
        .extracting(unit -> unit.id().value())
        .containsExactly("X", "V", "S", "W", "A");
    assertThat(party.units(UnitType.PROVINCE, PLAIN)).containsExactly(party.committee("T"));
    assertThat(party.units(UnitType.AFFILIATED_COMMITTEE, PLAIN)).containsExactly(section);
    assertThat(UnitType.BRANCH.of(place("X"))).isEqualTo(Optional.empty());
    assertThat(UnitType.BRANCH.of(place("V"))).contains(village);
    assertThat(UnitType.BRANCH.unitClass()).isEqualTo(Branch.class);
    assertThat(UnitType.GRASSROOTS_BRANCH).hasToString("grassroots branch");
  }
}
