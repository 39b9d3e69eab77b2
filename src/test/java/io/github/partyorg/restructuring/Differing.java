package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which units two hierarchies differ, for the message of a test that fails. */
final class Differing {

  private Differing() {}

  static String of(Hierarchy one, Hierarchy other) {
    List<String> lines = new ArrayList<>();
    for (Unit unit : one.units()) {
      Optional<Unit> twin = other.unit(unit.id());
      boolean isSame =
          unit.children().isEmpty()
              ? twin.equals(Optional.of(unit))
              : twin.map(Unit::leadership).equals(Optional.of(unit.leadership()));
      if (!isSame) {
        lines.add(
            unit.id()
                + ": "
                + told(unit)
                + "\n   instead of "
                + twin.map(Differing::told).orElse("nothing"));
      }
    }
    return String.join("\n", lines);
  }

  private static String told(Unit unit) {
    return unit.leadership() + " " + (unit.children().isEmpty() ? detail(unit) : "");
  }

  private static String detail(Unit unit) {
    return unit instanceof io.github.partyorg.structure.Branch branch
        ? branch.members() + " " + branch.groups() + " " + branch.guests()
        : "";
  }
}
