package io.github.partyorg.rules;

import io.github.partyorg.structure.Place;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units from the root down to the present one of a walk, so that they need no lookup. */
final class CurrentLine {

  private final List<Unit> line = new ArrayList<>();

  /** The last place asked for, as all rules ask for that of one unit; several threads may. */
  private @Nullable Place last;

  void down(Unit unit) {
    line.add(unit);
  }

  void up() {
    line.remove(line.size() - 1);
  }

  void clear() {
    line.clear();
  }

  /** Returns the units down to one if the walk is there now; they change as the walk continues. */
  Optional<List<Unit>> to(UnitId unit) {
    return line.isEmpty() || !line.get(line.size() - 1).id().equals(unit)
        ? Optional.empty()
        : Optional.of(Collections.unmodifiableList(line));
  }

  /** Returns a unit of an input's hierarchy where it stands. */
  @SuppressWarnings("ReferenceEquality") // the very unit and scheme
  Place place(Unit unit, ReviewInput input) {
    Place known = last;
    if (known == null || known.unit() != unit || known.scheme() != input.scheme()) {
      known = Place.of(input.line(unit.id()), input.scheme());
      last = known;
    }
    return known;
  }
}
