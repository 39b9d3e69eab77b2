package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** In which units two hierarchies differ, for the message of a test that fails. */
@NullUnmarked // plain maps, asked for keys that are there
final class Differing {

  private Differing() {}

  static String of(Hierarchy one, Hierarchy other) {
    List<String> lines = new ArrayList<>();
    for (Unit unit : one.units()) {
      Unit twin = other.unit(unit.id()).orElse(null);
      boolean isSame =
          unit.children().isEmpty()
              ? unit.equals(twin)
              : twin != null && unit.leadership().equals(twin.leadership());
      if (!isSame) {
        lines.add(unit.id() + ": " + told(unit) + "\n   instead of " + told(twin));
      }
    }
    return String.join("\n", lines);
  }

  private static String told(Unit unit) {
    return unit == null
        ? "nothing"
        : unit.leadership() + " " + (unit.children().isEmpty() ? detail(unit) : "");
  }

  private static String detail(Unit unit) {
    return unit instanceof io.github.partyorg.structure.Branch branch
        ? branch.members() + " " + branch.groups() + " " + branch.guests()
        : "";
  }
}
