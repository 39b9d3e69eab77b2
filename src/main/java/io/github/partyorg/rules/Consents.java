package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Unit;
import java.util.stream.Stream;

/** The breaches of a rulebook to which an authority consented. */
final class Consents {

  private Consents() {}

  /** Returns the breaches of rules on units at one unit, in the order of the rulebook. */
  static Stream<Consentable> of(Unit unit, Situation situation) {
    return rules(situation)
        .filter(rule -> rule.subjects().isStanding())
        .filter(rule -> unit.consents().stream().map(Consent::norm).anyMatch(rule.code()::equals))
        .flatMap(rule -> consented(rule, unit, situation));
  }

  /** Returns the breaches of rules on acts in one change, in the order of the rulebook. */
  static Stream<Consentable> of(Change change, Situation situation) {
    return rules(situation)
        .filter(rule -> !rule.subjects().isStanding())
        .flatMap(
            rule ->
                Stream.concat(Stream.of(change), begun(change, situation))
                    .flatMap(candidate -> consented(rule, candidate, situation)));
  }

  private static Stream<Rule<?>> rules(Situation situation) {
    return situation.input().rulebook().rules().stream()
        .filter(rule -> rule.consenting().isPresent());
  }

  private static Stream<Consentable> consented(Rule<?> rule, Object one, Situation situation) {
    AppliedRule<?> applied = AppliedRule.of(rule, Situation.open(situation.input()));
    if (!applied.includes(one)) {
      return Stream.of();
    }
    Consentable consentable = Consentable.of(applied, one);
    return !consentable.isEmpty() && applied.isInScope(one) && applied.check(one).isPresent()
        ? Stream.of(consentable)
        : Stream.of();
  }

  /** Returns the units that began by a change, or that others were merged into by it. */
  private static Stream<Unit> begun(Change change, Situation situation) {
    ImmutableList<Unit> merged =
        change.originals().size() > 1 ? change.originals() : ImmutableList.of();
    return situation.input().newUnits().stream()
        .filter(
            unit ->
                Stream.concat(change.begun().stream(), merged.stream())
                    .anyMatch(named -> named.id().equals(unit.id())));
  }
}
