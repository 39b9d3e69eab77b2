package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The possible target units of an order, and the reasons against the others (nơi đến có thể chọn).
 *
 * <p>Each unit is tried in a dry run of its own. A possible target may still break norms.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class PossibleTargets permits ImmutablePossibleTargets {

  PossibleTargets() {}

  /**
   * Tries an order with each unit of a hierarchy as the target.
   *
   * @param hierarchy the hierarchy, which stays as it is
   * @param day the day of effect
   * @param order gives the order for a target's id, such as {@code target ->
   *     Dissolve.unit("A").everyoneTo(target)}
   * @return the possible targets and the others
   */
  public static PossibleTargets of(
      Hierarchy hierarchy, LocalDate day, Function<UnitId, Order> order) {
    ImmutableList.Builder<Unit> possible = ImmutableList.builder();
    ImmutableMap.Builder<UnitId, ImmutableList<Reason>> impossible = ImmutableMap.builder();
    for (Unit unit : hierarchy.units()) {
      Decision draft =
          Decision.builder()
              .issuer(hierarchy.root().id())
              .effectiveOn(day)
              .addOrders(order.apply(unit.id()))
              .build();
      try {
        draft.applyTo(hierarchy);
        possible.add(unit);
      } catch (DecisionRefusedException refused) {
        impossible.put(unit.id(), refused.reasons());
      }
    }
    return ImmutablePossibleTargets.make(possible.build(), impossible.buildOrThrow());
  }

  /**
   * {@return the targets with which the order can be carried out, each superior before its
   * subordinates}
   */
  public abstract ImmutableList<Unit> possible();

  /** {@return all reasons by unit} */
  public abstract ImmutableMap<UnitId, ImmutableList<Reason>> impossible();
}
