package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Looks for every defect that an edit brings, where it changed something. */
final class ChangeCheck {

  private final Hierarchy before;
  private final Hierarchy after;
  private final TreeDifference difference;
  private final List<Defect> defects = new ArrayList<>();

  private ChangeCheck(Hierarchy before, Hierarchy after, TreeDifference difference) {
    this.before = before;
    this.after = after;
    this.difference = difference;
  }

  static ImmutableList<Defect> of(Hierarchy before, Hierarchy after, TreeDifference difference) {
    ChangeCheck check = new ChangeCheck(before, after, difference);
    if (check.hasDoubledUnits()) {
      // Paths are not to be trusted where an id has two places: look at everything instead.
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
    difference
        .arrivals()
        .asMap()
        .forEach(
            (member, branches) -> {
              // A list: who is on one roll twice has that place twice.
              List<UnitId> places = new ArrayList<>();
              if (!difference.hasDeparted(member)) {
                before.branchOf(member).ifPresent(branch -> places.add(branch.id()));
              }
              places.addAll(branches);
              if (places.size() > 1) {
                defects.add(Defect.of(Defect.Kind.DUPLICATE_MEMBER, member.value(), paths(places)));
              }
            });
  }

  private void references() {
    Set<MemberId> lost =
        Sets.difference(difference.departures().keySet(), difference.arrivals().keySet());
    if (!lost.isEmpty()) {
      references(ImmutableSet.copyOf(lost));
      return;
    }
    for (TreeDifference.Revision revision : difference.revisions()) {
      if (namesOthers(revision.before(), revision.after())) {
        references(revision.after());
      }
    }
    difference.begun().values().forEach(this::references);
  }

  /**
   * Looks everywhere, for anyone may name who is no longer listed. What did not change named nobody
   * unknown before, so that only who is lost can be missing there.
   */
  private void references(Set<MemberId> lost) {
    Set<UnitId> changed = new HashSet<>(difference.begun().keySet());
    difference.revisions().forEach(revision -> changed.add(revision.after().id()));
    references(
        after.root(), unit -> changed.contains(unit.id()) || References.namesAnyOf(lost, unit));
  }

  private void references(Unit top, Predicate<Unit> suspect) {
    if (suspect.test(top)) {
      references(top);
    }
    for (Unit child : top.children()) {
      references(child, suspect);
    }
  }

  private static boolean namesOthers(Unit before, Unit after) {
    return !before.leadership().equals(after.leadership()) || after instanceof Branch;
  }

  private void references(Unit unit) {
    References.of(unit, member -> isKnown(unit, member))
        .forEach(
            (kind, member) ->
                defects.add(Defect.of(kind, member.value(), paths(ImmutableSet.of(unit.id())))));
  }

  private boolean isKnown(Unit unit, MemberId member) {
    return difference.hasArrived(member)
        || (unit instanceof Branch branch && branch.hasMember(member))
        || (!difference.hasDeparted(member) && before.branchOf(member).isPresent());
  }

  private ImmutableList<UnitPath> paths(Collection<UnitId> units) {
    return units.stream().map(after::path).collect(ImmutableList.toImmutableList());
  }
}
