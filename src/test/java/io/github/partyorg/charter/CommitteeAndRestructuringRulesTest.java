package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.RULEBOOK;
import static io.github.partyorg.charter.Bases.afterBestRemedy;
import static io.github.partyorg.charter.Bases.committee;
import static io.github.partyorg.charter.Bases.district;
import static io.github.partyorg.charter.Bases.office;
import static io.github.partyorg.charter.Bases.village;
import static io.github.partyorg.charter.Bases.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.rules.Guarantee;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.LeadershipBuilder;
import io.github.partyorg.structure.Mandate;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CommitteeAndRestructuringRulesTest {

  private static Hierarchy led(Leadership leadership) {
    return district(committee("X", village("V", 25), village("W", 20)).withLeadership(leadership));
  }

  private static LeadershipBuilder committeeOf(int count) {
    return Leadership.elected(DAY)
        .secretary("V-1")
        .deputies("V-2")
        .committee(IntStream.rangeClosed(1, count).mapToObj(n -> "V-" + n).toArray(String[]::new));
  }

  @Nested
  class CMT_01_nine_and_more {
    @Test
    void holds_with_a_standing_committee_that_the_leaders_belong_to() {
      assertThat(violations(led(committeeOf(9).standingCommittee("V-1", "V-2", "V-3").build())))
          .isEmpty();
    }

    @Test
    void is_broken_at_nine_without_one_and_cured_by_renewal() {
      Hierarchy broken = led(committeeOf(9).build());

      assertThat(violations(broken)).containsExactly("CMT-01 H/X");
      assertThat(afterBestRemedy(broken, "CMT-01")).isEmpty();
    }

    @Test
    void is_broken_by_a_deputy_outside_it() {
      Hierarchy broken = led(committeeOf(9).standingCommittee("V-1", "V-3").build());

      assertThat(violations(broken)).containsExactly("CMT-01 H/X");
      assertThat(afterBestRemedy(broken, "CMT-01")).isEmpty();
    }
  }

  @Nested
  class CMT_02_fewer_than_nine {
    @Test
    void holds_at_eight_without_a_standing_committee() {
      assertThat(violations(led(committeeOf(8).build()))).isEmpty();
    }

    @Test
    void is_broken_at_eight_with_one_and_cured_by_renewal() {
      Hierarchy broken = led(committeeOf(8).standingCommittee("V-1", "V-2").build());

      assertThat(violations(broken)).containsExactly("CMT-02 H/X");
      assertThat(afterBestRemedy(broken, "CMT-02")).isEmpty();
    }
  }

  private static final Hierarchy BEFORE =
      district(committee("X", office("V", 20), village("W", 12)));

  private static Plan founding(String issuer, Leadership leadership) {
    return Plan.of(
        Decision.builder()
            .number("1-QĐ")
            .issuer(issuer)
            .effectiveOn(DAY)
            .addOrders(
                Establish.unit(
                        Branch.of("N", Kind.SCHOOL).name("Chi bộ N").leadership(leadership).build())
                    .under("X"),
                TransferMembers.of("V-4", "V-5", "V-6").from("V").to("N"))
            .build());
  }

  @Nested
  class CMT_08_the_first_leadership {
    @Test
    void holds_if_appointed() {
      Plan plan = founding("X", Leadership.appointed(DAY).secretary("V-4").build());

      assertThat(RULEBOOK.review(plan.applyTo(BEFORE)).introduced()).isEmpty();
    }

    @Test
    void is_broken_if_elected_and_cured_by_appointment() {
      Plan plan = founding("X", Leadership.elected(DAY).secretary("V-4").build());

      assertThat(violations(RULEBOOK.review(plan.applyTo(BEFORE)).after()))
          .containsExactly("CMT-08 H/X/N");
      assertThat(afterBestRemedy(BEFORE, plan, "CMT-08")).isEmpty();
    }

    @Test
    void is_broken_if_there_is_none() {
      Plan plan = founding("X", Leadership.vacant());

      assertThat(violations(RULEBOOK.review(plan.applyTo(BEFORE)).after()))
          .containsExactly("BR-05 H/X/N", "CMT-08 H/X/N");
      assertThat(afterBestRemedy(BEFORE, plan, "CMT-08")).isEmpty();
    }
  }

  @Nested
  class REO_01_the_competent_issuer {
    @Test
    void the_district_does_not_establish_branches_of_a_base_committee() {
      Plan plan = founding("H", Leadership.appointed(DAY).secretary("V-4").build());

      assertThat(violations(RULEBOOK.review(plan.applyTo(BEFORE)).after()))
          .containsExactly("REO-01 H/X/N");
      assertThat(afterBestRemedy(BEFORE, plan, "REO-01")).isEmpty();
    }

    @Test
    void the_order_is_taken_out_of_the_decision_and_the_rest_stays() {
      Plan plan = founding("H", Leadership.appointed(DAY).secretary("V-4").build());
      Remedy remedy = RULEBOOK.review(plan.applyTo(BEFORE)).introduced().get(0).remedies().get(0);

      assertThat(remedy.kind()).isEqualTo(Remedy.Kind.REISSUE);
      assertThat(remedy.amend(plan).decisions())
          .extracting(decision -> decision.issuer().value())
          .containsExactly("X", "H");
    }

    @Test
    void a_unit_that_begins_and_ends_in_one_plan_is_located_where_it_stood() {
      Plan plan =
          founding("H", Leadership.appointed(DAY).secretary("V-4").build())
              .then(
                  Decision.builder()
                      .issuer("H")
                      .effectiveOn(DAY)
                      .addOrders(Dissolve.unit("N").everyoneTo("W"))
                      .build());

      assertThat(violations(RULEBOOK.review(plan.applyTo(BEFORE)).after()))
          .contains("REO-01 H/X/N");
    }

    @Test
    void a_dissolution_by_a_stranger_is_broken_at_the_place_that_was() {
      Plan plan =
          Plan.of(
              Decision.builder()
                  .issuer("H")
                  .effectiveOn(DAY)
                  .addOrders(Dissolve.unit("W").everyoneTo("V"))
                  .build());

      assertThat(violations(RULEBOOK.review(plan.applyTo(BEFORE)).after()))
          .contains("REO-01 H/X/W");
    }
  }

  @Nested
  class What_holds_by_construction {
    @Test
    void BR_02_every_kind_has_one_basis() {
      for (Kind kind : Kind.shipped()) {
        assertThat(kind.basis()).isNotNull();
      }
    }

    @Test
    void REO_06_a_dissolution_that_leaves_somebody_homeless_is_refused() {
      Decision decision =
          Decision.builder()
              .issuer("X")
              .effectiveOn(DAY)
              .addOrders(
                  Dissolve.unit("W").allocating(Allocation.builder().send("W-1").to("V").build()))
              .build();

      assertThatThrownBy(() -> decision.applyTo(BEFORE))
          .isInstanceOf(DecisionRefusedException.class)
          .hasMessageContaining("W-12 at H/X/W: not allocated; say where to");
    }

    @Test
    void they_are_in_the_catalogue_with_what_guarantees_them() {
      for (String code : List.of("BR-02", "ORG-05", "REO-06", "REO-07", "REO-08")) {
        assertThat(RULEBOOK.norm(code)).as(code).get().isInstanceOf(Guarantee.class);
      }
    }
  }

  @Test
  void a_seat_keeps_its_mandate_when_a_remedy_keeps_its_holder() {
    Hierarchy broken = led(committeeOf(9).build());
    List<Seat> seats =
        new ArrayList<>(
            Bases.only(broken, "CMT-01")
                .remedies()
                .get(0)
                .applyTo(broken)
                .after()
                .unit(UnitId.of("X"))
                .orElseThrow()
                .leadership()
                .seats());

    assertThat(seats)
        .contains(Seat.of(Post.SECRETARY, MemberId.of("V-1"), Mandate.ELECTED, DAY))
        .contains(
            Seat.of(Post.STANDING_COMMITTEE_MEMBER, MemberId.of("V-1"), Mandate.APPOINTED, DAY));
  }
}
