package io.github.partyorg.testing.scenarios;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Mark;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The library itself as an application: it claims everything. */
final class TheLibrary implements ScenarioAdapter {

  @Override
  public Set<Ability> abilities() {
    return ImmutableSet.copyOf(Ability.values());
  }

  // step
  @Override
  public Answer carryOut(Hierarchy before, Plan plan) {
    LocalDate first = plan.decisions().get(0).effectiveOn();
    LocalDate last = plan.decisions().get(plan.decisions().size() - 1).effectiveOn();
    try {
      Chronicle chronicle = Chronicle.beginning(first, before).record(plan);
      Map<UnitId, Fate> fates = new LinkedHashMap<>();
      for (Unit unit : before.units()) {
        fates.put(unit.id(), Fate.of(chronicle.resolve(unit.id(), last)));
      }
      return Answer.of(chronicle.last())
          .withFates(fates)
          .withFindings(
              Rulebooks.inForceOn(last).report(chronicle.last(), last).violations().stream()
                  .map(TheLibrary::mark)
                  .toList());
    } catch (DecisionRefusedException refused) {
      return Answer.refused(refused.reasons().stream().map(Reason::kind).toList());
    }
  }

  // end

  private static Mark mark(Violation violation) {
    Mark mark = Mark.of(violation.unit(), violation.rule().code());
    return violation.subject().member().map(mark::forMember).orElse(mark);
  }
}
