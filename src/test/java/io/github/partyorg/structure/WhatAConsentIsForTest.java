package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A consent is for everybody and for ever, or for a member, until a day, for one act. */
class WhatAConsentIsForTest {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private final Consent consent = Consent.of("CON-03", "X", "5-CV/ĐU", DAY);

  @Test
  void a_consent_names_nobody_and_has_no_end_unless_that_is_said() {
    assertThat(consent.norm()).isEqualTo(NormCode.of("CON-03"));
    assertThat(consent.member()).isEmpty();
    assertThat(consent.until()).isEmpty();
    assertThat(consent.actOn()).isEmpty();
    assertThat(consent).hasToString("consent to CON-03 by X, 5-CV/ĐU of 2018-07-01");
    assertThat(consent.summary().vietnamese())
        .isEqualTo("X đồng ý theo CON-03, 5-CV/ĐU ngày 1/7/2018");
  }

  @Test
  void what_it_is_for_is_said_of_the_finished_consent_in_any_order() {
    Consent said = consent.forMember("M1").until(DAY.plusDays(9)).forActOn(DAY.plusDays(2));

    assertThat(said.member()).contains(MemberId.of("M1"));
    assertThat(said.until()).contains(DAY.plusDays(9));
    assertThat(said.actOn()).contains(DAY.plusDays(2));
    assertThat(said)
        .isEqualTo(
            consent.forActOn(DAY.plusDays(2)).until(DAY.plusDays(9)).forMember(MemberId.of("M1")));
    assertThat(said)
        .hasToString(
            "consent to CON-03 by X, 5-CV/ĐU of 2018-07-01, for M1, for the act of 2018-07-03,"
                + " until 2018-07-10");
    assertThat(said.summary().vietnamese())
        .isEqualTo(
            "X đồng ý theo CON-03, 5-CV/ĐU ngày 1/7/2018, đối với M1, cho việc ngày 3/7/2018,"
                + " đến ngày 10/7/2018");
  }

  @Test
  void two_consents_that_are_for_different_things_differ() {
    assertThat(consent.forMember("M1")).isNotEqualTo(consent);
    assertThat(consent.forMember("M1")).isNotEqualTo(consent.forMember("M2"));
    assertThat(consent.until(DAY)).isNotEqualTo(consent.until(DAY.plusDays(1)));
    assertThat(consent.forActOn(DAY)).isNotEqualTo(consent.until(DAY));
  }

  @Test
  void it_holds_from_the_day_of_the_document_to_its_last_day() {
    Consent until = consent.until(DAY.plusDays(9));

    assertThat(until.holdsOn(DAY.minusDays(1))).isFalse();
    assertThat(until.holdsOn(DAY)).isTrue();
    assertThat(until.holdsOn(DAY.plusDays(9))).isTrue();
    assertThat(until.holdsOn(DAY.plusDays(10))).isFalse();
    assertThat(consent.holdsOn(LocalDate.MAX)).isTrue();
    assertThat(consent.until(DAY).holdsOn(DAY)).isTrue();
  }

  @Test
  void one_without_a_number_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Consent.of("ORG-07", "H", " ", DAY))
        .withMessage("The number of the consent to ORG-07 is blank; state it.");
  }

  @Test
  void one_that_ends_before_it_is_given_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> consent.until(DAY.minusDays(1)))
        .withMessage(
            "The consent 5-CV/ĐU is of 2018-07-01 and holds until 2018-06-30; the last day is"
                + " before the first.");
  }

  @Test
  void the_giver_is_the_committee_of_a_unit_or_an_organ() {
    assertThat(consent.givenBy()).isEqualTo(Authority.committeeOf("X"));
    assertThat(Consent.of(NormCode.of("CON-03"), UnitId.of("X"), "5-CV/ĐU", DAY))
        .isEqualTo(consent);
    assertThat(Consent.of("ORG-07", Authority.SECRETARIAT, "1-CV", DAY))
        .isEqualTo(Consent.of(NormCode.of("ORG-07"), Authority.SECRETARIAT, "1-CV", DAY));
    assertThat(Consent.of("LVL-09", Authority.SECRETARIAT, "7-CV/VPTW", DAY).summary())
        .isEqualTo(
            Bilingual.of(
                "Ban Bí thư đồng ý theo LVL-09, 7-CV/VPTW ngày 1/7/2018",
                "consent to LVL-09 by the Secretariat, 7-CV/VPTW of 2018-07-01"));
  }
}
