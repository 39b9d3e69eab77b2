package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings the index of persons named abroad to the next version of a hierarchy: looks at the units
 * whose names changed, and at those above the places that members and units left or came to.
 */
final class AbroadChange {

  /** About so many persons are named by a unit: to look for more members, its names are read. */
  private static final int PERSONS_OF_A_UNIT = 16;

  private final Hierarchy before;
  private final Committee root;
  private final UnitIndex places;
  private final TreeDifference difference;
  private Abroad abroad;

  private AbroadChange(
      Hierarchy before,
      Abroad abroad,
      Committee root,
      UnitIndex places,
      TreeDifference difference) {
    this.before = before;
    this.abroad = abroad;
    this.root = root;
    this.places = places;
    this.difference = difference;
  }

  /**
   * Returns the index of the next version.
   *
   * @param before the version before
   * @param abroad its index
   * @param root the root of the next version
   * @param places the places in it
   * @param difference the difference of the two
   */
  static Abroad of(
      Hierarchy before,
      Abroad abroad,
      Committee root,
      UnitIndex places,
      TreeDifference difference) {
    AbroadChange change = new AbroadChange(before, abroad, root, places, difference);
    change.named();
    change.members();
    change.units();
    return change.abroad;
  }

  private void named() {
    for (Unit ended : difference.ended().values()) {
      forget(ended, References.persons(ended));
    }
    for (TreeDifference.Revision revision : difference.revisions()) {
      if (!References.areSame(revision.before(), revision.after())) {
        Set<MemberId> then = References.persons(revision.before());
        Set<MemberId> now = References.persons(revision.after());
        forget(revision.before(), Sets.difference(then, now));
        name(revision.after(), Sets.difference(now, then));
      }
    }
    for (Unit begun : difference.begun().values()) {
      name(begun, References.persons(begun));
    }
  }

  private void forget(Unit unit, Iterable<MemberId> persons) {
    for (MemberId person : persons) {
      abroad = abroad.minus(person, unit.id());
    }
  }

  /** Notes those of the persons newly named by a unit that are not below it. */
  private void name(Unit unit, Set<MemberId> persons) {
    if (!persons.isEmpty()) {
      for (MemberId person : Sets.difference(persons, unit.membersAmong(persons))) {
        abroad = abroad.plus(person, unit.id());
      }
    }
  }

  /** Looks at the units that members are not below any more, and at those that they came below. */
  private void members() {
    for (UnitId id : difference.aboveLeft(before::idsTo, places::path)) {
      forEachPerson(
          id,
          person -> {
            if (difference.hasDeparted(person) && !isBelow(difference.arrivalOf(person), id)) {
              abroad = abroad.plus(person, id);
            }
          });
    }
    if (difference.arrived().size() <= PERSONS_OF_A_UNIT) {
      difference.arrived().forEach(this::joined);
      return;
    }
    Set<UnitId> above = difference.aboveJoined(before::idsTo, places::path);
    if (difference.arrived().size() <= PERSONS_OF_A_UNIT * above.size()) {
      difference.arrived().forEach(this::joined);
    } else {
      above.forEach(id -> forEachPerson(id, person -> joined(person, id)));
    }
  }

  private void joined(MemberId person) {
    abroad.of(person).forEach(id -> joined(person, id));
  }

  private void joined(MemberId person, UnitId unit) {
    if (difference.hasArrived(person) && isBelow(difference.arrivalOf(person), unit)) {
      abroad = abroad.minus(person, unit);
    }
  }

  private void forEachPerson(UnitId id, Consumer<MemberId> action) {
    Unit unit = places.unit(root, id);
    if (unit != null) {
      References.forEachPerson(unit, action);
    }
  }

  private void units() {
    difference
        .relocations()
        .rowMap()
        .forEach((from, row) -> row.forEach((to, units) -> moved(units, from, to)));
  }

  /** Looks at the units above the old place and the new one of units that moved. */
  private void moved(ImmutableList<Unit> units, UnitId from, UnitId to) {
    ImmutableList<UnitId> now = places.path(to);
    ImmutableList<UnitId> then = before.idsTo(from);
    for (UnitId id : then) {
      Unit left = now.contains(id) ? null : places.unit(root, id);
      if (left != null) {
        below(units, References.persons(left)).forEach(one -> abroad = abroad.plus(one, id));
      }
    }
    for (UnitId id : now) {
      Unit joined = then.contains(id) ? null : places.unit(root, id);
      if (joined != null) {
        Set<MemberId> strange = References.persons(joined);
        strange.removeIf(person -> !abroad.of(person).contains(id));
        below(units, strange).forEach(one -> abroad = abroad.minus(one, id));
      }
    }
  }

  private static Set<MemberId> below(Iterable<Unit> units, Set<MemberId> persons) {
    Set<MemberId> below = new HashSet<>();
    if (!persons.isEmpty()) {
      units.forEach(unit -> below.addAll(unit.membersAmong(persons)));
    }
    return below;
  }

  private boolean isBelow(@Nullable UnitId branch, UnitId unit) {
    return branch != null && places.isBelow(branch, unit);
  }
}
