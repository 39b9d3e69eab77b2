package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Units that an order begins below one superior: what speaks against it, and how it is done. */
final class Beginning {

  private final Execution execution;
  private final ImmutableList<? extends Unit> units;
  private final UnitId superior;
  private final ImmutableList<Unit> sources;
  private final Set<UnitId> begun = new LinkedHashSet<>();

  /** Knows the units, too, from which those come who lead what begins, as far as there are such. */
  Beginning(
      Execution execution,
      ImmutableList<? extends Unit> units,
      UnitId superior,
      ImmutableList<Unit> sources) {
    this.execution = execution;
    this.units = units;
    this.superior = superior;
    this.sources = sources;
  }

  /** Gives every reason why the units cannot begin there. */
  void check() {
    Optional<Committee> above = execution.find(superior, Committee.class);
    for (Unit top : units) {
      if (above.isPresent() && !above.get().holds(top)) {
        execution.refuse(Reason.Kind.CANNOT_HOLD, top.id(), superior);
      }
      for (Unit unit : top.subtree()) {
        if (execution.hierarchy().has(unit.id()) || !begun.add(unit.id())) {
          execution.refuse(Reason.Kind.DUPLICATE_UNIT, unit.id(), unit.id());
        }
        check(unit);
      }
    }
  }

  private void check(Unit unit) {
    execution.checkHolders(unit.leadership(), unit.id(), sources);
    if (unit instanceof Branch branch) {
      for (Member member : branch.members()) {
        execution.refuse(Reason.Kind.BRINGS_MEMBER, member.id(), unit.id());
      }
    }
  }

  /** Returns all units that began, nested ones too, as edited so far. */
  ImmutableList<Unit> begun() {
    return begun.stream().map(execution.edit()::unit).collect(ImmutableList.toImmutableList());
  }

  /** Places the units, founded on the day of effect where no day is stated; returns them. */
  ImmutableList<Unit> carryOut() {
    LocalDate day = execution.decision().effectiveOn();
    ImmutableList<Unit> founded =
        units.stream().map(unit -> founded(unit, day)).collect(ImmutableList.toImmutableList());
    execution.edit().place(founded, superior);
    return founded;
  }

  private static Unit founded(Unit unit, LocalDate day) {
    Unit founded = unit.foundedOn().isPresent() ? unit : unit.withFoundedOn(Optional.of(day));
    if (founded instanceof Committee committee) {
      ImmutableList.Builder<Unit> children = ImmutableList.builder();
      committee.children().forEach(child -> children.add(founded(child, day)));
      return committee.withChildren(children.build());
    }
    return founded;
  }
}
