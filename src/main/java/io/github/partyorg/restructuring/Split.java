package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The order to split a unit (chia tách): into parts that take its place, or off it while it lives
 * on.
 *
 * <p>The parts begin below the superior of the unit; their values say all about them, their first
 * leaderships included, but for members, child units and guests, which the allocation sends to
 * them. A unit that lives on is one of the places to send to; it keeps its id, name, founding day,
 * leadership, consents, pilot, and its groups but for who leaves.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Split extends Restructuring permits ImmutableSplit {

  private static final Bilingual TERM = Bilingual.of("chia tách", "split");

  Split() {}

  /**
   * Begins the order: which unit.
   *
   * @param unit the text of the unit's id
   * @return the rest of the order to be said
   */
  public static Parting unit(String unit) {
    return new Parting(UnitId.of(unit));
  }

  /** Says what parts a unit is split into. */
  public static final class Parting {
    private final UnitId unit;

    Parting(UnitId unit) {
      this.unit = unit;
    }

    /**
     * Goes on: the unit ends, and these take its place.
     *
     * @param parts the parts, at least two, without members
     * @return the rest of the order to be said
     */
    public Terms into(Unit... parts) {
      return new Terms(unit, ImmutableList.copyOf(parts), false);
    }

    /**
     * Goes on: the unit lives on, and these are split off.
     *
     * @param parts the parts, at least one, without members
     * @return the rest of the order to be said
     */
    public Terms off(Unit... parts) {
      return new Terms(unit, ImmutableList.copyOf(parts), true);
    }
  }

  /** Says who and what goes to which part. */
  public static final class Terms {
    private final UnitId unit;
    private final ImmutableList<Unit> parts;
    private final boolean livesOn;

    Terms(UnitId unit, ImmutableList<Unit> parts, boolean livesOn) {
      this.unit = unit;
      this.parts = parts;
      this.livesOn = livesOn;
    }

    /**
     * Ends the order.
     *
     * @param allocation where all go: to the parts, or to the unit itself if it lives on
     * @return the order
     * @throws IllegalArgumentException if there are too few parts, or ids are doubled
     */
    public Split allocating(Allocation allocation) {
      return ImmutableSplit.make(unit, parts, livesOn, allocation);
    }
  }

  /**
   * Returns what is split.
   *
   * @return the unit's id
   */
  public abstract UnitId unit();

  /**
   * Returns what begins.
   *
   * @return the parts, without members
   */
  public abstract ImmutableList<Unit> parts();

  /**
   * Says whether the unit lives on.
   *
   * @return true if the parts are split off
   */
  public abstract boolean livesOn();

  /**
   * Returns where all go.
   *
   * @return the allocation to the parts, and to the unit if it lives on
   */
  public abstract Allocation allocation();

  @Value.Check
  void hasParts() {
    Set<UnitId> ids = parts().stream().map(Unit::id).collect(Collectors.toSet());
    if (parts().size() < (livesOn() ? 1 : 2)) {
      throw new IllegalArgumentException(
          "The split of "
              + unit()
              + " has the parts "
              + parts()
              + "; name two, or split one off a unit that lives on.");
    }
    if (ids.size() < parts().size() || ids.contains(unit())) {
      throw new IllegalArgumentException(
          "The split of "
              + unit()
              + " has the parts "
              + parts()
              + "; each needs an id of its own, and the unit is not one of them.");
    }
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return livesOn()
        ? Bilingual.of(
            "Tách " + parts() + " từ " + unit(), "Split " + parts() + " off from " + unit())
        : Bilingual.of(
            "Chia " + unit() + " thành " + parts(), "Split " + unit() + " into " + parts());
  }

  @Override
  final ImmutableList<Unit> beginnings() {
    return parts();
  }

  @Override
  final void execute(Execution execution) {
    Optional<Unit> found = execution.find(unit(), Unit.class);
    if (found.isEmpty()) {
      return;
    }
    Optional<UnitId> superior = execution.superiorOf(unit());
    if (superior.isEmpty()) {
      execution.refuse(Reason.Kind.IS_ROOT, unit(), unit());
      return;
    }
    Unit unit = found.get();
    Beginning beginning = new Beginning(execution, parts(), superior.get(), ImmutableList.of(unit));
    beginning.check();
    if (!execution.isRefused()) {
      beginning.carryOut();
    }
    Resettlement resettlement = Resettlement.among(execution, unit, allocation(), places(parts()));
    resettlement.check();
    if (execution.isRefused()) {
      return;
    }
    if (!livesOn()) {
      execution.edit().remove(unit());
    }
    resettlement.carryOut();
    Optional<Unit> after = execution.edit().find(unit());
    ImmutableList<Unit> begun = beginning.begun();
    ImmutableList<UnitId> parts =
        parts().stream().map(Unit::id).collect(ImmutableList.toImmutableList());
    execution.commit((d, o) -> Divided.of(d, o, unit, after, begun, parts));
  }

  private ImmutableSet<UnitId> places(Iterable<Unit> parts) {
    ImmutableSet.Builder<UnitId> places = ImmutableSet.builder();
    parts.forEach(part -> part.subtree().forEach(unit -> places.add(unit.id())));
    return livesOn() ? places.add(unit()).build() : places.build();
  }
}
