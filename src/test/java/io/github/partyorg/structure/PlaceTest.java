package io.github.partyorg.structure;

import static io.github.partyorg.structure.Bases.agency;
import static io.github.partyorg.structure.Bases.commune;
import static io.github.partyorg.structure.Bases.district;
import static io.github.partyorg.structure.Bases.officials;
import static io.github.partyorg.structure.Bases.village;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a unit is follows from where it stands. */
class PlaceTest {

  private static final LevelScheme PLAIN = LevelScheme.plain();

  private final Branch village = village("V", officials(1, 3));
  private final Branch inSection = village("W", officials(4, 3));
  private final Branch agency = agency("A", officials(7, 3));
  private final Committee section =
      Committee.section("S").name("Đảng bộ bộ phận S").add(inSection).build();
  private final Committee district = district("H", commune("X", village, section), agency);
  private final Committee province =
      Committee.province("T").name("Đảng bộ tỉnh T").add(district).build();
  private final Hierarchy party =
      Hierarchy.of(Committee.national("TW").name("Đảng").add(province).build());

  private Place place(String id) {
    return party.place(UnitId.of(id), PLAIN);
  }

  @Test
  void each_unit_has_the_role_of_its_place() {
    assertThat(Maps.toMap(party.units(), unit -> place(unit.id().value()).role()).values())
        .containsExactly(
            Role.CENTRAL,
            Role.PROVINCIAL,
            Role.IMMEDIATE_SUPERIOR,
            Role.GRASSROOTS_COMMITTEE,
            Role.SUBORDINATE_BRANCH,
            Role.AFFILIATED_COMMITTEE,
            Role.SUBORDINATE_BRANCH,
            Role.GRASSROOTS_BRANCH);
  }

  @Test
  void the_places_come_in_the_order_of_the_units() {
    assertThat(party.places(PLAIN))
        .extracting(place -> place.unit().id(), Place::role)
        .containsExactlyElementsOf(
            ImmutableList.copyOf(party.units()).stream()
                .map(unit -> tuple(unit.id(), place(unit.id().value()).role()))
                .toList());
  }

  @Test
  void a_branch_directly_below_any_level_above_the_base_is_a_grassroots_organisation() {
    for (Committee superior :
        ImmutableList.of(
            Committee.national("TW").name("Đảng").build(),
            Committee.province("T").name("Đảng bộ tỉnh T").build(),
            district("H"))) {
      assertThat(Place.below(superior, village, PLAIN).role())
          .as("%s", superior)
          .isEqualTo(Role.GRASSROOTS_BRANCH);
    }
    for (Committee superior : ImmutableList.of(commune("X"), section)) {
      assertThat(Place.below(superior, agency, PLAIN).role())
          .as("%s", superior)
          .isEqualTo(Role.SUBORDINATE_BRANCH);
    }
  }

  @Test
  void a_branch_that_moves_is_another_thing_and_the_same_value() {
    Hierarchy before = Hierarchy.of(district);
    HierarchyEdit edit = before.edit();
    edit.remove(village.id());
    edit.place(village, district.id());
    Hierarchy after = edit.done();

    assertThat(before.place(village.id(), PLAIN).role()).isEqualTo(Role.SUBORDINATE_BRANCH);
    assertThat(after.place(village.id(), PLAIN).role()).isEqualTo(Role.GRASSROOTS_BRANCH);
    assertThat(after.branch("V")).isSameAs(village);
  }

  @Test
  void a_branch_at_the_top_and_one_of_a_special_form_are_no_grassroots_organisations() {
    assertThat(Place.top(village, PLAIN).role()).isEqualTo(Role.SUBORDINATE_BRANCH);
    for (BranchForm form : BranchForm.values()) {
      assertThat(Place.below(district, agency.withForm(form), PLAIN).isGrassroots())
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
  void above_the_base_the_kind_names_a_committee_and_below_it_the_role() {
    ImmutableMap<String, String> terms =
        ImmutableMap.<String, String>builder()
            .put("TW", "toàn Đảng")
            .put("T", "đảng bộ tỉnh")
            .put("H", "đảng bộ huyện")
            .put("X", "đảng bộ cơ sở")
            .put("S", "đảng bộ trực thuộc cơ sở")
            .put("V", "chi bộ trực thuộc")
            .put("A", "chi bộ cơ sở")
            .buildOrThrow();

    for (Map.Entry<String, String> term : terms.entrySet()) {
      assertThat(place(term.getKey()).term().vietnamese()).isEqualTo(term.getValue());
    }
    assertThat(
            Place.below(
                    Committee.national("TW").name("Đảng").build(),
                    Committee.of("K", Level.PROVINCIAL, Kind.BLOC).name("Đảng bộ khối K").build(),
                    PLAIN)
                .term())
        .isEqualTo(Bilingual.of("đảng bộ khối", "bloc Party organisation"));
    assertThat(place("A")).hasToString("Chi bộ cơ quan A [A], grassroots branch");
  }

  @Test
  void a_type_of_unit_holds_the_units_of_its_roles() {
    assertThat(party.units(UnitType.GRASSROOTS_ORGANIZATION, PLAIN))
        .isEqualTo(party.grassrootsOrganizations(PLAIN))
        .containsExactly(party.committee("X"), agency);
    assertThat(party.units(UnitType.SUBORDINATE_BRANCH, PLAIN)).containsExactly(village, inSection);
    assertThat(party.units(UnitType.GRASSROOTS_BRANCH, PLAIN)).containsExactly(agency);
    assertThat(party.units(UnitType.BRANCH, PLAIN)).isEqualTo(party.branches());
    assertThat(party.units(UnitType.COMMITTEE, PLAIN)).hasSize(5);
    assertThat(party.units(UnitType.UNIT, PLAIN)).containsExactlyElementsOf(party.units());
    assertThat(party.units(UnitType.AT_BASE, PLAIN))
        .extracting(unit -> unit.id().value())
        .containsExactly("X", "V", "S", "W", "A");
    assertThat(party.units(UnitType.PROVINCE, PLAIN)).containsExactly(province);
    assertThat(party.units(UnitType.AFFILIATED_COMMITTEE, PLAIN)).containsExactly(section);
    assertThat(UnitType.BRANCH.of(place("X"))).isEqualTo(Optional.empty());
    assertThat(UnitType.BRANCH.of(place("V"))).contains(village);
    assertThat(UnitType.BRANCH.unitClass()).isEqualTo(Branch.class);
    assertThat(UnitType.GRASSROOTS_BRANCH).hasToString("grassroots branch");
  }
}
