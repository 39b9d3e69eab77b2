package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.RULEBOOK;
import static io.github.partyorg.charter.Bases.asMarked;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.Samples;
import io.github.partyorg.testing.junit.HierarchyOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a base organisation may be; the sizes themselves are drawn in the law. */
class GrassrootsRulesTest {

  @Test
  void ORG_04_a_thin_village_branch_is_reinforced_by_commune_officials_first(
      @HierarchyOf(
              """
              H      Đảng bộ huyện H  district
                X    Đảng bộ xã X     commune         secretary O-01
                  O  Chi bộ O         commune office  18 members; M1(commune cadre) M2(commune cadre)
                    - secretary O-01, deputy secretary O-02, committee member O-01 O-02 O-03
                  W  Chi bộ W         village         8 members; secretary W-01
                  T  Chi bộ T         village         2 members; secretary T-01
                  U  Chi bộ U         village         7 members; secretary U-01
              """)
          Hierarchy thin) {
    Violation violation = RULEBOOK.report(thin, DAY).violationsOf("ORG-04").get(0);

    assertThat(violation.remedies().get(0).description().english())
        .startsWith("Reinforce Chi bộ T [T]");
    assertThat(violation.remedies())
        .allSatisfy(
            remedy ->
                assertThat(RULEBOOK.report(remedy.applyTo(thin).after(), DAY)).hasNoViolations());
  }

  @Test
  void ORG_04_where_nobody_can_be_spared_the_branch_is_merged() {
    Violation violation =
        asMarked(
                """
                H    Đảng bộ huyện H  district
                  A  Chi bộ cơ sở A   agency  2 members; secretary A-01  ! ORG-04
                  B  Chi bộ cơ sở B   agency  5 members; secretary B-01
                """)
            .violations()
            .get(0);

    assertThat(violation.remedies().get(0).description().english())
        .startsWith("Merge Chi bộ cơ sở A [A] into");
  }

  @Test
  void ORG_06_consent_helps_beside_the_form_of_a_committee() {
    Remedy remedy = Samples.breaking("ORG-06").report().violations().get(0).remedies().get(1);

    assertThat(remedy.kind()).isEqualTo(Remedy.Kind.SEEK_CONSENT);
    assertThat(remedy.description().english()).startsWith("Ask TG for consent");
  }

  @ParameterizedTest(name = "of {0} on {1}")
  @CsvSource({"H, 2018-07-01, ''", "H, 2018-07-02, ! ORG-06", "Z, 2018-07-01, ! CNS-01 ORG-06"})
  void ORG_06_a_consent_counts_from_its_day_on_and_from_the_district_only(
      String by, String day, String marks) {
    asMarked(
        """
        H    Đảng bộ huyện H  district
          A  Chi bộ cơ sở A   agency  30 members; consent ORG-06 by %s 1-CV %s  %s
            - secretary A-01, deputy secretary A-02, committee member A-01 A-02 A-03
        """
            .formatted(by, day, marks));
  }
}
