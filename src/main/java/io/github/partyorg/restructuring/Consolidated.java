package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/** Units ended and a new one took their place (đã hợp nhất). */
@Value.Immutable
@TupleStyle
public abstract sealed class Consolidated extends Change permits ImmutableConsolidated {

  private static final Bilingual TERM = Bilingual.of("hợp nhất", "consolidated");

  Consolidated() {}

  static Consolidated of(
      Decision decision,
      int order,
      ImmutableList<Unit> sources,
      ImmutableList<Unit> begun,
      UnitId superior) {
    return ImmutableConsolidated.make(decision, order, sources, begun, superior);
  }

  @Override
  public abstract Decision decision();

  @Override
  public abstract int order();

  @Override
  public abstract ImmutableList<Unit> ended();

  @Override
  public abstract ImmutableList<Unit> begun();

  /**
   * Returns what took the place of those that ended.
   *
   * @return the unit, with all that it took in
   */
  public final Unit unit() {
    return begun().get(0);
  }

  /**
   * Returns where it began.
   *
   * @return the id of the unit directly above
   */
  public abstract UnitId superior();

  @Override
  public final ImmutableList<Unit> originals() {
    return ended();
  }

  @Override
  public final ImmutableList<Unit> results() {
    return ImmutableList.of(unit());
  }

  @Override
  public final ImmutableList<Succession> successions() {
    return Gathering.successions(ended(), unit().id());
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Hợp nhất " + ended() + " thành " + unit() + " trực thuộc " + superior(),
        "Consolidated " + ended() + " into " + unit() + " under " + superior());
  }
}
