package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Unit;
import java.util.List;
import java.util.stream.Stream;

/** The breaches of a rulebook to which an authority consented. */
final class Consents {

  private Consents() {}

  /** Returns the breaches of rules on what stands at one unit, in the order of the rulebook. */
  static Stream<Consentable> of(Unit unit, Situation situation) {
    return situation.input().rulebook().consentable().stream()
        .filter(rule -> rule.subjects().isStanding())
        .filter(rule -> unit.consents().stream().map(Consent::norm).anyMatch(rule.code()::equals))
        .flatMap(
            rule ->
                Streams.stream(subjectsOf(unit, rule, situation))
                    .flatMap(candidate -> consented(rule, candidate, situation)));
  }

  private static Iterable<?> subjectsOf(Unit unit, Rule<?> rule, Situation situation) {
    return rule.subjects().subjectsOf(unit, Situation.open(situation.input()));
  }

  /** Returns the breaches of rules on acts in one change, in the order of the rulebook. */
  static Stream<Consentable> of(Change change, Situation situation) {
    ImmutableList<Object> candidates =
        ImmutableList.builder().add(change).addAll(begun(change, situation)).build();
    return situation.input().rulebook().consentable().stream()
        .filter(rule -> !rule.subjects().isStanding())
        .flatMap(
            rule ->
                candidates.stream().flatMap(candidate -> consented(rule, candidate, situation)));
  }

  private static Stream<Consentable> consented(Rule<?> rule, Object one, Situation situation) {
    Situation open = Situation.open(situation.input());
    if (!rule.parts().checked.includes(one, open)) {
      return Stream.of();
    }
    AppliedRule<?> applied = AppliedRule.of(rule, open);
    Consentable consentable = Consentable.of(applied, one);
    return !consentable.isEmpty() && applied.isInScope(one) && applied.check(one).isPresent()
        ? Stream.of(consentable)
        : Stream.of();
  }

  /** Returns the units that began by a change, or that others were merged into by it. */
  private static List<Unit> begun(Change change, Situation situation) {
    ImmutableList<Unit> merged =
        change.originals().size() > 1 ? change.originals() : ImmutableList.of();
    ReviewInput input = situation.input();
    return Stream.concat(change.begun().stream(), merged.stream())
        .map(Unit::id)
        .distinct()
        .filter(input.index().newUnits()::contains)
        .flatMap(id -> input.hierarchy().unit(id).stream())
        .toList();
  }
}
