package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import org.junit.jupiter.api.Test;

class RecordingAConsentTest {

  private static final Consent CONSENT = Consent.of("ORG-08", "H", "5-CV/HU", DAY);

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void it_stands_on_the_unit_after_those_recorded_before() {
    Consent second = Consent.of("ORG-08", "H", "6-CV/HU", DAY);

    Outcome outcome =
        carryOut(before, RecordConsent.of(CONSENT).in("A"), RecordConsent.of(second).in("A"));

    assertThat(outcome.after().require("A").consents()).containsExactly(CONSENT, second);
  }

  @Test
  void the_change_tells_the_norm_the_superior_the_number_and_the_day() {
    Outcome outcome = carryOut(before, RecordConsent.of(CONSENT).in("A"));

    assertThat(log(outcome))
        .containsExactly("Chi bộ A [A]: consent to ORG-08 by H, 5-CV/HU of 2018-07-01");
    assertThat(vietnamese(outcome))
        .containsExactly("Chi bộ A [A]: H đồng ý theo ORG-08, 5-CV/HU ngày 1/7/2018");
    assertThat(((RecordConsent) outcome.changes().get(0).act().order()).consent())
        .isEqualTo(CONSENT);
    assertThat(shown(outcome, 0)).isEqualTo("[A] → [A]");
  }

  @Test
  void it_ends_with_its_unit() {
    Outcome outcome =
        carryOut(before, RecordConsent.of(CONSENT).in("B"), Dissolve.unit("B").everyoneTo("C"));

    assertThat(outcome.after().units()).allMatch(unit -> unit.consents().isEmpty());
  }
}
