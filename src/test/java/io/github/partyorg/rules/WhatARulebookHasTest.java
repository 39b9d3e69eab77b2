package io.github.partyorg.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.activity.Evidence;
import io.github.partyorg.charter.BranchRules;
import io.github.partyorg.charter.Holidays;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Recode;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitType;
import io.github.partyorg.testing.TuanGiao;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rulebook does not have is refused, and never reads as if all were in order. */
class WhatARulebookHasTest {

  private static final LocalDate DAY = LocalDate.of(2021, 12, 1);
  private static final Rulebook RULEBOOK = Rulebooks.inForceOn(DAY);
  private static final Hierarchy DISTRICT = TuanGiao.in2018();
  private static final LegalSource SOURCE =
      LegalText.of("1-QC", "Đơn vị", LocalDate.of(2018, 1, 1)).article("1");

  /** What an application knows of its own. */
  private record Weather(String forecast) implements Evidence {}

  private static RuleBuilder<Branch> rule(String code) {
    return Rule.on(UnitType.BRANCH)
        .code(code, Severity.SHOULD)
        .statement("Có.", "There is.")
        .source(SOURCE, LocalDate.of(2018, 1, 1))
        .check((branch, situation) -> Optional.empty());
  }

  private static Rulebook of(RuleBuilder<?> rule) {
    return Rulebook.of("own", ImmutableList.of(rule.build()));
  }

