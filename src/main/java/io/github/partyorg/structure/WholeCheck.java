package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Looks for every defect of a tree, from nothing. */
final class WholeCheck {

  private final RollIndex rolls;
  private final Set<Defect> defects = new LinkedHashSet<>();

  /** The ids from the root down to the unit being checked. */
  private final List<UnitId> place = new ArrayList<>();

  private int units;

  private WholeCheck(Unit root) {
    this.rolls = RollIndex.of(root);
  }

  static ImmutableList<Defect> of(Unit root) {
    return of(root, UnitIndex.of(root), CodeIndex.of(root));
  }

  /** Checks a tree with a finished index, in which an id used twice stands once. */
  static ImmutableList<Defect> of(Unit root, UnitIndex index, CodeIndex codes) {
    WholeCheck check = new WholeCheck(root);
    check.walk(root, check::references);
    if (index.size() < check.units) {
      check.doubledUnits(root);
    }
    if (!check.rolls.listedTwice().isEmpty()) {
      check.doubledMembers(root);
    }
    check.doubledCodes(root, codes.doubled());
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
    Set<UnitId> seen = new HashSet<>();
    Set<UnitId> doubled = new HashSet<>();
    for (Unit unit : root.subtree()) {
      if (!seen.add(unit.id())) {
        doubled.add(unit.id());
      }
    }
    report(
        Defect.Kind.DUPLICATE_UNIT,
        root,
        unit -> doubled.contains(unit.id()) ? List.of(unit.id()) : List.of());
  }

  private void doubledCodes(Unit root, Set<String> doubled) {
    if (!doubled.isEmpty()) {
      report(
          Defect.Kind.DUPLICATE_CODE,
          root,
          unit ->
              unit.code()
                  .filter(code -> doubled.contains(code.value()))
                  .map(List::of)
                  .orElse(List.of()));
    }
  }

  private void doubledMembers(Unit root) {
    Set<MemberId> doubled = rolls.listedTwice();
    report(
        Defect.Kind.DUPLICATE_MEMBER,
        root,
        unit ->
            unit instanceof Branch branch
                ? branch.members().stream().map(Member::id).filter(doubled::contains).toList()
                : List.of());
  }

  /** Reports each of the ids that units have, with all its places. */
  private void report(
      Defect.Kind kind, Unit root, Function<Unit, List<? extends Identifier>> doubledIn) {
    Map<String, ImmutableList.Builder<UnitPath>> places = new LinkedHashMap<>();
    walk(
        root,
        unit ->
            doubledIn
                .apply(unit)
                .forEach(
                    id ->
                        places
                            .computeIfAbsent(id.value(), first -> ImmutableList.builder())
                            .add(here())));
    places.forEach((subject, where) -> defects.add(Defect.of(kind, subject, where.build())));
  }

  /** A leader of a branch is usually on its own roll. */
  private void references(Unit unit) {
    References.check(
        unit,
        member ->
            (unit instanceof Branch && unit.hasMember(member))
                || rolls.branchOf(member).isPresent(),
        (kind, subject) -> defects.add(Defect.of(kind, subject, ImmutableList.of(here()))));
  }

  private UnitPath here() {
    return UnitPath.of(place);
  }
}
