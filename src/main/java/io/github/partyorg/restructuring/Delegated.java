package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** A committee has other powers of a superior, or an end of them (đã giao quyền, thu hồi quyền). */
@Value.Immutable
@TupleStyle
public abstract sealed class Delegated extends UnitChanged permits ImmutableDelegated {

  private static final Bilingual TERM = Bilingual.of("giao quyền", "delegated");

  Delegated() {}

  static Delegated of(Act act, Unit before, Unit after) {
    return ImmutableDelegated.make(act, before, after);
  }

  @Override
  public abstract Act act();

  @Override
  public abstract Unit before();

  @Override
  public abstract Unit after();

  /** {@return the powers as they are recorded now, with their days} */
  public final Delegation powers() {
    return ((Committee) after()).delegation().orElseThrow();
  }

  private Bilingual words() {
    return powers().summary();
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    Bilingual now = words();
    return Bilingual.of(after() + ": " + now.vietnamese(), after() + ": " + now.english());
  }
}
