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
  void a_unit_that_is_not_equal_to_another_is_printed_as_a_drawing() {
    assertThat(message(() -> assertThat(DISTRICT.require("B1")).isEqualTo(DISTRICT.require("B2"))))
        .contains("B1  Chi bộ bản 1  village  secretary M01; M01 M02 M03 M04~")
        .contains("B2  Chi bộ bản 2  village");
  }

  @Test
  void what_moved_is_told_as_a_move() {
    Hierarchy after = MOVING.applyTo(DISTRICT).after();
    assertThat(message(() -> assertThat(after).isSameAs(DISTRICT)))
        .isEqualTo(
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to be the same as Đảng bộ huyện Tuần Giáo [TG]
            but they differ (- expected, + found, > moved):
              TG  Đảng bộ huyện Tuần Giáo
                CS  Đảng bộ xã Chiềng Sinh
            -     B1  Chi bộ bản 1  village  secretary M01; M01 M02 M03 M04~
            +     B1  Chi bộ bản Một  village  secretary M01; M01 M03 M04~
            > B3 moved from QN to CS
            > M02 moved from B1 to B2
            """
                .strip());
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
    assertThat(message(() -> assertThat(after).isSameAs(DISTRICT)))
        .isEqualTo(
            """
            Expecting hierarchy Đảng bộ huyện Tuần Giáo [TG]
              to be the same as Đảng bộ huyện Tuần Giáo [TG]
            but they differ (- expected, + found, > moved):
              TG  Đảng bộ huyện Tuần Giáo
                CS  Đảng bộ xã Chiềng Sinh
            -     B2  Chi bộ bản 2  village  3 members
                QN  Đảng bộ xã Quài Nưa
            +     B4  Chi bộ trường  school  founded 2018-09-01; B3-01
            > B2-01 B2-02 B2-03 moved from B2 to B1
            > B3-01 moved from B3 to B4
            """
                .strip());
  }

  @Test
  void another_root_shows_both_trees() {
    Hierarchy other = GeneratedParty.hierarchy(Seed.of(1), 4);
    assertThat(message(() -> assertThat(other).isSameAs(DISTRICT)))
        .isEqualTo(
            """
            Expecting hierarchy Đảng bộ xã X1 [X1]
              to be the same as Đảng bộ huyện Tuần Giáo [TG]
            but they differ (- expected, + found, > moved):
            + X1  Đảng bộ xã X1  commune  congress 2022-11-09; secretary M0001, committee member M0001
            +   X1.01  Chi bộ cơ quan xã số 01  commune office  congress 2023-11-19; secretary M0001; M0001 M0002 M0003 M0004
            +     - member M0001 admitted 1995-07-27, official 1996-07-26
            +     - member M0002 admitted 1967-11-06, official 1968-11-05
            +     - member M0003 admitted 2005-09-24, official 2006-09-24
            +     - member M0004 admitted 1998-02-19, official 1999-02-19
            - TG  Đảng bộ huyện Tuần Giáo  district
            -   CS  Đảng bộ xã Chiềng Sinh  commune
            -     B1  Chi bộ bản 1  village  secretary M01; M01 M02 M03 M04~
            -     B2  Chi bộ bản 2  village  3 members
            -   QN  Đảng bộ xã Quài Nưa  commune
            -     B3  Chi bộ bản 3  village  5 members
            """
                .strip());
  }

  @Test
  void a_large_difference_ends_with_counts() {
    String message =
        message(() -> assertThat(TuanGiao.afterRestructuring()).isSameAs(TuanGiao.in2018()));
    assertThat(message.lines()).hasSizeLessThan(40);
    assertThat(message.lines().reduce((one, other) -> other))
        .hasValue(
            "… and 1207 lines more; in all: member MOVED 525, unit BEGUN 45, unit ENDED 19, unit"
                + " PILOT 2, unit SEAT 108");
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
            1-QĐ/HU (2018-09-01)
              TG  Đảng bộ huyện Tuần Giáo
                CS  Đảng bộ xã Chiềng Sinh
            -     B1  Chi bộ bản 1  village  secretary M01; M01 M02 M03 M04~
            +     B1  Chi bộ bản Một  village  secretary M01; M01 M03 M04~
            > B3 moved from QN to CS
            > M02 moved from B1 to B2
            2-QĐ/HU (2018-10-01)
              TG  Đảng bộ huyện Tuần Giáo
                CS  Đảng bộ xã Chiềng Sinh
            -     B2  Chi bộ bản 2  village  B2-01 B2-02 B2-03 M02
            > B2-01 B2-02 B2-03 M02 moved from B2 to B1
            """);
  }

  @Test
  void frames_are_written_in_either_language() {
    assertThat(PLAN)
        .from(DISTRICT)
        .unfoldsAs(
            """
            1-QĐ/HU (1/9/2018)
              TG  Đảng bộ huyện Tuần Giáo
                CS  Đảng bộ xã Chiềng Sinh
            -     B1  Chi bộ bản 1  thôn  bí thư M01; M01 M02 M03 M04~
            +     B1  Chi bộ bản Một  thôn  bí thư M01; M01 M03 M04~
            > B3 chuyển từ QN đến CS
            > M02 chuyển từ B1 đến B2
            2-QĐ/HU (1/10/2018)
              TG  Đảng bộ huyện Tuần Giáo
                CS  Đảng bộ xã Chiềng Sinh
            -     B2  Chi bộ bản 2  thôn  B2-01 B2-02 B2-03 M02
            > B2-01 B2-02 B2-03 M02 chuyển từ B2 đến B1
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
        .isEqualTo(
            """
            Expecting plan of 1-QĐ/HU (2018-09-01)
              to unfold as expected
            but line 2 is
                > B3 moved from QN to CS
            and not
                > B3 moved from QN to TG
            It unfolds as, to be pasted:
                \"""
                1-QĐ/HU (2018-09-01)
                > B3 moved from QN to CS
                \"""
            """
                .strip());
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
