package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
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

  static ImmutableList<Defect> of(Hierarchy before, Hierarchy after, TreeDifference difference) {
    ChangeCheck check = new ChangeCheck(before, after, difference);
    if (check.hasDoubledUnits()) {
      // If an id has two places, paths are unreliable: check the whole tree instead.
      return WholeCheck.of(after.root());
    }
    check.members();
    check.references();
    return ImmutableList.copyOf(check.defects);
  }

  private boolean hasDoubledUnits() {
    return !difference.doubled().isEmpty()
        || difference.added().keySet().stream()
            .anyMatch(id -> before.has(id) && !difference.removed().containsKey(id));
  }

  private void members() {
    ImmutableListMultimap<MemberId, UnitId> arrivals = difference.arrivals();
    for (MemberId member : arrivals.keySet()) {
      if (!difference.hasDeparted(member) || difference.listsAnyoneTwice()) {
        places(member, arrivals.get(member));
      }
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
   * A member named before the edit was known then, and still is unless lost. So only new names are
   * looked up. A lost member may be named anywhere, in a seat or as a guest.
   */
  private void references() {
    for (TreeDifference.Revision revision : difference.revisions()) {
      Unit unit = revision.after();
      if (!References.areSame(revision.before(), unit)) {
        Set<MemberId> named = References.named(revision.before());
        References.checkKnown(
            unit, member -> named.contains(member) || isKnown(unit, member), report(unit));
      }
      References.checkPlaces(unit, report(unit));
    }
    for (Unit unit : difference.begun().values()) {
      Set<MemberId> own = unit.membersAmong(References.named(unit));
      References.check(unit, member -> own.contains(member) || isKnown(unit, member), report(unit));
    }
    Set<MemberId> lost = difference.lost();
    if (!lost.isEmpty()) {
      losses(after.root(), lost);
    }
  }

  private void losses(Unit top, Set<MemberId> lost) {
    if (References.namesAnyOf(lost, top)) {
      References.checkKnown(top, member -> !lost.contains(member), report(top));
    }
    for (Unit child : top.children()) {
      losses(child, lost);
    }
  }

  private BiConsumer<Defect.Kind, String> report(Unit unit) {
    return (kind, subject) ->
        defects.add(Defect.of(kind, subject, paths(ImmutableSet.of(unit.id()))));
  }

  /**
   * Says whether a member is listed, or was before the edit: lost members have a defect of their
   * own.
   */
  private boolean isKnown(Unit unit, MemberId member) {
    return difference.hasArrived(member)
        || difference.hasDeparted(member)
        || unit.hasMember(member)
        || before.branchOf(member).isPresent();
  }

  private ImmutableList<UnitPath> paths(Collection<UnitId> units) {
    return units.stream().map(after::path).collect(ImmutableList.toImmutableList());
  }
}
