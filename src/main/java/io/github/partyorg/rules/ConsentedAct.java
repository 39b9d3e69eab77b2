package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something done that a rule allows with consent only, and what was recorded as such: about a
 * change, or about a unit that began by it.
 *
 * @param rule the rule, which is not kept
 * @param candidate what is done: the change, or the new unit
 * @param unit where it was done
 * @param consents those recorded to that rule; one at least
 */
record ConsentedAct(Rule<?> rule, Object candidate, UnitId unit, ImmutableList<Consent> consents) {

  /** Returns what there is of it in a change, in the order of the rulebook. */
  static ImmutableList<ConsentedAct> of(Change change, Situation situation) {
    return situation.scene().rulebook().rules().stream()
        .filter(rule -> rule.consenting().isPresent() && !rule.topic().isStanding())
        .flatMap(
            rule ->
                Stream.concat(Stream.of(change), begun(change, situation))
                    .filter(candidate -> rule.includes(candidate, situation))
                    .flatMap(candidate -> of(rule, candidate, situation).stream()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the units that began by a change, or that others were merged into by it. */
  private static Stream<Unit> begun(Change change, Situation situation) {
    return situation.newUnits().stream()
        .filter(
            unit ->
                Stream.concat(change.begun().stream(), merged(change))
                    .anyMatch(named -> named.id().equals(unit.id())));
  }

  private static Stream<Unit> merged(Change change) {
    return change.originals().size() > 1 ? change.originals().stream() : Stream.of();
  }

  private static Optional<ConsentedAct> of(Rule<?> rule, Object candidate, Situation situation) {
    UnitId unit = rule.place(candidate, situation).unit();
    ImmutableList<Consent> consents =
        Stream.concat(
                situation.hierarchy().unit(unit).stream().flatMap(at -> at.consents().stream()),
                rule.consents(candidate).stream())
            .filter(consent -> consent.norm().equals(rule.code()))
            .collect(ImmutableList.toImmutableList());
    Situation seen = Situation.seenBy(rule, situation.scene());
    return !consents.isEmpty()
            && rule.meets(candidate, seen)
            && rule.check(candidate, seen).isPresent()
        ? Optional.of(new ConsentedAct(rule, candidate, unit, consents))
        : Optional.empty();
  }

  /** Says whether nobody competent is among those who consented. */
  boolean isByStrangers(Situation situation) {
    return consents.stream()
        .noneMatch(consent -> Consents.isRight(consent.givenBy(), rule, unit, situation));
  }

  /** Returns whose consent the rule asks for. */
  Optional<UnitId> authority(Situation situation) {
    return rule.consenting().flatMap(who -> who.over(unit, situation));
  }

  /** Returns what cures the rule cures the consent: a right one, or no need of any. */
  ImmutableList<Remedy> remedies(Situation situation) {
    return rule.propose(candidate, situation);
  }
}