  @Nested
  class A_code {
    @ParameterizedTest
    @ValueSource(strings = {"BR-99", "br-01", "XX-99", "BR"})
    void that_no_norm_has_is_refused_with_those_that_there_are(String code) {
      Report report = RULEBOOK.report(DISTRICT, DAY);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> report.violationsOf(code))
          .withMessageContaining("No norm of QĐ 24-QĐ/TW, 30/7/2021 has the code " + code)
          .withMessageContaining("BR-01");
      assertThatIllegalArgumentException().isThrownBy(() -> RULEBOOK.without(code));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> report.settingAside(List.of(known(code))));
    }

    private KnownViolation known(String code) {
      return KnownViolation.of(code, "TG-CS-CQ", "đang xử lý", LocalDate.of(2022, 1, 1));
    }

    @Test
    void that_is_alike_comes_first() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RULEBOOK.without("BR-99"))
          .withMessageMatching("(?s).*there are \\[BR-\\d.*");
    }

    @Test
    void that_was_dropped_is_there_no_more() {
      Report report = RULEBOOK.without("BR-08").report(DISTRICT, DAY);

      assertThatIllegalArgumentException().isThrownBy(() -> report.violationsOf("BR-08"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> report.settingAside(List.of(known("BR-08"))));
      assertThatIllegalArgumentException().isThrownBy(() -> report.rulebook().without("BR-08"));
    }

    @Test
    void of_a_norm_that_finds_nothing_is_no_mistake() {
      assertThat(of(rule("OWN-1")).report(DISTRICT, DAY).violationsOf("OWN-1")).isEmpty();
    }
  }

  @Nested
  class Evidence_of_a_type {
    @Test
    void that_no_rule_asks_for_is_refused_with_those_that_rules_ask_for() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RULEBOOK.report(DISTRICT, DAY, new Weather("rain")))
          .withMessageContaining("Weather")
          .withMessageContaining("Holidays")
          .withMessageContaining("YearRecord")
          .withMessageNotContaining("Immutable");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  RULEBOOK.report(
                      Runnable::run, DISTRICT, DAY, TuanGiao.year2017(), new Weather("sun")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> of(rule("OWN-1")).report(DISTRICT, DAY, TuanGiao.year2017()))
          .withMessage("No rule of own asks for evidence such as YearRecord; asked for is none.");
    }

    @Test
    void that_only_rules_dropped_asked_for_is_refused() {
      Holidays holidays = Holidays.of(DAY);
      Rulebook without = RULEBOOK.without("TRF-02").without("TRF-03").without("CON-06");

      assertThat(RULEBOOK.without("TRF-02").report(DISTRICT, DAY, holidays)).isNotNull();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> without.report(DISTRICT, DAY, holidays))
          .withMessageContaining("Holidays");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> without.review(recoded().applyTo(DISTRICT), holidays));
    }

    private Plan recoded() {
      return Minutes.plan(
          """
          Draft of TG, in force 2021-12-01
            Change the official code of TG-CS to 001
          """);
    }

    @Test
    void that_a_rule_has_not_declared_it_cannot_look_at() {
      RuleBuilder<Branch> looking =
          rule("OWN-1")
              .check(
                  (branch, situation) ->
                      Breach.unless(
                          situation.evidence(Weather.class).isEmpty(), "mưa", "rain", "–", "–"));

      assertThatIllegalStateException()
          .isThrownBy(() -> of(looking).report(DISTRICT, DAY))
          .withMessageContaining("asksFor(Weather.class)");
      assertThat(
              of(looking.asksFor(Weather.class))
                  .report(DISTRICT, DAY, new Weather("rain"))
                  .violationsOf("OWN-1"))
          .hasSize(333);
    }
  }

  @Nested
  class A_threshold {
    private final Threshold five = Threshold.of("own-size", 5, SOURCE, LocalDate.of(2018, 1, 1));

    @Test
    void is_equal_to_one_that_says_the_same_in_all() {
      assertThat(five)
          .isEqualTo(Threshold.of("own-size", 5, SOURCE, LocalDate.of(2018, 1, 1)))
          .hasSameHashCodeAs(Threshold.of("own-size", 5, SOURCE, LocalDate.of(2018, 1, 1)))
          .isNotEqualTo(Threshold.of("own-size", 9, SOURCE, LocalDate.of(2018, 1, 1)))
          .isNotEqualTo(Threshold.of("own-size", 5, SOURCE, LocalDate.of(2019, 1, 1)))
          .isNotEqualTo(Threshold.of("other-size", 5, SOURCE, LocalDate.of(2018, 1, 1)))
          .isNotEqualTo(five.setTo(5, SOURCE))
          .isNotEqualTo(five.then(6, SOURCE, LocalDate.of(2020, 1, 1)));
    }

    @Test
    void is_set_anew_by_its_name() {
      Rule<Branch> rule =
          rule("OWN-1")
              .statement("Có {own-size}.", "There are {own-size}.")
              .atLeast(Measure.MEMBERS, five)
              .build();
      Rulebook own = Rulebook.of("own", ImmutableList.of(rule)).with(five.setTo(900, SOURCE));

      assertThat(own.threshold(five).on(DAY)).isEqualTo(900);
      assertThat(own.report(DISTRICT, DAY).violationsOf("OWN-1")).hasSize(333);
      assertThat(rule.with(five.setTo(7, SOURCE)).statement(DAY).english())
          .isEqualTo("There are 7.");
    }

    @Test
    void that_no_rule_turns_on_is_refused_by_rule_and_rulebook() {
      Threshold unknown = Threshold.of("unknown", 5, SOURCE, DAY);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> RULEBOOK.with(unknown))
          .withMessageContaining("unknown");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BranchRules.BRANCH_MINIMUM.with(unknown))
          .withMessageContaining("does not turn on unknown");
    }
  }

  @Nested
  class A_situation {
    @Test
    void knows_rulebook_and_siblings_and_drafts_remedies() {
      List<Remedy> drafted = new ArrayList<>();
      Rulebook own =
          of(
              rule("OWN-1")
                  .check((branch, s) -> Breach.found("một", "one", "hai", "two"))
                  .cure(
                      (rule, branch, s) -> {
                        assertThat(s.rulebook().name()).isEqualTo("own");
                        assertThat(s.siblingsOf(s.hierarchy().root())).isEmpty();
                        assertThat(s.siblingsOf(branch)).doesNotContain(branch).isNotEmpty();
                        drafted.add(
                            s.remedy(
                                branch,
                                Recode.unit(branch.id()).to("1"),
                                Recode.unit(s.siblingsOf(branch).get(0).id()).to("2")));
                        return ImmutableList.of();
                      }));

      own.report(DISTRICT, DAY).violationsOf("OWN-1").get(0).remedies();

      Remedy remedy = drafted.get(0);
      assertThat(remedy.description().english()).contains("; ");
      assertThat(remedy.decisions())
          .singleElement()
          .satisfies(
              decision -> {
                assertThat(decision.effectiveOn()).isEqualTo(DAY);
                assertThat(decision.orders()).hasSize(2);
                assertThat(DISTRICT.unit(decision.issuer())).isPresent();
              });
    }
  }
}
