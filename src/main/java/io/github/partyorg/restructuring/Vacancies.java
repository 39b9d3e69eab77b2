package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Lists;
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
import java.util.function.Function;
import java.util.function.Predicate;

/** The seats that members lose because an order took them out of a unit's line. */
final class Vacancies {

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
    difference
        .moves()
        .rowMap()
        .forEach(
            (from, row) ->
                row.forEach(
                    (to, members) ->
                        vacancies.find(
                            from, ImmutableSet.of(to), unit -> holders(unit, members::contains))));
    difference
        .relocations()
        .rowMap()
        .forEach(
            (from, row) ->
                row.forEach(
                    (to, units) ->
                        vacancies.find(
                            from,
                            ImmutableSet.of(to),
                            unit -> vacancies.among(holders(unit, seated -> true), units))));
    for (MemberId gone : difference.lost()) {
      difference
          .departures()
          .get(gone)
          .forEach(
              from -> vacancies.find(from, ImmutableSet.of(), unit -> holders(unit, gone::equals)));
    }
    return vacancies;
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

  /** Returns the members who were below units that moved, and still are. */
  private Set<MemberId> among(Set<MemberId> members, Iterable<Unit> units) {
    Set<MemberId> listed = new HashSet<>();
    for (Unit unit : units) {
      Set<MemberId> here = unit.membersAmong(members);
      listed.addAll(before.require(unit.id()).membersAmong(here));
    }
    return listed;
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

  /** Looks at the units above the old place that are not above the new one. */
  private void find(UnitId from, Set<UnitId> to, Function<Unit, Set<MemberId>> leaving) {
    Set<UnitId> kept = new HashSet<>();
    to.forEach(place -> kept.addAll(after.path(place).ids()));
    for (Unit above : stillAbove(before.path(from).ids())) {
      if (!kept.contains(above.id()) && !led.contains(above.id())) {
        leavers.putAll(above.id(), leaving.apply(above));
      }
    }
  }

  /** Returns the units of an old path that still exist; usually they have not moved. */
  private List<Unit> stillAbove(List<UnitId> path) {
    int depth = path.size();
    while (!after.has(path.get(depth - 1))) {
      depth--;
    }
    List<UnitId> left = path.subList(0, depth);
    List<Unit> line = after.line(left.get(depth - 1));
    return Lists.transform(line, Unit::id).equals(left)
        ? line
        : left.stream().flatMap(id -> after.unit(id).stream()).toList();
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
    leavers.keySet().forEach(id -> edit.replace(without(edit.unit(id), leavers.get(id))));
    return edit.done();
  }
}
