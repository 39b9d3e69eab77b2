package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The order to consolidate units into a new one (hợp nhất).
 *
 * <p>The units named end with their leaderships, consents, pilots and party groups; all their
 * members, child units and guests go to the new unit, whose value says all else about it, its first
 * leadership included. A unit that states no founding day is founded on the day of effect. A stay
 * as guest ends where the guest becomes a member, or has a stay already.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Consolidate extends Restructuring permits ImmutableConsolidate {

  private static final Bilingual TERM = Bilingual.of("hợp nhất", "consolidate");

  Consolidate() {}

  /**
   * Begins the order: which units end.
   *
   * @param units the texts of the units' ids, at least two
   * @return the rest of the order to be said
   */
  public static Into units(String... units) {
    return units(Stream.of(units).map(UnitId::of).toList());
  }

  /**
   * Begins the order: which units end.
   *
   * @param units the units' ids, at least two
   * @return the rest of the order to be said
   */
  public static Into units(Iterable<UnitId> units) {
    return new Into(ImmutableList.copyOf(units));
  }

  /** Says into what units are consolidated. */
  public static final class Into {
    private final ImmutableList<UnitId> units;

    Into(ImmutableList<UnitId> units) {
      this.units = units;
    }

    /**
     * Goes on: into what.
     *
     * @param unit the new unit, without members
     * @return the rest of the order to be said
     */
    public Under into(Unit unit) {
      return new Under(units, unit);
    }
  }

  /** Says where the new unit stands. */
  public static final class Under {
    private final ImmutableList<UnitId> units;
    private final Unit unit;

    Under(ImmutableList<UnitId> units, Unit unit) {
      this.units = units;
      this.unit = unit;
    }

    /**
     * Ends the order.
     *
     * @param superior the text of the id of the unit directly above
     * @return the order
     * @throws IllegalArgumentException if fewer than two units are named
     */
    public Consolidate under(String superior) {
      return ImmutableConsolidate.make(units, unit, UnitId.of(superior));
    }
  }

  /**
   * Returns what ends.
   *
   * @return the units' ids, at least two
   */
  public abstract ImmutableList<UnitId> units();

  /**
   * Returns what begins.
   *
   * @return the unit, without members
   */
  public abstract Unit unit();

  /**
   * Returns where it begins.
   *
   * @return the id of the unit directly above
   */
  public abstract UnitId superior();

  @Value.Check
  void namesSeveral() {
    if (units().size() < 2) {
      throw new IllegalArgumentException(
          "The consolidation into "
              + unit()
              + " names "
              + units()
              + "; name two units at least, or rename or convert the one.");
    }
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Hợp nhất " + units() + " thành " + unit() + " trực thuộc " + superior(),
        "Consolidate " + units() + " into " + unit() + " under " + superior());
  }

  @Override
  final ImmutableList<Unit> beginnings() {
    return ImmutableList.of(unit());
  }

  @Override
  final void execute(Execution execution) {
    Gathering gathering = new Gathering(execution, units());
    gathering.checkSources();
    Beginning beginning =
        new Beginning(execution, ImmutableList.of(unit()), superior(), gathering.sources());
    beginning.check();
    gathering.checkLivesOn(superior());
    gathering.checkFits(unit());
    if (execution.isRefused()) {
      return;
    }
    beginning.carryOut();
    gathering.carryOut(unit().id());
    ImmutableList<Unit> begun = beginning.begun();
    execution.commit((d, o) -> Consolidated.of(d, o, gathering.sources(), begun, superior()));
  }
}
