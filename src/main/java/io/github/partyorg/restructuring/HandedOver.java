package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/** Units went to another superior (đã chuyển giao). */
@Value.Immutable
@TupleStyle
public abstract sealed class HandedOver extends Change permits ImmutableHandedOver {

  private static final Bilingual TERM = Bilingual.of("chuyển giao", "handed over");

  HandedOver() {}

  static HandedOver of(Decision decision, int order, ImmutableList<Unit> units, UnitId superior) {
    return ImmutableHandedOver.make(decision, order, units, superior);
  }

  @Override
  public abstract Decision decision();

  @Override
  public abstract int order();

  @Override
  public abstract ImmutableList<Unit> originals();

  /** They go as they are. */
  @Override
  public final ImmutableList<Unit> results() {
    return originals();
  }

  /**
   * Returns who received them.
   *
   * @return the id of the unit directly above from then on
   */
  public abstract UnitId superior();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Chuyển giao " + results() + " cho " + superior(),
        "Handed " + results() + " over to " + superior());
  }
}
