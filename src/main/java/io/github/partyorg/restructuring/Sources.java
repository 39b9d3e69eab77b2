package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The units that one order ends together. */
final class Sources {

  private Sources() {}

  /** Refuses an order for every reason: a unit is unknown, named twice, the root, or below one. */
  static void check(Execution execution, ImmutableList<UnitId> named) {
    Set<UnitId> known = new LinkedHashSet<>();
    List<UnitId> found = new ArrayList<>();
    for (UnitId source : named) {
      if (!known.add(source)) {
        execution.refuse(Reason.Kind.ALLOCATED_TWICE, source, source);
      } else if (execution.find(source, Unit.class).isPresent()) {
        found.add(source);
      }
    }
    for (UnitId source : found) {
      ImmutableList<Unit> line = execution.line(source);
      if (line.size() == 1) {
        execution.refuse(Reason.Kind.IS_ROOT, source, source);
      }
      if (Iterables.any(line.subList(0, line.size() - 1), unit -> known.contains(unit.id()))) {
        execution.refuse(Reason.Kind.BELOW_ANOTHER, source, source);
      }
    }
  }
}
