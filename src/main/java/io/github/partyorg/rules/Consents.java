package io.github.partyorg.rules;

import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/** Whose consent the norms of a rulebook ask for, and which consent counts. */
final class Consents {

  private Consents() {}

  /**
   * Says whether a consent counts: of the committee that the rule names or, where that is above the
   * whole hierarchy, of anybody outside.
   */
  static boolean isRight(UnitId giver, Rule<?> rule, UnitId unit, Situation situation) {
    Optional<UnitId> authority = rule.consenting().flatMap(who -> who.over(unit, situation));
    return authority.map(giver::equals).orElse(!situation.scene().hierarchy().has(giver));
  }

  /**
   * Says whether a norm of the rulebook on units meets one, is not kept there and accepts a
   * consent.
   */
  static boolean areAskedFor(NormCode code, Unit unit, Situation situation) {
    Scene scene = situation.scene();
    return scene.rulebook().rules().stream()
        .filter(rule -> rule.code().equals(code) && rule.consenting().isPresent())
        .filter(rule -> rule.topic().isStanding())
        .anyMatch(rule -> isBroken(rule, unit, Situation.seenBy(rule, scene)));
  }

  private static boolean isBroken(Rule<?> rule, Unit unit, Situation seen) {
    return rule.meets(unit, seen) && rule.check(unit, seen).isPresent();
  }

  /** Returns whose consent a norm of the rulebook asks for, if it accepts any. */
  static Optional<Consenting> consenting(NormCode code, Situation situation) {
    return situation.scene().rulebook().rules().stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .flatMap(Rule::consenting);
  }
}
