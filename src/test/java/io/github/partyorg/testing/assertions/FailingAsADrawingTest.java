package io.github.partyorg.testing.assertions;

import static io.github.partyorg.testing.assertions.Claim.message;
import static io.github.partyorg.testing.assertions.Fixtures.DAY;
import static io.github.partyorg.testing.assertions.Fixtures.DISTRICT;
import static io.github.partyorg.testing.assertions.Fixtures.MOVING;
import static io.github.partyorg.testing.assertions.Fixtures.PLAN;
import static io.github.partyorg.testing.assertions.Fixtures.decision;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.testing.GeneratedParty;
import io.github.partyorg.testing.Seed;
import io.github.partyorg.testing.TuanGiao;
import org.junit.jupiter.api.Test;

/** A hierarchy that is not as expected fails with the difference of two drawings. */
class FailingAsADrawingTest {

  @Test
  void the_same_units_and_members_in_another_order_are_the_same() {
    assertThat(DISTRICT).isSameAs(DISTRICT);
    assertThat(DISTRICT)
        .isDrawnAs(
            """
            TG      Đảng bộ huyện Tuần Giáo  district
              QN    Đảng bộ xã Quài Nưa      commune
                B3  Chi bộ bản 3             village   5 members
              CS    Đảng bộ xã Chiềng Sinh   commune
                B2  Chi bộ bản 2             village   3 members
                B1  Chi bộ bản 1             village   secretary M01; M03 M02 M01 M04~
            """);
  }

  @Test
  void what_moved_is_told_as_a_move() {
    Hierarchy after = MOVING.applyTo(DISTRICT).after();
    assertThat(message(() -> assertThat(after).isSameAs(DISTRICT))).isEqualTo("x");
  }

  @Test
  void what_is_missing_and_what_is_too_much_stands_below_its_superiors() {
    Decision decision =
        decision(
            "1-QĐ/HU",
            DAY,
            Merge.units("B2").into("B1"),
            Establish.unit(Branch.of("B4", Kind.SCHOOL).name("Chi bộ trường").build()).under("QN"),
            TransferMembers.of("B3-01").from("B3").to("B4"));
    Hierarchy after = decision.applyTo(DISTRICT).after();
    assertThat(message(() -> assertThat(after).isSameAs(DISTRICT))).isEqualTo("x");
  }

  @Test
  void another_root_shows_both_trees() {
    Hierarchy other = GeneratedParty.hierarchy(Seed.of(1), 4);
    assertThat(message(() -> assertThat(other).isSameAs(DISTRICT))).isEqualTo("x");
  }

  @Test
  void a_large_difference_ends_with_counts() {
    String message =
        message(
            () -> assertThat(TuanGiao.afterRestructuring()).isSameAs(TuanGiao.in2018()));
    assertThat(message.lines()).hasSizeLessThan(40);
    assertThat(message.lines().reduce((one, other) -> other)).hasValue("x");
  }

  @Test
  void softly_the_same_difference_is_collected() {
    SoftPartyAssertions softly = new SoftPartyAssertions();
    softly.assertThat(MOVING.applyTo(DISTRICT).after()).isSameAs(DISTRICT).hasUnit("B1");
    softly.assertThat(PLAN).from(DISTRICT).unfoldsAs("nothing");
    assertThat(softly.assertionErrorsCollected()).hasSize(2);
  }

  @Test
  void a_plan_unfolds_frame_by_frame() {
    assertThat(PLAN)
        .from(DISTRICT)
        .unfoldsAs(
            """
            x
            """);
  }

  @Test
  void frames_are_written_in_either_language() {
    assertThat(PLAN)
        .from(DISTRICT)
        .unfoldsAs(
            """
            x
            """);
  }

  @Test
  void other_frames_fail_with_what_could_be_pasted() {
    Plan plan = Plan.of(decision("1-QĐ/HU", DAY, HandOver.units("B3").to("CS")));
    assertThat(
            message(
                () ->
                    assertThat(plan)
                        .from(DISTRICT)
                        .unfoldsAs(
                            """
                            1-QĐ/HU (2018-09-01)
                            > B3 moved from QN to TG
                            """)))
        .isEqualTo("x");
  }

  @Test
  void frames_of_a_large_plan_are_not_printed() {
    assertThat(
            message(
                    () ->
                        assertThat(TuanGiao.plan2018())
                            .from(TuanGiao.in2018())
                            .unfoldsAs("nothing"))
                .lines())
        .hasSizeLessThan(12);
  }
}
