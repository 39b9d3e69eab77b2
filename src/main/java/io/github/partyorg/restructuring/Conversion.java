package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/** The meaning of a conversion for a hierarchy, or the reasons why it is impossible there. */
final class Conversion {

  private final Convert order;
  private final UnitId unit;
  private final Execution execution;

  Conversion(Convert order, Execution execution) {
    this.order = order;
    this.unit = order.unit();
    this.execution = execution;
  }

  /** Returns its meaning; if it is refused, returns empty. */
  Optional<Rearrangement> meaning() {
    if (order.kind().isPresent()) {
      return execution.find(unit, Committee.class).filter(this::isConvertible).map(this::toBranch);
    }
    if (order.allocation().isPresent()) {
      return execution
          .find(unit, Branch.class)
          .filter(branch -> isConvertible(branch))
          .map(branch -> toCommittee(order.allocation().get()));
    }
    return Optional.of(toLevels());
  }

  /** Refuses the root, and units above the base. */
  private boolean isConvertible(Committee committee) {
    if (committee.level().isAbove(Level.GRASSROOTS)) {
      execution.refuse(Reason.Kind.WRONG_TYPE, unit, unit);
    } else if (execution.superiorOf(unit).isEmpty()) {
      execution.refuse(Reason.Kind.IS_ROOT, unit, unit);
    }
    return !execution.isRefused();
  }

  /** Refuses a branch that would become a grassroots committee below another. */
  private boolean isConvertible(Branch branch) {
    boolean isBelowBase =
        execution
            .superiorOf(unit)
            .map(above -> (Committee) execution.hierarchy().require(above))
            .filter(above -> !above.level().isAbove(Level.GRASSROOTS))
            .isPresent();
    LocalDate day = execution.decision().effectiveOn();
    boolean isRecognised = branch.recognition().filter(given -> given.holdsOn(day)).isPresent();
    if (isBelowBase && !isRecognised && order.levels().get(unit) == Level.GRASSROOTS) {
      execution.refuse(Reason.Kind.WRONG_TYPE, unit, unit);
    }
    return !execution.isRefused();
  }

  private Rearrangement toBranch(Committee committee) {
    Rearrangement.Builder meaning =
        ofUnit(
            new Rearrangement.Restated(Optional.empty(), true, order.kind(), order.leadership()));
    ImmutableList.Builder<UnitId> below = ImmutableList.builder();
    for (Unit ended : committee.subtree()) {
      if (!ended.id().equals(unit)) {
        below.add(ended.id());
        meaning.flow(Rearrangement.Flow.whole(ended.id(), unit));
      }
    }
    return meaning.ends(below.build()).build();
  }

  private Rearrangement toCommittee(Allocation allocation) {
    Rearrangement.Builder meaning =
        ofUnit(
                new Rearrangement.Restated(
                    Optional.ofNullable(order.levels().get(unit)),
                    false,
                    Optional.empty(),
                    order.leadership()))
            .flows(allocation.flowsFrom(unit))
            .among(order.branches().stream().map(Unit::id).toList());
    order.branches().forEach(branch -> meaning.begins(branch, unit, Rearrangement.Origin.NEW));
    return meaning.build();
  }

  private Rearrangement.Builder ofUnit(Rearrangement.Restated anew) {
    return Rearrangement.builder()
        .restates(unit, anew)
        .originals(ImmutableList.of(unit))
        .results(ImmutableList.of(unit));
  }

  private Rearrangement toLevels() {
    ImmutableSet<UnitId> committees = order.levels().keySet();
    Rearrangement.Builder meaning =
        Rearrangement.builder().originals(committees).results(committees);
    for (UnitId id : committees) {
      if (execution.find(id, Committee.class).isPresent()) {
        meaning.restates(
            id,
            new Rearrangement.Restated(
                Optional.ofNullable(order.levels().get(id)),
                false,
                Optional.empty(),
                id.equals(unit) ? order.leadership() : Optional.empty()));
      }
    }
    return meaning.build();
  }
}
