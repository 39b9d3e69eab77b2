package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/**
 * The order to reinstate a unit that ended (lập lại), with its subordinate units: the same unit
 * again, under the same id.
 *
 * <p>It begins as stated, its founding day included or left open. It brings no members: further
 * orders transfer them. A chronicle accepts it for an id that was there before, and refuses another
 * unit under that id.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Reinstate extends Beginning permits ImmutableReinstate {

  private static final Bilingual TERM = Bilingual.of("lập lại", "reinstate");
  private static final Bilingual DONE = Bilingual.of("lập lại", "reinstated");

  Reinstate() {
    super(TERM, DONE, Rearrangement.Origin.AGAIN);
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the unit as reinstated, without members
   */
  public static Under<Reinstate> unit(Unit unit) {
    return superior -> ImmutableReinstate.make(unit, superior);
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Lập lại " + unit() + " trực thuộc " + superior(),
        "Reinstate " + unit() + " under " + superior());
  }

  @Override
  final Bilingual told(Restructured change) {
    return Bilingual.of(
        "Lập lại " + unit() + " trực thuộc " + superior(),
        "Reinstated " + unit() + " under " + superior());
  }
}
