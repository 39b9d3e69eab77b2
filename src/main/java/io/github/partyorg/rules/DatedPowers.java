package io.github.partyorg.rules;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;

/** Powers of a superior and recognitions, which make a unit another one from a day on. */
final class DatedPowers {

  private DatedPowers() {}

  /** Says whether a unit of an input has another power or recognition on another day. */
  static boolean differ(ReviewInput input, LocalDate day) {
    for (Unit unit : input.hierarchy().units()) {
      if (differs(unit, input.day(), day)) {
        return true;
      }
    }
    return false;
  }

  private static boolean differs(Unit unit, LocalDate one, LocalDate other) {
    if (unit instanceof Committee committee) {
      return committee
          .delegation()
          .map(given -> given.makesSuperior(one) != given.makesSuperior(other))
          .orElse(false);
    }
    return ((Branch) unit)
        .recognition()
        .map(given -> given.holdsOn(one) != given.holdsOn(other))
        .orElse(false);
  }
}
