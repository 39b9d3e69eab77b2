package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The units that take over from others, with the numbers of members.
 *
 * <p>The heirs of a unit are the targets of its flows; for a committee, also units of its level
 * that took over from a unit that ended below it. For each heir, the members of the unit and of
 * units below it are counted that are below the heir afterwards; a member below two heirs counts
 * for the nearer one.
 */
final class Heirs {

  private final Map<UnitId, Parcels> parcels;
  private final Map<UnitId, UnitId> tops = new HashMap<>();
  private final Hierarchy after;

  Heirs(Rearrangement meaning, Map<UnitId, Parcels> parcels, Hierarchy after) {
    this.parcels = parcels;
    this.after = after;
    for (Rearrangement.Begin begin : meaning.begins()) {
      for (Unit unit : begin.unit().subtree()) {
        tops.put(unit.id(), begin.unit().id());
      }
    }
  }

  /** Returns the successions from a unit that ended. */
  ImmutableList<Succession> of(Parcels ended, Succession.Kind kind) {
    Unit unit = ended.source();
    Set<UnitId> heirs = heirsOf(ended);
    if (unit instanceof Committee committee) {
      Set<UnitId> own = ImmutableSet.copyOf(heirs);
      for (Unit child : committee.children()) {
        addHeirsBelow(child, false, committee.level(), own, heirs);
      }
    }
    return successions(unit, kind, heirs);
  }

  /** Returns the successions of units that began from a part of one that lives on. */
  ImmutableList<Succession> origins(Parcels living) {
    Set<UnitId> heirs = heirsOf(living);
    heirs.removeIf(heir -> !tops.containsKey(heir));
    heirs.remove(living.source().id());
    return successions(living.source(), Succession.Kind.ORIGIN, heirs);
  }

  /**
   * Returns the targets of a unit's flows; a new unit below another new unit counts as the upper
   * one.
   */
  private Set<UnitId> heirsOf(Parcels leaving) {
    Set<UnitId> heirs = new LinkedHashSet<>();
    for (Optional<UnitId> to : leaving.byDestination().keySet()) {
      to.ifPresent(place -> heirs.add(tops.getOrDefault(place, place)));
    }
    return heirs;
  }

  /** Adds the committees of a level below which members of a unit are found that ended as well. */
  private void addHeirsBelow(
      Unit unit, boolean isCut, Level level, Set<UnitId> own, Set<UnitId> heirs) {
    boolean ended = isCut || !after.has(unit.id());
    unit.children().forEach(child -> addHeirsBelow(child, ended, level, own, heirs));
    if (ended && unit instanceof Branch) {
      found(unit)
          .forEach(
              (to, members) ->
                  to.filter(place -> members > 0 && nearest(place, own).isEmpty())
                      .flatMap(place -> above(place, level))
                      .ifPresent(heirs::add));
    }
  }

  private Optional<UnitId> above(UnitId branch, Level level) {
    return after.line(branch).reverse().stream()
        .filter(unit -> unit instanceof Committee committee && committee.level() == level)
        .map(Unit::id)
        .findFirst();
  }

  private ImmutableList<Succession> successions(
      Unit source, Succession.Kind kind, Set<UnitId> heirs) {
    if (heirs.isEmpty()) {
      return ImmutableList.of();
    }
    Map<UnitId, Integer> counts = new LinkedHashMap<>();
    heirs.forEach(heir -> counts.put(heir, 0));
    count(source, heirs, counts);
    ImmutableList.Builder<Succession> successions = ImmutableList.builder();
    counts.forEach((heir, count) -> successions.add(Succession.of(kind, source.id(), heir, count)));
    return successions.build();
  }

  /**
   * Counts the members of a branch, or of all branches below, for the nearest heir above each.
   * Those below a unit that is as it was, with no heir below it, have one heir.
   */
  private void count(Unit unit, Set<UnitId> heirs, Map<UnitId, Integer> counts) {
    if (unit instanceof Committee && isAsItWas(unit) && !leadsToAny(unit.id(), heirs)) {
      nearest(unit.id(), heirs)
          .ifPresent(heir -> counts.merge(heir, unit.memberCount(), Integer::sum));
      return;
    }
    unit.children().forEach(child -> count(child, heirs, counts));
    if (!unit.children().isEmpty() || unit.memberCount() == 0) {
      return;
    }
    found(unit)
        .forEach(
            (place, members) ->
                place
                    .flatMap(branch -> nearest(branch, heirs))
                    .ifPresent(heir -> counts.merge(heir, members, Integer::sum)));
  }

  @SuppressWarnings("ReferenceEquality") // versions share what is unchanged
  private boolean isAsItWas(Unit unit) {
    return after.unit(unit.id()).orElse(null) == unit;
  }

  private boolean leadsToAny(UnitId above, Set<UnitId> heirs) {
    return heirs.stream()
        .filter(after::has)
        .anyMatch(heir -> after.path(heir).ids().contains(above));
  }

  /** Returns the number of a branch's members in each unit afterwards. */
  private Map<Optional<UnitId>, Integer> found(Unit branch) {
    Parcels leaving = parcels.get(branch.id());
    return leaving == null
        ? Map.of(Optional.of(branch.id()), branch.memberCount())
        : leaving.memberCounts();
  }

  private Optional<UnitId> nearest(UnitId branch, Set<UnitId> heirs) {
    if (heirs.contains(branch)) {
      return Optional.of(branch);
    }
    if (!after.has(branch)) {
      return Optional.empty();
    }
    List<UnitId> line = after.path(branch).ids().reverse();
    return line.stream().filter(heirs::contains).findFirst();
  }
}
