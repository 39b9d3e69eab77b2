package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What powers allow is a violation from the day on which they are withdrawn. */
class PowersOverTimeTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 8, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 1, 31);

  private static Hierarchy province(String until) {
    return Drawing.hierarchy(
        """
        T      Đảng bộ tỉnh T  province
          G    Đảng bộ G       public-service unit at grassroots
            - powers of a direct superior 8-QĐ/TU from 2025-08-01%s
            K  Đảng bộ K       public-service unit at grassroots
            B  Chi bộ B        public-service unit; recognition 9-QĐ/ĐU from 2025-08-10
        """
            .formatted(until));
  }

  private static final Hierarchy BEFORE = province(", until 2026-01-31");

  private static List<String> levels(Report report) {
    return report.violationsOf("ORG-02").stream()
        .map(violation -> violation.path().toString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"2025-07-31, 1", "2025-08-01, 0", "2026-01-31, 0", "2026-02-01, 1"})
  void a_base_committee_below_another_is_lawful_while_the_powers_hold(LocalDate day, int found) {
    assertThat(levels(Rulebooks.inForceOn(day).report(BEFORE, day))).hasSize(found);
  }

  @Test
  void a_report_on_another_day_looks_at_the_powers_of_that_day() {
    Report report = Rulebooks.inForceOn(LAST).report(BEFORE, LAST);

    assertThat(levels(report)).isEmpty();
    assertThat(levels(report.on(LAST.plusDays(1)))).containsExactly("T/G/K");
    assertThat(levels(report.on(LAST.plusDays(1)).on(LAST))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-08-09, 0", "2025-08-10, 1", "2026-01-31, 1", "2026-02-01, 0"})
  void a_report_on_another_day_counts_a_recognised_branch_as_what_it_is_then(
      LocalDate day, int recognised) {
    Report report = Rulebooks.inForceOn(FIRST).report(BEFORE, FIRST);

    assertThat(count(report.on(day))).isEqualTo(count(report) + recognised);
    assertThat(count(report.on(day)))
        .isEqualTo(count(Rulebooks.inForceOn(FIRST).report(BEFORE, day)));
  }

  /** ORG-06 asks all grassroots branches. */
  private static int count(Report report) {
    return report.subjectCounts().entrySet().stream()
        .filter(entry -> entry.getKey().value().equals("ORG-06"))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  @Test
  void a_withdrawal_shows_in_the_review_of_its_last_day_and_of_the_next() {
    Hierarchy running = province("");
    Decision withdrawing =
        Minutes.decision(
            """
            Draft of T, in force 2026-01-31
              Withdraw the powers of G, last day 2026-01-31
            """);
    Review review = Rulebooks.inForceOn(LAST).review(withdrawing.applyTo(running));

    assertThat(levels(review.after())).isEmpty();
    assertThat(levels(review.after().on(LAST.plusDays(1)))).containsExactly("T/G/K");
  }
}
