package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order that a unit bears another official code, or none (đổi mã số). All else about it stays,
 * its id included.
 *
 * <p>Two units may bear one code between the orders of a day, so that they can swap; after the last
 * decision of a day no two do.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Recode extends Restructuring permits ImmutableRecode {

  private static final Bilingual TERM = Bilingual.of("đổi mã số", "recode");

  Recode() {}

  /**
   * Begins the order: which unit.
   *
   * @param unit the text of the unit's id
   * @return the rest of the order to be said
   */
  public static To unit(String unit) {
    return unit(UnitId.of(unit));
  }

  /**
   * Begins the order: which unit.
   *
   * @param unit the unit's id
   * @return the rest of the order to be said
   */
  public static To unit(UnitId unit) {
    return new To(unit);
  }

  /** Says what code a unit gets. */
  public static final class To {
    private final UnitId unit;

    To(UnitId unit) {
      this.unit = unit;
    }

    /**
     * Ends the order.
     *
     * @param code the text of the code from then on
     * @return the order
     * @throws IllegalArgumentException if the text is no official code
     */
    public Recode to(String code) {
      return to(OfficialCode.of(code));
    }

    /**
     * Ends the order.
     *
     * @param code the code from then on
     * @return the order
     */
    public Recode to(OfficialCode code) {
      return ImmutableRecode.make(unit, Optional.of(code));
    }

    /**
     * Ends the order: the unit bears no code from then on.
     *
     * @return the order
     */
    public Recode withoutCode() {
      return ImmutableRecode.make(unit, Optional.empty());
    }
  }

  /** {@return the id of the unit that is recoded} */
  public abstract UnitId unit();

  /** {@return the code from then on, or empty for none} */
  public abstract Optional<OfficialCode> code();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return code()
        .map(
            code ->
                Bilingual.of(
                    "Đổi mã số của " + unit() + " thành " + code,
                    "Change the official code of " + unit() + " to " + code))
        .orElseGet(
            () ->
                Bilingual.of("Bỏ mã số của " + unit(), "Withdraw the official code of " + unit()));
  }

  @Override
  final void execute(Execution execution) {
    execution.find(unit(), Unit.class).ifPresent(unit -> recode(unit, execution));
  }

  private void recode(Unit unit, Execution execution) {
    if (unit.code().equals(code())) {
      execution.refuse(Reason.Kind.ALREADY_RECORDED, unit(), unit());
      return;
    }
    Unit recoded = code().map(unit::withCode).orElseGet(unit::withoutCode);
    execution.edit().replace(recoded);
    execution.commit(act -> Recoded.of(act, unit, recoded));
  }
}
