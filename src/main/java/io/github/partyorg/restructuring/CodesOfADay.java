package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The official codes that the changes of one day gave, each with the last change that gave it. */
final class CodesOfADay {

  private final Map<OfficialCode, Change> given = new LinkedHashMap<>();

  private CodesOfADay(Iterable<Change> changes) {
    for (Change change : changes) {
      for (Unit unit : change.begun()) {
        note(unit, change);
      }
      if (change.order() instanceof Recode || change instanceof Undone) {
        change.results().forEach(unit -> note(unit, change));
      }
    }
  }

  private void note(Unit unit, Change change) {
    unit.code().ifPresent(code -> given.put(code, change));
  }

  /** Returns a reason for each code that was given and that several units bear after the day. */
  static ImmutableList<Reason> doubled(Iterable<Change> changes, Hierarchy after) {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    new CodesOfADay(changes)
        .given.forEach(
            (code, change) -> {
              ImmutableSet<UnitId> bearers = after.bearersOf(code);
              if (bearers.size() > 1) {
                reasons.add(
                    Reason.of(change, Reason.Kind.DUPLICATE_CODE, code, places(bearers, after)));
              }
            });
    return reasons.build();
  }

  private static String places(ImmutableSet<UnitId> bearers, Hierarchy after) {
    return bearers.stream().map(id -> after.path(id).toString()).collect(Collectors.joining(", "));
  }
}
