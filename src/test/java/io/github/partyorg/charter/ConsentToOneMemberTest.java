package io.github.partyorg.charter;

import static io.github.partyorg.charter.ConsentedBranches.district;
import static io.github.partyorg.charter.ConsentedBranches.found;
import static io.github.partyorg.charter.ConsentedBranches.introduced;
import static io.github.partyorg.charter.ConsentedBranches.review;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A consent that names a member excuses nobody else. */
class ConsentToOneMemberTest {

  /** TRF-09: a stay beyond its last day is renewed. */
  @Nested
  class A_stay_beyond_its_last_day {

    private static final String DAY = "2022-05-01";

    private Hierarchy hosting(String... consents) {
      return district(
          Stream.concat(
                  Stream.of(
                      "secretary V1; congress 2021-10-01",
                      "guest W1 from 2021-11-01 until 2022-03-31",
                      "guest W2 from 2021-11-01 until 2022-03-31"),
                  Stream.of(consents).map("consent TRF-09 by X 8-CV/ĐU "::concat))
              .toArray(String[]::new));
    }

    @Test
    void of_one_member_is_not_excused_by_the_renewal_for_another() {
      String ofW1 = "2022-03-31, for W1";

      assertThat(found("TRF-09", hosting(ofW1), DAY)).containsExactly("H/X/V");
      assertThat(found("TRF-09", hosting(ofW1, "2022-03-31, for W2"), DAY)).isEmpty();
      assertThat(found("TRF-09", hosting(ofW1, "2022-03-31, for W3"), DAY)).hasSize(1);
    }

    @Test
    void is_excused_as_long_as_its_renewal_lasts() {
      Hierarchy renewed = hosting("2022-03-31, for W1, until 2022-05-06", "2022-03-31, for W2");

      assertThat(found("TRF-09", renewed, "2022-05-06")).isEmpty();
      assertThat(found("TRF-09", renewed, "2022-05-07")).hasSize(1);
    }

    @Test
    void is_not_excused_by_a_renewal_of_an_earlier_stay() {
      assertThat(found("TRF-09", hosting("2021-10-31"), DAY)).hasSize(2);
      assertThat(found("TRF-09", hosting("2021-11-01"), DAY)).as("for all who stay").isEmpty();
      assertThat(found("TRF-09", hosting("2021-10-31, for W1", "2021-10-31, for W2"), DAY))
          .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0, W1", "1, W2"})
    void is_cured_by_a_renewal_for_the_member_that_needs_one(int at, String member) {
      LocalDate day = LocalDate.parse(DAY);
      Remedy asking =
          Rulebooks.inForceOn(day)
              .report(hosting(), day)
              .violationsOf("TRF-09")
              .get(at)
              .remedies()
              .stream()
              .filter(remedy -> remedy.kind() == Remedy.Kind.SEEK_CONSENT)
              .findFirst()
              .orElseThrow();

      assertThat(asking.decisions().get(0).orders())
          .extracting(order -> ((RecordConsent) order).consent().member().orElseThrow().value())
          .containsExactly(member);
    }
  }

  /** BR-10: who is appointed instead of elected is appointed by the direct superior. */
  @Nested
  class An_appointment_by_another_committee {

    private static final String APPOINTMENT =
        """
        Draft of H, in force 2018-07-01
          Renew the leadership of V: secretary V2 appointed 2018-07-01, \
        deputy secretary V3 appointed 2018-07-01
        """;

    private List<String> introducedWith(String... consents) {
      String[] said =
          Stream.concat(
                  Stream.of("secretary V1; congress 2017-01-10"),
                  Stream.of(consents).map("consent BR-10 by X 9-CV/ĐU "::concat))
              .toArray(String[]::new);
      return introduced(review(district(said), APPOINTMENT)).stream()
          .filter(code -> code.equals("BR-10"))
          .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "2017-01-11, 0",
      "2017-01-10, 1",
      "'2017-01-10, for the act of 2018-07-01', 0",
      "'2018-07-01, for V2', 1"
    })
    void is_excused_by_a_consent_for_all_given_since_the_branch_had_its_last_leaders(
        String consent, int count) {
      assertThat(introducedWith(consent)).hasSize(count);
    }

    @Test
    void is_excused_for_the_members_that_the_consents_name() {
      assertThat(introducedWith("2018-07-01, for V2", "2018-07-01, for V3")).isEmpty();
    }
  }

  /** MEM-13: an exemption for mobile work without an end, with the base committee's consent. */
  @Nested
  class An_exemption {

    private static final String OTHER = "consent ORG-08 by H 1-CV/HU 2022-04-01";
    private static final String CONSENT = "consent MEM-13 by X 2-CV/ĐU 2022-04-01";

    @ParameterizedTest(name = "recorded: {0}; brought: {1}")
    @CsvSource({
      OTHER + ", " + CONSENT + ", ''",
      OTHER + ", '" + CONSENT + ", for V2', ''",
      OTHER + ", '" + CONSENT + ", for V3', MEM-13",
      CONSENT + ", '', MEM-13",
      "'" + CONSENT + ", for V2', '', ''",
      "'" + CONSENT + ", for V3', '', MEM-13",
      "'" + CONSENT + ", for the act of 2022-05-01', '', ''",
      "'" + CONSENT + ", for the act of 2022-04-30', '', MEM-13",
      OTHER + ", consent MEM-13 by the Secretariat 3-CV 2022-04-01, CNS-02 MEM-13",
      OTHER + ", consent MEM-13 by the Secretariat 3-CV 2022-04-01; " + CONSENT + ", ''"
    })
    void is_excused_by_a_consent_that_it_brings_or_by_a_recorded_one_that_names_member_or_act(
        String recorded, String brought, String broken) {
      String orders =
          """
          Draft of H, in force 2022-05-01
            Record at V: %s
          Draft of H, in force 2022-05-01
            Exempt V2 of V; requested on 2022-05-01; ground: mobile work or no organisation there%s
          """
              .formatted(recorded, brought.isEmpty() ? "" : "; " + brought);

      assertThat(
              introduced(review(district(), orders)).stream()
                  .filter(code -> code.equals("MEM-13") || code.startsWith("CNS"))
                  .sorted())
          .containsExactly(broken.isEmpty() ? new String[0] : broken.split(" "));
    }
  }
}
