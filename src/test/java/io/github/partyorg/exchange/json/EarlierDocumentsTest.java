package io.github.partyorg.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.Samples;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Documents that were written once stay readable. A file here is never changed: what is written
 * otherwise later gets a version and files of its own.
 */
class EarlierDocumentsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  /** What has rows for other readers, whose wording may change. */
  private static final ImmutableSet<JsonFormat<?>> FOUND_AGAIN =
      ImmutableSet.of(Json.comparisons(), Json.changeLogs());

  private static String kept(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(EarlierDocumentsTest.class, "version-1/" + name + ".json"),
        StandardCharsets.UTF_8);
  }

  private static Decision decision(String number, Hierarchy hierarchy) {
    return Decision.builder()
        .number(number)
        .issuer(hierarchy.root().id().value())
        .effectiveOn(DAY)
        .addOrders(Rename.unit(hierarchy.root().id().value()).to("Đảng bộ Một"))
        .build();
  }

  private static Chronicle chronicle(Hierarchy hierarchy) {
    Decision right = decision("1-QĐ/ĐU", hierarchy);
    Decision wrong = decision("1-QĐ/HU", hierarchy);
    return Chronicle.beginning(DAY.minusYears(1), hierarchy)
        .record(wrong)
        .correctedOn(DAY.plusYears(1), "sai số")
        .replacing(wrong, right)
        .apply();
  }

  private static Outcome outcome(Hierarchy hierarchy) {
    return Plan.of(decision("1-QĐ/ĐU", hierarchy)).applyTo(hierarchy);
  }

  private static Comparison comparison(Hierarchy hierarchy) {
    return Comparison.between(hierarchy, outcome(hierarchy).after());
  }

  private static WrittenReview review() {
    WrittenReport found = WrittenReport.of(Samples.breaking("BR-01").report());
    return new WrittenReview(found, WrittenReport.of(Samples.commune().report()));
  }

  /** What the files of version 1 say, which is what today's code makes. */
  private static Map<String, String> today() {
    Hierarchy hierarchy = Samples.commune().hierarchy();
    return Map.of(
        "hierarchy", Json.hierarchies().text(hierarchy),
        "unit", Json.units().text(hierarchy.root()),
        "decision", Json.decisions().text(decision("1-QĐ/ĐU", hierarchy)),
        "plan", Json.plans().text(TuanGiao.plan2018()),
        "chronicle", Json.chronicles().text(chronicle(hierarchy)),
        "comparison", Json.comparisons().text(comparison(hierarchy)),
        "change-log", Json.changeLogs().text(outcome(hierarchy)),
        "year-record", Json.yearRecords().text(FullYear.record()),
        "report", Json.reports().text(WrittenReport.of(Samples.breaking("BR-01").report())),
        "review", Json.reviews().text(review()));
  }

  private static <T> String writtenAgain(JsonFormat<T> format, String text) {
    return format.text(format.parse(text));
  }

  private static String name(JsonFormat<?> format) {
    return format.name().substring("party-structure/".length());
  }

  @Test
  void each_format_has_one() throws IOException {
    for (Map.Entry<String, String> document : today().entrySet()) {
      Path made = Path.of("target/version-1", document.getKey() + ".json");
      Files.createDirectories(made.getParent());
      Files.writeString(made, document.getValue());
    }

    assertThat(today())
        .containsOnlyKeys(Json.formats().stream().map(EarlierDocumentsTest::name).toList());
  }

  @Test
  void each_is_read_and_written_again() throws IOException {
    for (JsonFormat<?> format : Json.formats()) {
      String kept = kept(name(format));
      String again = writtenAgain(format, kept);
      if (!FOUND_AGAIN.contains(format)) {
        assertThat(again).as("target/version-1/" + name(format)).isEqualTo(kept);
      }
    }
  }

  @Test
  void hierarchies_plans_and_years_say_what_they_said() throws IOException {
    assertThat(Json.hierarchies().parse(kept("hierarchy")))
        .isEqualTo(Samples.commune().hierarchy());
    assertThat(Json.plans().parse(kept("plan"))).isEqualTo(TuanGiao.plan2018());
    assertThat(Json.yearRecords().parse(kept("year-record"))).isEqualTo(FullYear.record());
  }

  @Test
  void what_is_recorded_applied_or_compared_once_more_is_what_it_was() throws IOException {
    Hierarchy hierarchy = Samples.commune().hierarchy();

    assertThat(Json.decisions().parse(kept("decision"))).isEqualTo(decision("1-QĐ/ĐU", hierarchy));
    assertThat(Json.chronicles().parse(kept("chronicle"))).isEqualTo(chronicle(hierarchy));
    assertThat(Json.comparisons().parse(kept("comparison"))).isEqualTo(comparison(hierarchy));
    assertThat(Json.changeLogs().parse(kept("change-log"))).isEqualTo(outcome(hierarchy));
  }
}
