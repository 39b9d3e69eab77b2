package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** A unit has another name (đã đổi tên). */
@Value.Immutable
@TupleStyle
public abstract sealed class Renamed extends UnitChanged permits ImmutableRenamed {

  private static final Bilingual TERM = Bilingual.of("đổi tên", "renamed");

  Renamed() {}

  static Renamed of(Act act, Unit before, Unit after) {
    return ImmutableRenamed.make(act, before, after);
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
    return Bilingual.of(
        "Đổi tên " + before() + " thành " + after().name(),
        "Renamed " + before() + " to " + after().name());
  }
}
