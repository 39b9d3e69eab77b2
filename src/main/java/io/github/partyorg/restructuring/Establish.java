package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Superior;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
public abstract sealed class Establish extends Restructuring permits ImmutableEstablish {

  private static final Bilingual TERM = Bilingual.of("thành lập", "establish");

  Establish() {}

  /**
   * Begins the order: which unit.
   *
   * @param unit the unit as it shall begin, without members
   * @return the rest of the order to be said
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

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Thành lập " + unit() + " trực thuộc " + superior(),
        "Establish " + unit() + " under " + superior());
  }

  @Override
  final void execute(Execution execution) {
    Optional<Superior> above = execution.find(superior(), Superior.class);
    above
        .filter(unit -> !unit.holds(unit()))
        .ifPresent(unit -> execution.refuse(Reason.Kind.CANNOT_HOLD, unit().id(), superior()));
    Set<UnitId> begun = new HashSet<>();
    for (Unit unit : unit().subtree()) {
      if (execution.hierarchy().has(unit.id()) || !begun.add(unit.id())) {
        execution.refuse(Reason.Kind.DUPLICATE_UNIT, unit.id(), unit.id());
      }
      check(unit, execution);
    }
    if (execution.isRefused()) {
      execution.remember(begun);
      return;
    }
    Unit founded = founded(unit(), execution.decision().effectiveOn());
    TreeEdit edit = execution.edit();
    edit.place(founded, superior());
    if (!execution.commit(edit, (d, o) -> Established.of(d, o, founded, superior()))) {
      execution.remember(begun);
    }
  }

  private static void check(Unit unit, Execution execution) {
    for (Seat seat : unit.leadership().seats()) {
      if (!execution.knows(seat.holder(), unit)) {
        execution.refuse(Reason.Kind.UNKNOWN_MEMBER, seat.holder(), unit.id());
      }
    }
    if (unit instanceof Branch branch) {
      for (Member member : branch.members()) {
        execution.refuse(Reason.Kind.BRINGS_MEMBER, member.id(), unit.id());
      }
    }
  }

  private static Unit founded(Unit unit, LocalDate day) {
    Unit founded = unit.foundedOn().isPresent() ? unit : unit.withFoundedOn(day);
    if (founded instanceof Superior superior) {
      ImmutableList.Builder<Unit> children = ImmutableList.builder();
      superior.children().forEach(child -> children.add(founded(child, day)));
      return superior.withChildren(children.build());
    }
    return founded;
  }
}
