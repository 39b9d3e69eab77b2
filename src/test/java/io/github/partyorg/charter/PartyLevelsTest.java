package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand where, and what it is there, by the texts of three days. */
class PartyLevelsTest {

  private static final LocalDate IN_2025 = LocalDate.of(2025, 7, 1);
  private static final LocalDate IN_2026 = LocalDate.of(2026, 7, 26);

  /** A unit of which no more is said than its kind, and its level if that is not the kind's. */
  private static Unit unit(String kind) {
    return Drawing.unit("U  Tổ chức đảng  " + kind);
  }

  private static Place place(String superior, String unit, LocalDate day) {
    return Place.below((Committee) unit(superior), unit(unit), PartyLevels.on(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-07-01 | province                   | district                   | true  | IMMEDIATE_SUPERIOR
          2025-07-01 | province                   | district                   | false | IMMEDIATE_SUPERIOR
          2026-07-26 | province                   | district                   | false | IMMEDIATE_SUPERIOR
          2018-07-01 | province                   | ward at immediate superior | false | IMMEDIATE_SUPERIOR
          2025-07-01 | province                   | ward at immediate superior | true  | IMMEDIATE_SUPERIOR
          2026-07-26 | province                   | ward at immediate superior | false | IMMEDIATE_SUPERIOR
          2018-07-01 | district                   | commune                    | true  | GRASSROOTS_COMMITTEE
          2018-07-01 | province                   | commune                    | false | GRASSROOTS_COMMITTEE
          2025-07-01 | province                   | commune                    | false | GRASSROOTS_COMMITTEE
          2026-07-26 | province                   | commune                    | true  | GRASSROOTS_COMMITTEE
          2018-07-01 | commune                    | section                    | true  | AFFILIATED_COMMITTEE
          2026-07-26 | commune                    | section                    | true  | AFFILIATED_COMMITTEE
          2018-07-01 | district                   | section                    | false | AFFILIATED_COMMITTEE
          2018-07-01 | district                   | agency                     | true  | GRASSROOTS_BRANCH
          2018-07-01 | commune                    | village                    | true  | SUBORDINATE_BRANCH
          2025-07-01 | ward at immediate superior | village                    | true  | SUBORDINATE_BRANCH
          2025-07-01 | ward at immediate superior | school                     | true  | GRASSROOTS_BRANCH
          2026-07-26 | commune                    | village                    | true  | SUBORDINATE_BRANCH
          2026-07-26 | commune                    | school                     | true  | SUBORDINATE_BRANCH
          2018-07-01 | commune                    | school at grassroots       | false | GRASSROOTS_COMMITTEE
          2018-07-01 | army at immediate superior | police at immediate superior | true | IMMEDIATE_SUPERIOR
          2018-07-01 | district                   | agency at immediate superior | false | IMMEDIATE_SUPERIOR
          2025-07-01 | country                    | bloc at provincial         | true  | PROVINCIAL
          """)
  void a_place_is_foreseen_or_not_and_makes_of_a_unit_what_it_is(
      LocalDate day, String superior, String unit, boolean isForeseen, Role role) {
    Place place = place(superior, unit, day);

    assertThat(place.isForeseen()).isEqualTo(isForeseen);
    assertThat(place.role()).isEqualTo(role);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-07-01", "2025-07-01"})
  void a_base_committee_with_powers_of_a_superior_holds_others(LocalDate day) {
    String university =
        "public-service unit at grassroots;"
            + " powers of a direct superior 9-QĐ/TU from 2018-07-01";

    assertThat(place(university, "school at grassroots", day).isForeseen()).isTrue();
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

  @ParameterizedTest
  @CsvSource({
    "commune, village, 2018-07-01, chi bộ trực thuộc",
    "commune, village, 2026-07-26, chi bộ",
    "province, ward at immediate superior, 2025-07-01, 'đảng bộ xã, phường, đặc khu'",
    "commune, section, 2018-07-01, đảng bộ bộ phận",
    "commune, section, 2026-07-26, đảng bộ trực thuộc cơ sở"
  })
  void units_are_called_as_the_texts_of_the_day_call_them(
      String superior, String unit, LocalDate day, String term) {
    assertThat(place(superior, unit, day).term().vietnamese()).isEqualTo(term);
  }
}
