package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.TwoCommunes.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Role;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes of 2018, 2025 and 2026 can be built, and are judged as what they are. */
class ShapesOfTheirDayTest {

  private static final LocalDate IN_2018 = LocalDate.of(2018, 9, 1);
  private static final LocalDate IN_2025 = LocalDate.of(2025, 8, 1);
  private static final LocalDate IN_2026 = LocalDate.of(2026, 8, 1);

  /** Returns a province with a bloc, the police, an army organisation and a commune. */
  private static Hierarchy province(String levelOfCommune) {
    return Drawing.hierarchy(
        """
        P         Đảng bộ tỉnh     province
          BLOC    Đảng bộ khối     bloc at immediate superior
            K     Chi bộ K         village  M1 M2 M3 M4
          POLICE  Đảng bộ công an  police at immediate superior
          ARMY    Đảng bộ quân sự  army at immediate superior
          X       Đảng bộ xã X     commune at %s
            A     Chi bộ A         village  M5 M6 M7 M8
            S1    Chi bộ trường    school
        """
            .formatted(levelOfCommune));
  }

  private static boolean isFound(Hierarchy hierarchy, LocalDate day, String code, String unit) {
    Report report = Rulebooks.inForceOn(day).report(hierarchy, day);
    return report.violationsOf(code).stream()
        .map(Violation::toString)
        .anyMatch(text -> text.contains(unit));
  }

  private static Role role(Hierarchy hierarchy, LocalDate day, String unit) {
    return hierarchy.place(id(unit), PartyLevels.on(day)).role();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BLOC", "POLICE", "ARMY"})
  void a_bloc_the_police_and_the_army_stand_under_a_province(String unit) {
    Hierarchy province = province("immediate superior");
    assertThat(role(province, IN_2018, unit)).isEqualTo(Role.IMMEDIATE_SUPERIOR);
    assertThat(role(province, IN_2018, "K")).isEqualTo(Role.GRASSROOTS_BRANCH);
    assertThat(isFound(province, IN_2018, "ORG-02", unit)).isFalse();
    assertThat(isFound(province, IN_2025, "CMT-06", unit)).isFalse();
  }

  @Test
  void a_commune_directly_under_the_province_is_judged_by_its_day() {
    Hierarchy province = province("grassroots");
    assertThat(isFound(province, IN_2018, "ORG-02", "X")).isTrue();
    assertThat(isFound(province, IN_2026, "ORG-02", "X")).isFalse();
    assertThat(role(province, IN_2026, "X")).isEqualTo(Role.GRASSROOTS_COMMITTEE);
    assertThat(role(province, IN_2026, "A")).isEqualTo(Role.SUBORDINATE_BRANCH);
  }

  @Test
  void a_commune_becomes_a_grassroots_organisation_with_an_affiliated_committee() {
    Hierarchy before = province("immediate superior");
    Order[] orders =
        TwoCommunes.orders(
            """
            Convert X to another level: grassroots
            Establish under X:
              SCHOOL  Đảng bộ trường  school at affiliated
            Hand S1 over to SCHOOL
            """);
    Outcome outcome = TwoCommunes.decision("1-QĐ", IN_2026, orders).applyTo(before);
    assertThat(role(outcome.after(), IN_2026, "SCHOOL")).isEqualTo(Role.AFFILIATED_COMMITTEE);
    assertThat(outcome.after().branch("A")).isSameAs(before.branch("A"));
    assertThat(outcome.changes(Restructured.class).get(0).restanding())
        .containsExactly(id("A"), id("S1"));
    assertThat(outcome.undoing(id("P"), IN_2026).applyTo(outcome.after()).after())
        .isEqualTo(before);
  }
}
