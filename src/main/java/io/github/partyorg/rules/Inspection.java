package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Dissolved;
import io.github.partyorg.restructuring.Established;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One walk of all rules over one situation. */
final class Inspection {

  private final Rulebook rulebook;
  private final Hierarchy before;
  private final Plan plan;
  private final Situation situation;
  private final Map<NormCode, Integer> counts = new LinkedHashMap<>();
  private final List<Violation> found = new ArrayList<>();

  Inspection(Rulebook rulebook, Hierarchy before, Plan plan, Situation situation) {
    this.rulebook = rulebook;
    this.before = before;
    this.plan = plan;
    this.situation = situation;
  }

  Report report() {
    ImmutableList<Rule<?>> rules = rulebook.rules();
    rules.forEach(rule -> counts.put(rule.code(), 0));
    for (Object subject : Rulebook.subjects(situation)) {
      for (Rule<?> rule : rules) {
        if (rule.meets(subject, situation)) {
          counts.merge(rule.code(), 1, Integer::sum);
          inspect(rule, subject);
        }
      }
    }
    return current();
  }

  private Report current() {
    return Report.of(situation.day(), ImmutableList.sortedCopyOf(found), counts);
  }

  private void inspect(Rule<?> rule, Object subject) {
    Optional<Breach> breach = rule.check(subject, situation);
    if (breach.isEmpty()) {
      return;
    }
    Unit unit = unitOf(subject);
    if (rule.severity() == Severity.MUST_OR_CONSENT && hasConsent(rule, unit)) {
      return;
    }
    // The supplier needs the violation that it belongs to: hence the one-element list.
    List<Violation> self = new ArrayList<>(1);
    self.add(
        new Violation(
            rule,
            pathOf(unit, subject),
            unit.toString(),
            breach.get(),
            () -> remedies(self.get(0), rule, subject)));
    found.addAll(self);
  }

  private ImmutableList<Remedy> remedies(Violation violation, Rule<?> rule, Object subject) {
    return rule.propose(subject, situation).stream()
        .filter(remedy -> rulebook.isCuredBy(violation, remedy, before, plan, current()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Unit unitOf(Object subject) {
    if (subject instanceof Change change) {
      return (change.originals().isEmpty() ? change.results() : change.originals()).get(0);
    }
    return (Unit) subject;
  }

  /** Returns where a unit is, or was; one that began and ended in the plan was below another. */
  private UnitPath pathOf(Unit unit, Object subject) {
    for (Hierarchy snapshot : ImmutableList.of(situation.hierarchy(), before)) {
      if (snapshot.has(unit.id())) {
        return snapshot.path(unit.id());
      }
    }
    if (subject instanceof Established || subject instanceof Dissolved) {
      UnitId above = RestructuringRules.superior((Change) subject);
      for (Hierarchy snapshot : ImmutableList.of(situation.hierarchy(), before)) {
        if (snapshot.has(above)) {
          return snapshot.path(above).to(unit.id());
        }
      }
    }
    return situation.hierarchy().path(situation.hierarchy().root().id()).to(unit.id());
  }

  private boolean hasConsent(Rule<?> rule, Unit unit) {
    return unit.consents().stream()
        .anyMatch(
            consent ->
                consent.norm().equals(rule.code())
                    && !consent.givenOn().isAfter(situation.day())
                    && situation
                        .authorityOver(unit.id())
                        .map(consent.givenBy()::equals)
                        .orElse(false));
  }
}
