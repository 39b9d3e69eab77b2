package io.github.partyorg.charter;

import static io.github.partyorg.charter.ConsentedBranches.decision;
import static io.github.partyorg.charter.ConsentedBranches.district;
import static io.github.partyorg.charter.ConsentedBranches.found;
import static io.github.partyorg.charter.ConsentedBranches.introduced;
import static io.github.partyorg.charter.ConsentedBranches.led;
import static io.github.partyorg.charter.ConsentedBranches.review;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A consent excuses its act, its member and its time, and nothing that comes later. */
class ConsentToOneActTest {

  private static final LocalDate CONGRESS_2016 = LocalDate.of(2016, 1, 10);
  private static final LocalDate CONGRESS_2018 = LocalDate.of(2018, 9, 20);

  /** CON-03: thirty months, and six more with consent. */
  @Nested
  class A_late_congress {

    private final Consent of2018 = Consent.of("CON-03", "X", "5-CV/ĐU", LocalDate.of(2018, 7, 5));

    @Test
    void is_excused_by_a_consent_that_was_given_for_it() {
      Hierarchy late = district(led(CONGRESS_2016, of2018));

      assertThat(found("CON-03", late, LocalDate.of(2018, 7, 10))).as("not due yet").isEmpty();
      assertThat(found("CON-03", late, LocalDate.of(2018, 7, 11))).isEmpty();
      assertThat(found("CON-03", district(led(CONGRESS_2016)), LocalDate.of(2018, 7, 11)))
          .containsExactly("H/X/V");
    }

    @Test
    void is_not_excused_by_the_consent_to_the_congress_before() {
      Hierarchy later = district(led(CONGRESS_2018, of2018));

      assertThat(found("CON-03", later, LocalDate.of(2021, 3, 20))).isEmpty();
      assertThat(found("CON-03", later, LocalDate.of(2021, 3, 21))).containsExactly("H/X/V");
    }

    @Test
    void is_excused_only_by_a_consent_given_after_the_day_of_the_last_one() {
      LocalDate late = LocalDate.of(2021, 4, 1);
      Consent on = Consent.of("CON-03", "X", "6-CV/ĐU", CONGRESS_2018);
      Consent after = Consent.of("CON-03", "X", "7-CV/ĐU", CONGRESS_2018.plusDays(1));

      assertThat(found("CON-03", district(led(CONGRESS_2018, on)), late)).hasSize(1);
      assertThat(found("CON-03", district(led(CONGRESS_2018, after)), late)).isEmpty();
    }

    @Test
    void may_be_held_until_the_day_that_the_consent_names() {
      LocalDate day = LocalDate.of(2021, 4, 1);
      Hierarchy late = district(led(CONGRESS_2018, of2018.forActOn(day)));

      assertThat(found("CON-03", late, day)).isEmpty();
      assertThat(found("CON-03", late, day.plusDays(1))).containsExactly("H/X/V");
      assertThat(found("CON-03", district(led(CONGRESS_2018, of2018.until(day))), day))
          .as("until a day, but given for the congress before")
          .hasSize(1);
      assertThat(found("CON-03", district(led(CONGRESS_2018, of2018.forActOn(CONGRESS_2018))), day))
          .as("names the congress before")
          .hasSize(1);
    }

    @Test
    void may_be_held_until_the_earlier_of_two_days_that_the_consent_names() {
      LocalDate day = LocalDate.of(2021, 4, 1);
      Consent earlier = of2018.forActOn(day.plusDays(9)).until(day);
      Consent later = of2018.forActOn(day).until(day.plusDays(9));

      for (Consent both : List.of(earlier, later)) {
        Hierarchy late = district(led(CONGRESS_2018, both));
        assertThat(found("CON-03", late, day)).as(both.toString()).isEmpty();
        assertThat(found("CON-03", late, day.plusDays(1))).as(both.toString()).hasSize(1);
      }
    }

    @Test
    void is_excused_until_the_last_day_of_the_consent_on_whatever_day_the_report_was_made() {
      LocalDate last = LocalDate.of(2018, 8, 31);
      Hierarchy late = district(led(CONGRESS_2016, of2018.until(last)));
      Report report = Rulebooks.inForceOn(last).report(late, last);

      assertThat(report.violationsOf("CON-03")).isEmpty();
      assertThat(report.on(last.plusDays(1)).violationsOf("CON-03")).hasSize(1);
      assertThat(report.on(last.plusDays(1)).on(last).violationsOf("CON-03")).isEmpty();
    }

