package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/**
 * The order to disband a unit as a punishment (giải tán; Party Charter, Art. 35); to {@linkplain
 * Dissolve dissolve} it (giải thể) is another act.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Disband extends EndingOrder permits ImmutableDisband {

  private static final Bilingual TERM = Bilingual.of("giải tán", "disband");
  private static final Bilingual DONE = Bilingual.of("giải tán", "disbanded");

  private static final Template TOLD =
      Template.of("Giải tán {unit}; {where}", "Disbanded {unit}; {where}", ENDED, WHERE);

  Disband() {
    super(TERM, DONE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the text of the unit's id
   */
  public static Grounds unit(String unit) {
    return unit(UnitId.of(unit));
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the unit's id
   */
  public static Grounds unit(UnitId unit) {
    return ground -> allocation -> ImmutableDisband.make(unit, ground, allocation);
  }

  /** The step that states the ground. */
  @FunctionalInterface
  public interface Grounds {

    /**
     * States the ground.
     *
     * @param ground the ground, not blank
     * @return the next step
     */
    Allocating<Disband> onGround(String ground);
  }

  @Override
  public abstract UnitId unit();

  /** {@return the ground, not blank} */
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
  public final Bilingual summary() {
    return Bilingual.of(
        "Giải tán " + unit() + " (" + ground() + ")", "Disband " + unit() + " (" + ground() + ")");
  }

  @Override
  final Bilingual told(Restructured change) {
    return told(TOLD, change);
  }
}
