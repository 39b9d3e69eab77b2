package io.github.partyorg.rules;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.RULEBOOK;
import static io.github.partyorg.charter.Bases.asMarked;
import static io.github.partyorg.charter.Bases.violations;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.activity.Evidence;
import io.github.partyorg.charter.BranchRules;
import io.github.partyorg.charter.CommitteeMeetingRules;
import io.github.partyorg.charter.CommitteeShareRules;
import io.github.partyorg.charter.CommuneCommitteeRules;
import io.github.partyorg.charter.CongressCallingRules;
import io.github.partyorg.charter.CongressResultRules;
import io.github.partyorg.charter.CongressRules;
import io.github.partyorg.charter.DecisionTimeRules;
import io.github.partyorg.charter.EvaluatedRules;
import io.github.partyorg.charter.GrassrootsRules;
import io.github.partyorg.charter.HandOverRules;
import io.github.partyorg.charter.LargeOrganizationRules;
import io.github.partyorg.charter.LegalTexts;
import io.github.partyorg.charter.LevelRules;
import io.github.partyorg.charter.MembershipPowerRules;
import io.github.partyorg.charter.MilitaryRules;
import io.github.partyorg.charter.MovedLeadersRules;
import io.github.partyorg.charter.ReferralRules;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.charter.Sizes;
import io.github.partyorg.charter.SubdivisionRules;
import io.github.partyorg.charter.VotingRules;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules are made of, and what one can do with rulebooks and reports. */
class MachineryTest {

  private static final LegalSource OWN =
      LegalText.of("Quy chế 1-QC", "Hội", LocalDate.of(2018, 1, 1)).asWhole();

  private static final Hierarchy TWO =
      Drawing.hierarchy(
          """
          H    Đảng bộ huyện H  district
            A  Chi bộ cơ sở A   agency  5 members; secretary A-01
            B  Chi bộ cơ sở B   agency  5 members; secretary B-01
          """);

  private static RuleBuilder<Branch> own() {
    return Rule.on(UnitType.BRANCH)
        .code("OWN-01", Severity.SHOULD)
        .statement("Quy định riêng.", "A rule of one's own.")
        .source(OWN, LocalDate.of(2018, 1, 1));
  }

  @Nested
  class Thresholds {
    private final Threshold dated =
        Threshold.of("least", 3, OWN, LocalDate.of(2018, 1, 1))
            .then(5, OWN, LocalDate.of(2020, 1, 1));

    @ParameterizedTest
    @CsvSource({
      "2017-01-01, 3",
      "2018-01-01, 3",
      "2019-12-31, 3",
      "2020-01-01, 5",
      "2030-01-01, 5"
    })
    void have_the_number_of_the_day(LocalDate day, int number) {
      assertThat(dated.on(day)).isEqualTo(number);
    }

    @Test
    void are_written_into_the_statement_of_the_day() {
      Rule<Branch> rule =
          own()
              .statement("Ít nhất {least} đảng viên.", "At least {least} members.")
              .atLeast(Measure.MEMBERS, dated)
              .build();

      assertThat(rule.statement(LocalDate.of(2019, 1, 1)).english())
          .isEqualTo("At least 3 members.");
      assertThat(rule.statement().english()).isEqualTo("At least 5 members.");
    }

