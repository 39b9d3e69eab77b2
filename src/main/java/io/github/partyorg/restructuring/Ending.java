package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/**
 * An order that ends a unit without a successor (chấm dứt hoạt động): to dissolve or to disband it.
 *
 * <p>The unit ends with its leadership, consents, pilot and party groups. Its members, child units
 * and guests go where the {@linkplain #allocation() allocation} says, all of them.
 */
public abstract sealed class Ending extends Restructuring permits Dissolve, Disband {

  Ending() {}

  /**
   * Returns what ends.
   *
   * @return the unit's id
   */
  public abstract UnitId unit();

  /**
   * Returns where all go.
   *
   * @return the allocation
   */
  public abstract Allocation allocation();

  @Override
  final void execute(Execution execution) {
    Optional<Unit> found = execution.find(unit(), Unit.class);
    if (found.isEmpty()) {
      return;
    }
    Unit unit = found.get();
    Optional<UnitId> superior = execution.superiorOf(unit());
    if (superior.isEmpty()) {
      execution.refuse(Reason.Kind.IS_ROOT, unit(), unit());
    }
    Resettlement resettlement = Resettlement.elsewhere(execution, unit, allocation());
    resettlement.check();
    if (execution.isRefused() || superior.isEmpty()) {
      return;
    }
    execution.edit().remove(unit());
    resettlement.carryOut();
    ImmutableListMultimap<UnitId, MemberId> moves = resettlement.members();
    ImmutableList<Unit> receivers = resettlement.receivers();
    execution.commit((d, o) -> ended(d, o, unit, superior.get(), moves, receivers));
  }

  /** Returns what happened. */
  abstract Ended ended(
      Decision decision,
      int order,
      Unit unit,
      UnitId superior,
      ImmutableListMultimap<UnitId, MemberId> moves,
      ImmutableList<Unit> receivers);
}
