package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;

/**
 * Levels that committees take where they stand: they fit the unit above, and all that stays below.
 */
record RestatedLevels(Execution execution, FormsAfter forms, ArrangementCheck arrangement) {

  /** Refuses a level above that of the superior, or below that of a committee directly below. */
  void check(Unit unit, Level level) {
    execution
        .hierarchy()
        .superiorOf(unit.id())
        .filter(above -> level.isAbove(forms.level(above)))
        .ifPresent(above -> execution.refuse(Reason.Kind.CANNOT_HOLD, unit.id(), above.id()));
    for (Unit child : unit.children()) {
      if (stays(child.id(), unit.id()) && !forms.holds(unit, child)) {
        execution.refuse(Reason.Kind.CANNOT_HOLD, child.id(), unit.id());
      }
    }
  }

  private boolean stays(UnitId child, UnitId superior) {
    Parcels leaving = arrangement.parcels().get(superior);
    return !arrangement.ending().contains(child)
        && (leaving == null
            || leaving.byDestination().values().stream()
                .noneMatch(parcel -> parcel.units.containsKey(child)));
  }
}
