package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableListMultimap;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to dissolve a unit for organisational reasons (giải thể); never a punishment, which is
 * disbandment (giải tán; Party Charter, Art. 35).
 *
 * <p>The unit ends with its leadership, consents, pilot and party groups. Its members, child units
 * and guests go where the {@linkplain #allocation() allocation} says, all of them.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Dissolve extends Restructuring permits ImmutableDissolve {

  private static final Bilingual TERM = Bilingual.of("giải thể", "dissolve");

  Dissolve() {}

  /**
   * Begins the order: which unit.
   *
   * @param unit the text of the unit's id
   * @return the rest of the order to be said
   */
  public static Terms unit(String unit) {
    return new Terms(UnitId.of(unit), Optional.empty());
  }

  /** Says why a unit is dissolved and where all go. */
  public static final class Terms {
    private final UnitId unit;
    private final Optional<Purpose> purpose;

    Terms(UnitId unit, Optional<Purpose> purpose) {
      this.unit = unit;
      this.purpose = purpose;
    }

    /**
     * Says why.
     *
     * @param reason the purpose
     * @return the rest of the order to be said
     */
    public Terms because(Purpose reason) {
      return new Terms(unit, Optional.of(reason));
    }

    /**
     * Ends the order: all go to one unit.
     *
     * @param target the text of the unit's id
     * @return the order
     */
    public Dissolve everyoneTo(String target) {
      return allocating(Allocation.everyoneTo(target));
    }

    /**
     * Ends the order.
     *
     * @param allocation where all go
     * @return the order
     */
    public Dissolve allocating(Allocation allocation) {
      return ImmutableDissolve.make(unit, purpose, allocation);
    }
  }

  /**
   * Returns what ends.
   *
   * @return the unit's id
   */
  public abstract UnitId unit();

  /**
   * Returns why.
   *
   * @return the purpose, or empty if not stated
   */
  public abstract Optional<Purpose> purpose();

  /**
   * Returns where all go.
   *
   * @return the allocation
   */
  public abstract Allocation allocation();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    String vi = purpose().map(p -> " (" + p.term().vietnamese() + ")").orElse("");
    String en = purpose().map(p -> " (" + p.term().english() + ")").orElse("");
    return Bilingual.of("Giải thể " + unit() + vi, "Dissolve " + unit() + en);
  }

  @Override
  final void execute(Execution execution) {
    Optional<Unit> found = execution.find(unit(), Unit.class);
    if (found.isEmpty()) {
      return;
    }
    Unit unit = found.get();
    if (execution.hierarchy().superiorOf(unit()).isEmpty()) {
      execution.refuse(Reason.Kind.IS_ROOT, unit(), unit());
    }
    Resettlement resettlement = new Resettlement(execution, unit, allocation());
    resettlement.check();
    if (execution.isRefused()) {
      return;
    }
    UnitId superior = execution.hierarchy().superiorOf(unit()).orElseThrow().id();
    TreeEdit edit = execution.edit();
    edit.remove(unit());
    resettlement.carryOut(edit);
    ImmutableListMultimap<UnitId, MemberId> moves = resettlement.members();
    execution.commit(
        edit,
        (d, o) ->
            Dissolved.of(d, o, unit, superior, purpose(), moves, resettlement.receivers(edit)));
  }
}
