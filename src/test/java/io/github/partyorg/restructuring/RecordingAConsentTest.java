package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import org.junit.jupiter.api.Test;

class RecordingAConsentTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  private static Consent consent(String number) {
    return Consent.of("ORG-08", "H", number, DAY);
  }

  private static RecordConsent order(String number, String unit) {
    return RecordConsent.of(consent(number)).in(unit);
  }

  @Test
  void it_stands_on_the_unit_after_those_recorded_before() {
    Outcome outcome = carryOut(before, order("5-CV/HU", "A"), order("6-CV/HU", "A"));

    assertThat(outcome.after().require("A").consents())
        .containsExactly(consent("5-CV/HU"), consent("6-CV/HU"));
  }

  @Test
  void the_change_tells_the_norm_the_superior_the_number_and_the_day() {
    Outcome outcome = carryOut(before, order("5-CV/HU", "A"));

    assertThat(log(outcome))
        .containsExactly("Chi bộ A [A]: consent to ORG-08 by H, 5-CV/HU of 2018-07-01");
    UnitChanged change = outcome.changes(UnitChanged.class).get(0);
    assertThat(change.summary().vietnamese())
        .isEqualTo("Chi bộ A [A]: H đồng ý theo ORG-08, 5-CV/HU ngày 1/7/2018");
    assertThat(((RecordConsent) change.order()).consent()).isEqualTo(consent("5-CV/HU"));
    assertThat(change.originals()).containsExactly(before.require("A"));
    assertThat(change.results()).containsExactly(outcome.after().require("A"));
  }

  @Test
  void the_very_same_consent_is_recorded_once_on_a_unit() {
    assertThat(reasons(before, order("5-CV/HU", "A"), order("5-CV/HU", "A"), order("5-CV/HU", "B")))
        .containsExactly("order 2: H/X/A: already recorded");
  }

  @Test
  void it_ends_with_its_unit() {
    Outcome outcome = carryOut(before, order("5-CV/HU", "B"), Dissolve.unit("B").everyoneTo("C"));

    assertThat(outcome.after().units()).allMatch(unit -> unit.consents().isEmpty());
  }

  @Test
  void an_unknown_unit_is_refused() {
    assertThat(reasons(before, order("5-CV/HU", "Z")))
        .containsExactly("order 1: Z: no such unit; check the id");
  }
}
