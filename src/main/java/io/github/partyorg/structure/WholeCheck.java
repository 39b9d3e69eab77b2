package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.partyorg.internal.PersistentMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Looks for every defect of a tree, from nothing. */
final class WholeCheck {

  private final RollIndex rolls;

  /** The persons that units name and no roll lists. */
  private final ImmutableSet<MemberId> strangers;

  private final Set<Defect> defects = new LinkedHashSet<>();

  /** The ids from the root down to the unit being checked. */
  private final List<UnitId> place = new ArrayList<>();

  private int units;

  private WholeCheck(RollIndex rolls, Abroad abroad) {
    this.rolls = rolls;
    this.strangers = abroad.strangersTo(rolls);
  }

  static ImmutableList<Defect> of(Unit root) {
    RollIndex rolls = RollIndex.of(root);
    return of(root, UnitIndex.of(root), CodeIndex.of(root), rolls, Abroad.of(root, rolls));
  }

  /** Checks a tree with finished indices, of which that of units has an id used twice once. */
  static ImmutableList<Defect> of(
      Unit root, UnitIndex index, CodeIndex codes, RollIndex rolls, Abroad abroad) {
    WholeCheck check = new WholeCheck(rolls, abroad);
    check.walk(root, check::references);
    if (index.size() < check.units) {
      check.doubledUnits(root);
    }
    if (!check.rolls.listedTwice().isEmpty()) {
      check.doubledMembers(root);
    }
    Set<OfficialCode> doubled = codes.doubled();
    if (!doubled.isEmpty()) {
      check.doubledCodes(root, doubled);
    }
    return ImmutableList.sortedCopyOf(Comparator.comparing(Defect::kind), check.defects);
  }

  private void walk(Unit unit, Consumer<Unit> action) {
    place.add(unit.id());
    action.accept(unit);
    units++;
    for (Unit child : unit.children()) {
      walk(child, action);
    }
    place.remove(place.size() - 1);
  }

  private void doubledUnits(Unit root) {
    Set<UnitId> doubled = new HashSet<>();
    PersistentMap.Builder<UnitId, Boolean> known = new PersistentMap.Builder<>();
    for (Unit unit : root.subtree()) {
      if (known.get(unit.id()) == null) {
        known.put(unit.id(), true);
      } else {
        doubled.add(unit.id());
      }
    }
    ListMultimap<Identifier, UnitPath> places = LinkedListMultimap.create();
    walk(
        root,
        unit -> {
          if (doubled.contains(unit.id())) {
            places.put(unit.id(), here());
          }
        });
    report(Defect.Kind.DUPLICATE_UNIT, places);
  }

  private void doubledCodes(Unit root, Set<OfficialCode> doubled) {
    ListMultimap<Identifier, UnitPath> places = LinkedListMultimap.create();
    walk(
        root,
        unit -> unit.code().filter(doubled::contains).ifPresent(code -> places.put(code, here())));
    report(Defect.Kind.DUPLICATE_CODE, places);
  }

  private void doubledMembers(Unit root) {
    ListMultimap<Identifier, UnitPath> places = LinkedListMultimap.create();
    walk(
        root,
        unit -> {
          if (unit instanceof Branch branch) {
            for (Member member : branch.members()) {
              if (rolls.listedTwice().contains(member.id())) {
                places.put(member.id(), here());
              }
            }
          }
        });
    report(Defect.Kind.DUPLICATE_MEMBER, places);
  }

  private void report(Defect.Kind kind, ListMultimap<Identifier, UnitPath> places) {
    Multimaps.asMap(places)
        .forEach((subject, where) -> defects.add(Defect.of(kind, subject.value(), where)));
  }

  private void references(Unit unit) {
    if (!strangers.isEmpty()) {
      References.checkKnown(unit, member -> !strangers.contains(member), this::report);
    }
    if (unit instanceof Branch branch) {
      References.checkPlaces(branch, this::report);
    }
  }

  private void report(Defect.Kind kind, String subject) {
    defects.add(Defect.of(kind, subject, ImmutableList.of(here())));
  }

  private UnitPath here() {
    return UnitPath.of(place);
  }
}
