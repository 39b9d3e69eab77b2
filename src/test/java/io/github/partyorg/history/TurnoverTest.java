package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.FIRST;
import static io.github.partyorg.history.Histories.after;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Streams;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.history.Turnover.Entry;
import io.github.partyorg.history.Turnover.Flow;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.TakeIn;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.LevelSchemes;
import io.github.partyorg.structure.Nesting;
import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.DienBien;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class TurnoverTest {

  private static final LevelSchemes PLAIN = LevelSchemes.always(LevelScheme.plain());

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
    return Turnover.of(chronicle, FIRST.plusDays(from), FIRST.plusDays(until), PLAIN);
  }

  @Test
  void what_began_and_ended_in_a_period_is_told_with_how_and_why() {
    Chronicle chronicle =
        after(
            """
            Establish new N "Chi bộ N" village under X
            Merge A into B
            Dissolve N; everyone to B; because of restructuring of the apparatus
            """);

    assertThat(lines(days(chronicle, 10, 30)))
        .containsExactly(
            "began N: established",
            "ended A: merged",
            "ended N: dissolved, restructuring of the apparatus");
    assertThat(lines(days(chronicle, 20, 20))).containsExactly("ended A: merged");
    assertThat(lines(days(chronicle, 31, 99))).isEmpty();
  }

  @Test
  void a_unit_of_another_kind_goes_from_the_one_and_comes_to_the_other() {
    Turnover turnover = days(after("Reclassify A: school"), 0, 10);

    assertThat(lines(turnover))
        .containsExactly("ceased to be one A: reclassified", "became one A: reclassified");
    assertThat(turnover.entries())
        .extracting(entry -> entry.unit().kind())
        .containsExactly(Kind.VILLAGE, Kind.SCHOOL);
  }

  @Test
  void a_branch_that_is_handed_over_to_the_district_becomes_a_grassroots_organisation() {
    Turnover turnover = days(after("Hand C over to H"), 0, 10);

    assertThat(lines(turnover))
        .containsExactly("ceased to be one C: handed over", "became one C: handed over");
    assertThat(turnover.entries())
        .extracting(entry -> entry.place().role())
        .containsExactly(Role.SUBORDINATE_BRANCH, Role.GRASSROOTS_BRANCH);
  }

  @Test
  void what_the_levels_of_a_later_day_call_otherwise_went_and_came_though_nothing_touched_it() {
    LevelScheme later =
        LevelScheme.of(
            Bilingual.of("sau này", "later"),
            List.of(
                Nesting.branch(Kind.VILLAGE).under(Level.GRASSROOTS).called("chi bộ", "branch")));
    LevelSchemes schemes = PLAIN.then(FIRST.plusDays(2), later);
    Chronicle quiet = Histories.ofTwoCommunes();

    assertThat(lines(Turnover.of(quiet, FIRST.plusDays(1), FIRST.plusDays(2), schemes)))
        .containsExactly(
            "ceased to be one A: ceased to be one",
            "became one A: became one",
            "ceased to be one B: ceased to be one",
            "became one B: became one",
            "ceased to be one C: ceased to be one",
            "became one C: became one");
    assertThat(lines(Turnover.of(quiet, FIRST, FIRST.plusDays(1), schemes))).isEmpty();
    assertThat(lines(Turnover.of(quiet, FIRST.plusDays(3), FIRST.plusDays(4), schemes))).isEmpty();
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
          assertBalances(
              Turnover.of(chronicle, from, until, PLAIN), LevelScheme.plain(), LevelScheme.plain());
        }
      }
    }
  }

  @Test
  void units_that_became_something_else_with_the_unit_above_them_balance_too() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    Chronicle chronicle =
        Chronicle.beginning(day, DienBien.before2025()).record(DienBien.plan2025());
    Turnover turnover = Turnover.of(chronicle, day, day, PartyLevels.SCHEMES);

    assertBalances(turnover, PartyLevels.on(day.minusDays(1)), PartyLevels.on(day));
    assertThat(turnover.entries())
        .filteredOn(entry -> entry.flow() == Flow.BECAME && entry.change().isEmpty())
        .hasSizeGreaterThan(600)
        .allMatch(entry -> entry.how().equals(Flow.BECAME.term()))
        .filteredOn(entry -> turnover.closing().has(entry.unit().id()))
        .extracting(entry -> entry.unit().id())
        .containsExactlyInAnyOrderElementsOf(becameGrassroots(turnover));
  }

  /** Returns the branches that are grassroots organisations and were none. */
  private static List<UnitId> becameGrassroots(Turnover turnover) {
    Set<UnitId> wereNone =
        Streams.stream(turnover.openingPlaces())
            .filter(place -> !place.isGrassroots())
            .map(place -> place.unit().id())
            .collect(toSet());
    return Streams.stream(turnover.closingPlaces())
        .filter(place -> place.role() == Role.GRASSROOTS_BRANCH)
        .map(place -> place.unit().id())
        .filter(wereNone::contains)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 14, 15, 92})
  void what_any_unit_had_below_it_and_what_came_without_what_went_is_what_it_has(long seed) {
    Chronicle chronicle = RandomHistories.of(seed);
    LocalDate until = RandomHistories.days().get(RandomHistories.days().size() - 1);
    for (Unit top : chronicle.first().units()) {
      Turnover turnover = Turnover.of(chronicle, top.id(), chronicle.firstDay(), until, PLAIN);

      assertBalances(turnover, turnover.openingPlaces(), turnover.closingPlaces());
    }
  }

  private static Map<String, Integer> counts(Iterable<Place> places) {
    Map<String, Integer> counts = new TreeMap<>();
    places.forEach(place -> counts.merge(sort(place), 1, Integer::sum));
    return counts;
  }

  private static void assertBalances(Turnover turnover, LevelScheme before, LevelScheme after) {
    assertBalances(turnover, turnover.opening().places(before), turnover.closing().places(after));
  }

  private static void assertBalances(
      Turnover turnover, Iterable<Place> opening, Iterable<Place> closing) {
    Map<String, Integer> counts = counts(opening);
    for (Entry entry : turnover.entries()) {
      counts.merge(sort(entry.place()), entry.flow().effect(), Integer::sum);
    }
    counts.values().removeIf(count -> count == 0);

    assertThat(counts).as("%s", turnover).isEqualTo(counts(closing));
  }

  private static String sort(Place place) {
    return place.role() + " " + place.term().english() + " " + place.unit().kind();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_began_and_ended_came_and_went_is_what_the_changes_say(long seed) {
    Chronicle chronicle = RandomHistories.of(seed);
    LocalDate last = RandomHistories.FIRST.plusDays(7);
    List<Change> changes = chronicle.changes(RandomHistories.FIRST, last);

    Turnover turnover = Turnover.of(chronicle, RandomHistories.FIRST, last, PLAIN);
    assertThat(units(turnover, Flow.BEGAN))
        .isEqualTo(begun(changes.stream().filter(change -> !cameIn(change))));
    assertThat(units(turnover, Flow.CAME))
        .isEqualTo(begun(changes.stream().filter(TurnoverTest::cameIn)));
    assertThat(units(turnover, Flow.ENDED))
        .isEqualTo(changes.stream().flatMap(change -> change.ended().stream()).toList());
    assertThat(units(turnover, Flow.WENT))
        .isEqualTo(changes.stream().flatMap(change -> change.left().stream()).toList());
  }

  private static boolean cameIn(Change change) {
    return change.order() instanceof TakeIn;
  }

  private static List<Unit> begun(Stream<Change> changes) {
    return changes.flatMap(change -> change.begun().stream()).toList();
  }

  private static List<Unit> units(Turnover turnover, Flow flow) {
    return turnover.entries().stream()
        .filter(entry -> entry.flow() == flow)
        .map(Entry::unit)
        .toList();
  }
}
