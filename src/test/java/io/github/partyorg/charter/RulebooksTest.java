package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulebooksTest {

  @ParameterizedTest
  @CsvSource({
    "2011-11-01, QD_45",
    "2016-07-24, QD_45",
    "2016-07-25, QD_29",
    "2021-07-29, QD_29",
    "2021-07-30, QD_24",
    "2025-01-19, QD_24",
    "2025-01-20, QD_232",
    "2025-06-30, QD_232",
    "2025-07-01, QD_294",
    "2026-04-07, QD_294",
    "2026-04-08, QD_20",
    "2026-07-25, QD_20",
    "2026-07-26, QD_208",
    "2026-11-24, QD_208"
  })
  void each_edition_begins_on_its_day(LocalDate day, Edition edition) {
    assertThat(Rulebooks.inForceOn(day).name()).isEqualTo(edition.regulation().toString());
  }

  @Test
  void a_day_before_the_first_edition_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebooks.inForceOn(LocalDate.of(2011, 10, 31)))
        .withMessageContaining("2011-10-31")
        .withMessageContaining("2011-11-01");
  }

  @Test
  void an_unchanged_rule_is_the_same_object_in_the_next_rulebook() {
    Norm in2018 = Rulebooks.inForceOn(LocalDate.of(2018, 1, 1)).norm("BR-01").orElseThrow();
    Norm in2025 = Rulebooks.inForceOn(LocalDate.of(2025, 9, 1)).norm("BR-01").orElseThrow();

    assertThat(in2025).isSameAs(in2018);
  }

  @Test
  void a_rulebook_of_ones_own_adds_and_drops_norms() {
    Rulebook rulebook = Bases.RULEBOOK.without("BR-08");

    assertThat(rulebook.norm("BR-08")).isEmpty();
    assertThat(rulebook.with(BranchRules.BRANCH_DEPUTY).norm("BR-08")).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rulebook.with(BranchRules.BRANCH_MINIMUM))
        .withMessageContaining("twice");
  }

  @Test
  void a_rule_without_its_source_cannot_be_built() {
    assertThatThrownBy(() -> Rule.on(UnitType.BRANCH).code("MY-01", Severity.SHOULD).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no statement");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void the_order_of_siblings_and_of_rules_makes_no_difference(long seed) {
    List<Branch> branches = new ArrayList<>();
    for (int size = 1; size <= 12; size++) {
      branches.add(Bases.branch("V" + size, Kind.SCHOOL, size, 3 * size));
    }
    Random random = new Random(seed);
    Committee ordered = Bases.committee("X", branches.get(0)).withChildren(branches);
    Collections.shuffle(branches, random);
    List<Norm> norms = new ArrayList<>(Bases.RULEBOOK.norms());
    Collections.shuffle(norms, random);
    Hierarchy shuffled = Bases.district(ordered.withChildren(branches));

    assertThat(
            Bases.violations(
                Rulebook.of("shuffled", norms)
                    .withSchemes(Bases.RULEBOOK.schemes())
                    .report(shuffled, Bases.DAY)))
        .isEqualTo(Bases.violations(Bases.RULEBOOK.report(Bases.district(ordered), Bases.DAY)))
        .isNotEmpty();
  }

  @Test
  void a_report_is_sorted_by_severity_then_path_then_code() {
    Report report =
        Bases.asMarked(
            """
            H      Đảng bộ huyện H  district
              X    Đảng bộ xã X     commune  secretary V-01
                V  Chi bộ V         village  31 members  ! ORG-08
                  - secretary V-01, deputy secretary V-02, committee member V-01 V-02 V-03
                T  Chi bộ T         village  2 members; secretary T-01  ! BR-01 ORG-04
              A    Chi bộ cơ sở A   agency   31 members  ! ORG-06
                - secretary A-01, deputy secretary A-02, committee member A-01 A-02 A-03
              B    Chi bộ cơ sở B   agency   2 members; secretary B-01  ! ORG-04
            """);

    assertThat(Bases.violations(report))
        .containsExactly("ORG-04 H/B", "BR-01 H/X/T", "ORG-04 H/X/T", "ORG-06 H/A", "ORG-08 H/X/V");
  }

  @Test
  void a_rule_that_met_nothing_is_reported_as_such() {
    Report report =
        Bases.asMarked(
            """
            H    Đảng bộ huyện H  district
              A  Chi bộ cơ sở A   agency  5 members; secretary A-01
            """);

    assertThat(report.idleRules())
        .extracting(Object::toString)
        .contains("ORG-07", "ORG-09", "CMT-01", "REO-01")
        .doesNotContain("ORG-04", "ORG-06");
  }
}
