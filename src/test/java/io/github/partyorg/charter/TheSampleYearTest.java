package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The article's year, judged by the norms of its end, and by those of the day of the article. */
class TheSampleYearTest {

  private static final LocalDate DAY = LocalDate.of(2018, 8, 24);

  private final Hierarchy before = TuanGiao.in2018();
  private final YearRecord record = TuanGiao.year2017();
  private final Review review =
      Rulebooks.inForceOn(DAY).review(TuanGiao.plan2018().applyTo(before), record);

  @Test
  void every_branch_met_each_month_and_for_a_theme_each_quarter() {
    Report report =
        Rulebooks.atEndOf(Year.of(2017)).report(before, LocalDate.of(2017, 12, 31), record);

    assertThat(Years.broken("MTG-01", report)).isEmpty();
    assertThat(Years.broken("MTG-03", report)).isEmpty();
    assertThat(Years.broken("MTG-11", report)).isEmpty();
    assertThat(counts(report))
        .containsEntry("MTG-01", 297)
        .containsEntry("MTG-11", 36)
        .containsEntry("MTG-03", 333)
        .containsEntry("MTG-02", 186);
    assertThat(Years.broken("MTG-02", report)).isEmpty();
  }

  @Test
  void the_units_of_the_restructuring_need_regulations_of_their_own() {
    assertThat(Years.broken("REG-01", review.before())).isEmpty();
    assertThat(review.introduced())
        .filteredOn(found -> found.rule() == RegulationRules.WORKING_REGULATIONS)
        .hasSize(45)
        .allMatch(found -> !before.has(found.unit()));
    assertThat(Years.broken("REG-02", review.after())).isEmpty();
  }

  @Test
  void norms_of_other_years_do_not_judge_it() {
    assertThat(counts(review.after())).containsEntry("EVA-03", 0).containsEntry("EVA-04", 0);
  }

  @Test
  void the_page_on_reviews_tells_it() throws IOException {
    Violation first =
        review.introduced().stream()
            .filter(found -> found.rule() == RegulationRules.WORKING_REGULATIONS)
            .findFirst()
            .orElseThrow();

    assertThat(Files.readString(Path.of("docs/reviews.md")))
        .contains(first.message().english(), "REG-01 45");
  }

  private static Map<String, Integer> counts(Report report) {
    Map<String, Integer> counts = new TreeMap<>();
    report.subjectCounts().forEach((code, count) -> counts.put(code.value(), count));
    return counts;
  }
}
