package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to dissolve a unit for organisational reasons (giải thể); never a punishment, which is
 * to {@linkplain Disband disband} it (giải tán; Party Charter, Art. 35).
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Dissolve extends EndingOrder permits ImmutableDissolve {

  private static final Bilingual TERM = Bilingual.of("giải thể", "dissolve");
  private static final Bilingual DONE = Bilingual.of("giải thể", "dissolved");

  Dissolve() {}

  /**
   * Begins the order: which unit.
   *
   * @param unit the text of the unit's id
   * @return what remains to be said
   */
  public static Terms unit(String unit) {
    return unit(UnitId.of(unit));
  }

  /**
   * Begins the order: which unit.
   *
   * @param unit the unit's id
   * @return what remains to be said
   */
  public static Terms unit(UnitId unit) {
    return new Terms(unit);
  }

  /** Says where all go when a unit is dissolved. */
  public static final class Terms {

    private final UnitId unit;

    Terms(UnitId unit) {
      this.unit = unit;
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
     * Ends the order: all go to one unit.
     *
     * @param target the unit's id
     * @return the order
     */
    public Dissolve everyoneTo(UnitId target) {
      return allocating(Allocation.everyoneTo(target));
    }

    /**
     * Ends the order.
     *
     * @param allocation where all go
     * @return the order
     */
    public Dissolve allocating(Allocation allocation) {
      return ImmutableDissolve.make(unit, Optional.empty(), allocation);
    }
  }

  /**
   * Returns this order with its purpose.
   *
   * @param why the purpose
   * @return the order for that purpose
   */
  public final Dissolve because(Purpose why) {
    return because(Optional.of(why));
  }

  /**
   * Returns this order with its purpose, if there is one.
   *
   * @param why the purpose, or empty
   * @return the order for that purpose
   */
  public final Dissolve because(Optional<Purpose> why) {
    return ImmutableDissolve.make(unit(), why, allocation());
  }

  @Override
  public abstract UnitId unit();

  @Override
  public abstract Optional<Purpose> purpose();

  @Override
  public abstract Allocation allocation();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  final Bilingual participle() {
    return DONE;
  }

  @Override
  public final Bilingual summary() {
    return withPurpose(Bilingual.of("Giải thể " + unit(), "Dissolve " + unit()));
  }

  @Override
  final Bilingual told(Restructured change) {
    return told("Giải thể ", "Dissolved ", change);
  }
}
