package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Dissolved;
import io.github.partyorg.restructuring.Established;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One walk of all rules over one situation. */
final class Inspection {

  private final Rulebook rulebook;
  private final Hierarchy before;
  private final Plan plan;
  private final Situation situation;
  private final Map<NormCode, Integer> counts = new LinkedHashMap<>();
  private final List<Violation> found = new ArrayList<>();

  private Inspection(Rulebook rulebook, Hierarchy before, Plan plan, Situation situation) {
    this.rulebook = rulebook;
    this.before = before;
    this.plan = plan;
    this.situation = situation;
  }

  static Inspection of(Rulebook rulebook, Hierarchy hierarchy, LocalDate day) {
    return new Inspection(rulebook, hierarchy, Plan.of(), Situation.of(hierarchy, day));
  }

  static Inspection of(Rulebook rulebook, Outcome outcome, LocalDate day) {
    return new Inspection(
        rulebook, outcome.before(), outcome.plan(), Situation.after(outcome, day));
  }

  Report report() {
    ImmutableList<Rule<?>> rules = rulebook.rules();
    rules.forEach(rule -> counts.put(rule.code(), 0));
    for (Object subject : subjects()) {
      for (Rule<?> rule : rules) {
        if (rule.meets(subject, situation)) {
          counts.merge(rule.code(), 1, Integer::sum);
          inspect(rule, subject);
        }
      }
    }
    return Report.of(situation.day(), ImmutableList.sortedCopyOf(found), counts);
  }

  /** Returns what there is to be checked: the units, and the changes of an outcome. */
  private Iterable<Object> subjects() {
    Iterable<Unit> units = situation.hierarchy().units();
    ImmutableList<Change> changes =
        situation.outcome().map(Outcome::changes).orElse(ImmutableList.of());
    return Iterables.concat(units, changes);
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
        .filter(remedy -> isCuredBy(violation, remedy))
        .collect(ImmutableList.toImmutableList());
  }

  /** Says whether a remedy cures a violation and brings none of the same or higher severity. */
  private boolean isCuredBy(Violation violation, Remedy remedy) {
    Outcome tried;
    try {
      tried = remedy.amend(plan).applyTo(before);
    } catch (DecisionRefusedException refused) {
      return false;
    }
    Set<Violation> known = new HashSet<>(found);
    List<Violation> left = of(rulebook, tried, situation.day()).report().violations();
    return !left.contains(violation)
        && left.stream()
            .filter(other -> !known.contains(other))
            .allMatch(other -> other.rule().severity().compareTo(violation.rule().severity()) > 0);
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
