package io.github.partyorg.structure;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.partyorg.internal.PersistentMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds units by official code; versions share unchanged parts.
 *
 * <p>A code has one bearer in a hierarchy that is in order. Between the orders of one day it may
 * have two: communes that swap their codes do it by two orders.
 */
final class CodeIndex {

  private final PersistentMap<OfficialCode, ImmutableSet<UnitId>> bearers;

  private CodeIndex(PersistentMap<OfficialCode, ImmutableSet<UnitId>> bearers) {
    this.bearers = bearers;
  }

  static CodeIndex of(Unit root) {
    PersistentMap.Builder<OfficialCode, ImmutableSet<UnitId>> bearers =
        new PersistentMap.Builder<>();
    ListMultimap<String, Unit> further = ArrayListMultimap.create();
    for (Unit unit : root.subtree()) {
      if (unit.code().isPresent()) {
        OfficialCode code = unit.code().get();
        if (bearers.get(code) == null) {
          bearers.put(code, ImmutableSet.of(unit.id()));
        } else {
          further.put(code.value(), unit);
        }
      }
    }
    Multimaps.asMap(further).values().forEach(units -> add(units, bearers));
    return new CodeIndex(bearers.build());
  }

  /** Adds further units that bear one code. */
  private static void add(
      List<Unit> units, PersistentMap.Builder<OfficialCode, ImmutableSet<UnitId>> bearers) {
    OfficialCode code = units.get(0).code().orElseThrow();
    ImmutableSet.Builder<UnitId> all = ImmutableSet.builder();
    all.addAll(Objects.requireNonNull(bearers.get(code)));
    units.forEach(unit -> all.add(unit.id()));
    bearers.put(code, all.build());
  }

  /** Returns the index of the later one of two versions, this being that of the earlier one. */
  CodeIndex after(TreeDifference difference) {
    PersistentMap<OfficialCode, ImmutableSet<UnitId>> next = bearers;
    for (Unit unit : difference.ended().values()) {
      next = minus(next, unit);
    }
    for (TreeDifference.Revision revision : difference.revisions()) {
      if (!revision.before().code().equals(revision.after().code())) {
        next = plus(minus(next, revision.before()), revision.after());
      }
    }
    for (Unit unit : difference.begun().values()) {
      next = plus(next, unit);
    }
    return new CodeIndex(next);
  }

  private static PersistentMap<OfficialCode, ImmutableSet<UnitId>> plus(
      PersistentMap<OfficialCode, ImmutableSet<UnitId>> bearers, Unit unit) {
    Optional<OfficialCode> code = unit.code();
    if (code.isEmpty()) {
      return bearers;
    }
    ImmutableSet.Builder<UnitId> units = ImmutableSet.builder();
    return bearers.plus(code.get(), units.addAll(of(bearers, code.get())).add(unit.id()).build());
  }

  private static PersistentMap<OfficialCode, ImmutableSet<UnitId>> minus(
      PersistentMap<OfficialCode, ImmutableSet<UnitId>> bearers, Unit unit) {
    Optional<OfficialCode> code = unit.code();
    if (code.isEmpty()) {
      return bearers;
    }
    ImmutableSet<UnitId> others =
        of(bearers, code.get()).stream()
            .filter(id -> !id.equals(unit.id()))
            .collect(ImmutableSet.toImmutableSet());
    return others.isEmpty() ? bearers.minus(code.get()) : bearers.plus(code.get(), others);
  }

  private static ImmutableSet<UnitId> of(
      PersistentMap<OfficialCode, ImmutableSet<UnitId>> bearers, OfficialCode code) {
    ImmutableSet<UnitId> units = bearers.get(code);
    return units == null ? ImmutableSet.of() : units;
  }

  /** Returns the units that bear a code, in the order in which they came to it. */
  ImmutableSet<UnitId> bearersOf(OfficialCode code) {
    return of(bearers, code);
  }

  /** Returns the texts of the codes that more than one unit bears. */
  Set<String> doubled() {
    Set<String> doubled = new HashSet<>();
    bearers.forEach(
        (code, units) -> {
          if (units.size() > 1) {
            doubled.add(code.value());
          }
        });
    return doubled;
  }
}
