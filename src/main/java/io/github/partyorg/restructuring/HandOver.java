package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The order to hand units over to another superior (chuyển giao tổ chức đảng), of the same or
 * another district.
 *
 * <p>The units go whole, with all that is theirs and all below them. What a branch is there follows
 * from its new place. A member who leaves a unit's line thereby loses the seats held there.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class HandOver extends Restructuring permits ImmutableHandOver {

  private static final Bilingual TERM = Bilingual.of("chuyển giao", "hand over");

  HandOver() {}

  /**
   * Begins the order: which units.
   *
   * @param units the texts of the units' ids, at least one
   * @return the rest of the order to be said
   */
  public static To units(String... units) {
    return units(Stream.of(units).map(UnitId::of).toList());
  }

  /**
   * Begins the order: which units.
   *
   * @param units the units' ids, at least one
   * @return the rest of the order to be said
   */
  public static To units(Iterable<UnitId> units) {
    return new To(ImmutableList.copyOf(units));
  }

  /** Says to which superior units are handed over. */
  public static final class To {
    private final ImmutableList<UnitId> units;

    To(ImmutableList<UnitId> units) {
      this.units = units;
    }

    /**
     * Ends the order.
     *
     * @param superior the text of the id of the unit directly above from then on
     * @return the order
     * @throws IllegalArgumentException if no unit is named
     */
    public HandOver to(String superior) {
      return ImmutableHandOver.make(units, UnitId.of(superior));
    }
  }

  /**
   * Returns what is handed over.
   *
   * @return the units' ids, at least one
   */
  public abstract ImmutableList<UnitId> units();

  /**
   * Returns who receives.
   *
   * @return the id of the unit directly above from then on
   */
  public abstract UnitId superior();

  @Value.Check
  void namesSomething() {
    if (units().isEmpty()) {
      throw new IllegalArgumentException(
          "The hand-over to " + superior() + " names no unit; name one.");
    }
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Chuyển giao " + units() + " cho " + superior(),
        "Hand " + units() + " over to " + superior());
  }

  @Override
  final void execute(Execution execution) {
    Optional<Committee> above = execution.find(superior(), Committee.class);
    Set<UnitId> known = new HashSet<>();
    ImmutableList.Builder<Unit> found = ImmutableList.builder();
    for (UnitId id : units()) {
      if (!known.add(id)) {
        execution.refuse(Reason.Kind.ALLOCATED_TWICE, id, id);
        continue;
      }
      execution
          .find(id, Unit.class)
          .ifPresent(
              unit -> {
                found.add(unit);
                above.ifPresent(superior -> check(unit, superior, execution));
              });
    }
    if (execution.isRefused()) {
      return;
    }
    ImmutableList<Unit> moving = found.build();
    moving.forEach(unit -> execution.edit().remove(unit.id()));
    execution.edit().place(moving, superior());
    execution.commit((d, o) -> HandedOver.of(d, o, moving, superior()));
  }

  private void check(Unit unit, Committee above, Execution execution) {
    ImmutableList<UnitId> path = execution.hierarchy().path(unit.id()).ids();
    if (path.size() == 1) {
      execution.refuse(Reason.Kind.IS_ROOT, unit.id(), unit.id());
    } else if (path.get(path.size() - 2).equals(above.id())) {
      execution.refuse(Reason.Kind.SAME_UNIT, above.id(), unit.id());
    }
    if (path.subList(0, path.size() - 1).stream().anyMatch(units()::contains)) {
      execution.refuse(Reason.Kind.BELOW_ANOTHER, unit.id(), unit.id());
    }
    if (execution.hierarchy().path(above.id()).ids().contains(unit.id())) {
      execution.refuse(Reason.Kind.BELOW_ITSELF, unit.id(), above.id());
    }
    if (!above.holds(unit)) {
      execution.refuse(Reason.Kind.CANNOT_HOLD, unit.id(), above.id());
    }
  }
}
