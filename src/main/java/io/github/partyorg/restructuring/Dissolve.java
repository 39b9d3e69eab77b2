package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
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
 * to {@linkplain Disband disband} it (giải tán; Party Charter, Art. 35).
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Dissolve extends Ending permits ImmutableDissolve {

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

  @Override
  public abstract UnitId unit();

  /**
   * Returns why.
   *
   * @return the purpose, or empty if not stated
   */
  public abstract Optional<Purpose> purpose();

  @Override
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
  final Ended ended(
      Decision decision,
      int order,
      Unit unit,
      UnitId superior,
      ImmutableListMultimap<UnitId, MemberId> moves,
      ImmutableList<Unit> receivers) {
    return Dissolved.of(decision, order, unit, superior, purpose(), moves, receivers);
  }
}
