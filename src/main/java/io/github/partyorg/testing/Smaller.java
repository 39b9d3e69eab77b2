package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The next smaller inputs: first those without much, last those without a detail. */
final class Smaller {

  private Smaller() {}

  static Iterable<Hierarchy> hierarchies(Hierarchy hierarchy) {
    return () -> found(hierarchy).iterator();
  }

  private static Stream<Hierarchy> found(Hierarchy hierarchy) {
    List<Supplier<Optional<Hierarchy>>> ways = new ArrayList<>();
    for (Committee below : hierarchy.root().committees()) {
      ways.add(() -> Pruned.of(below));
    }
    for (Unit unit : hierarchy.units()) {
      for (List<Unit> chunk : chunks(unit.children())) {
        ways.add(() -> Pruned.without(hierarchy, chunk, ImmutableSet.of()));
      }
    }
    for (Branch branch : hierarchy.branches()) {
      chunks(branch.members())
          .forEach(chunk -> ways.add(() -> Pruned.without(hierarchy, List.of(), chunk)));
    }
    for (Unit unit : hierarchy.units()) {
      Plainer.of(unit).forEach(plainer -> ways.add(() -> Pruned.with(hierarchy, plainer)));
    }
    return ways.stream().map(Supplier::get).flatMap(Optional::stream);
  }

  static Iterable<Trial> trials(Trial trial) {
    return () ->
        Stream.concat(
                plans(trial.plan()).stream().map(plan -> Trial.of(trial.before(), plan)),
                found(trial.before()).map(before -> Trial.of(before, trial.plan())))
            .iterator();
  }

  private static List<Plan> plans(Plan plan) {
    List<Plan> plans = new ArrayList<>();
    List<Decision> decisions = plan.decisions();
    for (List<Decision> chunk : chunks(decisions)) {
      plans.add(Plan.of(rest(decisions, chunk)));
    }
    for (int at = 0; at < decisions.size(); at++) {
      for (List<Order> chunk : chunks(decisions.get(at).orders())) {
        List<Order> rest = rest(decisions.get(at).orders(), chunk);
        if (!rest.isEmpty()) {
          List<Decision> fewer = new ArrayList<>(decisions);
          fewer.set(at, ordering(rest, decisions.get(at)));
          plans.add(Plan.of(fewer));
        }
      }
    }
    return plans;
  }

  private static Decision ordering(List<Order> orders, Decision decision) {
    Decision.Builder fewer =
        Decision.builder()
            .issuer(decision.issuer())
            .effectiveOn(decision.effectiveOn())
            .addAllOrders(orders);
    decision.number().ifPresent(fewer::number);
    return fewer.build();
  }

  /** Returns all things, then each half, each quarter and so on, down to each alone. */
  private static <T> List<List<T>> chunks(List<T> all) {
    Set<List<T>> chunks = new LinkedHashSet<>();
    for (int size = all.size(); size > 0; size /= 2) {
      chunks.addAll(Lists.partition(all, size));
    }
    return ImmutableList.copyOf(chunks);
  }

  /** Returns things without some of them, each counted by its place. */
  private static <T> List<T> rest(List<T> all, List<T> some) {
    return ImmutableList.copyOf(
        Iterables.filter(all, one -> some.stream().noneMatch(other -> other == one)));
  }
}
