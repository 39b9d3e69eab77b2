package io.github.partyorg.rules;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.ImmediateSuperior;
import io.github.partyorg.structure.ProvincialCommittee;
import io.github.partyorg.structure.Section;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Optional;

/** Who decides, and who consents, by where a unit stands (Party Charter, Arts. 10 and 21). */
final class Competence {

  private Competence() {}

  /**
   * Returns the direct superior of the base organisation, or above the base the unit above, of the
   * last in a line of units from the root down.
   */
  static Optional<UnitId> authorityOver(List<Unit> line) {
    for (int at = 0; at < line.size(); at++) {
      if (line.get(at) instanceof ImmediateSuperior) {
        int authority = at == line.size() - 1 ? at - 1 : at;
        return authority < 0 ? Optional.empty() : Optional.of(line.get(authority).id());
      }
    }
    return Optional.empty();
  }

  /** Returns the same of a unit; empty if it is not there. */
  static Optional<UnitId> authorityOver(Hierarchy hierarchy, UnitId unit) {
    return hierarchy.has(unit) ? authorityOver(hierarchy.line(unit)) : Optional.empty();
  }

  /** Returns the province that the last in a line is in. */
  static Optional<UnitId> province(List<Unit> line) {
    return line.stream().filter(ProvincialCommittee.class::isInstance).map(Unit::id).findFirst();
  }

  /**
   * Returns the committee directly above the last in a line, which for what is in a section is the
   * base committee.
   */
  static UnitId over(List<Unit> line) {
    int above = line.size() - 2;
    if (above > 0 && line.get(above) instanceof Section) {
      above--;
    }
    return line.get(Math.max(above, 0)).id();
  }
}
