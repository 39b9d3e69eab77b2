package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.FIRST;
import static io.github.partyorg.history.Histories.after;
import static io.github.partyorg.history.Histories.on;
import static io.github.partyorg.history.Histories.resolve;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.reporting.CountTable;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryDocumentationTest {

  private final Decision mergerOfP = on(20, "2-QĐ", "Merge P into B");
  private final Chronicle chronicle =
      after(
          """
          Split A into new P "Chi bộ P" village, new Q "Chi bộ Q" village; M1 to P; the rest to Q
          Merge P into B
          Split B into new R "Chi bộ R" village, new S "Chi bộ S" village
            - M1, M4, M5 to R; the rest to S
          """);
  private final List<String> page;

  HistoryDocumentationTest() throws IOException {
    page = Files.readString(Path.of("docs/history.md"), UTF_8).lines().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "B", "P", "Q"})
  void it_tabulates_what_each_id_stands_for(String unit) {
    Chronicle longer =
        chronicle.record(on(40, "4-QĐ", "End the stays of M7 at Q\nDissolve Q; everyone to C"));

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
            .replacing(mergerOfP, on(21, "2-QĐ", "Merge P into B"))
            .apply()
            .corrections()
            .get(0);

    assertThat(page).contains(correction.summary().english(), correction.summary().vietnamese());
  }

  @Test
  void it_quotes_what_stands_in_the_way_of_a_decision_known_late() {
    Chronicle known = Histories.ofTwoCommunes().record(on(30, "3-QĐ", "Transfer M1 from A to B"));
    Decision late = on(10, "1-QĐ", "Transfer M1 from A to C");
    DecisionRefusedException refused =
        catchThrowableOfType(DecisionRefusedException.class, () -> known.record(late));

    assertThat(page)
        .contains(refused.summary().english().lines().reduce((one, next) -> next).orElseThrow())
        .contains(refused.summary().vietnamese().lines().reduce((one, next) -> next).orElseThrow());
  }

  @Test
  void it_quotes_a_difference_in_both_languages_and_the_plan_made_of_it() {
    Outcome outcome = on(181, "7-QĐ", "Dissolve B; everyone to C").applyTo(Histories.DISTRICT);
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
                .proposal(UnitId.of("H"), LocalDate.of(2018, 7, 1))
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
