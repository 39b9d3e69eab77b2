package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/** The order that a unit counts as another kind (chuyển loại hình). All else about it stays. */
@Value.Immutable
@TupleStyle
public abstract sealed class Reclassify extends UnitChange permits ImmutableReclassify {

  private static final Bilingual TERM = Bilingual.of("chuyển loại hình", "reclassify");
  private static final Bilingual PARTICIPLE = Bilingual.of("chuyển loại hình", "reclassified");

  Reclassify() {
    super(TERM, PARTICIPLE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the text of the unit's id
   */
  public static Becoming<Kind, Reclassify> unit(String unit) {
    return unit(UnitId.of(unit));
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the unit's id
   */
  public static Becoming<Kind, Reclassify> unit(UnitId unit) {
    return kind -> ImmutableReclassify.make(unit, kind);
  }

  /** {@return the id of the unit that is reclassified} */
  public abstract UnitId unit();

  /** {@return the kind from then on} */
  public abstract Kind becomes();

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Chuyển " + unit() + ": " + becomes().term().vietnamese(),
        "Reclassify " + unit() + ": " + becomes().term().english());
  }

  @Override
  final Bilingual told(Unit before, Unit after) {
    return now(after, becomes().term());
  }

  @Override
  final void execute(Execution execution) {
    execution
        .find(unit(), Unit.class)
        .ifPresent(unit -> execution.change(unit, unit.withKind(becomes())));
  }
}
