package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.partyorg.structure.Hierarchy;
import java.util.Random;

/** What came of many random plans: which verbs were carried out, which refused for what. */
record RandomTrials(
    ImmutableSet<String> carriedOut, ImmutableSetMultimap<Reason.Kind, String> refusals) {

  private static final int HIERARCHIES = 20;
  private static final int PLANS = 100;

  static RandomTrials of(long seed) {
    Random random = new Random(seed);
    ImmutableSet.Builder<String> carriedOut = ImmutableSet.builder();
    ImmutableSetMultimap.Builder<Reason.Kind, String> refusals = ImmutableSetMultimap.builder();
    for (int number = 0; number < HIERARCHIES; number++) {
      Hierarchy hierarchy = RandomHierarchies.of(random);
      for (int step = 0; step < PLANS; step++) {
        Plan plan = RandomPlans.of(hierarchy, random);
        try {
          hierarchy = plan.applyTo(hierarchy).after();
          plan.decisions().stream()
              .flatMap(decision -> decision.orders().stream())
              .forEach(order -> carriedOut.add(Trials.verb(order)));
        } catch (DecisionRefusedException refused) {
          for (Reason reason : refused.reasons()) {
            refusals.put(reason.kind(), Trials.verb(refused(plan, reason)));
          }
        }
      }
    }
    return new RandomTrials(carriedOut.build(), refusals.build());
  }

  private static Order refused(Plan plan, Reason reason) {
    return plan.decisions().stream()
        .filter(decision -> decision.label().equals(reason.decision()))
        .findFirst()
        .orElseThrow()
        .orders()
        .get(reason.orderNumber() - 1);
  }
}
