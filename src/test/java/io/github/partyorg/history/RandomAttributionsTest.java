package io.github.partyorg.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Census;
import io.github.partyorg.activity.NotEvaluated;
import io.github.partyorg.activity.NotStated;
import io.github.partyorg.activity.Rating;
import io.github.partyorg.activity.Regime;
import io.github.partyorg.activity.Tally;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random records read in the units of later days of random histories. */
@Tag("slow")
class RandomAttributionsTest {

  private static final LocalDate LAST = RandomHistories.FIRST.plusDays(7);
  private static final List<UnitType<?>> LEVELS =
      List.of(UnitType.GRASSROOTS_ORGANIZATION, UnitType.IMMEDIATE_SUPERIOR);

  static Stream<Long> seeds() {
    return LongStream.range(0, 60).boxed();
  }

  /** Returns every unit as it was on the last day on which it lived. */
  private static ImmutableList<Unit> everyUnit(Chronicle chronicle) {
    Set<UnitId> seen = new HashSet<>();
    ImmutableList.Builder<Unit> units = ImmutableList.builder();
    for (LocalDate day : RandomHistories.days()) {
      chronicle.asOf(day).units().forEach(unit -> addOnce(unit, seen, units));
    }
    return units.build();
  }

  private static void addOnce(Unit unit, Set<UnitId> seen, ImmutableList.Builder<Unit> units) {
    if (seen.add(unit.id())) {
      units.add(unit);
    }
  }

  private static YearRecord record(Chronicle chronicle, long seed) {
    Random random = new Random(seed);
    YearRecord.Builder record = YearRecord.builder().year(2017);
    Regime regime = Regime.of(record.build().year()).orElseThrow();
    for (Unit unit : everyUnit(chronicle)) {
      record.rateUnit(unit.id().value(), any(random, regime.unitCategories()));
    }
    for (Member member : chronicle.first().members()) {
      record.rateMember(member.id().value(), any(random, regime.memberCategories()));
    }
    return record.build();
  }

  private static Rating any(Random random, List<Category> categories) {
    return switch (random.nextInt(4)) {
      case 0 -> NotStated.NOT_STATED;
      case 1 -> NotEvaluated.LESS_THAN_SIX_MONTHS;
      default -> categories.get(random.nextInt(categories.size()));
    };
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_is_attributed_and_what_is_not_add_up_to_all(long seed) {
    Chronicle chronicle = RandomHistories.of(seed);
    YearRecord record = record(chronicle, seed);
    Tally<Unit> units = Tally.ofUnits(record, everyUnit(chronicle), Census.UNITS);
    Tally<Member> members = Tally.ofMembers(record, chronicle.first().members(), Census.MEMBERS);

    for (LocalDate day : RandomHistories.days()) {
      Attributions today = Attributions.on(day, chronicle);
      for (Rating rating : units.ratings().keys()) {
        assertThat(sum(units.by(today::ofUnit).values(), rating)).isEqualTo(units.count(rating));
      }
      for (Rating rating : members.ratings().keys()) {
        assertThat(sum(members.by(today::ofMember).values(), rating))
            .isEqualTo(members.count(rating));
        assertThat(
                sum(
                    members
                        .by(today.at(UnitType.IMMEDIATE_SUPERIOR, LevelScheme.plain())::ofMember)
                        .values(),
                    rating))
            .isEqualTo(members.count(rating));
      }
    }
  }

  private static int sum(Iterable<? extends Tally<?>> tallies, Rating rating) {
    int sum = 0;
    for (Tally<?> tally : tallies) {
      sum += tally.count(rating);
    }
    return sum;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_unit_goes_to_whatever_stands_for_the_whole_of_it(long seed) {
    Chronicle chronicle = RandomHistories.of(seed);
    for (LocalDate day : RandomHistories.days()) {
      Attributions today = Attributions.on(day, chronicle);
      ImmutableSet<Attribution> targets = ImmutableSet.copyOf(today.targets());
      for (Unit unit : everyUnit(chronicle)) {
        Attribution attribution = today.ofUnit(unit);
        ImmutableSet<UnitId> heirs = heirs(chronicle.resolve(unit.id(), day));

        assertThat(attribution instanceof Attribution.To).isEqualTo(heirs.size() == 1);
        if (attribution instanceof Attribution.To to) {
          assertThat(heirs).containsExactly(to.unit());
          assertThat(targets).contains(to);
        }
      }
    }
  }

  /**
   * Returns what stands for a unit, or nothing if a part of it, be it without members, was lost.
   */
  private static ImmutableSet<UnitId> heirs(Resolution resolution) {
    return resolution instanceof Resolution.Divided divided && !divided.lost().isEmpty()
        ? ImmutableSet.of()
        : resolution.shares().keySet();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void at_a_level_a_unit_goes_to_the_one_unit_below_which_all_of_it_is(long seed) {
    Chronicle chronicle = RandomHistories.of(seed);
    Hierarchy last = chronicle.asOf(LAST);
    for (UnitType<?> level : LEVELS) {
      Attributions today = Attributions.on(LAST, chronicle).at(level, LevelScheme.plain());
      for (Unit unit : everyUnit(chronicle)) {
        ImmutableSet<UnitId> heirs = heirs(chronicle.resolve(unit.id(), LAST));
        List<UnitId> lowest =
            last.units(level, LevelScheme.plain()).stream()
                .filter(above -> !heirs.isEmpty() && ids(above).containsAll(heirs))
                .<UnitId>map(Unit::id)
                .reduce((above, below) -> below)
                .stream()
                .toList();

        assertThat(today.ofUnit(unit) instanceof Attribution.To to ? List.of(to.unit()) : List.of())
            .as("%s at %s", unit, level)
            .isEqualTo(lowest);
      }
    }
  }

  private static Set<UnitId> ids(Unit top) {
    Set<UnitId> ids = new HashSet<>();
    top.subtree().forEach(unit -> ids.add(unit.id()));
    return ids;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_member_goes_to_the_branch_that_lists_the_member_or_nowhere(long seed) {
    Chronicle chronicle = RandomHistories.of(seed);
    Hierarchy last = chronicle.asOf(LAST);
    Attributions today = Attributions.on(LAST, chronicle);
    for (Member member : chronicle.first().members()) {
      List<Attribution> listed =
          last.branches().stream()
              .filter(branch -> branch.member(member.id()).isPresent())
              .<Attribution>map(branch -> new Attribution.To(branch.id()))
              .toList();

      assertThat(today.ofMember(member))
          .isEqualTo(listed.isEmpty() ? Unattributed.NOT_LISTED : listed.get(0));
    }
  }

  @Test
  void the_histories_have_attributions_of_every_sort() {
    Set<Bilingual> terms = new HashSet<>();
    seeds().map(RandomHistories::of).forEach(chronicle -> addTerms(chronicle, terms));

    assertThat(terms)
        .contains(
            Unattributed.DIVIDED.term(),
            Unattributed.PARTLY_ENDED.term(),
            Unattributed.ENDED.term(),
            Unattributed.NOT_YET_BEGUN.term(),
            Unattributed.NOT_LISTED.term())
        .hasSize(6);
  }

  private static void addTerms(Chronicle chronicle, Set<Bilingual> terms) {
    for (LocalDate day : RandomHistories.days()) {
      Attributions today = Attributions.on(day, chronicle);
      everyUnit(chronicle).forEach(unit -> terms.add(today.ofUnit(unit).term()));
      chronicle.first().members().forEach(each -> terms.add(today.ofMember(each).term()));
    }
  }
}
