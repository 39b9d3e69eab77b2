package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Termed;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** A unit counts as another kind, or took a step of a pilot (đã chuyển loại hình). */
@Value.Immutable
@TupleStyle
public abstract sealed class Reclassified extends UnitChanged permits ImmutableReclassified {

  private static final Bilingual TERM = Bilingual.of("chuyển loại hình, thí điểm", "reclassified");

  Reclassified() {}

  static Reclassified of(Decision decision, int order, Unit before, Unit after, Termed becomes) {
    return ImmutableReclassified.make(decision, order, before, after, becomes);
  }

  @Override
  public abstract Decision decision();

  @Override
  public abstract int order();

  @Override
  public abstract Unit before();

  @Override
  public abstract Unit after();

  /**
   * Returns what became of it.
   *
   * @return the kind or the step of the pilot
   */
  public abstract Termed becomes();

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
