package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The units that a rearrangement begins, nested ones too, and every reason why one cannot begin.
 */
final class NewUnits {

  private final Execution execution;
  private final Rearrangement meaning;
  private final FormsAfter forms;
  private final ArrangementCheck arrangement;
  private final Map<UnitId, Unit> begun = new LinkedHashMap<>();

  NewUnits(
      Execution execution, Rearrangement meaning, FormsAfter forms, ArrangementCheck arrangement) {
    this.execution = execution;
    this.meaning = meaning;
    this.forms = forms;
    this.arrangement = arrangement;
  }

  /** Returns them as stated. */
  Map<UnitId, Unit> all() {
    return begun;
  }

  /** Says whether nothing speaks against the units that begin. */
  boolean check() {
    boolean was = execution.isRefused();
    if (meaning.begins().isEmpty()) {
      return true;
    }
    for (Rearrangement.Begin begin : meaning.begins()) {
      begin.unit().subtree().forEach(unit -> begun.putIfAbsent(unit.id(), unit));
    }
    Set<UnitId> seen = new HashSet<>();
    meaning.begins().forEach(begin -> check(begin, seen));
    new Newcomers(execution).check(meaning.begins());
    for (Rearrangement.Begin begin : meaning.begins()) {
      arrangement.livesOn(begin.superior(), begin.superior());
    }
    return was || !execution.isRefused();
  }

  private void check(Rearrangement.Begin begin, Set<UnitId> seen) {
    Optional<? extends Unit> above = superior(begin);
    Unit top = begin.unit();
    if (above.isPresent() && !forms.holds(above.get(), top)) {
      execution.refuse(Reason.Kind.CANNOT_HOLD, top.id(), begin.superior());
    }
    for (Unit unit : top.subtree()) {
      if (execution.hierarchy().has(unit.id()) || !seen.add(unit.id())) {
        execution.refuse(Reason.Kind.DUPLICATE_UNIT, unit.id(), unit.id());
      }
      members(unit, begin.origin());
    }
  }

  private Optional<? extends Unit> superior(Rearrangement.Begin begin) {
    Unit here = execution.hierarchy().has(begin.superior()) ? null : begun.get(begin.superior());
    if (here instanceof Branch) {
      execution.refuse(Reason.Kind.WRONG_TYPE, here.id(), here.id());
      return Optional.empty();
    }
    if (here != null) {
      return Optional.of(here);
    }
    boolean becomesOne = forms.restatedLevel(begin.superior()).isPresent();
    return becomesOne
        ? execution.find(begin.superior(), Unit.class)
        : execution.find(begin.superior(), Committee.class);
  }

  private void members(Unit unit, Rearrangement.Origin origin) {
    Holders.check(execution, unit.leadership(), unit.id(), arrangement.near());
    if (origin != Rearrangement.Origin.OUTSIDE && unit instanceof Branch branch) {
      for (Member member : branch.members()) {
        execution.refuse(Reason.Kind.BRINGS_MEMBER, member.id(), unit.id());
      }
    }
  }
}
