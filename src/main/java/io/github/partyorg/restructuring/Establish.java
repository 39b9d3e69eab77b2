package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to establish a unit, with what stands below it (thành lập).
 *
 * <p>The new units begin without members: further orders transfer them. Their first leadership is
 * part of the value; it may name members who are still listed elsewhere. A unit that states no
 * founding day is founded on the day from which the decision is effective.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Establish extends RearrangingOrder permits ImmutableEstablish {

  private static final Bilingual TERM = Bilingual.of("thành lập", "establish");
  private static final Bilingual DONE = Bilingual.of("thành lập", "established");

  Establish() {}

  /**
   * Begins the order: which unit.
   *
   * @param unit the unit as it shall begin, without members
   * @return what remains to be said
   */
  public static Under unit(Unit unit) {
    return new Under(unit);
  }

  /** Says under which superior a unit is established. */
  public static final class Under {

    private final Unit unit;

    Under(Unit unit) {
      this.unit = unit;
    }

    /**
     * Ends the order.
     *
     * @param superior the text of the id of the unit directly above
     * @return the order
     */
    public Establish under(String superior) {
      return under(UnitId.of(superior));
    }

    /**
     * Ends the order.
     *
     * @param superior the id of the unit directly above
     * @return the order
     */
    public Establish under(UnitId superior) {
      return ImmutableEstablish.make(unit, superior);
    }
  }

  /** {@return the unit that begins, without members} */
  public abstract Unit unit();

  /** {@return the id of the unit directly above} */
  public abstract UnitId superior();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  final Bilingual participle() {
    return DONE;
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

  @Override
  final ImmutableList<Unit> beginnings() {
    return ImmutableList.of(unit());
  }

  @Override
  final Optional<Rearrangement> meaning(Execution execution) {
    return Optional.of(
        Rearrangement.builder()
            .begins(unit(), superior(), Rearrangement.Origin.NEW)
            .results(ImmutableList.of(unit().id()))
            .build());
  }
}
