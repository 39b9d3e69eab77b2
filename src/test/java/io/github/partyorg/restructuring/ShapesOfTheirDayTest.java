package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.TwoCommunes.branch;
import static io.github.partyorg.restructuring.TwoCommunes.decision;
import static io.github.partyorg.restructuring.TwoCommunes.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Shapes of 2018, 2025 and 2026 can be built, and are judged as what they are. */
class ShapesOfTheirDayTest {

  private static final LocalDate IN_2018 = LocalDate.of(2018, 9, 1);
  private static final LocalDate IN_2025 = LocalDate.of(2025, 8, 1);
  private static final LocalDate IN_2026 = LocalDate.of(2026, 8, 1);

  /** Returns a province with a bloc, the police, an army organisation and a commune. */
  private static Hierarchy province(Level commune) {
    Branch school = Branch.of("S1", Kind.SCHOOL).name("Chi bộ trường").build();
    return Hierarchy.of(
        Committee.province("P")
            .name("Đảng bộ tỉnh")
            .add(
                Committee.superior("BLOC", Kind.BLOC)
                    .name("Đảng bộ khối")
                    .add(branch("K", 1, 4))
                    .build(),
                Committee.superior("POLICE", Kind.POLICE).name("Đảng bộ công an").build(),
                Committee.superior("ARMY", Kind.ARMY).name("Đảng bộ quân sự").build(),
                Committee.of("X", commune, Kind.COMMUNE)
                    .name("Đảng bộ xã X")
                    .add(branch("A", 5, 8), school)
                    .build())
            .build());
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

  @Test
  void a_bloc_the_police_and_the_army_stand_under_a_province() {
    Hierarchy province = province(Level.IMMEDIATE_SUPERIOR);
    for (String unit : new String[] {"BLOC", "POLICE", "ARMY"}) {
      assertThat(role(province, IN_2018, unit)).isEqualTo(Role.IMMEDIATE_SUPERIOR);
      assertThat(isFound(province, IN_2018, "ORG-02", unit)).as(unit).isFalse();
      assertThat(isFound(province, IN_2025, "CMT-06", unit)).as(unit).isFalse();
    }
    assertThat(role(province, IN_2018, "K")).isEqualTo(Role.GRASSROOTS_BRANCH);
  }

  @Test
  void a_commune_directly_under_the_province_is_judged_by_its_day() {
    Hierarchy province = province(Level.GRASSROOTS);
    assertThat(isFound(province, IN_2018, "ORG-02", "X")).isTrue();
    assertThat(isFound(province, IN_2026, "ORG-02", "X")).isFalse();
    assertThat(role(province, IN_2026, "X")).isEqualTo(Role.GRASSROOTS_COMMITTEE);
    assertThat(role(province, IN_2026, "A")).isEqualTo(Role.SUBORDINATE_BRANCH);
  }

  @Test
  void a_commune_becomes_a_grassroots_organisation_with_an_affiliated_committee() {
    Hierarchy before = province(Level.IMMEDIATE_SUPERIOR);
    Outcome outcome =
        decision(
                "1-QĐ",
                IN_2026,
                Convert.unit("X").toLevel(Level.GRASSROOTS),
                Establish.unit(
                        Committee.affiliated("SCHOOL", Kind.SCHOOL).name("Đảng bộ trường").build())
                    .under("X"),
                HandOver.units("S1").to("SCHOOL"))
            .applyTo(before);
    assertThat(role(outcome.after(), IN_2026, "SCHOOL")).isEqualTo(Role.AFFILIATED_COMMITTEE);
    assertThat(outcome.after().branch("A")).isSameAs(before.branch("A"));
    assertThat(outcome.changes(Restructured.class).get(0).restanding())
        .containsExactly(id("A"), id("S1"));
    assertThat(outcome.undoing(id("P"), IN_2026).applyTo(outcome.after()).after())
        .isEqualTo(before);
  }
}
