package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The order to consolidate units, or one alone, into a new one (hợp nhất).
 *
 * <p>The units named end with their leaderships, consents, pilots and party groups; all their
 * members, child units and guests go to the new unit. The unit passed in states everything else,
 * including the first leadership. A unit that states no founding day is founded on the day of
 * effect. A stay as guest ends where the guest becomes a member; of two stays of one person the
 * longer is kept.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Consolidate extends Beginning permits ImmutableConsolidate {

  private static final Bilingual TERM = Bilingual.of("hợp nhất", "consolidate");
  private static final Bilingual DONE = Bilingual.of("hợp nhất", "consolidated");

  Consolidate() {
    super(TERM, DONE, Rearrangement.Origin.NEW);
  }

  /**
   * {@return the next step of the order}
   *
   * @param units the texts of the units' ids, at least one
   */
  public static Successor units(String... units) {
    return units(Stream.of(units).map(UnitId::of).toList());
  }

  /**
   * {@return the next step of the order}
   *
   * @param units the units' ids, at least one
   */
  public static Successor units(Iterable<UnitId> units) {
    ImmutableList<UnitId> named = ImmutableList.copyOf(units);
    return unit -> superior -> ImmutableConsolidate.make(unit, superior, named);
  }

  /** The step that names the new unit. */
  @FunctionalInterface
  public interface Successor {

    /**
     * Names the new unit.
     *
     * @param unit the new unit, without members
     * @return the next step
     */
    Under<Consolidate> into(Unit unit);
  }

  @Override
  public abstract Unit unit();

  @Override
  public abstract UnitId superior();

  /** {@return the ids of the units that end, at least one} */
  public abstract ImmutableList<UnitId> units();

  @Value.Check
  void namesSomething() {
    if (units().isEmpty()) {
      throw new IllegalArgumentException(
          "The consolidation into " + unit() + " names no unit that ends; name one, or establish.");
    }
  }

  @Override
  final ImmutableList<UnitId> sources() {
    return units();
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Hợp nhất " + listed(units()) + " thành " + unit() + " trực thuộc " + superior(),
        "Consolidate " + listed(units()) + " into " + unit() + " under " + superior());
  }

  @Override
  final Bilingual told(Restructured change) {
    return Bilingual.of(
        "Hợp nhất " + listed(change.ended()) + " thành " + unit() + " trực thuộc " + superior(),
        "Consolidated " + listed(change.ended()) + " into " + unit() + " under " + superior());
  }
}
