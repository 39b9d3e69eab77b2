package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HierarchyEdit;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The order to merge units into one that lives on (sáp nhập).
 *
 * <p>The units named end with their leaderships, consents, pilots and party groups; all their
 * members, child units and guests go to the survivor. The survivor keeps its id, name, founding
 * day, consents, pilot and groups; who leads it from then on is said by the order. A stay as guest
 * ends where the guest is, or becomes, a member of the survivor, or has a stay there already.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Merge extends Restructuring permits ImmutableMerge {

  private static final Bilingual TERM = Bilingual.of("sáp nhập", "merge");

  Merge() {}

  /**
   * Begins the order: which units end.
   *
   * @param units the texts of the units' ids, at least one
   * @return the rest of the order to be said
   */
  public static Into units(String... units) {
    return units(Stream.of(units).map(UnitId::of).toList());
  }

  /**
   * Begins the order: which units end.
   *
   * @param units the units' ids, at least one
   * @return the rest of the order to be said
   */
  public static Into units(Iterable<UnitId> units) {
    return new Into(ImmutableList.copyOf(units));
  }

  /** Says into which unit others are merged. */
  public static final class Into {
    private final ImmutableList<UnitId> units;

    Into(ImmutableList<UnitId> units) {
      this.units = units;
    }

    /**
     * Goes on: into which unit.
     *
     * @param survivor the text of the unit's id
     * @return the rest of the order to be said
     */
    public Terms into(String survivor) {
      return new Terms(units, UnitId.of(survivor), Optional.empty());
    }
  }

  /** Says why units are merged and who leads the unit that lives on. */
  public static final class Terms {
    private final ImmutableList<UnitId> units;
    private final UnitId survivor;
    private final Optional<Purpose> purpose;

    Terms(ImmutableList<UnitId> units, UnitId survivor, Optional<Purpose> purpose) {
      this.units = units;
      this.survivor = survivor;
      this.purpose = purpose;
    }

    /**
     * Says why.
     *
     * @param reason the purpose
     * @return the rest of the order to be said
     */
    public Terms because(Purpose reason) {
      return new Terms(units, survivor, Optional.of(reason));
    }

    /**
     * Ends the order: a new leadership replaces that of the survivor.
     *
     * @param leadership all seats that there shall be
     * @return the order
     * @throws IllegalArgumentException if no unit is named
     */
    public Merge ledBy(Leadership leadership) {
      return ImmutableMerge.make(units, survivor, purpose, Optional.of(leadership));
    }

    /**
     * Ends the order: the survivor keeps its leadership.
     *
     * @return the order
     * @throws IllegalArgumentException if no unit is named
     */
    public Merge keepingLeadership() {
      return ImmutableMerge.make(units, survivor, purpose, Optional.empty());
    }
  }

  /**
   * Returns what ends.
   *
   * @return the units' ids, at least one
   */
  public abstract ImmutableList<UnitId> units();

  /**
   * Returns what lives on.
   *
   * @return the unit's id
   */
  public abstract UnitId survivor();

  /**
   * Returns why.
   *
   * @return the purpose, or empty if not stated
   */
  public abstract Optional<Purpose> purpose();

  /**
   * Returns who leads the survivor from then on.
   *
   * @return all seats, or empty if it keeps its leadership
   */
  public abstract Optional<Leadership> leadership();

  @Value.Check
  void namesSomething() {
    if (units().isEmpty()) {
      throw new IllegalArgumentException(
          "The merger into " + survivor() + " names no unit that ends; name one.");
    }
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Sáp nhập " + units() + " vào " + survivor(), "Merge " + units() + " into " + survivor());
  }

  @Override
  final void execute(Execution execution) {
    Gathering gathering = new Gathering(execution, units());
    gathering.checkSources();
    Optional<Unit> found = execution.find(survivor(), Unit.class);
    gathering.checkLivesOn(survivor());
    found.ifPresent(gathering::checkFits);
    found.ifPresent(unit -> checkLeadership(unit, gathering.sources(), execution));
    if (execution.isRefused() || found.isEmpty()) {
      return;
    }
    HierarchyEdit edit = execution.edit();
    gathering.carryOut(survivor());
    leadership().ifPresent(led -> edit.replace(edit.unit(survivor()).withLeadership(led)));
    Unit merged = edit.unit(survivor());
    execution.commit(
        (d, o) -> Merged.of(d, o, gathering.sources(), found.get(), merged, purpose()));
  }

  private void checkLeadership(Unit survivor, ImmutableList<Unit> sources, Execution execution) {
    leadership()
        .ifPresent(
            stated ->
                execution.checkHolders(
                    stated, survivor.id(), Iterables.concat(ImmutableList.of(survivor), sources)));
  }
}
