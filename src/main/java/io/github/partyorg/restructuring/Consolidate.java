package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The order to consolidate units, or one alone, into a new one (hợp nhất).
 *
 * <p>The units named end with their leaderships, consents, pilots and party groups; all their
 * members, child units and guests go to the new unit, whose value says all else about it, its first
 * leadership included. A unit that states no founding day is founded on the day of effect. A stay
 * as guest ends where the guest becomes a member; of two stays of one person the longer is kept.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Consolidate extends RearrangingOrder permits ImmutableConsolidate {

  private static final Bilingual TERM = Bilingual.of("hợp nhất", "consolidate");
  private static final Bilingual DONE = Bilingual.of("hợp nhất", "consolidated");

  Consolidate() {}

  /**
   * Begins the order: which units end.
   *
   * @param units the texts of the units' ids, at least one
   * @return what remains to be said
   */
  public static Into units(String... units) {
    return units(Stream.of(units).map(UnitId::of).toList());
  }

  /**
   * Begins the order: which units end.
   *
   * @param units the units' ids, at least one
   * @return what remains to be said
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
     * @return what remains to be said
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
     * @throws IllegalArgumentException if no unit is named
     */
    public Consolidate under(String superior) {
      return under(UnitId.of(superior));
    }

    /**
     * Ends the order.
     *
     * @param superior the id of the unit directly above
     * @return the order
     * @throws IllegalArgumentException if no unit is named
     */
    public Consolidate under(UnitId superior) {
      return ImmutableConsolidate.make(units, unit, superior);
    }
  }

  /** {@return the ids of the units that end, at least one} */
  public abstract ImmutableList<UnitId> units();

  /** {@return the unit that begins, without members} */
  public abstract Unit unit();

  /** {@return the id of the unit directly above} */
  public abstract UnitId superior();

  @Value.Check
  void namesSomething() {
    if (units().isEmpty()) {
      throw new IllegalArgumentException(
          "The consolidation into " + unit() + " names no unit that ends; name one, or establish.");
    }
  }

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
        "Hợp nhất " + units() + " thành " + unit() + " trực thuộc " + superior(),
        "Consolidate " + units() + " into " + unit() + " under " + superior());
  }

  @Override
  final Bilingual told(Restructured change) {
    return Bilingual.of(
        "Hợp nhất " + change.ended() + " thành " + unit() + " trực thuộc " + superior(),
        "Consolidated " + change.ended() + " into " + unit() + " under " + superior());
  }

  @Override
  final ImmutableList<Unit> beginnings() {
    return ImmutableList.of(unit());
  }

  @Override
  final Optional<Rearrangement> meaning(Execution execution) {
    Sources.check(execution, units());
    Rearrangement.Builder meaning =
        Rearrangement.builder()
            .ends(units())
            .begins(unit(), superior(), Rearrangement.Origin.NEW)
            .originals(units())
            .results(List.of(unit().id()));
    for (UnitId ended : units()) {
      meaning.flow(Rearrangement.Flow.whole(ended, unit().id()));
    }
    return Optional.of(meaning.build());
  }
}
