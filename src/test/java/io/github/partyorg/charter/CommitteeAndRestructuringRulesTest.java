package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.RULEBOOK;
import static io.github.partyorg.charter.Bases.afterBestRemedy;
import static io.github.partyorg.charter.Bases.violations;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Report;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which committee decides, and how the leaders of a new branch come to lead it. */
class CommitteeAndRestructuringRulesTest {

  private static final Hierarchy BEFORE =
      Drawing.hierarchy(
          """
          H      Đảng bộ huyện H  district
            X    Đảng bộ xã X     commune         secretary V-01
              V  Chi bộ V         commune office  20 members
                - secretary V-01, deputy secretary V-02, committee member V-01 V-02 V-03
              W  Chi bộ W         village         12 members
                - secretary W-01, deputy secretary W-02, committee member W-01 W-02 W-03
          """);

  private static final String APPOINTED = "secretary V-04 appointed 2018-07-01";
  private static final String THREE = "'V-04, V-05, V-06'";

  private static Plan founding(String issuer, String kind, String members, String leadership) {
    return Minutes.plan(
        """
        Draft of %s, in force 2018-07-01
          Establish under X:
            N  Chi bộ N  %s  %s
          Transfer %s from V to N
        """
            .formatted(issuer, kind, leadership, members));
  }

  private static Plan foundingByTheDistrict() {
    return founding("H", "school", "V-04, V-05, V-06", APPOINTED);
  }

  private static Report after(Plan plan) {
    return RULEBOOK.review(plan.applyTo(BEFORE)).after();
  }

  @Test
  void the_base_committee_founds_a_branch_of_three_and_appoints_its_first_leaders() {
    assertThat(founding("X", "school", "V-04, V-05, V-06", APPOINTED))
        .on(BEFORE)
        .review()
        .introducesNothing();
  }

  @ParameterizedTest(name = "{0} founds a {1} with {2}, {3}: {4}")
  @CsvSource({
    "X, school, 'V-04, V-05', " + APPOINTED + ", BR-01 ORG-03 ORG-04, ORG-03",
    "X, village, 'V-04, V-05', " + APPOINTED + ", BR-01 ORG-04, ORG-04",
    "X, school, " + THREE + ", secretary V-04 elected; congress 2018-07-01, CMT-08, CMT-08",
    "X, school, " + THREE + ", '', BR-05 CMT-08, CMT-08",
    "H, school, " + THREE + ", " + APPOINTED + ", REO-01, REO-01"
  })
  void what_else_is_founded_is_told_at_the_new_branch_and_cured_by_the_best_remedy(
      String issuer, String kind, String members, String leadership, String broken, String cured) {
    Plan plan = founding(issuer, kind, members, leadership);

    assertThat(violations(after(plan)))
        .isEqualTo(Stream.of(broken.split(" ")).map(code -> code + " H/X/N").toList());
    assertThat(afterBestRemedy(BEFORE, plan, cured)).hasNoViolations();
  }

  @Test
  void REO_01_takes_the_order_out_of_the_decision_and_the_rest_stays() {
    Plan plan = foundingByTheDistrict();
    Remedy remedy = after(plan).violationsOf("REO-01").get(0).remedies().get(0);

    assertThat(remedy.kind()).isEqualTo(Remedy.Kind.REISSUE);
    assertThat(remedy.amend(plan).decisions())
        .extracting(decision -> decision.issuer().value())
        .containsExactly("X", "H");
  }

  @Test
  void REO_01_locates_a_unit_that_begins_and_ends_in_one_plan_where_it_stood() {
    Plan plan =
        foundingByTheDistrict()
            .then(
                Minutes.decision(
                    """
                    Draft of H, in force 2018-07-01
                      Dissolve N; everyone to W
                    """));

    assertThat(violations(after(plan))).contains("REO-01 H/X/N");
  }

  @Test
  void REO_01_locates_a_dissolution_by_a_stranger_at_the_place_that_was() {
    Plan plan =
        Minutes.plan(
            """
            Draft of H, in force 2018-07-01
              Dissolve W; everyone to V
            """);

    assertThat(violations(after(plan))).contains("REO-01 H/X/W");
  }

  @Test
  void a_seat_keeps_its_mandate_when_a_remedy_keeps_its_holder() {
    Hierarchy broken =
        Drawing.hierarchy(
            """
            X    Đảng bộ xã X  commune  congress 2018-07-01
              - secretary V-01, deputy secretary V-02
              - committee member V-01 V-02 V-03 V-04 V-05 V-06 V-07 V-08 V-09
              V  Chi bộ V      village  30 members
            """);
    Remedy remedy = RULEBOOK.report(broken, DAY).violationsOf("CMT-01").get(0).remedies().get(0);
    MemberId secretary = MemberId.of("V-01");

    assertThat(remedy.applyTo(broken).after().require("X").leadership().seats())
        .contains(
            Seat.of(Post.SECRETARY, secretary, Mandate.ELECTED, DAY),
            Seat.of(Post.STANDING_COMMITTEE_MEMBER, secretary, Mandate.APPOINTED, DAY));
  }
}
