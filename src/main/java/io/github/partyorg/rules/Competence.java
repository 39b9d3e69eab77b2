package io.github.partyorg.rules;

import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Optional;

/**
 * The committees that decide about a unit, or consent, by where it stands (thẩm quyền; Party
 * Charter, Arts. 10 and 21).
 */
public final class Competence {

  private Competence() {}

  /**
   * Returns the direct superior of the base organisation, or above the base the unit above, of the
   * last in a line of units from the root down: the nearest committee above it that is directly
   * under the Centre or a superior of grassroots organisations.
   */
  static Optional<UnitId> authorityOver(List<Unit> line) {
    for (int at = line.size() - 2; at >= 0; at--) {
      Level level = ((Committee) line.get(at)).level();
      if (level == Level.IMMEDIATE_SUPERIOR || level == Level.PROVINCIAL) {
        return Optional.of(line.get(at).id());
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the direct superior of a unit's base organisation; for a unit above the base, its
   * superior.
   *
   * @param hierarchy the hierarchy
   * @param unit the unit's id
   * @return the nearest committee above it that is directly under the Centre or a superior of
   *     grassroots organisations; empty if there is none, or the unit is unknown
   */
  public static Optional<UnitId> authorityOver(Hierarchy hierarchy, UnitId unit) {
    return hierarchy.has(unit) ? authorityOver(hierarchy.line(unit)) : Optional.empty();
  }

  /**
   * Returns the committee two levels above the last in a line, or the Politburo for what stands
   * directly under the Centre; empty if it is above the whole line.
   */
  static Optional<Authority> twoLevelsUp(List<Unit> line) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    if (line.get(line.size() - 1) instanceof Committee last && last.level() == Level.PROVINCIAL) {
      return Optional.of(Authority.POLITBURO);
    }
    UnitId above = over(line);
    int at = Iterables.indexOf(line, unit -> unit.id().equals(above));
    return at < 1
        ? Optional.empty()
        : Optional.of(Authority.committeeOf(over(line.subList(0, at + 1))));
  }

  /** Returns the province that the last in a line is in. */
  static Optional<UnitId> province(List<Unit> line) {
    return line.stream()
        .filter(unit -> unit instanceof Committee one && one.level() == Level.PROVINCIAL)
        .map(Unit::id)
        .findFirst();
  }

  /**
   * Returns the unit with the committee that decides about the last unit in a line: the one
   * directly above it; for units in a section, the base committee.
   *
   * @param line the units from the root down, at least one
   * @return its id; of the root, its own
   */
  public static UnitId over(List<Unit> line) {
    int above = line.size() - 2;
    while (above > 0 && ((Committee) line.get(above)).level() == Level.AFFILIATED) {
      above--;
    }
    return line.get(Math.max(above, 0)).id();
  }
}
