package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.rules.Report;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One hierarchy, reviewed on six days under the norms of each; {@code docs/reviews.md}. */
class SixDaysTest {

  private static final Hierarchy DISTRICT = TuanGiao.afterRestructuring();
  private static final ImmutableList<LocalDate> DAYS =
      ImmutableList.of(
          LocalDate.of(2012, 6, 1),
          LocalDate.of(2018, 8, 24),
          LocalDate.of(2022, 1, 1),
          LocalDate.of(2025, 9, 1),
          LocalDate.of(2026, 5, 15),
          LocalDate.of(2026, 11, 25));
  private static final Path EXPECTED = Path.of("target/six-days.txt");

  static ImmutableList<LocalDate> days() {
    return DAYS;
  }

  private static Report on(LocalDate day) {
    return Rulebooks.inForceOn(day).report(DISTRICT, day);
  }

  private static Report on(int year, int month) {
    return on(
        DAYS.stream()
            .filter(day -> day.getYear() == year && day.getMonthValue() == month)
            .findFirst()
            .orElseThrow());
  }

  @Test
  void the_page_counts_what_the_reports_find() throws IOException {
    List<String> expected =
        DAYS.stream()
            .flatMap(day -> on(day).violations().stream())
            .map(violation -> violation.rule().code().value())
            .distinct()
            .sorted()
            .map(
                code ->
                    DAYS.stream()
                        .map(day -> found(day, code))
                        .collect(Collectors.joining(" | ", "| " + code + " | ", " |")))
            .collect(Collectors.toList());
    expected.add(
        DAYS.stream()
            .map(day -> Rulebooks.stale(day).size() + "")
            .collect(Collectors.joining(" | ", "| norms in doubt | ", " |")));
    Files.write(EXPECTED, expected);

    assertThat(page().lines()).containsAll(expected);
  }

  private static String found(LocalDate day, String code) {
    Report report = on(day);
    return report.rulebook().norm(code).isPresent()
        ? Integer.toString(report.violationsOf(code).size())
        : "–";
  }

  @ParameterizedTest
  @MethodSource("days")
  void the_page_quotes_one_violation_of_each_rule(LocalDate day) throws IOException {
    List<String> quotes =
        on(day).violations().stream().map(found -> found.rule().code()).distinct().toList().stream()
            .map(code -> on(day).violationsOf(code.value()).get(0).message().english())
            .toList();
    Files.write(Path.of("target/six-days-" + day + ".txt"), quotes);

    assertThat(page().lines()).containsAll(quotes);
  }

  @Test
  void the_district_level_is_in_order_until_it_has_ended() {
    for (int year : List.of(2012, 2018, 2022)) {
      Report report = on(DAYS.stream().filter(day -> day.getYear() == year).toList().get(0));
      assertThat(report.violationsOf("ORG-02")).isEmpty();
    }
    for (Report report : List.of(on(2025, 9), on(2026, 5), on(2026, 11))) {
      assertThat(report.violationsOf("ORG-02"))
          .extracting(found -> found.unit().value())
          .as("the district, and the communes that stand below it")
          .startsWith("TG")
          .containsAll(communes());
    }
  }

  @Test
  void congresses_come_due_with_the_years_and_by_other_terms_in_the_pilot() {
    assertThat(on(2018, 8).violationsOf("CON-01")).isEmpty();
    assertThat(on(2018, 8).violationsOf("CON-03")).isEmpty();
    assertThat(on(2022, 1).violationsOf("CON-03")).isNotEmpty();
    assertThat(on(2025, 9).rulebook().norm("CON-03")).isEmpty();
    assertThat(on(2025, 9).violationsOf("CON-04")).isNotEmpty();
    assertThat(on(2026, 11).violationsOf("CON-04")).isNotEmpty();
  }

  @Test
  void transfers_are_timed_by_days_since_2016_and_referred_by_others_since_2025() {
    assertThat(on(2012, 6).rulebook().norm("TRF-02")).isEmpty();
    assertThat(on(2018, 8).rulebook().norm("TRF-02")).isPresent();
    assertThat(on(2022, 1).rulebook().norm("TRF-04").orElseThrow())
        .isNotEqualTo(on(2025, 9).rulebook().norm("TRF-04").orElseThrow());
    assertThat(on(2026, 5).rulebook().norm("TRF-04")).isEmpty();
  }

  @Test
  void a_large_branch_of_a_village_breaks_nothing_since_july_2025() {
    assertThat(on(2012, 6).violationsOf("ORG-08")).hasSize(1);
    assertThat(on(2025, 9).violationsOf("ORG-08")).isEmpty();
    assertThat(on(2026, 11).violationsOf("ORG-08")).isEmpty();
  }

  @Test
  void what_was_replaced_is_told_since_april_2026() {
    assertThat(on(2025, 9).replacedNorms()).isEmpty();
    assertThat(on(2026, 5).replacedNorms()).isNotEmpty();
    assertThat(on(2026, 11).replacedNorms()).isNotEmpty();
    assertThat(on(2026, 11).unverifiedNorms()).isNotEmpty();
  }

  private static List<String> communes() {
    return DISTRICT.root().committees().stream()
        .filter(committee -> committee.kind().isA(Kind.COMMUNE_LEVEL))
        .map(committee -> committee.id().value())
        .toList();
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("docs/reviews.md"));
  }
}
