package io.github.partyorg.rules;

import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The units from the root down to where one is: who walks there need not look them up. */
final class Walk {

  private final List<Unit> line = new ArrayList<>();

  void down(Unit unit) {
    line.add(unit);
  }

  void up() {
    line.remove(line.size() - 1);
  }

  /** Returns the units down to one if the walk is there now; they change as it goes on. */
  Optional<List<Unit>> to(UnitId unit) {
    return line.isEmpty() || !line.get(line.size() - 1).id().equals(unit)
        ? Optional.empty()
        : Optional.of(Collections.unmodifiableList(line));
  }
}
