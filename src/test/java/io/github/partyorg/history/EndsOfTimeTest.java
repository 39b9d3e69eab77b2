package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.DISTRICT;
import static io.github.partyorg.history.Histories.FIRST;
import static io.github.partyorg.history.Histories.on;
import static java.time.LocalDate.MAX;
import static java.time.LocalDate.MIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.internal.Timeline;
import io.github.partyorg.reporting.CountTable;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.LevelSchemes;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last day that there are can be asked for, and written, like any other. */
class EndsOfTimeTest {

  private static final UnitId A = UnitId.of("A");
  private static final LevelSchemes UNCHANGED = LevelSchemes.always(PartyLevels.on(FIRST));

  private final Decision away = on(10, "1-QĐ", "Transfer M1 from A to B");
  private final Chronicle chronicle = Histories.ofTwoCommunes().record(away);

  private static Decision renamed(String name, LocalDate day) {
    return Decision.builder()
        .number(name)
        .issuer("H")
        .effectiveOn(day)
        .addOrders(Rename.unit("A").to(name))
        .build();
  }

  @Test
  void the_books_balance_from_the_beginning_to_the_end_of_time() {
    Books books = Books.of(chronicle.first(), chronicle.outcomes());

    assertThat(books.balance(A, MIN, MAX).toString()).startsWith("A: 3 ").endsWith("= 2");
    assertThat(books.balance(A, FIRST, MAX).closing()).isEqualTo(2);
    assertThat(books.balance(A, MAX, MAX).opening()).isEqualTo(2);
    assertThat(books.balance(A, MIN, MIN).closing()).isEqualTo(3);
  }

  @Test
  void outcomes_and_changes_of_all_time_are_all() {
    assertThat(chronicle.outcomes(MIN, MAX)).isEqualTo(chronicle.outcomes());
    assertThat(chronicle.changes(MIN, MAX)).hasSize(chronicle.changes(FIRST, MAX).size());
    assertThat(chronicle.outcomes(MAX, MAX)).isEmpty();
    assertThat(chronicle.outcomes(MIN, MIN)).isEmpty();
    assertThat(chronicle.asOf(MAX)).isEqualTo(chronicle.last());
    assertThat(chronicle.resolve(A, MAX)).isEqualTo(new Resolution.Same(A));
  }

  @Test
  void a_chronicle_of_all_time_begins_and_ends_with_decisions() {
    Chronicle eternal =
        Chronicle.beginning(MIN, DISTRICT).record(renamed("Đầu", MIN)).record(renamed("Cuối", MAX));

    assertThat(eternal.asOf(MIN).require("A").name()).isEqualTo("Đầu");
    assertThat(eternal.asOf(MAX).require("A").name()).isEqualTo("Cuối");
    assertThat(Turnover.of(eternal, MIN, MAX, UNCHANGED).entries()).isEmpty();
    assertThat(Turnover.of(eternal, MAX, MAX, UNCHANGED).entries()).isEmpty();
    assertThat(CountTable.of(eternal, List.of(MIN, MAX), Locale.ENGLISH)).contains("members");
    assertThat(CountTable.of(DISTRICT, DISTRICT, MIN, Locale.ENGLISH)).contains("members");
    assertThat(eternal.correctedOn(MAX, "nhầm").withdrawing(renamed("Cuối", MAX)).apply().last())
        .isEqualTo(eternal.asOf(MIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01"})
  void a_congress_at_an_end_of_time_is_reviewed(String congress) {
    Hierarchy hierarchy =
        Drawing.hierarchy(
            """
            H      Đảng bộ huyện H  district
              X    Đảng bộ xã X     commune
                A  Chi bộ A         village   secretary M1; M1 M2 M3
            """);
    Hierarchy held =
        hierarchy.with(
            hierarchy
                .branch("A")
                .withLeadership(
                    Leadership.elected(LocalDate.parse(congress)).secretary("M1").build()));

    for (LocalDate day : List.of(LocalDate.of(2018, 7, 1), LocalDate.of(2026, 8, 1), MAX)) {
      assertThatCode(() -> Rulebooks.inForceOn(day).report(held, day)).doesNotThrowAnyException();
    }
  }

  @Test
  void what_lies_beyond_the_ends_is_the_end() {
    assertThat(Timeline.eve(MIN)).isEqualTo(MIN);
    assertThat(Timeline.next(MAX)).isEqualTo(MAX);
    assertThat(Timeline.daysAfter(MAX.minusDays(3), 5)).isEqualTo(MAX);
    assertThat(Timeline.daysAfter(FIRST, -5)).isEqualTo(FIRST.minusDays(5));
    assertThat(Timeline.monthsAfter(MAX.minusMonths(2), 60)).isEqualTo(MAX);
    assertThat(Timeline.monthsAfter(MIN.plusMonths(2), -60)).isEqualTo(MIN);
    assertThat(Timeline.monthsAfter(LocalDate.of(2018, 1, 31), 1)).isEqualTo("2018-02-28");
    assertThat(Timeline.monthsAfter(MAX.minusMonths(2), 2)).isEqualTo(MAX);
  }
}
