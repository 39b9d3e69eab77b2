package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One hierarchy, reviewed on three days under the norms of each; {@code docs/reviews.md}. */
class ThreeDaysTest {

  private static final Hierarchy DISTRICT = TuanGiao.afterRestructuring();
  private static final LocalDate IN_2018 = LocalDate.of(2018, 8, 24);
  private static final LocalDate IN_2022 = LocalDate.of(2022, 1, 1);
  private static final LocalDate IN_2025 = LocalDate.of(2025, 9, 1);

  private static Report on(LocalDate day) {
    return Rulebooks.inForceOn(day).report(DISTRICT, day);
  }

  static Stream<String> codes() {
    return Stream.of(IN_2018, IN_2022, IN_2025)
        .flatMap(day -> on(day).violations().stream())
        .map(violation -> violation.rule().code().value())
        .distinct()
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void the_page_counts_what_the_reports_find(String code) throws IOException {
    assertThat(page())
        .contains(
            "| %s | %s | %s | %s |"
                .formatted(code, found(IN_2018, code), found(IN_2022, code), found(IN_2025, code)));
  }

  private static String found(LocalDate day, String code) {
    Report report = on(day);
    return report.rulebook().norm(code).isPresent()
        ? Integer.toString(report.violationsOf(code).size())
        : "–";
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-08-24", "2022-01-01", "2025-09-01"})
  void the_page_quotes_one_violation_of_each_rule(String day) throws IOException {
    LocalDate date = LocalDate.parse(day);
    for (NormCode code :
        on(date).violations().stream().map(found -> found.rule().code()).distinct().toList()) {
      List<Violation> found = on(date).violationsOf(code.value());
      assertThat(page()).contains(found.get(0).message().english());
    }
  }

  @Test
  void the_district_level_is_in_order_until_it_has_ended() {
    assertThat(on(IN_2018).violationsOf("ORG-02")).isEmpty();
    assertThat(on(IN_2022).violationsOf("ORG-02")).isEmpty();
    assertThat(on(IN_2025).violationsOf("ORG-02"))
        .extracting(found -> found.unit().value())
        .as("the district, and the communes that stand below it")
        .hasSize(20)
        .startsWith("TG")
        .containsAll(communes());
  }

  @Test
  void congresses_come_due_with_the_years_and_by_other_terms_in_the_pilot() {
    assertThat(on(IN_2018).violationsOf("CON-01")).isEmpty();
    assertThat(on(IN_2018).violationsOf("CON-03")).isEmpty();
    assertThat(on(IN_2022).violationsOf("CON-03")).isNotEmpty();
    assertThat(on(IN_2025).rulebook().norm("CON-03")).isEmpty();
    assertThat(on(IN_2025).violationsOf("CON-04")).isNotEmpty();
  }

  @Test
  void transfers_are_worded_anew_and_timed_by_days_since_2021() {
    assertThat(Rulebooks.inForceOn(IN_2018).norm("TRF-02")).isEmpty();
    assertThat(Rulebooks.inForceOn(IN_2022).norm("TRF-02")).isPresent();
    assertThat(Rulebooks.inForceOn(IN_2022).norm("TRF-04").orElseThrow())
        .isNotEqualTo(Rulebooks.inForceOn(IN_2025).norm("TRF-04").orElseThrow());
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
