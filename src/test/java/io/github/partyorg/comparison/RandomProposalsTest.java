package io.github.partyorg.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.history.Histories;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.RandomHierarchies;
import io.github.partyorg.restructuring.RandomPlans;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Differences, plans made of them and undoings, under random decisions. */
@Tag("slow")
class RandomProposalsTest {

  private static final UnitId ISSUER = UnitId.of("H");
  private static final LocalDate DAY = LocalDate.of(2018, 9, 1);
  private static final int TRIES = 100;

  static Stream<Long> seeds() {
    return LongStream.range(0, 40).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void difference_then_plan_gives_the_other_hierarchy_and_undoing_restores_it_exactly(long seed) {
    Random random = new Random(seed);
    Hierarchy first = Histories.founded(RandomHierarchies.of(random));
    Hierarchy hierarchy = first;
    int planned = 0;
    int plannedBack = 0;
    int carriedOut = 0;
    for (int at = 0; at < TRIES; at++) {
      Decision decision = RandomPlans.decision(at + "-QĐ", hierarchy, random);
      try {
        Outcome outcome = decision.applyTo(hierarchy);
        carriedOut++;
        planned += check(outcome.before(), outcome.after(), decision);
        plannedBack += check(outcome.after(), outcome.before(), decision);
        checkUndoing(outcome);
        hierarchy = outcome.after();
      } catch (DecisionRefusedException refused) {
        assertThat(refused.reasons()).isNotEmpty();
      }
    }
    check(first, hierarchy, "all together");

    assertThat(planned).isGreaterThan(carriedOut / 2);
    assertThat(plannedBack).isGreaterThan(carriedOut / 4);
  }

  /** Undoes it, and undoes the undoing. */
  private static void checkUndoing(Outcome outcome) {
    Outcome undone = outcome.undoing(ISSUER, DAY).applyTo(outcome.after());
    assertThat(undone.after()).as("undoing %s", outcome.plan()).isEqualTo(outcome.before());
    assertThat(undone.undoing(ISSUER, DAY).applyTo(undone.after()).after())
        .as("undoing the undoing of %s", outcome.plan())
        .isEqualTo(outcome.after());
  }

  private static int check(Hierarchy before, Hierarchy after, Object what) {
    Comparison comparison = Comparison.between(before, after);
    assertThat(comparison.isEmpty()).as("%s", what).isEqualTo(before.isSameAs(after));
    assertThat(comparison.differences()).isSorted().doesNotHaveDuplicates();
    assertThat(Comparison.between(after, before).differences())
        .hasSameSizeAs(comparison.differences());

    Proposal proposal = comparison.proposal(ISSUER, DAY);
    proposal
        .plan()
        .ifPresent(
            plan ->
                assertThat(plan.applyTo(before).after().isSameAs(after)).as("%s", what).isTrue());
    assertThat(proposal.obstacles().isEmpty()).isEqualTo(proposal.plan().isPresent());
    if (proposal.obstacles().stream().noneMatch(RandomProposalsTest::isOfAnotherType)) {
      assertThat(proposal.obstacles()).as("%s", what).allMatch(RandomProposalsTest::isBeyondOrders);
    }
    return proposal.plan().isPresent() ? 1 : 0;
  }

  /** Says whether a unit is of a type that it cannot be given: what is below it fails as well. */
  private static boolean isOfAnotherType(Difference difference) {
    return difference instanceof UnitDifference unit
        && unit.kind() == UnitDifference.Kind.CONVERTED;
  }

  /** Says whether no order there is can make a difference. */
  private static boolean isBeyondOrders(Difference difference) {
    if (difference instanceof UnitDifference unit) {
      return switch (unit.kind()) {
        case PILOT -> unit.after().isPresent();
        case CONSENT -> unit.after().isEmpty();
        case FOUNDING_DAY, FORM, RECOGNITION, DELEGATION -> true;
        default -> false;
      };
    }
    return switch (((MemberDifference) difference).kind()) {
      case STANDING, RECOGNITION_DAY -> true;
      default -> false;
    };
  }
}
