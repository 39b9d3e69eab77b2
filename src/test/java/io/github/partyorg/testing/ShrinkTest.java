package io.github.partyorg.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.testing.notation.Drawing;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a failure does not need is dropped. */
class ShrinkTest {

  private static boolean hasABranchOfFive(Hierarchy hierarchy) {
    return hierarchy.branches().stream().anyMatch(branch -> branch.memberCount() >= 5);
  }

  static Stream<Hierarchy> hierarchies() {
    return GeneratedParty.hierarchies(Seed.of(1), 150)
        .filter(ShrinkTest::hasABranchOfFive)
        .limit(10);
  }

  @ParameterizedTest
  @MethodSource("hierarchies")
  void one_branch_of_five_remains_where_five_in_a_branch_fail(Hierarchy hierarchy) {
    Hierarchy smallest = Shrink.hierarchy(hierarchy, ShrinkTest::hasABranchOfFive);

    assertThat(smallest.unitCount()).isEqualTo(2);
    assertThat(smallest.memberCount()).isEqualTo(5);
    assertThat(Drawing.of(smallest).toString().lines()).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void details_go_unless_they_matter() {
    Hierarchy hierarchy =
        Drawing.hierarchy(
            """
            H       Đảng bộ huyện  district
              X     Đảng bộ xã     commune   secretary M1
                B1  Chi bộ bản 1   village   code 11.1; secretary M1, deputy secretary M2; M1 M2 M3~
                B2  Chi bộ bản 2   village   4 members
            """);
    MemberId deputy = MemberId.of("M2");

    assertThat(Shrink.hierarchy(hierarchy, each -> !each.seatsOf(deputy).isEmpty()))
        .isEqualTo(
            Drawing.hierarchy(
                """
                X     Đảng bộ xã    commune
                  B1  Chi bộ bản 1  village   deputy secretary M2; M2
                """));
  }

  @Test
  void what_cannot_be_smaller_stays() {
    Hierarchy hierarchy = Drawing.hierarchy("X  Đảng bộ xã  commune");

    assertThat(Shrink.hierarchy(hierarchy, each -> true)).isEqualTo(hierarchy);
  }

  @Test
  void one_order_remains_where_mergers_fail() {
    Predicate<Trial> merges =
        trial ->
            trial.outcome().isPresent() && orders(trial).stream().anyMatch(Merge.class::isInstance);
    List<Trial> failing = GeneratedPlans.any(Seed.of(1), 60).filter(merges).limit(5).toList();

    assertThat(failing)
        .allSatisfy(
            trial -> {
              Trial smallest = Shrink.trial(trial, merges);
              assertThat(orders(smallest)).hasSize(1).hasOnlyElementsOfType(Merge.class);
              assertThat(smallest.before().unitCount()).isEqualTo(3);
              assertThat(smallest.before().memberCount()).isZero();
            });
  }

  @Test
  void an_order_that_another_needs_stays() {
    Predicate<Trial> dissolves =
        trial ->
            trial.outcome().isPresent()
                && trial.outcome().get().after().branches().stream()
                    .anyMatch(branch -> branch.memberCount() > 4)
                && orders(trial).stream().anyMatch(Dissolve.class::isInstance);
    Trial trial = GeneratedPlans.any(Seed.of(1), 60).filter(dissolves).findFirst().orElseThrow();

    Trial smallest = Shrink.trial(trial, dissolves);

    assertThat(orders(smallest)).hasSize(1);
    assertThat(smallest.before().memberCount()).isEqualTo(5);
  }

  private static List<Order> orders(Trial trial) {
    return trial.plan().decisions().stream()
        .flatMap(decision -> decision.orders().stream())
        .toList();
  }
}
