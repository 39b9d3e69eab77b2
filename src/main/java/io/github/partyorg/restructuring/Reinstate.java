package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to reinstate a unit that ended (lập lại), with what stands below it: the same unit
 * again, under the same id.
 *
 * <p>It begins as stated, its founding day included or left open. It brings no members: further
 * orders transfer them. A chronicle accepts it for an id that was there before, and refuses another
 * unit under that id.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Reinstate extends RearrangingOrder permits ImmutableReinstate {

  private static final Bilingual TERM = Bilingual.of("lập lại", "reinstate");
  private static final Bilingual DONE = Bilingual.of("lập lại", "reinstated");

  Reinstate() {}

  /**
   * Begins the order: which unit.
   *
   * @param unit the unit as it shall be again, without members
   * @return what remains to be said
   */
  public static Under unit(Unit unit) {
    return new Under(unit);
  }

  /** Says under which superior a unit is reinstated. */
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
    public Reinstate under(String superior) {
      return under(UnitId.of(superior));
    }

    /**
     * Ends the order.
     *
     * @param superior the id of the unit directly above
     * @return the order
     */
    public Reinstate under(UnitId superior) {
      return ImmutableReinstate.make(unit, superior);
    }
  }

  /** {@return the unit that is there again, without members} */
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
        "Lập lại " + unit() + " trực thuộc " + superior(),
        "Reinstate " + unit() + " under " + superior());
  }

  @Override
  final Bilingual told(Restructured change) {
    return Bilingual.of(
        "Lập lại " + unit() + " trực thuộc " + superior(),
        "Reinstated " + unit() + " under " + superior());
  }

  @Override
  final ImmutableList<Unit> beginnings() {
    return ImmutableList.of(unit());
  }

  @Override
  final Optional<Rearrangement> meaning(Execution execution) {
    return Optional.of(
        Rearrangement.builder()
            .begins(unit(), superior(), Rearrangement.Origin.AGAIN)
            .results(ImmutableList.of(unit().id()))
            .build());
  }
}
