package io.github.partyorg.charter;

import static io.github.partyorg.charter.Years.DISTRICT;
import static io.github.partyorg.charter.Years.broken;
import static io.github.partyorg.charter.Years.regulations;
import static io.github.partyorg.charter.Years.year;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.activity.RegulationTopic;
import io.github.partyorg.activity.WorkingRegulations;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What working regulations there have to be. */
class RegulationRulesTest {

  private static final LocalDate ISSUED = LocalDate.of(2019, 2, 1);

  private static YearRecord issued(WorkingRegulations... regulations) {
    return year(regulations[0].issuedOn().getYear()).addWorkingRegulations(regulations).build();
  }

  private static Report on(LocalDate day, Hierarchy hierarchy, YearRecord record) {
    return Rulebooks.inForceOn(day).report(hierarchy, day, record);
  }

  @Nested
  class REG_01_every_branch_and_base_committee_has_them {
    @Test
    void who_lacks_them_is_named_and_the_district_is_not_asked() {
      YearRecord record = issued(regulations("X", ISSUED), regulations("V", ISSUED));

      assertThat(broken("REG-01", record)).containsExactly("H/A", "H/X/W");
      assertThat(Years.met("REG-01", DISTRICT, record)).isEqualTo(4);
    }

    @Test
    void all_have_them() {
      assertThat(
              broken(
                  "REG-01",
                  issued(
                      regulations("X", ISSUED),
                      regulations("V", ISSUED),
                      regulations("W", ISSUED),
                      regulations("A", ISSUED))))
          .isEmpty();
    }

    @Test
    void a_record_without_any_says_nothing() {
      YearRecord record = year(2019).build();

      assertThat(broken("REG-01", record)).isEmpty();
      assertThat(Years.met("REG-01", DISTRICT, record)).isZero();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
      "2019-01-31, none recorded",
      "2019-02-01, ''",
      "2019-06-30, ''",
      "2019-07-01, term over"
    })
    void they_hold_from_their_day_to_the_end_of_the_term(LocalDate day, String status) {
      YearRecord record =
          issued(
              WorkingRegulations.of("V", ISSUED)
                  .withTermUntil(LocalDate.of(2019, 6, 30))
                  .withTopics(RegulationTopic.named()));

      List<String> told =
          on(day, DISTRICT, record).violationsOf("REG-01").stream()
              .filter(found -> found.unit().value().equals("V"))
              .map(found -> found.breach().observed().english())
              .toList();
      assertThat(told)
          .isEqualTo(status.isEmpty() ? List.of() : List.of("working regulations: " + status));
    }

    @ParameterizedTest
    @CsvSource({"2018-02-28, false", "2018-03-01, true"})
    void the_norm_begins_with_the_regulation_of_2018(LocalDate day, boolean isInForce) {
      assertThat(Rulebooks.inForceOn(day).norm("REG-01").isPresent()).isEqualTo(isInForce);
    }
  }

  @Nested
  class REG_02_they_settle_the_nine_topics {
    @Test
    void what_is_left_open_is_named() {
      YearRecord record =
          issued(regulations("V", ISSUED, RegulationTopic.SUPERVISION, RegulationTopic.REPORTING));

      assertThat(Years.only("REG-02", DISTRICT, record))
          .isAt("V")
          .observes("the regulations of 2019-02-01 lack: supervision, information and reporting")
          .observes("quy chế ngày 1/2/2019 chưa có");
    }

    @Test
    void the_later_regulations_count() {
      assertThat(
              broken(
                  "REG-02",
                  issued(
                      regulations("V", ISSUED, RegulationTopic.SUPERVISION),
                      regulations("V", ISSUED.plusDays(1)))))
          .isEmpty();
    }

    @Test
    void a_small_branch_need_not_settle_what_a_committee_or_deputy_does() {
      WorkingRegulations ofSecretaryOnly =
          regulations(
              "A",
              ISSUED,
              RegulationTopic.COMMITTEE,
              RegulationTopic.COMMITTEE_MEMBER,
              RegulationTopic.DEPUTY);

      assertThat(broken("REG-02", issued(ofSecretaryOnly))).isEmpty();
      assertThat(broken("REG-02", issued(regulations("A", ISSUED, RegulationTopic.SECRETARY))))
          .containsExactly("H/A");
      assertThat(broken("REG-02", issued(regulations("V", ISSUED, RegulationTopic.COMMITTEE))))
          .containsExactly("H/X/V");
    }

    @ParameterizedTest
    @CsvSource({"2018-08-23, false", "2018-08-24, true"})
    void the_list_is_known_from_the_day_of_the_report(LocalDate day, boolean isInForce) {
      assertThat(Rulebooks.inForceOn(day).norm("REG-02").isPresent()).isEqualTo(isInForce);
    }
  }

  @Nested
  class REG_04_branches_of_the_new_agencies_issue_theirs_before_30_September_2025 {
    private static Hierarchy agency(String kind, String founded) {
      return Drawing.hierarchy(
          """
          H      Đảng bộ huyện H  district
            X    Đảng bộ xã X     commune
              W  Chi bộ W         village  30 members
              V  Chi bộ V         %s  9 members; founded %s
          """
              .formatted(kind, founded));
    }

    @ParameterizedTest(name = "{0}, founded on {1}, issued on {2}: {3}")
    @CsvSource({
      "Party agency, 2025-07-01, 2025-09-29, false",
      "Party agency, 2025-07-01, 2025-09-30, true",
      "People's Committee agency, 2025-07-01, 2025-09-30, true",
      "agency, 2025-07-01, 2025-09-30, false",
      "Party agency, 2025-09-30, 2025-12-01, false",
      "Party agency, 2025-09-29, 2025-12-01, true"
    })
    void later_is_too_late(String kind, String founded, LocalDate issued, boolean isBroken) {
      YearRecord record = issued(regulations("V", issued));

      assertThat(broken("REG-04", agency(kind, founded), record))
          .isEqualTo(isBroken ? List.of("H/X/V") : List.of());
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2025-08-30, false", "2025-09-29, false", "2025-09-30, true"})
    void nothing_is_late_before_the_day(LocalDate day, boolean isBroken) {
      Hierarchy district = agency("Party agency", "2025-07-01");
      YearRecord record = issued(regulations("W", LocalDate.of(2025, 1, 2)));

      assertThat(broken("REG-04", on(day, district, record)))
          .isEqualTo(isBroken ? List.of("H/X/V") : List.of());
      assertThat(Rulebooks.inForceOn(LocalDate.of(2025, 8, 29)).norm("REG-04")).isEmpty();
    }
  }

  @Nested
  class REG_05_they_end_with_their_unit {
    @Test
    void what_succeeds_two_units_needs_its_own() {
      YearRecord record =
          issued(
              regulations("X", ISSUED),
              regulations("A", ISSUED),
              regulations("V", ISSUED),
              regulations("W", ISSUED));
      Outcome outcome =
          Minutes.decision(
                  """
                  Draft of X, in force 2019-03-01
                    Consolidate V, W into new N "Chi bộ N" village under X
                  """)
              .applyTo(DISTRICT);
      Review review = Rulebooks.inForceOn(ISSUED.plusMonths(1)).review(outcome, record);

      assertThat(broken("REG-01", review.before())).isEmpty();
      assertThat(broken("REG-01", review.after())).containsExactly("H/X/N");
      assertThat(RegulationRules.REGULATIONS_END_WITH_UNIT.by().english()).contains("REG-01");
    }
  }
}
