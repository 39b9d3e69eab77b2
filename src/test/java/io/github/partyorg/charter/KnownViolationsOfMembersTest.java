package io.github.partyorg.charter;

import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Evaluation;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.KnownViolation;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A violation is one rule's about one subject: what is known of one member hides no other. */
class KnownViolationsOfMembersTest {

  private static final LocalDate DAY = LocalDate.of(2022, 5, 1);
  private static final LocalDate LAST = LocalDate.of(2022, 12, 31);

  private static final Hierarchy DISTRICT =
      Drawing.hierarchy(
          """
          H      Đảng bộ huyện H  district
            X    Đảng bộ xã X     commune
              W  Chi bộ W         village  W1 W2 W3 W4 W5; secretary W1
              U  Chi bộ U         village  U1 U2 U3 U4 U5; secretary U1
              V  Chi bộ V         village  V1 V2 V3 V4 V5 V6~ V7~; secretary V1
                - guest W1 from 2021-11-01 until 2022-03-31
                - guest W2 from 2021-11-01 until 2022-03-31
                - member V6 "Đảng viên 0006", admitted 2017-03-01
                - member V7 "Đảng viên 0007", admitted 2018-03-01
          """);

  private static final Report REPORT = Rulebooks.inForceOn(DAY).report(DISTRICT, DAY);

  private static List<String> members(Report report, String code) {
    return report.violationsOf(code).stream()
        .map(violation -> violation.subject().member().orElseThrow().value())
        .toList();
  }

  private static Violation of(String code, String member) {
    return REPORT.violationsOf(code).stream()
        .filter(found -> found.subject().member().orElseThrow().value().equals(member))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void each_member_has_a_violation_of_its_own() {
    assertThat(members(REPORT, "TRF-09")).containsExactly("W1", "W2");
    assertThat(members(REPORT, "MEM-09b")).containsExactly("V6", "V7");
    assertThat(of("TRF-09", "W1")).isNotEqualTo(of("TRF-09", "W2"));
  }

  @Test
  void one_set_aside_leaves_those_of_the_other_members() {
    Report report =
        REPORT.settingAside(
            List.of(
                KnownViolation.of(of("TRF-09", "W1"), "chờ gia hạn", LAST),
                KnownViolation.of("MEM-09b", "V", "chờ xét", LAST).ofMember("V7")));

    assertThat(members(report, "TRF-09")).containsExactly("W2");
    assertThat(members(report, "MEM-09b")).containsExactly("V6");
    assertThat(report.setAside()).hasSize(2);
    assertThat(report.setAside().values())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            "TRF-09 V, W1 (chờ gia hạn, 2022-12-31)", "MEM-09b V, V7 (chờ xét, 2022-12-31)");
  }

  @Test
  void one_of_the_unit_as_such_hides_no_member() {
    Report report =
        REPORT.settingAside(List.of(KnownViolation.of("TRF-09", "V", "cả chi bộ", LAST)));

    assertThat(members(report, "TRF-09")).containsExactly("W1", "W2");
    assertThat(report.setAside()).isEmpty();
  }

  @Test
  void one_of_a_change_in_a_plan_hides_that_of_no_other_member() {
    Plan plan =
        Minutes.plan(
            """
            Draft of H, in force 2022-05-01
              Admit N1~ into V; education primary school
              Admit N2~ into V; education primary school
            """);
    Report known =
        REPORT.settingAside(
            List.of(KnownViolation.of("MEM-03", "V", "đã xin ý kiến", LAST).ofMember("N1")));

    Review review = known.review(plan.applyTo(DISTRICT));

    assertThat(review.introduced())
        .filteredOn(found -> found.rule().code().value().equals("MEM-03"))
        .extracting(found -> found.subject().member().orElseThrow().value())
        .containsExactly("N2");
  }

  @Test
  void a_stay_that_ends_later_is_a_further_violation_and_no_old_one() {
    Plan longer =
        Minutes.plan(
            """
            Draft of H, in force 2022-05-01
              Send W3 on a stay to V from 2022-01-01 until 2022-04-30
            """);

    Review review = REPORT.review(longer.applyTo(DISTRICT));

    assertThat(review.introduced())
        .filteredOn(found -> found.rule().code().value().equals("TRF-09"))
        .extracting(found -> found.subject().member().orElseThrow().value())
        .containsExactly("W3");
    assertThat(review).leaves("TRF-09");
  }

  @Test
  void a_member_whose_branch_ends_takes_a_known_violation_along() {
    Plan merger = Minutes.plan("Draft of X, in force 2022-05-01\n  Merge V into W");
    Report known =
        REPORT.settingAside(
            List.of(KnownViolation.of("MEM-09b", "V", "chờ xét", LAST).ofMember("V7")));
    Review review = known.review(merger.applyTo(DISTRICT));

    assertThat(members(review.after(), "MEM-09b")).containsExactly("V6");
    assertThat(review.after().violationsOf("MEM-09b")).first().isEqualTo(of("MEM-09b", "V6"));
    assertThat(review.introduced())
        .extracting(found -> found.rule().code().value())
        .doesNotContain("MEM-09b");
    assertThat(review.resolved())
        .extracting(found -> found.rule().code().value())
        .doesNotContain("MEM-09b");
    assertThat(review).leaves("MEM-09b");
  }

  @Test
  void a_transferred_member_is_the_same_subject_in_the_other_branch() {
    Plan transfer = Minutes.plan("Draft of X, in force 2022-05-01\n  Transfer V6 from V to W");
    Review review = REPORT.review(transfer.applyTo(DISTRICT));

    assertThat(review.introduced())
        .extracting(found -> found.rule().code().value())
        .doesNotContain("MEM-09b");
    assertThat(review.after().violationsOf("MEM-09b"))
        .extracting(found -> found.path().toString())
        .containsExactlyInAnyOrder("H/X/V", "H/X/W");
  }

  @Test
  void a_stay_is_the_same_when_its_host_is_merged_and_another_when_it_began_another_day() {
    Plan merger = Minutes.plan("Draft of X, in force 2022-05-01\n  Merge V into U");
    Review merged = REPORT.review(merger.applyTo(DISTRICT));
    Plan again =
        Minutes.plan(
            """
            Draft of X, in force 2022-05-01
              End the stays of W1 at V
              Send W1 on a stay to V from 2022-01-01 until 2022-04-30
            """);

    assertThat(merged.introduced())
        .extracting(found -> found.rule().code().value())
        .doesNotContain("TRF-09");
    assertThat(REPORT.review(again.applyTo(DISTRICT)).introduced())
        .filteredOn(found -> found.rule().code().value().equals("TRF-09"))
        .extracting(found -> found.subject().member().orElseThrow().value())
        .containsExactly("W1");
  }

  @Test
  void a_member_in_a_years_record_is_the_same_subject_in_the_other_branch() {
    YearRecord record =
        Years.year(2018)
            .putMemberEvaluation(
                MemberId.of("V-05"), Evaluation.of(Category.GOOD).withIsDisciplined(true))
            .build();
    Plan transfer = Minutes.plan("Draft of X, in force 2018-12-01\n  Transfer V-05 from V to W");
    Review review =
        Rulebooks.inForceOn(LocalDate.of(2018, 12, 1))
            .review(transfer.applyTo(Years.DISTRICT), record);

    assertThat(review.introduced())
        .extracting(found -> found.rule().code().value())
        .doesNotContain("EVA-03");
    assertThat(review).leaves("EVA-03");
  }
}
