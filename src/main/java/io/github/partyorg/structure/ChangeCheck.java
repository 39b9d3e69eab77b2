package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Looks for every defect that an edit brings, where it changed something. */
final class ChangeCheck {

  private final Hierarchy before;
  private final Hierarchy after;
  private final TreeDifference difference;
  private final Set<Defect> defects = new LinkedHashSet<>();

  private ChangeCheck(Hierarchy before, Hierarchy after, TreeDifference difference) {
    this.before = before;
    this.after = after;
    this.difference = difference;
  }

  /** Looks for defects of a version in which no unit has two places. */
  static ImmutableList<Defect> of(Hierarchy before, Hierarchy after, TreeDifference difference) {
    ChangeCheck check = new ChangeCheck(before, after, difference);
    check.members();
    check.references();
    return ImmutableList.copyOf(check.defects);
  }

  /** Says whether an id has two places; then paths are unreliable. */
  static boolean hasDoubledUnits(Hierarchy before, TreeDifference difference) {
    if (!difference.doubled().isEmpty()) {
      return true;
    }
    for (UnitId id : difference.added().keySet()) {
      if (before.has(id) && !difference.removed().containsKey(id)) {
        return true;
      }
    }
    return false;
  }

  private void members() {
    boolean isDoubtful = difference.listsAnyoneTwice();
    for (MemberId member : isDoubtful ? difference.arrived() : difference.gained()) {
      places(member, difference.arrivalsOf(member));
    }
  }

  private void places(MemberId member, List<UnitId> arrivals) {
    // A list, because a member may be on one roll twice.
    List<UnitId> places = new ArrayList<>();
    if (!difference.hasDeparted(member)) {
      before.branchOf(member).ifPresent(branch -> places.add(branch.id()));
    }
    places.addAll(arrivals);
    if (places.size() > 1) {
      defects.add(Defect.of(Defect.Kind.DUPLICATE_MEMBER, member.value(), paths(places)));
    }
  }

  /**
   * A person that a unit names below it is known. So is one that it named before the edit, unless
   * lost. A lost member has no line any more; all units with the name are found by it.
   */
  private void references() {
    for (TreeDifference.Revision revision : difference.revisions()) {
      Unit unit = revision.after();
      if (!References.areSame(revision.before(), unit)) {
        Set<MemberId> named = References.persons(revision.before());
        References.checkKnown(
            unit, member -> named.contains(member) || isKnown(unit, member), report(unit));
      }
      if (unit instanceof Branch branch) {
        References.checkPlaces(branch, report(unit));
      }
    }
    for (Unit unit : difference.begun().values()) {
      References.check(unit, member -> isKnown(unit, member), report(unit));
    }
    Set<MemberId> lost = difference.lost();
    for (MemberId member : lost) {
      for (UnitId id : after.namedAbroad(member)) {
        Unit unit = after.require(id);
        References.checkKnown(unit, one -> !lost.contains(one), report(unit));
      }
    }
  }

  private BiConsumer<Defect.Kind, String> report(Unit unit) {
    return (kind, subject) ->
        defects.add(Defect.of(kind, subject, paths(ImmutableSet.of(unit.id()))));
  }

  /**
   * Says whether a person that a unit names is listed, or was before the edit: lost members have a
   * defect of their own.
   */
  private boolean isKnown(Unit unit, MemberId member) {
    return !after.namedAbroad(member).contains(unit.id())
        || difference.hasArrived(member)
        || difference.hasDeparted(member)
        || before.branchOf(member).isPresent();
  }

  private ImmutableList<UnitPath> paths(Collection<UnitId> units) {
    return units.stream().map(after::path).collect(ImmutableList.toImmutableList());
  }
}
