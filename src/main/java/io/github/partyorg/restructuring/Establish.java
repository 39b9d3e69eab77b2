package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/**
 * The order to establish a unit, with its subordinate units (thành lập).
 *
 * <p>The new units begin without members: further orders transfer them. The units passed in state
 * their first leadership, which may name members who are still listed elsewhere. A unit that states
 * no founding day is founded on the day from which the decision is effective.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Establish extends Beginning permits ImmutableEstablish {

  private static final Bilingual TERM = Bilingual.of("thành lập", "establish");
  private static final Bilingual DONE = Bilingual.of("thành lập", "established");

  Establish() {
    super(TERM, DONE, Rearrangement.Origin.NEW);
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the new unit, without members
   */
  public static Under<Establish> unit(Unit unit) {
    return superior -> ImmutableEstablish.make(unit, superior);
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Thành lập " + unit() + " trực thuộc " + superior(),
        "Establish " + unit() + " under " + superior());
  }

  @Override
  final Bilingual told(Restructured change) {
    return Bilingual.of(
        "Thành lập " + unit() + " trực thuộc " + superior(),
        "Established " + unit() + " under " + superior());
  }
}
