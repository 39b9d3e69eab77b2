package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Hierarchy;
import java.util.List;

/** Why orders are refused, by kind. */
final class Refusals {

  private Refusals() {}

  static List<Reason.Kind> of(Hierarchy hierarchy, Order... orders) {
    try {
      TwoCommunes.decision("9-QĐ", orders).applyTo(hierarchy);
      return List.of();
    } catch (DecisionRefusedException refused) {
      return refused.reasons().stream().map(Reason::kind).toList();
    }
  }
}
