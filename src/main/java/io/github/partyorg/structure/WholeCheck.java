package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Looks for every defect of a tree, from nothing. */
final class WholeCheck {

  private final Map<UnitId, UnitPath> units = new HashMap<>();

  /** Where members are listed, noted only if somebody is listed twice. */
  private final Map<MemberId, UnitPath> homes = new HashMap<>();

  private final RollIndex rolls;
  private final ListMultimap<UnitId, UnitPath> doubledUnits = LinkedListMultimap.create();
  private final ListMultimap<MemberId, UnitPath> doubledMembers = LinkedListMultimap.create();
  private final Set<Defect> defects = new LinkedHashSet<>();

  private WholeCheck(Unit root) {
    this.rolls = RollIndex.of(root);
  }

  static ImmutableList<Defect> of(Unit root) {
    WholeCheck check = new WholeCheck(root);
    check.enroll(root, ImmutableList.of());
    check
        .doubledUnits
        .asMap()
        .forEach((id, places) -> check.report(Defect.Kind.DUPLICATE_UNIT, id.value(), places));
    check
        .doubledMembers
        .asMap()
        .forEach((id, places) -> check.report(Defect.Kind.DUPLICATE_MEMBER, id.value(), places));
    check.references(root, ImmutableList.of());
    return ImmutableList.copyOf(check.defects);
  }

  private void report(Defect.Kind kind, String subject, Iterable<UnitPath> places) {
    defects.add(Defect.of(kind, subject, places));
  }

  private void enroll(Unit unit, ImmutableList<UnitId> above) {
    ImmutableList<UnitId> ids = below(above, unit);
    UnitPath path = UnitPath.of(ids);
    enroll(unit.id(), path, units, doubledUnits);
    if (rolls.listsAnyoneTwice() && unit instanceof Branch branch) {
      for (Member member : branch.members()) {
        enroll(member.id(), path, homes, doubledMembers);
      }
    }
    for (Unit child : unit.children()) {
      enroll(child, ids);
    }
  }

  private static <K> void enroll(
      K id, UnitPath path, Map<K, UnitPath> known, ListMultimap<K, UnitPath> doubled) {
    UnitPath first = known.putIfAbsent(id, path);
    if (first != null) {
      if (!doubled.containsKey(id)) {
        doubled.put(id, first);
      }
      doubled.put(id, path);
    }
  }

  private void references(Unit unit, ImmutableList<UnitId> above) {
    ImmutableList<UnitId> ids = below(above, unit);
    References.check(
        unit,
        member -> rolls.branchOf(member).isPresent(),
        (kind, member) -> report(kind, member.value(), ImmutableList.of(UnitPath.of(ids))));
    for (Unit child : unit.children()) {
      references(child, ids);
    }
  }

  private static ImmutableList<UnitId> below(ImmutableList<UnitId> above, Unit unit) {
    return ImmutableList.<UnitId>builder().addAll(above).add(unit.id()).build();
  }
}
