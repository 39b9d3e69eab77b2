package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/**
 * The order to disband a unit as a punishment (giải tán; Party Charter, Art. 35); never what is
 * meant by to {@linkplain Dissolve dissolve} it (giải thể).
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Disband extends EndingOrder permits ImmutableDisband {

  private static final Bilingual TERM = Bilingual.of("giải tán", "disband");
  private static final Bilingual DONE = Bilingual.of("giải tán", "disbanded");

  Disband() {}

  /**
   * Begins the order: which unit.
   *
   * @param unit the text of the unit's id
   * @return what remains to be said
   */
  public static Offender unit(String unit) {
    return unit(UnitId.of(unit));
  }

  /**
   * Begins the order: which unit.
   *
   * @param unit the unit's id
   * @return what remains to be said
   */
  public static Offender unit(UnitId unit) {
    return new Offender(unit);
  }

  /** Says on what ground a unit is disbanded. */
  public static final class Offender {
    private final UnitId unit;

    Offender(UnitId unit) {
      this.unit = unit;
    }

    /**
     * Says on what ground.
     *
     * @param ground the ground, not blank
     * @return what remains to be said
     */
    public Terms onGround(String ground) {
      return new Terms(unit, ground);
    }
  }

  /** Says where all of a disbanded unit go. */
  public static final class Terms {
    private final UnitId unit;
    private final String ground;

    Terms(UnitId unit, String ground) {
      this.unit = unit;
      this.ground = ground;
    }

    /**
     * Ends the order: all go to one unit.
     *
     * @param target the text of the unit's id
     * @return the order
     * @throws IllegalArgumentException if the ground is blank
     */
    public Disband everyoneTo(String target) {
      return allocating(Allocation.everyoneTo(target));
    }

    /**
     * Ends the order.
     *
     * @param allocation where all go
     * @return the order
     * @throws IllegalArgumentException if the ground is blank
     */
    public Disband allocating(Allocation allocation) {
      return ImmutableDisband.make(unit, ground, allocation);
    }
  }

  @Override
  public abstract UnitId unit();

  /** {@return on what ground, not blank} */
  public abstract String ground();

  @Override
  public abstract Allocation allocation();

  @Value.Check
  void hasAGround() {
    if (ground().isBlank()) {
      throw new IllegalArgumentException(
          "The order to disband " + unit() + " gives no ground; state it, or dissolve instead.");
    }
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Giải tán " + unit() + " (" + ground() + ")", "Disband " + unit() + " (" + ground() + ")");
  }

  @Override
  final Bilingual participle() {
    return DONE;
  }

  @Override
  final Bilingual told(Restructured change) {
    return told("Giải tán ", "Disbanded ", change);
  }
}
