package io.github.partyorg.testing.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.HierarchyEdit;
import io.github.partyorg.structure.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Deletes the rows of what it merges and dissolves, keeps no lineage, and refuses nothing. */
final class NaiveSoftware implements ScenarioAdapter {

  @Override
  public Set<Ability> abilities() {
    return ImmutableSet.of(
        Ability.MERGE,
        Ability.DISSOLVE,
        Ability.TRANSFER,
        Ability.HAND_OVER,
        Ability.LINEAGE,
        Ability.REFUSAL);
  }

  @Override
  public Answer carryOut(Hierarchy before, Plan plan) {
    Hierarchy now = before;
    for (Decision decision : plan.decisions()) {
      for (Order order : decision.orders()) {
        now = carriedOut(now, decision, order);
      }
    }
    Map<UnitId, Fate> fates = new LinkedHashMap<>();
    now.units().forEach(unit -> fates.put(unit.id(), Fate.of(unit.id().value())));
    return Answer.of(now).withFates(fates);
  }

  private static Hierarchy carriedOut(Hierarchy now, Decision decision, Order order) {
    if (order instanceof Merge merge) {
      return without(now, merge.units());
    }
    if (order instanceof Dissolve dissolve) {
      return without(now, ImmutableList.of(dissolve.unit()));
    }
    try {
      return Decision.builder()
          .issuer(decision.issuer())
          .effectiveOn(decision.effectiveOn())
          .addOrders(order)
          .build()
          .applyTo(now)
          .after();
    } catch (DecisionRefusedException refused) {
      return now;
    }
  }

  private static Hierarchy without(Hierarchy now, List<UnitId> ids) {
    HierarchyEdit edit = now.edit();
    ids.stream().filter(now::has).forEach(edit::remove);
    return edit.done();
  }
}
