package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Delegate;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Delegation.Extent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Recognition;
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

  private static Hierarchy province(Delegation delegation) {
    return Hierarchy.of(
        Committee.province("T")
            .name("Đảng bộ tỉnh T")
            .add(
                Committee.grassroots("G", Kind.PUBLIC_SERVICE_UNIT)
                    .name("Đảng bộ G")
                    .delegation(delegation)
                    .add(
                        Committee.grassroots("K", Kind.PUBLIC_SERVICE_UNIT)
                            .name("Đảng bộ K")
                            .build(),
                        Branch.of("B", Kind.PUBLIC_SERVICE_UNIT)
                            .name("Chi bộ B")
                            .recognition(Recognition.of("9-QĐ/ĐU", FIRST.plusDays(9)))
                            .build())
                    .build())
            .build());
  }

  private static final Hierarchy BEFORE =
      province(Delegation.of(Extent.FULL, "8-QĐ/TU", FIRST).until(LAST));

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
    Hierarchy running = province(Delegation.of(Extent.FULL, "8-QĐ/TU", FIRST));
    Decision withdrawing =
        Decision.builder()
            .issuer("T")
            .effectiveOn(LAST)
            .addOrders(Delegate.withdrawing(LAST).from("G"))
            .build();
    Review review = Rulebooks.inForceOn(LAST).review(withdrawing.applyTo(running));

    assertThat(levels(review.after())).isEmpty();
    assertThat(levels(review.after().on(LAST.plusDays(1)))).containsExactly("T/G/K");
  }
}
