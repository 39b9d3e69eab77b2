package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** An order has changed a unit in its place (đã thay đổi tại một tổ chức đảng). */
@Value.Immutable
@TupleStyle
public abstract sealed class UnitChanged extends Change permits ImmutableUnitChanged {

  UnitChanged() {}

  static UnitChanged of(Act act, Unit before, Unit after) {
    return ImmutableUnitChanged.make(act, before, after);
  }

  @Override
  public abstract Act act();

  /** {@return the unit as it was} */
  public abstract Unit before();

  /** {@return the unit as it became} */
  public abstract Unit after();

  @Override
  public final UnitChange order() {
    return (UnitChange) act().order();
  }

  @Override
  public final ImmutableList<Unit> originals() {
    return ImmutableList.of(before());
  }

  @Override
  public final ImmutableList<Unit> results() {
    return ImmutableList.of(after());
  }

  @Override
  public final Bilingual term() {
    return order().participle();
  }

  @Override
  public final Bilingual summary() {
    return order().told(before(), after());
  }
}
