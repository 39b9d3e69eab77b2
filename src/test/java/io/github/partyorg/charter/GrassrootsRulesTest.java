package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.RULEBOOK;
import static io.github.partyorg.charter.Bases.afterBestRemedy;
import static io.github.partyorg.charter.Bases.branch;
import static io.github.partyorg.charter.Bases.committee;
import static io.github.partyorg.charter.Bases.district;
import static io.github.partyorg.charter.Bases.grassrootsBranch;
import static io.github.partyorg.charter.Bases.office;
import static io.github.partyorg.charter.Bases.only;
import static io.github.partyorg.charter.Bases.village;
import static io.github.partyorg.charter.Bases.violations;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Participation;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GrassrootsRulesTest {

  @Nested
  class ORG_03_founding_at_a_workplace {

    private final Hierarchy before = district(committee("X", office("V", 20), village("W", 12)));

    private Plan founding(Kind kind, String... members) {
      return Plan.of(
          Decision.builder()
              .issuer("X")
              .effectiveOn(DAY)
              .addOrders(
                  Establish.unit(
                          Branch.of("N", kind)
                              .name("Chi bộ N")
                              .leadership(Leadership.appointed(DAY).secretary("V-4").build())
                              .build())
                      .under("X"),
                  TransferMembers.of(members).from("V").to("N"))
              .build());
    }

    @Test
    void holds_with_three() {
      assertThat(introduced(founding(Kind.SCHOOL, "V-4", "V-5", "V-6"))).isEmpty();
    }

    @Test
    void is_broken_with_two_and_located_at_the_new_branch() {
      assertThat(introduced(founding(Kind.SCHOOL, "V-4", "V-5")))
          .containsExactly("BR-01 H/X/N", "ORG-03 H/X/N", "ORG-04 H/X/N");
    }

    @Test
    void is_not_for_villages() {
      assertThat(introduced(founding(Kind.VILLAGE, "V-4", "V-5")))
          .containsExactly("BR-01 H/X/N", "ORG-04 H/X/N");
    }

    @Test
    void its_remedy_cures() {
      assertThat(afterBestRemedy(before, founding(Kind.SCHOOL, "V-4", "V-5"), "ORG-03")).isEmpty();
    }

    private ImmutableList<String> introduced(Plan plan) {
      return RULEBOOK.review(plan.applyTo(before)).introduced().stream()
          .map(violation -> violation.rule().code() + " " + violation.path())
          .collect(ImmutableList.toImmutableList());
    }
  }

  @Nested
  class ORG_04_three_official_members {

    @Test
    void a_thin_village_branch_is_reinforced_by_commune_officials_first() {
      Hierarchy thin = district(committee("X", office("V", 20), village("W", 12), village("T", 2)));

      assertThat(only(thin, "ORG-04").remedies().get(0).description().english())
          .startsWith("Reinforce Chi bộ T [T]");
      assertThat(afterBestRemedy(thin, "ORG-04")).isEmpty();
    }

    @Test
    void who_cannot_be_reinforced_is_merged_or_dissolved_and_everybody_re_homed() {
      Hierarchy thin = district(grassrootsBranch("A", 2, 0), grassrootsBranch("B", 5, 0));

      assertThat(only(thin, "ORG-04").remedies().get(0).description().english())
          .startsWith("Merge Chi bộ cơ sở A [A] into");
      assertThat(afterBestRemedy(thin, "ORG-04")).isEmpty();
    }

    @Test
    void every_remedy_offered_cures_and_brings_nothing_as_severe() {
      Hierarchy thin =
          district(
              committee("X", office("V", 20), village("W", 8), village("T", 2), village("U", 7)));
      Violation violation = only(thin, "ORG-04");

      assertThat(violation.remedies()).isNotEmpty();
      for (Remedy remedy : violation.remedies()) {
        assertThat(violations(remedy.applyTo(thin).after())).as("%s", remedy).isEmpty();
      }
    }
  }

  @Nested
  class ORG_06_the_form_of_a_large_unit {

    private final Hierarchy large = district(grassrootsBranch("A", 30, 0));

    @Test
    void consent_is_what_helps() {
      Remedy remedy = only(large, "ORG-06").remedies().get(1);

      assertThat(remedy.kind()).isEqualTo(Remedy.Kind.SEEK_CONSENT);
      assertThat(remedy.description().english()).startsWith("Ask H for consent");
      assertThat(afterBestRemedy(large, "ORG-06")).isEmpty();
    }

    @Test
    void a_consent_counts_from_its_day_on_and_from_the_district_only() {
      assertThat(violations(consented("H", DAY))).isEmpty();
      assertThat(violations(consented("H", DAY.plusDays(1)))).containsExactly("ORG-06 H/A");
      assertThat(violations(consented("Z", DAY))).containsExactly("CNS-01 H/A", "ORG-06 H/A");
    }

    private Hierarchy consented(String by, LocalDate day) {
      return district(
          grassrootsBranch("A", 30, 0)
              .withConsents(ImmutableList.of(Consent.of("ORG-06", by, "1-CV", day))));
    }
  }

  @Nested
  class ORG_07_and_08_sizes {

    @Test
    void their_remedy_is_consent_and_cures() {
      Hierarchy small = district(committee("X", village("V", 14), village("W", 15)));
      Hierarchy large = district(committee("X", village("V", 31)));

      assertThat(afterBestRemedy(small, "ORG-07")).isEmpty();
      assertThat(afterBestRemedy(large, "ORG-08")).isEmpty();
      assertThat(only(large, "ORG-08").message().english())
          .isEqualTo(
              "Chi bộ V [V]: 31 members; required: at most 30 members (Điều lệ"
                  + " Đảng, 19/1/2011, 21(4))");
    }

    @Test
    void exempted_members_count_and_guests_do_not() {
      Branch thirty = branch("V", Kind.VILLAGE, 30, 0);
      Branch exempted =
          thirty.withMembers(
              ImmutableList.copyOf(
                  thirty.members().stream()
                      .map(member -> member.withParticipation(Participation.EXEMPT))
                      .toList()));
      Branch hosting =
          thirty.withGuests(
              ImmutableList.of(
                  Guest.builder()
                      .member("G")
                      .outsideHome("nơi khác")
                      .since(DAY)
                      .until(DAY.plusMonths(3))
                      .build()));

      assertThat(violations(district(committee("X", exempted)))).isEmpty();
      assertThat(violations(district(committee("X", hosting)))).isEmpty();
    }
  }

  @Nested
  class ORG_09_sections {

    private final Committee section =
        Committee.section("S").name("Đảng bộ bộ phận S").add(village("W", 20)).build();

    @Test
    void a_section_without_consent_is_broken_and_consent_cures() {
      Hierarchy hierarchy = district(committee("X", village("V", 15), section));

      assertThat(violations(hierarchy)).containsExactly("ORG-09 H/X/S");
      assertThat(afterBestRemedy(hierarchy, "ORG-09")).isEmpty();
    }

    @Test
    void a_section_with_consent_holds() {
      Committee allowed =
          section.withConsents(ImmutableList.of(Consent.of("ORG-09", "H", "1-CV", DAY)));

      assertThat(violations(district(committee("X", village("V", 15), allowed)))).isEmpty();
    }
  }
}
