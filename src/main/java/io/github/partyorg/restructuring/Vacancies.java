package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.HierarchyEdit;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.TreeDifference;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The seats that members lose because an order took them out of a unit's line. */
final class Vacancies {

  /** To ask for so few persons costs less than to find the units that they left. */
  private static final int FEW = 4;

  private final SetMultimap<UnitId, MemberId> leavers = LinkedHashMultimap.create();
  private final Hierarchy before;
  private final Hierarchy after;

  /** The units with a leadership stated by the order; their seats are not vacated. */
  private final ImmutableSet<UnitId> led;

  private Vacancies(Hierarchy before, Hierarchy after, ImmutableSet<UnitId> led) {
    this.before = before;
    this.after = after;
    this.led = led;
  }

  static Vacancies between(
      Hierarchy before, Hierarchy after, TreeDifference difference, ImmutableSet<UnitId> led) {
    Vacancies vacancies = new Vacancies(before, after, led);
    vacancies.members(difference);
    for (UnitId left : difference.relocations().rowKeySet()) {
      before.path(left).ids().forEach(id -> vacancies.find(id, any -> true));
    }
    return vacancies;
  }

  /** Looks at the units that members are not below any more. */
  private void members(TreeDifference difference) {
    Set<MemberId> departed = difference.departed();
    if (departed.size() <= FEW && !Iterables.any(departed, this::isAbroad)) {
      return;
    }
    Set<UnitId> above =
        difference.aboveLeft(id -> before.path(id).ids(), id -> after.path(id).ids());
    above.removeIf(id -> !after.has(id));
    if (above.isEmpty()) {
      return;
    }
    Set<MemberId> named = new HashSet<>();
    Iterables.addAll(named, Iterables.filter(departed, this::isAbroad));
    if (!named.isEmpty()) {
      above.forEach(id -> find(id, named::contains));
    }
  }

  private boolean isAbroad(MemberId person) {
    return !after.namedAbroad(person).isEmpty();
  }

  /** Looks for members among some who hold a seat of a unit and have left it. */
  private void find(UnitId id, Predicate<MemberId> which) {
    if (!led.contains(id)) {
      after
          .unit(id)
          .map(unit -> holders(unit, one -> which.test(one) && hasLeft(one, id)))
          .ifPresent(leaving -> leavers.putAll(id, leaving));
    }
  }

  /** Says whether a member was in the line of a unit and is no more. */
  private boolean hasLeft(MemberId member, UnitId unit) {
    return after.namedAbroad(member).contains(unit) && !before.namedAbroad(member).contains(unit);
  }

  private static Set<MemberId> holders(Unit unit, Predicate<MemberId> which) {
    Set<MemberId> holders = new LinkedHashSet<>();
    for (Seat seat : unit.leadership().seats()) {
      if (which.test(seat.holder())) {
        holders.add(seat.holder());
      }
    }
    return holders;
  }

  /** Vacates, in an edit, the seats of a person in some units. */
  static ImmutableList<Change> leftBy(
      MemberId person, Iterable<UnitId> led, Execution execution, Act act) {
    HierarchyEdit edit = execution.edit();
    Hierarchy before = execution.hierarchy();
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    led.forEach(unit -> vacate(edit.unit(unit), person::equals, before, edit, changes, act));
    return changes.build();
  }

  /** Vacates, in an edit, those seats of a unit that some persons hold. */
  static void vacate(
      Unit unit,
      Predicate<MemberId> gone,
      Hierarchy before,
      HierarchyEdit edit,
      ImmutableList.Builder<Change> changes,
      Act act) {
    Set<MemberId> leaving = holders(unit, gone);
    if (!leaving.isEmpty()) {
      Unit left = without(unit, leaving);
      edit.replace(left);
      changes.addAll(told(unit, left, leaving, before, act));
    }
  }

  private static Unit without(Unit unit, Set<MemberId> leaving) {
    return unit.withLeadership(unit.leadership().without(leaving));
  }

  private static List<Change> told(
      Unit unit, Unit left, Set<MemberId> leaving, Hierarchy before, Act act) {
    List<Change> changes = new ArrayList<>();
    for (Seat seat : unit.leadership().seats()) {
      if (leaving.contains(seat.holder())) {
        changes.add(SeatVacated.of(act, unit, left, seat, before));
      }
    }
    return changes;
  }

  ImmutableList<Change> changes(Act act) {
    ImmutableList.Builder<Change> changes = ImmutableList.builder();
    for (UnitId id : leavers.keySet()) {
      Unit unit = after.require(id);
      Set<MemberId> leaving = leavers.get(id);
      changes.addAll(told(unit, without(unit, leaving), leaving, before, act));
    }
    return changes.build();
  }

  /** Returns the snapshot in which those seats are vacant. */
  Hierarchy leave(Hierarchy next) {
    if (leavers.isEmpty()) {
      return next;
    }
    HierarchyEdit edit = next.edit();
    for (UnitId id : leavers.keySet()) {
      edit.replace(without(edit.unit(id), leavers.get(id)));
    }
    return edit.done();
  }
}
