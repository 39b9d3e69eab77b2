package io.github.partyorg.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random plans, and the orders to undo them, are written as minutes and read back. */
class PlansInMinutesTest {

  private static final int PLANS = 20;

  static Stream<Long> seeds() {
    return LongStream.range(0, 20).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_plan_is_read_back_as_it_was(long seed) {
    Random random = new Random(seed);
    Hierarchy hierarchy = RandomHierarchies.of(random);
    for (int count = 0; count < PLANS; count++) {
      Plan plan = RandomPlans.of(hierarchy, random);
      check(plan);
      if (plan.reasonsAgainst(hierarchy).isEmpty()) {
        Outcome outcome = plan.applyTo(hierarchy);
        hierarchy = outcome.after();
        check(Plan.of(outcome.undoing(UnitId.of("H"), LocalDate.of(2030, 1, 1))));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_came_of_random_orders_is_undone_by_minutes(long seed) {
    RandomDecisions decisions = new RandomDecisions(seed);
    Outcome outcome = decisions.next(decisions.hierarchy(), 8);
    check(outcome.plan());
    Plan undoing = Plan.of(outcome.undoing(UnitId.of("P"), RandomDecisions.DAY.plusDays(1)));
    Plan read = Minutes.plan(Minutes.of(undoing).toString());

    assertThat(read.applyTo(outcome.after()).after()).isEqualTo(outcome.before());
  }

  private static void check(Plan plan) {
    for (String language : new String[] {"en", "vi"}) {
      String text = Minutes.of(plan).text(Locale.forLanguageTag(language));

      assertThat(Minutes.plan(text).equals(plan)).as(text).isTrue();
    }
  }
}
