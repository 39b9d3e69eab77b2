package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** A unit bears another official code, or none any more (đã đổi mã số). */
@Value.Immutable
@TupleStyle
public abstract sealed class Recoded extends UnitChanged permits ImmutableRecoded {

  private static final Bilingual TERM = Bilingual.of("đổi mã số", "recoded");

  Recoded() {}

  static Recoded of(Act act, Unit before, Unit after) {
    return ImmutableRecoded.make(act, before, after);
  }

  @Override
  public abstract Act act();

  @Override
  public abstract Unit before();

  @Override
  public abstract Unit after();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    String codes = after() + ": " + code(before()) + " → " + code(after());
    return Bilingual.of("Đổi mã số " + codes, "Recoded " + codes);
  }

  private static String code(Unit unit) {
    return unit.code().map(OfficialCode::value).orElse("–");
  }
}
