package io.github.partyorg.structure;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.PersistentMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
    // By text, as many codes may have one hash, and a hash table can order texts.
    Map<String, ImmutableSet.Builder<UnitId>> coded = new HashMap<>();
    for (Unit unit : root.subtree()) {
      unit.code()
          .ifPresent(
              code ->
                  coded
                      .computeIfAbsent(code.value(), first -> ImmutableSet.builder())
                      .add(unit.id()));
    }
    PersistentMap.Builder<OfficialCode, ImmutableSet<UnitId>> bearers =
        new PersistentMap.Builder<>();
    coded.forEach((code, units) -> bearers.put(OfficialCode.of(code), units.build()));
    return new CodeIndex(bearers.build());
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
