package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to give a unit another official code, or none (đổi mã số). Everything else about it
 * stays, also its id.
 *
 * <p>Two units may bear one code between the orders of a day, so that they can swap; after the last
 * decision of a day no two do.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Recode extends UnitChange permits ImmutableRecode {

  private static final Bilingual TERM = Bilingual.of("đổi mã số", "recode");
  private static final Bilingual PARTICIPLE = Bilingual.of("đổi mã số", "recoded");
  private static final Placeholder<Optional<OfficialCode>> WAS = place("was");
  private static final Placeholder<Optional<OfficialCode>> IS = place("is");
  private static final Template TOLD =
      Template.of("Đổi mã số {unit}: {was} → {is}", "Recoded {unit}: {was} → {is}", UNIT, WAS, IS);

  private static final Placeholder<OfficialCode> CODE = Placeholder.plain("code");
  private static final Template CHANGE =
      Template.of(
          "Đổi mã số của {id} thành {code}",
          "Change the official code of {id} to {code}",
          ID,
          CODE);
  private static final Template WITHDRAW =
      Template.of("Bỏ mã số của {id}", "Withdraw the official code of {id}", ID);

  Recode() {
    super(TERM, PARTICIPLE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the text of the unit's id
   */
  public static Recoding unit(String unit) {
    return unit(UnitId.of(unit));
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the unit's id
   */
  public static Recoding unit(UnitId unit) {
    return new Recoding(unit);
  }

  /** Says what code a unit bears from then on. */
  public static final class Recoding {

    private final UnitId unit;

    private Recoding(UnitId unit) {
      this.unit = unit;
    }

    /**
     * Completes the order.
     *
     * @param code the code from then on
     * @return the order
     */
    public Recode to(OfficialCode code) {
      return ImmutableRecode.make(unit, Optional.of(code));
    }

    /**
     * Completes the order.
     *
     * @param code the text of the code from then on
     * @return the order
     * @throws IllegalArgumentException if the text is no official code
     */
    public Recode to(String code) {
      return to(OfficialCode.of(code));
    }

    /** {@return the order by which the unit bears no code from then on} */
    public Recode withoutCode() {
      return ImmutableRecode.make(unit, Optional.empty());
    }
  }

  /** {@return the id of the unit that is recoded} */
  public abstract UnitId unit();

  /** {@return the code from then on, or empty for none} */
  public abstract Optional<OfficialCode> code();

  @Override
  public final Bilingual summary() {
    return code()
        .map(code -> CHANGE.fill(ID.is(unit()), CODE.is(code)))
        .orElseGet(() -> WITHDRAW.fill(ID.is(unit())));
  }

  @Override
  final Bilingual told(Unit before, Unit after) {
    return TOLD.fill(UNIT.is(after), WAS.is(before.code()), IS.is(code()));
  }

  private static Placeholder<Optional<OfficialCode>> place(String name) {
    return Placeholder.of(name, code -> Bilingual.alike(code.map(OfficialCode::value).orElse("–")));
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
    execution.change(unit, code().map(unit::withCode).orElseGet(unit::withoutCode));
  }
}
