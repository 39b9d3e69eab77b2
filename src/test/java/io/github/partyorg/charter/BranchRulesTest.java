package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.RULEBOOK;
import static io.github.partyorg.charter.Bases.afterBestRemedy;
import static io.github.partyorg.charter.Bases.branch;
import static io.github.partyorg.charter.Bases.committee;
import static io.github.partyorg.charter.Bases.district;
import static io.github.partyorg.charter.Bases.office;
import static io.github.partyorg.charter.Bases.village;
import static io.github.partyorg.charter.Bases.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.LeadershipBuilder;
import io.github.partyorg.structure.Pilot;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BranchRulesTest {

  private static Hierarchy with(Branch branch) {
    return district(committee("X", village("Z", 30), branch));
  }

  private static LeadershipBuilder secretary() {
    return Leadership.elected(DAY).secretary("V-1");
  }

  @Nested
  class BR_01_three_official_members {
    @Test
    void is_cured_by_reinforcement() {
      Hierarchy thin = district(committee("X", office("O", 30), village("V", 2)));

      assertThat(violations(thin)).containsExactly("BR-01 H/X/V", "ORG-04 H/X/V");
      assertThat(afterBestRemedy(thin, "BR-01")).isEmpty();
    }
  }

  @Nested
  class BR_05_below_nine {
    @Test
    void holds_with_a_secretary_and_perhaps_a_deputy() {
      assertThat(violations(with(village("V", 8)))).isEmpty();
      assertThat(
              violations(with(village("V", 8).withLeadership(secretary().deputies("V-2").build()))))
          .isEmpty();
    }

    @Test
    void is_broken_by_a_committee_and_cured_by_renewal() {
      Hierarchy broken =
          with(
              village("V", 8)
                  .withLeadership(secretary().deputies("V-2").committee("V-1", "V-2").build()));

      assertThat(violations(broken)).containsExactly("BR-05 H/X/V");
      assertThat(afterBestRemedy(broken, "BR-05")).isEmpty();
    }

    @Test
    void is_broken_without_a_secretary_and_cured_by_renewal() {
      Hierarchy broken = with(village("V", 8).withLeadership(Leadership.vacant()));

      assertThat(violations(broken)).containsExactly("BR-05 H/X/V");
      assertThat(afterBestRemedy(broken, "BR-05")).isEmpty();
    }

    @Test
    void probationary_members_do_not_count_towards_nine() {
      assertThat(violations(with(branch("V", Kind.VILLAGE, 8, 5)))).isEmpty();
    }
  }

  @Nested
  class BR_06_from_nine_on {
    @Test
    void holds_with_a_committee_that_the_leaders_belong_to() {
      assertThat(violations(with(village("V", 9)))).isEmpty();
    }

    @Test
    void is_broken_without_a_committee_and_cured_by_renewal() {
      Hierarchy broken = with(village("V", 9).withLeadership(secretary().build()));

      assertThat(violations(broken)).containsExactly("BR-06 H/X/V");
      assertThat(afterBestRemedy(broken, "BR-06")).isEmpty();
    }

    @Test
    void is_broken_by_a_secretary_outside_the_committee() {
      Hierarchy broken =
          with(
              village("V", 9)
                  .withLeadership(
                      secretary().deputies("V-2").committee("V-2", "V-3", "V-4").build()));

      assertThat(violations(broken)).containsExactly("BR-06 H/X/V");
      assertThat(afterBestRemedy(broken, "BR-06")).isEmpty();
    }
  }

  @Nested
  class BR_07_at_most_seven {
    private Hierarchy of(String... committee) {
      return with(
          village("V", 12)
              .withLeadership(secretary().deputies("V-2").committee(committee).build()));
    }

    @Test
    void seven_hold_and_eight_do_not() {
      Hierarchy eight = of("V-1", "V-2", "V-3", "V-4", "V-5", "V-6", "V-7", "V-8");

      assertThat(violations(of("V-1", "V-2", "V-3", "V-4", "V-5", "V-6", "V-7"))).isEmpty();
      assertThat(violations(eight)).containsExactly("BR-07 H/X/V");
      assertThat(afterBestRemedy(eight, "BR-07")).isEmpty();
    }

    @Test
    void was_silent_before_the_regulation_of_2016() {
      Hierarchy eight = of("V-1", "V-2", "V-3", "V-4", "V-5", "V-6", "V-7", "V-8");
      LocalDate eve = LocalDate.of(2016, 7, 24);

      assertThat(violations(Rulebooks.inForceOn(eve).report(eight, eve))).isEmpty();
      assertThat(violations(Rulebooks.inForceOn(eve.plusDays(1)).report(eight, eve.plusDays(1))))
          .containsExactly("BR-07 H/X/V");
    }
  }

  @Nested
  class BR_08_one_deputy {
    @Test
    void none_is_too_few_beside_a_committee() {
      Hierarchy none =
          with(village("V", 9).withLeadership(secretary().committee("V-1", "V-2", "V-3").build()));

      assertThat(violations(none)).containsExactly("BR-08 H/X/V");
      assertThat(afterBestRemedy(none, "BR-08")).isEmpty();
    }

    @Test
    void two_are_too_many_anywhere() {
      Hierarchy two =
          with(village("V", 5).withLeadership(secretary().deputies("V-2", "V-3").build()));

      assertThat(violations(two)).containsExactly("BR-08 H/X/V");
      assertThat(afterBestRemedy(two, "BR-08")).isEmpty();
    }
  }

  @Nested
  class MIL_01_a_pilot {
    private final Branch military = branch("V", Kind.COMMUNE_MILITARY, 5, 0);

    @Test
    void holds_under_a_pilot_and_is_broken_without() {
      assertThat(violations(with(military.withPilot(Pilot.begunOn(DAY))))).isEmpty();
      assertThat(violations(with(military))).containsExactly("MIL-01 H/X/V");
      assertThat(afterBestRemedy(with(military), "MIL-01")).isEmpty();
    }

    @Test
    void is_silent_from_2023_on() {
      LocalDate last = LocalDate.of(2022, 12, 31);

      assertThat(violations(Rulebooks.inForceOn(last).report(with(military), last)))
          .contains("MIL-01 H/X/V");
      assertThat(
              violations(
                  Rulebooks.inForceOn(last.plusDays(1)).report(with(military), last.plusDays(1))))
          .doesNotContain("MIL-01 H/X/V");
      assertThat(
              RULEBOOK.norm("MIL-01").orElseThrow().inForce().contains(LocalDate.of(2009, 10, 14)))
          .isFalse();
    }
  }
}
