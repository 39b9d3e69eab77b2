package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.FIRST;
import static io.github.partyorg.history.Histories.merge;
import static io.github.partyorg.history.Histories.on;
import static io.github.partyorg.history.Histories.resolve;
import static io.github.partyorg.history.Histories.split;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.reporting.CountTable;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Districts;
import io.github.partyorg.restructuring.EndStay;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Trials;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryDocumentationTest {

  private final Decision mergerOfP = on(20, "2-QĐ", merge("P", "B"));
  private final Chronicle chronicle =
      Histories.ofTwoCommunes()
          .record(on(10, "1-QĐ", split("A", "P", List.of("M1"), "Q", List.of("M2", "M3"))))
          .record(mergerOfP)
          .record(on(30, "3-QĐ", split("B", "R", List.of("M1", "M4", "M5"), "S", List.of("M6"))));
  private final List<String> page;

  HistoryDocumentationTest() throws IOException {
    page = Files.readString(Path.of("docs/history.md"), UTF_8).lines().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "B", "P", "Q"})
  void it_tabulates_what_each_id_stands_for(String unit) {
    Chronicle longer =
        chronicle.record(
            on(40, "4-QĐ", EndStay.of("M7").in("Q"), Dissolve.unit("Q").everyoneTo("C")));

    assertThat(page)
        .contains(
            Stream.of(0, 10, 30, 40)
                .map(day -> " " + resolve(longer, unit, day) + " |")
                .reduce("| " + unit + " |", String::concat));
  }

  @Test
  void it_names_every_answer() {
    assertThat(Resolution.class.getPermittedSubclasses())
        .allSatisfy(
            answer ->
                assertThat(page)
                    .anyMatch(
                        line ->
                            line.startsWith("| `Resolution." + answer.getSimpleName() + "` |")));
  }

  @Test
  void it_quotes_a_correction() {
    Correction correction =
        chronicle
            .correctedOn(FIRST.plusDays(485), "sai ngày hiệu lực")
            .replacing(mergerOfP, on(21, "2-QĐ", merge("P", "B")))
            .corrections()
            .get(0);

    assertThat(page).contains(correction.summary().english(), correction.summary().vietnamese());
  }

  @Test
  void it_quotes_a_difference_in_both_languages_and_the_plan_made_of_it() {
    Outcome outcome =
        Trials.carryOut(Districts.ofTwoCommunes(), Dissolve.unit("B").everyoneTo("C"));
    Comparison comparison = Comparison.between(outcome.before(), outcome.after());

    assertThat(page)
        .containsSequence(
            comparison.differences().stream().map(d -> d.summary().english()).toList());
    assertThat(page)
        .containsSequence(
            comparison.differences().stream().limit(3).map(d -> d.summary().vietnamese()).toList());
    assertThat(page)
        .containsSequence(
            comparison
                .proposal(UnitId.of("H"), Districts.DAY)
                .plan()
                .orElseThrow()
                .decisions()
                .get(0)
                .orders()
                .stream()
                .map(order -> order.summary().english())
                .toList());
  }

  @Test
  void it_shows_what_came_and_went_in_the_sample() {
    Chronicle sample = Chronicle.beginning(FIRST, TuanGiao.in2018()).record(TuanGiao.plan2018());
    Turnover turnover = Turnover.of(sample, FIRST, FIRST.withMonth(12), PartyLevels.SCHEMES);
    String table = CountTable.of(turnover, Locale.ENGLISH);

    assertThat(page).containsSequence(table.lines().limit(5).toList());
  }
}
