package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/**
 * The order to disband a unit as a punishment (giải tán; Party Charter, Art. 35); never what is
 * meant by to {@linkplain Dissolve dissolve} it (giải thể).
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Disband extends Ending permits ImmutableDisband {

  private static final Bilingual TERM = Bilingual.of("giải tán", "disband");

  Disband() {}

  /**
   * Begins the order: which unit.
   *
   * @param unit the text of the unit's id
   * @return the rest of the order to be said
   */
  public static Offender unit(String unit) {
    return new Offender(UnitId.of(unit));
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
     * @return the rest of the order to be said
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

  /**
   * Returns on what ground.
   *
   * @return the ground, not blank
   */
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
  final Ended ended(
      Decision decision,
      int order,
      Unit unit,
      UnitId superior,
      ImmutableListMultimap<UnitId, MemberId> moves,
      ImmutableList<Unit> receivers) {
    return Disbanded.of(decision, order, unit, superior, ground(), moves, receivers);
  }
}
