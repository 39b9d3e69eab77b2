package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/** The forms and levels of units after a rearrangement. */
record FormsAfter(Rearrangement meaning) {

  /** Says whether a unit may stand directly below another then: a level never rises. */
  boolean holds(Unit above, Unit child) {
    return isBranch(child) || !level(child).isAbove(level(above));
  }

  /** Says whether a unit is a branch afterwards. */
  boolean isBranch(Unit unit) {
    Rearrangement.Restated anew = meaning.restated().get(unit.id());
    return (anew != null && anew.changesForm()) ? anew.isBranch() : unit instanceof Branch;
  }

  /** Says whether a committee becomes a branch, and all members below it join its roll. */
  boolean isPoured(UnitId unit) {
    Rearrangement.Restated anew = meaning.restated().get(unit);
    return anew != null && anew.isBranch();
  }

  /** Returns the level of a committee then; the lowest for a branch. */
  Level level(Unit unit) {
    return restatedLevel(unit.id())
        .orElseGet(
            () -> unit instanceof Committee committee ? committee.level() : Level.AFFILIATED);
  }

  /** Returns the level that a unit takes by the rearrangement. */
  Optional<Level> restatedLevel(UnitId unit) {
    return Optional.ofNullable(meaning.restated().get(unit)).flatMap(Rearrangement.Restated::level);
  }
}