    @Test
    void that_a_statement_leaves_out_fail_the_rule() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  own()
                      .statement("Ít nhất {least} đảng viên.", "Enough members.")
                      .atLeast(Measure.MEMBERS, dated)
                      .build())
          .withMessageContaining("Enough members.");
    }

    @Test
    void are_set_anew_in_a_rulebook_for_all_rules_that_turn_on_them() {
      Report lawful =
          asMarked(
              """
              X    Đảng bộ xã X  commune  secretary W-01
                V  Chi bộ V      village  4 members; secretary V-01
                W  Chi bộ W      village  30 members
                  - secretary W-01, deputy secretary W-02, committee member W-01 W-02 W-03
              """);
      Hierarchy four = lawful.hierarchy();
      Rulebook stricter = RULEBOOK.with(Sizes.BRANCH_MINIMUM_COUNT.setTo(5, OWN));

      assertThat(violations(stricter.report(four, DAY))).containsExactly("BR-01 X/V");
      assertThat(stricter.norm("BR-01").orElseThrow().statement().english())
          .contains("at least 5 official members");
      assertThat(stricter.report(four, DAY).violations().get(0).remedies()).isNotEmpty();
    }

    @Test
    void that_no_rule_turns_on_are_refused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RULEBOOK.with(dated))
          .withMessageContaining("least");
    }

    @Test
    void that_a_rule_has_not_declared_are_not_seen() {
      Rule<Branch> rule =
          own().check((branch, s) -> Breach.unless(s.value(dated) > 9, "a", "a", "b", "b")).build();

      assertThatIllegalStateException()
          .isThrownBy(() -> report(rule))
          .withMessageContaining("OWN-01")
          .withMessageContaining("least");
    }
  }

  private static Report report(Rule<?> rule) {
    return Rulebook.of("own", List.of(rule)).report(TWO, DAY);
  }

  @Nested
  class What_a_rule_has_not_declared_it_cannot_look_at {
    @Test
    void the_day() {
      Rule<Branch> rule =
          own()
              .check((branch, s) -> Breach.unless(s.day().equals(DAY), "a", "a", "b", "b"))
              .build();

      assertThatIllegalStateException()
          .isThrownBy(() -> report(rule))
          .withMessage("Rule OWN-01 looks at the day; declare it: looksAt(Surroundings.DAY).");
    }

    @Test
    void the_units_above_and_the_hierarchy() {
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  report(
                      own()
                          .check(
                              (branch, s) ->
                                  Breach.unless(s.above(branch.id()).isEmpty(), "a", "a", "b", "b"))
                          .build()))
          .withMessageContaining("LINE");
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  report(
                      own()
                          .check(
                              (branch, s) ->
                                  Breach.unless(s.hierarchy().has(branch.id()), "a", "a", "b", "b"))
                          .build()))
          .withMessageContaining("EVERYTHING");
    }
  }

  @Nested
  class Known_violations {
    private final Hierarchy large =
        Drawing.hierarchy(
            """
            H      Đảng bộ huyện H  district
              X    Đảng bộ xã X     commune  secretary V-01
                V  Chi bộ V         village  33 members
                  - secretary V-01, deputy secretary V-02, committee member V-01 V-02 V-03
                W  Chi bộ W         village  5 members; secretary W-01
            """);
    private final KnownViolation known =
        KnownViolation.of("ORG-08", "V", "chờ chia tách", DAY.plusMonths(1));

    @Test
    void are_listed_apart_until_their_last_day() {
      Report report = RULEBOOK.report(large, DAY).settingAside(List.of(known));

      assertThat(report).hasNoViolations();
      assertThat(report.setAside().values()).containsExactly(known);
      assertThat(report.on(DAY.plusMonths(1))).hasNoViolations();
      assertThat(report.on(DAY.plusMonths(1).plusDays(1)).violationsOf("ORG-08")).hasSize(1);
    }

    @Test
    void are_of_one_rule_and_one_unit() {
      for (KnownViolation other :
          List.of(
              KnownViolation.of("ORG-07", "V", "khác", DAY),
              KnownViolation.of("ORG-08", "X", "khác", DAY))) {
        Report report = RULEBOOK.report(large, DAY).settingAside(List.of(other));
        assertThat(violations(report)).containsExactly("ORG-08 H/X/V");
        assertThat(report.setAside()).isEmpty();
      }
    }

    @Test
    void stay_aside_in_the_reviews_that_begin_with_the_report() {
      Report report = RULEBOOK.report(large, DAY).settingAside(List.of(known));
      Decision decision =
          Minutes.decision(
              """
              Draft of X, in force 2018-07-01
                Transfer V-09 from V to W
              """);

      Review review = report.review(decision.applyTo(large));

      assertThat(review).introducesNothing();
      assertThat(review.remaining()).isEmpty();
      assertThat(review.after().setAside()).hasSize(1);
      assertThat(report.setAside()).hasSize(1);
    }

    @Test
    void need_a_reason() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> KnownViolation.of("ORG-08", "V", " ", DAY))
          .withMessageContaining("reason");
    }
  }

  @Nested
  class Rulebooks_are_asked {
    @Test
    void by_code_with_all_wordings_in_the_order_of_time() {
      assertThat(Rulebooks.norms("ORG-02"))
          .containsExactly(
              LevelRules.LEVELS_WITH_DISTRICTS,
              LevelRules.LEVELS_WITHOUT_DISTRICTS,
              LevelRules.LEVELS_UNREAD,
              LevelRules.COMMUNES_UNDER_PROVINCE);
      assertThat(Rulebooks.norms("ORG-17")).isEmpty();
    }

    @Test
    void by_text_with_what_later_texts_kept_of_it() {
      assertThat(Rulebooks.normsOf(LegalTexts.HD_35))
          .containsExactly(MilitaryRules.MILITARY_BRANCH_PILOT, MilitaryRules.MILITARY_BRANCH_SIZE);
      assertThat(Rulebooks.normsOf(LegalTexts.QD_29))
          .contains(BranchRules.BRANCH_COMMITTEE_MAXIMUM);
      assertThat(Rulebooks.normsOf(LegalTexts.QD_24))
          .contains(BranchRules.BRANCH_COMMITTEE_MAXIMUM);
    }

    @Test
    void for_what_changed_between_two_days() {
      RulebookDifference reform =
          Rulebooks.between(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1));

      assertThat(reform.begun())
          .containsExactlyInAnyOrder(
              LevelRules.LEVELS_WITHOUT_DISTRICTS,
              LevelRules.VILLAGE_BRANCH,
              GrassrootsRules.COMMITTEE_MINIMUM_SINCE_2025,
              LargeOrganizationRules.OTHER_SUPERIOR,
              LargeOrganizationRules.DELEGATED_BASE,
              LargeOrganizationRules.SPECIAL_ZONE_AT_BASE,
              LargeOrganizationRules.LARGE_BASE,
              LargeOrganizationRules.FOUNDED_SUPERIOR,
              LargeOrganizationRules.AGREED_POWERS,
              SubdivisionRules.BRANCH_MAXIMUM_SINCE_2025,
              SubdivisionRules.GROUPS_OF_LARGE_BRANCH,
              CommitteeShareRules.STANDING_COMMITTEE_SHARE,
              CommuneCommitteeRules.COMMUNE_COMMITTEE_SIZE,
              CommuneCommitteeRules.NEW_COMMUNE_COMMITTEE_SIZE,
              CongressRules.PILOT_BRANCH_CONGRESS,
              CongressRules.SECTION_CONGRESS,
              CongressCallingRules.ANNOUNCED_IN_TIME,
              CongressCallingRules.EXTRAORDINARY,
              CongressResultRules.ADDED_SEATS,
              CongressResultRules.RESULT_REPORTED,
              CongressResultRules.RESULT_APPROVED,
              MovedLeadersRules.MANY_AT_ONCE,
              VotingRules.TWO_THIRDS,
              DecisionTimeRules.CEREMONY,
              DecisionTimeRules.ADMISSION_DECIDED,
              DecisionTimeRules.RECOGNITION_DECIDED,
              DecisionTimeRules.RECOGNITION_CONSIDERED,
              MembershipPowerRules.DECIDED_BY_SUPERIOR,
              MembershipPowerRules.EMPOWERED_BASE,
              ReferralRules.REFERRAL_BY_SUPERIOR,
              ReferralRules.NOT_UNDER_INSPECTION,
              CommitteeMeetingRules.MONTHLY_GROUP_MEETING,
              CommitteeMeetingRules.MONTHLY_SECTION_COMMITTEE_MEETING,
              CommitteeMeetingRules.QUARTERLY_BASE_COMMITTEE_MEETING,
              EvaluatedRules.EXEMPT_SINCE_2025);
      assertThat(reform.ended())
          .containsExactlyInAnyOrder(
              LevelRules.LEVELS_WITH_DISTRICTS,
              GrassrootsRules.COMMITTEE_MINIMUM,
              SubdivisionRules.BRANCH_MAXIMUM,
              CongressRules.BRANCH_CONGRESS,
              CongressRules.EARLY_BRANCH_CONGRESS,
              CongressCallingRules.ANNOUNCED_AS_ADVISED,
              ReferralRules.REFERRAL_BY_DISTRICT);
      assertThat(reform.movedToOtherText()).contains(BranchRules.BRANCH_COMMITTEE_MAXIMUM);
      assertThat(reform.renumbered()).isEmpty();
    }

    @Test
    void and_say_what_nobody_has_verified() {
      LocalDate known = LocalDate.of(2021, 12, 31);

      assertThat(report(known).unverifiedNorms()).doesNotContain(HandOverRules.MOVE_INSIDE_BASE);
      assertThat(report(known.plusDays(1)).unverifiedNorms())
          .contains(HandOverRules.MOVE_INSIDE_BASE)
          .doesNotContain(BranchRules.BRANCH_MINIMUM);
      assertThat(report(LocalDate.of(2026, 11, 24)).unverifiedNorms())
          .contains(BranchRules.BRANCH_MINIMUM);
    }

    @Test
    void and_say_apart_what_was_replaced_and_is_not_known_to_be_kept() {
      LocalDate eve = LocalDate.of(2026, 4, 7);

      assertThat(report(eve).replacedNorms()).doesNotContain(BranchRules.BRANCH_COMMITTEE_MAXIMUM);
      assertThat(report(eve.plusDays(1)).replacedNorms())
          .contains(BranchRules.BRANCH_COMMITTEE_MAXIMUM)
          .doesNotContain(CongressRules.PILOT_BRANCH_CONGRESS);
      assertThat(report(eve.plusDays(1)).unverifiedNorms())
          .doesNotContain(BranchRules.BRANCH_COMMITTEE_MAXIMUM);
      assertThat(Rulebooks.stale(eve.plusDays(1)).get(BranchRules.BRANCH_COMMITTEE_MAXIMUM))
          .extracting(Bilingual::english)
          .isEqualTo("replaced by QĐ 20-QĐ/TW, 8/4/2026 on 2026-04-08");
    }

    @Test
    void and_list_both_with_the_reason() {
      LocalDate day = LocalDate.of(2026, 11, 25);
      Report report = Rulebooks.inForceOn(day).report(TWO, day);

      assertThat(Rulebooks.stale(day).keySet())
          .containsExactlyInAnyOrderElementsOf(
              Iterables.concat(report.replacedNorms(), report.unverifiedNorms()));
      assertThat(Rulebooks.stale(day).get(BranchRules.BRANCH_MINIMUM))
          .extracting(Bilingual::english)
          .isEqualTo("not looked at since 2026-09-30");
    }

    private Report report(LocalDate day) {
      return Rulebooks.inForceOn(day).report(TWO, day);
    }
  }

  @Nested
  class A_norm_that_was_kept {
    @Test
    void is_cited_by_the_text_of_the_day() {
      Norm norm = BranchRules.BRANCH_COMMITTEE_MAXIMUM;

      assertThat(norm.source(LocalDate.of(2018, 1, 1))).hasToString("QĐ 29-QĐ/TW, 25/7/2016, 22");
      assertThat(norm.source(LocalDate.of(2025, 9, 1)))
          .hasToString("QĐ 294-QĐ/TW, 26/5/2025, 23.2");
    }
  }

  @Nested
  class Topics_of_one_s_own {
    /** What a consumer knows beside the hierarchy. */
    record Fee(UnitId branch, int unpaid) implements Evidence {}

    private final Subjects<Fee> fees =
        Subjects.of(
            Bilingual.of("đảng phí", "fees"),
            situation -> situation.evidence(Fee.class),
            (fee, situation) -> {
              Unit unit = situation.hierarchy().unit(fee.branch()).orElseThrow();
              return Subject.of(unit, situation.hierarchy().path(unit.id()));
            });

    @Test
    void are_reviewed_like_any_other() {
      Rule<Fee> paid =
          Rule.about(fees, Fee.class)
              .code("FEE-01", Severity.SHOULD)
              .statement("Đảng phí được đóng đủ.", "Fees are paid.")
              .source(OWN, LocalDate.of(2018, 1, 1))
              .asksFor(Fee.class)
              .check(
                  (fee, s) ->
                      Breach.unless(
                          fee.unpaid() == 0,
                          fee.unpaid() + " người chưa đóng",
                          fee.unpaid() + " unpaid",
                          "đóng đủ",
                          "none"))
              .build();
      Rulebook rulebook = Rulebook.of("own", ImmutableList.of(paid));

      Report report =
          rulebook.report(TWO, DAY, new Fee(UnitId.of("A"), 0), new Fee(UnitId.of("B"), 2));

      assertThat(violations(report)).containsExactly("FEE-01 H/B");
      assertThat(report.violations().get(0).message().in(Locale.forLanguageTag("vi")))
          .startsWith("Chi bộ cơ sở B [B]: 2 người chưa đóng; quy định: đóng đủ");
      assertThat(report.violations().get(0).message().in(Locale.ENGLISH))
          .startsWith("Chi bộ cơ sở B [B]: 2 unpaid; required: none");
      assertThat(rulebook.report(TWO, DAY).idleRules()).hasSize(1);
    }
  }
}
