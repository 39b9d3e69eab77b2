package io.github.partyorg.rules;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.ImmediateSuperior;
import io.github.partyorg.structure.ProvincialCommittee;
import io.github.partyorg.structure.Section;
import io.github.partyorg.structure.Superior;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitPath;
import java.util.List;
import java.util.Optional;

/** Who decides, and who consents, by where a unit stands (Party Charter, Arts. 10 and 21). */
final class Competence {

  private Competence() {}

  /** Returns the direct superior of the base organisation; above the base, the unit above. */
  static Optional<UnitId> authorityOver(Hierarchy hierarchy, UnitId unit) {
    Optional<Unit> found = hierarchy.unit(unit);
    if (found.isEmpty() || found.get() instanceof ImmediateSuperior) {
      return found.flatMap(it -> hierarchy.superiorOf(it.id())).map(Superior::id);
    }
    return hierarchy.path(unit).ids().stream()
        .filter(id -> hierarchy.unit(id).orElseThrow() instanceof ImmediateSuperior)
        .findFirst();
  }

  /** Returns the province that a unit is in. */
  static Optional<UnitId> province(Hierarchy hierarchy, UnitId unit) {
    return hierarchy.path(unit).ids().stream()
        .filter(id -> hierarchy.unit(id).orElseThrow() instanceof ProvincialCommittee)
        .findFirst();
  }

  /** Returns the committee directly above, which for what is in a section is the base committee. */
  static UnitId over(UnitPath path, Hierarchy hierarchy) {
    List<UnitId> ids = path.ids();
    int above = ids.size() - 2;
    if (above > 0 && hierarchy.unit(ids.get(above)).orElse(null) instanceof Section) {
      above--;
    }
    return ids.get(Math.max(above, 0));
  }
}
