package io.github.partyorg.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Districts;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.RandomHierarchies;
import io.github.partyorg.restructuring.RandomPlans;
import io.github.partyorg.restructuring.Reinstate;
import io.github.partyorg.restructuring.Split;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Chronicles of a few days, made up by chance and recorded in any order. */
final class RandomHistories {

  static final LocalDate FIRST = RandomHierarchies.DAY.minusDays(1);
  static final int TRIES = 100;

  private static final Map<Long, Chronicle> CHRONICLES = new ConcurrentHashMap<>();

  private RandomHistories() {}

  /** Returns the chronicle of a seed, the same at each call. */
  static Chronicle of(long seed) {
    return CHRONICLES.computeIfAbsent(seed, RandomHistories::made);
  }

  private static Chronicle made(long seed) {
    Random random = new Random(seed);
    Chronicle chronicle =
        Chronicle.beginning(FIRST, Histories.founded(RandomHierarchies.of(random)));
    List<Decision> recorded = new ArrayList<>();
    for (int at = 0; at < TRIES; at++) {
      LocalDate day = FIRST.plusDays(1 + random.nextInt(5));
      Decision decision =
          random.nextInt(3) == 0
              ? RandomPlans.decision(at + "-QĐ", chronicle.asOf(day), random)
              : again(at + "-QĐ", day, chronicle, random);
      try {
        chronicle = chronicle.record(decision);
        recorded.add(decision);
      } catch (DecisionRefusedException refused) {
        assertThat(refused.reasons()).isNotEmpty();
      }
    }
    assertThat(chronicle.decisions())
        .containsExactlyInAnyOrderElementsOf(recorded)
        .isSortedAccordingTo(Comparator.comparing(Decision::effectiveOn))
        .hasSizeGreaterThan(TRIES / 8);
    return chronicle;
  }

  /**
   * Dissolves a part of what was divided, begins again what has ended, or ends one into another.
   */
  private static Decision again(String number, LocalDate day, Chronicle chronicle, Random random) {
    Order order =
        random.nextInt(6) == 0 ? lost(day, chronicle, random) : reunited(day, chronicle, random);
    return Decision.builder().number(number).issuer("H").effectiveOn(day).addOrders(order).build();
  }

  /** Dissolves a branch that is a part of one that was divided, or any if there is none. */
  private static Order lost(LocalDate day, Chronicle chronicle, Random random) {
    Hierarchy hierarchy = chronicle.asOf(day);
    List<String> parts =
        chronicle.changes(FIRST, day).stream()
            .filter(change -> change.order() instanceof Split)
            .flatMap(change -> change.begun().stream())
            .filter(part -> hierarchy.unit(part.id()).orElse(part) instanceof Branch)
            .map(part -> part.id().value())
            .toList();
    String part =
        parts.isEmpty() ? first(hierarchy, random) : parts.get(random.nextInt(parts.size()));
    return Dissolve.unit(part).everyoneTo(first(hierarchy, random));
  }

  private static Order reunited(LocalDate day, Chronicle chronicle, Random random) {
    List<Unit> ended =
        chronicle.changes(FIRST, day).stream()
            .flatMap(change -> change.ended().stream())
            .filter(Branch.class::isInstance)
            .toList();
    return ended.isEmpty() || random.nextBoolean()
        ? Merge.units(first(chronicle.asOf(day), random)).into(first(chronicle.asOf(day), random))
        : Reinstate.unit(Districts.branch(ended.get(random.nextInt(ended.size())).id().value()))
            .under("X" + random.nextInt(3));
  }

  /** Returns one of few branches, so that one meets the same again. */
  private static String first(Hierarchy hierarchy, Random random) {
    List<Branch> branches = hierarchy.branches();
    return branches.get(random.nextInt(Math.min(4, branches.size()))).id().value();
  }

  /** Returns the days of which something is known, and some after. */
  static List<LocalDate> days() {
    return FIRST.datesUntil(FIRST.plusDays(8)).toList();
  }
}
