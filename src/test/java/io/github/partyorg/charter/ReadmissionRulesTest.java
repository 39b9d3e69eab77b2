package io.github.partyorg.charter;

import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which persons may be readmitted, when and by whose consent. */
class ReadmissionRulesTest {

  private static final String FIRST_DAY = "2025-09-01";
  private static final String REMOVED =
      "left on 2022-09-01; ground: removed from the list for another cause";
  private static final String CONSENTED = "; consent MEM-23 by T 12-CV/TU 2016-07-25";

  private static final Hierarchy PROVINCE =
      Drawing.hierarchy(
          """
          T      Đảng bộ tỉnh T  province
            H    Đảng bộ H       district
              A  Chi bộ A        agency  M1 M2 M3; secretary M1; congress 2024-01-01
          """);

  private static Outcome ordered(Hierarchy before, String day, String order) {
    return Minutes.plan("Draft of H, in force " + day + "\n  " + order).applyTo(before);
  }

  private static List<Violation> found(String day, String order) {
    return Rulebooks.inForceOn(LocalDate.parse(day))
        .review(ordered(PROVINCE, day, order))
        .introduced()
        .stream()
        .filter(violation -> violation.unit().value().equals("A"))
        .filter(violation -> violation.rule().code().value().matches("MEM-.*|CNS-.*|CON-09"))
        .toList();
  }

  private static List<String> codes(String day, String facts) {
    return found(day, "Readmit M9, admitted 2010-01-10 into A; " + facts).stream()
        .map(violation -> violation.rule().code().value())
        .sorted()
        .toList();
  }

  @Test
  void thirty_six_months_after_leaving_it_is_lawful_and_the_day_before_it_is_not() {
    assertThat(codes(FIRST_DAY, REMOVED + CONSENTED)).isEmpty();
    assertThat(codes("2025-08-31", REMOVED + CONSENTED)).containsExactly("MEM-23");
  }

  @Test
  void after_six_months_no_consent_helps() {
    List<Violation> found = found("2023-03-01", "Readmit M9 into A; " + REMOVED + CONSENTED);

    assertThat(found).hasSize(1);
    assertThat(found.get(0)).observes("considered on 2023-03-01").requires("not before 2025-09-01");
    assertThat(found.get(0).breach().isBeyondConsent()).isTrue();
    assertThat(found.get(0).remedies()).isEmpty();
  }

  @Test
  void the_day_on_which_the_branch_considered_it_counts_where_it_is_stated() {
    assertThat(codes("2025-10-01", REMOVED + CONSENTED + "; considered on 2025-08-31"))
        .containsExactly("MEM-23");
  }

  @ParameterizedTest
  @CsvSource({"2020-09-01, false", "2020-09-02, true"})
  void sixty_months_after_a_record_was_cleared_it_is_lawful(String cleared, boolean isEarly) {
    String convicted =
        "left on 2018-01-01; ground: convicted of a less serious crime; record cleared on ";

    assertThat(codes(FIRST_DAY, convicted + cleared + CONSENTED).contains("MEM-23"))
        .isEqualTo(isEarly);
  }

  @Test
  void a_person_is_not_readmitted_a_second_time() {
    List<Violation> found =
        found(
            FIRST_DAY,
            "Readmit M9, admitted 2010-01-10, out expelled 2012-01-01 back 2016-01-01"
                + " into A; "
                + REMOVED
                + CONSENTED);

    assertThat(found).hasSize(1);
    assertThat(found.get(0)).observes("readmitted before, on 2016-01-01");
    assertThat(found.get(0).breach().isBeyondConsent()).isTrue();
  }

  @Test
  void the_standing_committee_of_the_province_consents_and_nobody_else() {
    assertThat(codes(FIRST_DAY, REMOVED)).containsExactly("MEM-23");
    assertThat(codes(FIRST_DAY, REMOVED + CONSENTED.replace("by T", "by H")))
        .containsExactly("CNS-02", "MEM-23");
  }

  @Test
  void to_ask_for_the_consent_is_proposed() {
    assertThat(found(FIRST_DAY, "Readmit M9 into A; " + REMOVED).get(0).remedies())
        .singleElement()
        .asString()
        .contains("MEM-23");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stopped attending",
        "asked to leave",
        "caused grave disunity",
        "convicted of corruption",
        "convicted of a serious crime or worse"
      })
  void such_a_ground_bars_a_readmission_for_ever(String ground) {
    assertThat(codes(FIRST_DAY, "left on 2022-09-01; ground: " + ground + CONSENTED))
        .containsExactly("MEM-24");
    assertThat(codes("2016-07-25", "left on 2012-09-01; ground: " + ground + CONSENTED))
        .containsExactly("MEM-24");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "removed from the list for another cause",
        "asked to leave because of particular family hardship",
        "convicted of a less serious crime",
        "expelled for another cause"
      })
  void another_ground_does_not(String ground) {
    assertThat(codes(FIRST_DAY, "left on 2022-09-01; ground: " + ground + CONSENTED)).isEmpty();
  }

  @Test
  void before_the_regulation_of_2016_nothing_is_known() {
    assertThat(codes("2016-07-24", "left on 2016-01-01; ground: asked to leave")).isEmpty();
    assertThat(ReadmissionRules.READMISSION.validity().source(LocalDate.of(2020, 1, 1)))
        .hasToString("QĐ 29-QĐ/TW, 25/7/2016, 3.5.1 [secondary]");
    assertThat(ReadmissionRules.NEVER_READMITTED.validity().source(LocalDate.of(2025, 7, 1)))
        .hasToString("QĐ 294-QĐ/TW, 26/5/2025, 3.5.2");
  }

  @Test
  void the_votes_on_a_readmission_are_looked_at() {
    assertThat(codes(FIRST_DAY, REMOVED + CONSENTED + "; vote of the branch: 2 of 4"))
        .containsExactlyInAnyOrder("CON-09", "MEM-06");
    assertThat(codes(FIRST_DAY, REMOVED + CONSENTED + "; vote of the branch: 3 of 5"))
        .containsExactly("MEM-06");
    assertThat(codes(FIRST_DAY, REMOVED + CONSENTED + "; vote of the branch: 4 of 6")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-09-01, 0", "2026-08-31, 1"})
  void the_probation_of_a_readmitted_member_lasts_from_the_readmission(String day, int count) {
    Outcome back = ordered(PROVINCE, FIRST_DAY, "Readmit M9 into A; " + REMOVED + CONSENTED);
    Outcome confirmed = ordered(back.after(), day, "Confirm M9 of A as official");

    assertThat(back.changes(MembershipChanged.class)).hasSize(1);
    assertThat(
            Rulebooks.inForceOn(LocalDate.parse(day))
                .review(confirmed)
                .after()
                .violationsOf("MEM-09"))
        .hasSize(count);
  }
}
