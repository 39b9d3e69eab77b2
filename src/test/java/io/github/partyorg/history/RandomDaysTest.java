package io.github.partyorg.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RandomHierarchies;
import io.github.partyorg.restructuring.RandomPlans;
import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random decisions of one day, signed or not, numbered or not, recorded in every order. */
@Tag("slow")
class RandomDaysTest {

  private static final LocalDate DAY = RandomHierarchies.DAY;

  static Stream<Long> seeds() {
    return LongStream.range(0, 60).boxed();
  }

  private static Decision anyOf(int number, Hierarchy hierarchy, Random random) {
    Decision decided = RandomPlans.decision(number + "-QĐ", hierarchy, random);
    Decision.Builder decision =
        Decision.builder()
            .issuer(random.nextBoolean() ? "H" : "X" + random.nextInt(3))
            .effectiveOn(DAY)
            .addAllOrders(decided.orders());
    if (random.nextInt(3) > 0) {
      decision.number(number + "-QĐ");
    }
    if (random.nextBoolean()) {
      decision.issuedOn(DAY.minusDays(1 + random.nextInt(3)));
    }
    return decision.build();
  }

  /** Returns decisions that are possible on the hierarchy, most of them together. */
  private static List<Decision> decisions(Hierarchy first, Random random) {
    List<Decision> decisions = new ArrayList<>();
    Hierarchy now = first;
    for (int at = 0; at < 60 && decisions.size() < 4; at++) {
      Decision decision = anyOf(at, now, random);
      try {
        now = decision.applyTo(now).after();
        decisions.add(decision);
      } catch (DecisionRefusedException refused) {
        assertThat(refused.reasons()).isNotEmpty();
      }
    }
    return decisions;
  }

  private static void record(Chronicle begun, List<Plan> plans, Set<Chronicle> results) {
    try {
      Chronicle chronicle = begun;
      for (Plan plan : plans) {
        chronicle = chronicle.record(plan);
      }
      results.add(chronicle);
    } catch (DecisionRefusedException refused) {
      assertThat(refused).hasMessageContaining("in one plan");
    } catch (IllegalArgumentException untied) {
      assertThat(untied).hasMessageContaining("it matters which comes first");
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_order_of_recording_gives_one_chronicle_or_a_refusal(long seed) {
    Random random = new Random(seed);
    Hierarchy first = RandomHierarchies.of(random);
    Chronicle begun = Chronicle.beginning(DAY.minusDays(1), first);
    List<Decision> decisions = decisions(first, random);

    Set<Chronicle> results = new HashSet<>();
    for (List<Decision> order : Collections2.permutations(ImmutableList.copyOf(decisions))) {
      record(begun, order.stream().map(Plan::of).toList(), results);
      record(begun, List.of(Plan.of(order)), results);
      record(
          begun,
          List.of(Plan.of(order.subList(0, 2)), Plan.of(order.subList(2, order.size()))),
          results);
    }

    assertThat(results).hasSizeLessThan(2);
    for (Chronicle chronicle : results) {
      assertThat(chronicle.last()).isEqualTo(Plan.of(chronicle.decisions()).applyTo(first).after());
    }
  }
}
