package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** A unit counts as another kind (đã chuyển loại hình). */
@Value.Immutable
@TupleStyle
public abstract sealed class Reclassified extends UnitChanged permits ImmutableReclassified {

  private static final Bilingual TERM = Bilingual.of("chuyển loại hình", "reclassified");

  Reclassified() {}

  static Reclassified of(Act act, Unit before, Unit after) {
    return ImmutableReclassified.make(act, before, after);
  }

  @Override
  public abstract Act act();

  @Override
  public abstract Unit before();

  @Override
  public abstract Unit after();

  /** {@return the kind from then on} */
  public final Kind becomes() {
    return after().kind();
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        after() + ": " + becomes().term().vietnamese(),
        after() + ": " + becomes().term().english());
  }
}
