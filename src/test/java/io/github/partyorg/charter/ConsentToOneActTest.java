package io.github.partyorg.charter;

import static io.github.partyorg.charter.ConsentedBranches.district;
import static io.github.partyorg.charter.ConsentedBranches.found;
import static io.github.partyorg.charter.ConsentedBranches.introduced;
import static io.github.partyorg.charter.ConsentedBranches.review;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A consent excuses its act, its member and its time, and nothing that comes later. */
class ConsentToOneActTest {

  private static final String CONGRESS_2016 = "secretary V1; congress 2016-01-10";
  private static final String CONGRESS_2018 = "secretary V1; congress 2018-09-20";

  /** CON-03: thirty months, and six more with consent. */
  @Nested
  class A_late_congress {

    private static final String OF_2018 = "consent CON-03 by X 5-CV/ĐU 2018-07-05";

    @Test
    void is_excused_by_a_consent_that_was_given_for_it() {
      Hierarchy late = district(CONGRESS_2016, OF_2018);

      assertThat(found("CON-03", late, "2018-07-10")).as("not due yet").isEmpty();
      assertThat(found("CON-03", late, "2018-07-11")).isEmpty();
      assertThat(found("CON-03", district(CONGRESS_2016), "2018-07-11")).containsExactly("H/X/V");
    }

    @Test
    void is_not_excused_by_the_consent_to_the_congress_before() {
      Hierarchy later = district(CONGRESS_2018, OF_2018);

      assertThat(found("CON-03", later, "2021-03-20")).isEmpty();
      assertThat(found("CON-03", later, "2021-03-21")).containsExactly("H/X/V");
    }

    @ParameterizedTest(name = "given on {0}")
    @CsvSource({"2018-09-20, 1", "2018-09-21, 0"})
    void is_excused_only_by_a_consent_given_after_the_day_of_the_last_one(String given, int count) {
      Hierarchy late = district(CONGRESS_2018, "consent CON-03 by X 6-CV/ĐU " + given);

      assertThat(found("CON-03", late, "2021-04-01")).hasSize(count);
    }

    @Test
    void may_be_held_until_the_day_that_the_consent_names() {
      Hierarchy late = district(CONGRESS_2018, OF_2018 + ", for the act of 2021-04-01");

      assertThat(found("CON-03", late, "2021-04-01")).isEmpty();
      assertThat(found("CON-03", late, "2021-04-02")).containsExactly("H/X/V");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'until 2021-04-01'", "'for the act of 2018-09-20'"})
    void is_not_excused_by_a_day_in_the_consent_to_the_congress_before(String day) {
      Hierarchy late = district(CONGRESS_2018, OF_2018 + ", " + day);

      assertThat(found("CON-03", late, "2021-04-01")).hasSize(1);
    }

    @ParameterizedTest(name = "for {0}, until {1}")
    @CsvSource({"2021-04-10, 2021-04-01", "2021-04-01, 2021-04-10"})
    void may_be_held_until_the_earlier_of_two_days_that_the_consent_names(
        String act, String until) {
      Hierarchy late =
          district(CONGRESS_2018, OF_2018 + ", for the act of " + act + ", until " + until);

      assertThat(found("CON-03", late, "2021-04-01")).isEmpty();
      assertThat(found("CON-03", late, "2021-04-02")).hasSize(1);
    }

    @Test
    void is_excused_until_the_last_day_of_the_consent_on_whatever_day_the_report_was_made() {
      LocalDate last = LocalDate.of(2018, 8, 31);
      Hierarchy late = district(CONGRESS_2016, OF_2018 + ", until " + last);
      Report report = Rulebooks.inForceOn(last).report(late, last);

      assertThat(report).hasNoViolationOf("CON-03");
      assertThat(report.on(last.plusDays(1)).violationsOf("CON-03")).hasSize(1);
      assertThat(report.on(last.plusDays(1)).on(last)).hasNoViolationOf("CON-03");
    }

    @Test
    void is_not_excused_by_a_consent_that_names_a_member() {
      Hierarchy late = district(CONGRESS_2016, OF_2018 + ", for V1");

      assertThat(found("CON-03", late, "2018-08-01")).containsExactly("H/X/V");
    }
  }

  /** CON-03b: not before thirty months are over, or six months early with consent. */
  @Nested
  class An_early_congress {

    private static final String CONGRESS =
        """
        Draft of X, in force 2018-04-10
          Renew the leadership of V: congress 2018-04-10, secretary V1
        """;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "2018-04-10, true",
      "2016-01-10, false",
      "'2015-12-11, for the act of 2018-04-10', true",
      "'2015-12-11, for the act of 2018-04-09', false",
      "'2018-03-21, until 2018-04-10', true",
      "'2018-03-21, until 2018-04-09', false"
    })
    void is_excused_by_a_consent_after_the_last_one_or_for_its_day_that_held_on_its_day(
        String consent, boolean isExcused) {
      Hierarchy before = district(CONGRESS_2016, "consent CON-03b by X 1-CV/ĐU " + consent);

      assertThat(introduced(review(before, CONGRESS)))
          .isEqualTo(isExcused ? List.of() : List.of("CON-03b"));
    }

    @Test
    void leaves_nothing_for_the_next_early_congress_of_the_plan() {
      Hierarchy before = district(CONGRESS_2016, "consent CON-03b by X 1-CV/ĐU 2018-03-21");
      String again =
          """
          Draft of X, in force 2020-05-10
            Renew the leadership of V: congress 2020-05-10, secretary V2
          """;
      Review review = review(before, CONGRESS, again);

      assertThat(introduced(review)).containsExactly("CON-03b");
      assertThat(review).introduces("CON-03b").observing("a congress on 2020-05-10");
    }

    @Test
    void is_still_excused_if_the_plan_ends_the_branch_later() {
      String consent = "consent CON-03b by X 1-CV/ĐU 2018-04-10";
      String recording = "Draft of X, in force 2018-04-10\n  Record at V: " + consent;
      String end = "Draft of X, in force 2018-04-13\n  Dissolve V; everyone to W";
      Hierarchy before = district(CONGRESS_2016);
      Hierarchy consented = district(CONGRESS_2016, consent);

      assertThat(introduced(review(before, recording, CONGRESS, end))).doesNotContain("CON-03b");
      assertThat(introduced(review(before, CONGRESS, recording, end))).doesNotContain("CON-03b");
      assertThat(introduced(review(consented, CONGRESS, end))).doesNotContain("CON-03b");
      assertThat(review(before, CONGRESS, end).introduced())
          .filteredOn(violation -> violation.rule().code().value().equals("CON-03b"))
          .singleElement()
          .extracting(violation -> violation.remedies())
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .as("nothing is recorded on a unit that has ended")
          .isEmpty();
    }

    @Test
    void is_cured_by_a_consent_that_names_it_only() {
      Review review = review(district(CONGRESS_2016), CONGRESS);
      Remedy remedy = review.introduced().get(0).remedies().get(0);

      assertThat(remedy.kind()).isEqualTo(Remedy.Kind.SEEK_CONSENT);
      assertThat(remedy.decisions().get(0).orders())
          .singleElement()
          .extracting(order -> ((RecordConsent) order).consent().actOn().orElseThrow())
          .hasToString("2018-04-10");
    }
  }
}
