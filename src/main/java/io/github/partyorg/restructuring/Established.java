package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/** A unit began, with all below it (đã thành lập). */
@Value.Immutable
@TupleStyle
public abstract sealed class Established extends Change permits ImmutableEstablished {

  private static final Bilingual TERM = Bilingual.of("thành lập", "established");

  Established() {}

  static Established of(Decision decision, int order, Unit unit, UnitId superior) {
    return ImmutableEstablished.make(decision, order, unit, superior);
  }

  @Override
  public abstract Decision decision();

  @Override
  public abstract int order();

  /**
   * Returns what began.
   *
   * @return the unit, as the order established it
   */
  public abstract Unit unit();

  /**
   * Returns where it began.
   *
   * @return the id of the unit directly above
   */
  public abstract UnitId superior();

  @Override
  public final ImmutableList<Unit> originals() {
    return ImmutableList.of();
  }

  @Override
  public final ImmutableList<Unit> results() {
    return ImmutableList.of(unit());
  }

  @Override
  public final ImmutableList<Unit> begun() {
    return ImmutableList.copyOf(unit().subtree());
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Thành lập " + unit() + " trực thuộc " + superior(),
        "Established " + unit() + " under " + superior());
  }
}