    @Test
    void is_not_excused_by_a_consent_that_names_a_member() {
      Hierarchy late = district(led(CONGRESS_2016, of2018.forMember("V1")));

      assertThat(found("CON-03", late, LocalDate.of(2018, 8, 1))).containsExactly("H/X/V");
    }
  }

  /** CON-03b: not before thirty months are over, or six months early with consent. */
  @Nested
  class An_early_congress {

    private final LocalDate early = CONGRESS_2016.plusMonths(27);
    private final Decision congress =
        decision(
            "X",
            early,
            RenewLeadership.of("V").to(Leadership.elected(early).secretary("V1").build()));

    private List<String> introducedWith(Consent consent) {
      return introduced(review(district(led(CONGRESS_2016, consent)), congress));
    }

    @Test
    void is_excused_by_a_consent_given_after_the_last_one() {
      assertThat(introducedWith(Consent.of("CON-03b", "X", "1-CV/ĐU", early))).isEmpty();
      assertThat(introducedWith(Consent.of("CON-03b", "X", "1-CV/ĐU", CONGRESS_2016)))
          .containsExactly("CON-03b");
    }

    @Test
    void is_excused_by_a_consent_that_names_its_day() {
      Consent before = Consent.of("CON-03b", "X", "1-CV/ĐU", CONGRESS_2016.minusDays(30));

      assertThat(introducedWith(before.forActOn(early))).isEmpty();
      assertThat(introducedWith(before.forActOn(early.minusDays(1)))).containsExactly("CON-03b");
    }

    @Test
    void is_excused_by_a_consent_that_held_on_its_day() {
      Consent given = Consent.of("CON-03b", "X", "1-CV/ĐU", early.minusDays(20));

      assertThat(introducedWith(given.until(early))).isEmpty();
      assertThat(introducedWith(given.until(early.minusDays(1)))).containsExactly("CON-03b");
    }

    @Test
    void leaves_nothing_for_the_next_early_congress_of_the_plan() {
      LocalDate again = early.plusMonths(25);
      Consent given = Consent.of("CON-03b", "X", "1-CV/ĐU", early.minusDays(20));
      Decision next =
          decision(
              "X",
              again,
              RenewLeadership.of("V").to(Leadership.elected(again).secretary("V2").build()));
      Review review = review(district(led(CONGRESS_2016, given)), congress, next);

      assertThat(introduced(review)).containsExactly("CON-03b");
      assertThat(review.introduced().get(0).message().english()).contains("a congress on " + again);
    }

    @Test
    void is_still_excused_if_the_plan_ends_the_branch_later() {
      Decision recording = decision("X", early, RecordConsent.of(consentOn(early)).in("V"));
      Decision end = decision("X", early.plusDays(3), Dissolve.unit("V").everyoneTo("W"));
      Hierarchy before = district(led(CONGRESS_2016));

      Hierarchy consented = district(led(CONGRESS_2016, consentOn(early)));

      assertThat(introduced(review(before, recording, congress, end))).doesNotContain("CON-03b");
      assertThat(introduced(review(before, congress, recording, end))).doesNotContain("CON-03b");
      assertThat(introduced(review(consented, congress, end))).doesNotContain("CON-03b");
      assertThat(introduced(review(before, congress, end))).contains("CON-03b");
      assertThat(review(before, congress, end).introduced())
          .filteredOn(violation -> violation.rule().code().value().equals("CON-03b"))
          .singleElement()
          .extracting(Violation::remedies)
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .as("nothing is recorded on a unit that has ended")
          .isEmpty();
    }

    private Consent consentOn(LocalDate day) {
      return Consent.of("CON-03b", "X", "1-CV/ĐU", day);
    }

    @Test
    void is_cured_by_a_consent_that_names_it_only() {
      Review review = review(district(led(CONGRESS_2016)), congress);
      Remedy remedy = review.introduced().get(0).remedies().get(0);

      assertThat(remedy.kind()).isEqualTo(Remedy.Kind.SEEK_CONSENT);
      assertThat(remedy.decisions().get(0).orders())
          .singleElement()
          .extracting(order -> ((RecordConsent) order).consent().actOn().orElseThrow())
          .isEqualTo(early);
    }
  }
}
