package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Histories.FIRST;
import static io.github.partyorg.restructuring.Histories.begin;
import static io.github.partyorg.restructuring.Histories.merge;
import static io.github.partyorg.restructuring.Histories.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.restructuring.Turnover.Entry;
import io.github.partyorg.restructuring.Turnover.Flow;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.testing.DienBien;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class TurnoverTest {

  private static List<String> lines(Turnover turnover) {
    return turnover.entries().stream()
        .map(
            entry ->
                entry.flow().term().english()
                    + " "
                    + entry.unit().id()
                    + ": "
                    + entry.how().english()
                    + entry.purpose().map(purpose -> ", " + purpose.term().english()).orElse(""))
        .toList();
  }

  private static Turnover days(Chronicle chronicle, int from, int until) {
    return Turnover.of(chronicle, FIRST.plusDays(from), FIRST.plusDays(until));
  }

  @Test
  void what_began_and_ended_in_a_period_is_told_with_how_and_why() {
    Chronicle chronicle =
        Histories.ofTwoCommunes()
            .record(on(1, "1-QĐ", begin("N")))
            .record(on(2, "2-QĐ", merge("A", "B")))
            .record(
                on(
                    3,
                    "3-QĐ",
                    Dissolve.unit("N").because(Purpose.APPARATUS_RESTRUCTURING).everyoneTo("B")));

    assertThat(lines(days(chronicle, 1, 3)))
        .containsExactly(
            "began N: established",
            "ended A: merged",
            "ended N: dissolved, restructuring of the apparatus");
    assertThat(lines(days(chronicle, 2, 2))).containsExactly("ended A: merged");
    assertThat(lines(days(chronicle, 4, 9))).isEmpty();
  }

  @Test
  void a_unit_of_another_kind_goes_from_the_one_and_comes_to_the_other() {
    Chronicle chronicle =
        Histories.ofTwoCommunes()
            .record(on(1, "1-QĐ", Reclassify.branch("A").as(BranchKind.SCHOOL)));
    Turnover turnover = days(chronicle, 0, 1);

    assertThat(lines(turnover))
        .containsExactly("ceased to be one A: reclassified", "became one A: reclassified");
    assertThat(turnover.entries())
        .extracting(entry -> ((Branch) entry.unit()).kind())
        .containsExactly(BranchKind.VILLAGE, BranchKind.SCHOOL);
  }

  @Test
  void a_period_that_ends_before_it_begins_or_before_the_chronicle_is_refused() {
    Chronicle chronicle = Histories.ofTwoCommunes();

    assertThatIllegalArgumentException().isThrownBy(() -> days(chronicle, 2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> days(chronicle, -3, -2));
    assertThat(days(chronicle, -3, 0).opening()).isSameAs(chronicle.first());
  }

  static Stream<Long> seeds() {
    return LongStream.range(0, 25).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void by_type_and_kind_opening_and_what_came_without_what_went_is_closing(long seed) {
    Chronicle chronicle = RandomHistories.of(seed);
    for (LocalDate from : RandomHistories.days()) {
      for (LocalDate until : RandomHistories.days()) {
        if (!until.isBefore(from)) {
          assertBalances(Turnover.of(chronicle, from, until));
        }
      }
    }
  }

  @Test
  void units_that_changed_their_form_with_the_unit_above_them_balance_too() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    Chronicle chronicle =
        Chronicle.beginning(day, DienBien.before2025()).record(DienBien.plan2025());
    Turnover turnover = Turnover.of(chronicle, day, day);

    assertBalances(turnover);
    assertThat(turnover.entries())
        .filteredOn(entry -> entry.flow() == Flow.BECAME && entry.change().isEmpty())
        .hasSizeGreaterThan(1571)
        .allMatch(entry -> entry.how().equals(Flow.BECAME.term()));
  }

  private static void assertBalances(Turnover turnover) {
    Map<String, Integer> counts = counts(turnover.opening());
    for (Entry entry : turnover.entries()) {
      counts.merge(sort(entry.unit()), entry.flow().effect(), Integer::sum);
    }
    counts.values().removeIf(count -> count == 0);

    assertThat(counts).as("%s", turnover).isEqualTo(counts(turnover.closing()));
  }

  private static Map<String, Integer> counts(Hierarchy hierarchy) {
    Map<String, Integer> counts = new TreeMap<>();
    hierarchy.units().forEach(unit -> counts.merge(sort(unit), 1, Integer::sum));
    return counts;
  }

  private static String sort(Unit unit) {
    return unit.term().english()
        + (unit instanceof Branch branch ? " " + branch.kind() : "")
        + (unit instanceof GrassrootsOrganization base ? " " + base.grassrootsKind() : "");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_began_and_ended_is_what_the_changes_say(long seed) {
    Chronicle chronicle = RandomHistories.of(seed);
    LocalDate last = RandomHistories.FIRST.plusDays(7);
    List<Change> changes = chronicle.changes(RandomHistories.FIRST, last);

    assertThat(units(Turnover.of(chronicle, RandomHistories.FIRST, last), Flow.BEGAN))
        .isEqualTo(changes.stream().flatMap(change -> change.begun().stream()).toList());
    assertThat(units(Turnover.of(chronicle, RandomHistories.FIRST, last), Flow.ENDED))
        .isEqualTo(changes.stream().flatMap(change -> change.ended().stream()).toList());
  }

  private static List<Unit> units(Turnover turnover, Flow flow) {
    return turnover.entries().stream()
        .filter(entry -> entry.flow() == flow)
        .map(Entry::unit)
        .toList();
  }
}
