package io.github.partyorg.charter;

import static io.github.partyorg.structure.Level.AFFILIATED;
import static io.github.partyorg.structure.Level.CENTRAL;
import static io.github.partyorg.structure.Level.GRASSROOTS;
import static io.github.partyorg.structure.Level.IMMEDIATE_SUPERIOR;
import static io.github.partyorg.structure.Level.PROVINCIAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may stand where, and what it is there, by the texts of three days. */
class PartyLevelsTest {

  private static final LocalDate IN_2018 = LocalDate.of(2018, 7, 1);
  private static final LocalDate IN_2025 = LocalDate.of(2025, 7, 1);
  private static final LocalDate IN_2026 = LocalDate.of(2026, 7, 26);

  private static Committee committee(Level level, Kind kind) {
    return Committee.of("C-" + level + "-" + kind, level, kind).name("Đảng bộ").build();
  }

  private static Branch branch(Kind kind) {
    return Branch.of("B-" + kind, kind).name("Chi bộ").build();
  }

  private static Arguments row(
      LocalDate day, Committee superior, Unit unit, boolean isForeseen, Role role) {
    return Arguments.of(day, superior, unit, isForeseen, role);
  }

  static Stream<Arguments> rows() {
    Committee province = committee(PROVINCIAL, Kind.PROVINCE);
    Committee bloc = committee(PROVINCIAL, Kind.BLOC);
    Committee district = committee(IMMEDIATE_SUPERIOR, Kind.DISTRICT);
    Committee ward = committee(IMMEDIATE_SUPERIOR, Kind.WARD);
    Committee commune = committee(GRASSROOTS, Kind.COMMUNE);
    Committee school = committee(GRASSROOTS, Kind.SCHOOL);
    Committee section = committee(AFFILIATED, Kind.SECTION);
    Committee corps = committee(IMMEDIATE_SUPERIOR, Kind.ARMY);
    return Stream.of(
        row(IN_2018, province, district, true, Role.IMMEDIATE_SUPERIOR),
        row(IN_2025, province, district, false, Role.IMMEDIATE_SUPERIOR),
        row(IN_2026, province, district, false, Role.IMMEDIATE_SUPERIOR),
        row(IN_2018, province, ward, false, Role.IMMEDIATE_SUPERIOR),
        row(IN_2025, province, ward, true, Role.IMMEDIATE_SUPERIOR),
        row(IN_2026, province, ward, false, Role.IMMEDIATE_SUPERIOR),
        row(IN_2018, district, commune, true, Role.GRASSROOTS_COMMITTEE),
        row(IN_2018, province, commune, false, Role.GRASSROOTS_COMMITTEE),
        row(IN_2025, province, commune, false, Role.GRASSROOTS_COMMITTEE),
        row(IN_2026, province, commune, true, Role.GRASSROOTS_COMMITTEE),
        row(IN_2018, commune, section, true, Role.AFFILIATED_COMMITTEE),
        row(IN_2026, commune, section, true, Role.AFFILIATED_COMMITTEE),
        row(IN_2018, district, section, false, Role.AFFILIATED_COMMITTEE),
        row(IN_2018, district, branch(Kind.AGENCY), true, Role.GRASSROOTS_BRANCH),
        row(IN_2018, commune, branch(Kind.VILLAGE), true, Role.SUBORDINATE_BRANCH),
        row(IN_2025, ward, branch(Kind.VILLAGE), true, Role.SUBORDINATE_BRANCH),
        row(IN_2025, ward, branch(Kind.SCHOOL), true, Role.GRASSROOTS_BRANCH),
        row(IN_2026, commune, branch(Kind.VILLAGE), true, Role.SUBORDINATE_BRANCH),
        row(IN_2026, commune, branch(Kind.SCHOOL), true, Role.SUBORDINATE_BRANCH),
        row(IN_2018, commune, school, false, Role.GRASSROOTS_COMMITTEE),
        row(
            IN_2018,
            corps,
            committee(IMMEDIATE_SUPERIOR, Kind.POLICE),
            true,
            Role.IMMEDIATE_SUPERIOR),
        row(
            IN_2018,
            district,
            committee(IMMEDIATE_SUPERIOR, Kind.AGENCY),
            false,
            Role.IMMEDIATE_SUPERIOR),
        row(IN_2025, committee(CENTRAL, Kind.COUNTRY), bloc, true, Role.PROVINCIAL));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_place_is_foreseen_or_not_and_makes_of_a_unit_what_it_is(
      LocalDate day, Committee superior, Unit unit, boolean isForeseen, Role role) {
    Place place = Place.below(superior, unit, PartyLevels.on(day));

    assertThat(place.isForeseen()).isEqualTo(isForeseen);
    assertThat(place.role()).isEqualTo(role);
  }

  @Test
  void a_base_committee_with_powers_of_a_superior_holds_others() {
    Committee school = committee(GRASSROOTS, Kind.SCHOOL);
    Committee university =
        committee(GRASSROOTS, Kind.PUBLIC_SERVICE_UNIT)
            .withDelegation(Delegation.of(Delegation.Extent.FULL, "9-QĐ/TU", IN_2018));

    for (LocalDate day : new LocalDate[] {IN_2018, IN_2025}) {
      assertThat(Place.below(university, school, PartyLevels.on(day)).isForeseen()).isTrue();
    }
  }

  @Test
  void every_row_names_its_clause() {
    for (LevelScheme scheme :
        new LevelScheme[] {
          PartyLevels.UNTIL_JUNE_2025, PartyLevels.FROM_JULY_2025, PartyLevels.FROM_JULY_2026
        }) {
      assertThat(scheme.rows()).isNotEmpty().allMatch(row -> row.clause().isPresent());
    }
  }

  @Test
  void each_scheme_holds_from_its_first_day_on() {
    assertThat(PartyLevels.on(IN_2025.minusDays(1))).isEqualTo(PartyLevels.UNTIL_JUNE_2025);
    assertThat(PartyLevels.on(IN_2025)).isEqualTo(PartyLevels.FROM_JULY_2025);
    assertThat(PartyLevels.on(IN_2026.minusDays(1))).isEqualTo(PartyLevels.FROM_JULY_2025);
    assertThat(PartyLevels.on(IN_2026)).isEqualTo(PartyLevels.FROM_JULY_2026);
    assertThat(Bases.RULEBOOK.schemes()).isEqualTo(PartyLevels.SCHEMES);
  }

  @Test
  void units_are_called_as_the_texts_of_the_day_call_them() {
    Branch village = branch(Kind.VILLAGE);

    assertThat(term(committee(GRASSROOTS, Kind.COMMUNE), village, IN_2018))
        .isEqualTo("chi bộ trực thuộc");
    assertThat(term(committee(GRASSROOTS, Kind.COMMUNE), village, IN_2026)).isEqualTo("chi bộ");
    assertThat(
            term(
                committee(PROVINCIAL, Kind.PROVINCE),
                committee(IMMEDIATE_SUPERIOR, Kind.WARD),
                IN_2025))
        .isEqualTo("đảng bộ xã, phường, đặc khu");
    assertThat(
            term(committee(GRASSROOTS, Kind.COMMUNE), committee(AFFILIATED, Kind.SECTION), IN_2018))
        .isEqualTo("đảng bộ bộ phận");
    assertThat(
            term(committee(GRASSROOTS, Kind.COMMUNE), committee(AFFILIATED, Kind.SECTION), IN_2026))
        .isEqualTo("đảng bộ trực thuộc cơ sở");
  }

  private static String term(Committee superior, Unit unit, LocalDate day) {
    return Place.below(superior, unit, PartyLevels.on(day)).term().vietnamese();
  }
}
