package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableMap;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The units that crossed the border of the hierarchy by a plan, each with the organisation outside.
 *
 * @param came the units that came in and have not gone out again
 * @param went the units that went out and have not come in again
 */
record Crossings(ImmutableMap<UnitId, String> came, ImmutableMap<UnitId, String> went) {

  static Crossings of(Outcome outcome) {
    Map<UnitId, String> came = new LinkedHashMap<>();
    Map<UnitId, String> went = new LinkedHashMap<>();
    for (Change change : outcome.changes()) {
      for (Unit begun : change.begun()) {
        String from = origin(change, begun.id());
        if (went.remove(begun.id()) == null && !from.isEmpty()) {
          came.put(begun.id(), from);
        }
      }
      change
          .outside()
          .forEach(
              (unit, to) -> {
                if (came.remove(unit) == null) {
                  went.put(unit, to);
                }
              });
    }
    return new Crossings(ImmutableMap.copyOf(came), ImmutableMap.copyOf(went));
  }

  /** Returns from where outside a unit came that began by a change; blank if it did not. */
  private static String origin(Change change, UnitId unit) {
    if (change.order() instanceof TakeIn takeIn) {
      return takeIn.outside();
    }
    return change.order() instanceof Undo undo ? undo.outside().went().getOrDefault(unit, "") : "";
  }
}
