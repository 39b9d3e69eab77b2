package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A walk through two versions of a tree, side by side, that goes down only where they differ.
 *
 * <p>First it follows the units that stand where they stood. Removed and added units are looked
 * into at the end, because a unit removed in one place may have been added in another.
 */
@SuppressWarnings("ReferenceEquality") // identity is what versions share
final class TreeWalk {

  private final PlaceDifference places = new PlaceDifference();
  private final List<RollDifference.Changed> rolls = new ArrayList<>();
  private final List<TreeDifference.Revision> revisions = new ArrayList<>();

  TreeWalk(Unit before, Unit after) {
    if (before.id().equals(after.id())) {
      compare(before, after);
    } else {
      places.remove(new Placed(before, before.id(), 0));
      places.add(new Placed(after, after.id(), 0));
    }
    descend();
  }

  PlaceDifference places() {
    return places;
  }

  /** Returns the rolls that differ. */
  List<RollDifference.Changed> rolls() {
    return rolls;
  }

  List<TreeDifference.Revision> revisions() {
    return revisions;
  }

  private void compare(Unit before, Unit after) {
    if (before == after) {
      return;
    }
    revisions.add(new TreeDifference.Revision(before, after));
    note(after.id(), membersOf(before), membersOf(after));
    compareChildren(before.children(), after.children(), after.id());
  }

  private static ImmutableList<Member> membersOf(Unit unit) {
    return unit instanceof Branch branch ? branch.members() : ImmutableList.of();
  }

  private void note(UnitId branch, ImmutableList<Member> then, ImmutableList<Member> now) {
    if (then != now) {
      rolls.add(new RollDifference.Changed(branch, then, now));
    }
  }

  private void compareChildren(
      List<? extends Unit> before, List<? extends Unit> after, UnitId superior) {
    if (before == after) {
      return;
    }
    CommonEnds shared = CommonEnds.by(before, after);
    // Mostly an edit changes one child, for which nothing need be collected.
    if (shared.leaveOneOf(before) && shared.leaveOneOf(after)) {
      Unit then = before.get(shared.first());
      Unit now = after.get(shared.first());
      if (then.id().equals(now.id())) {
        compare(then, now);
        return;
      }
    }
    SiblingDifference siblings = new SiblingDifference(before, after, shared, superior);
    for (TreeDifference.Revision revision : siblings.revised()) {
      compare(revision.before(), revision.after());
    }
    if (!siblings.gone().isEmpty() || !siblings.come().isEmpty()) {
      match(siblings);
    }
  }

  /** Tells children that only stand in another order from those that have gone or come. */
  private void match(SiblingDifference siblings) {
    Map<UnitId, Placed> unmatched = new LinkedHashMap<>();
    siblings.come().forEach(placed -> places.addTo(unmatched, placed));
    for (Placed placed : siblings.gone()) {
      Placed match = unmatched.remove(placed.unit().id());
      if (match == null) {
        places.remove(placed);
      } else {
        compare(placed.unit(), match.unit());
      }
    }
    unmatched.values().forEach(places::add);
  }

  /** Looks into units that were removed or added, but not into those that only moved. */
  private void descend() {
    if (places.isEmpty()) {
      return;
    }
    Map<UnitId, Placed> gone = new HashMap<>(places.removed());
    Map<UnitId, Placed> come = new HashMap<>(places.added());
    List<Placed> opened = new ArrayList<>();
    while (!gone.isEmpty() || !come.isEmpty()) {
      Map<UnitId, Placed> deeperGone = new LinkedHashMap<>();
      Map<UnitId, Placed> deeperCome = new LinkedHashMap<>();
      for (Placed placed : gone.values()) {
        if (isOpened(placed, come)) {
          open(placed).forEach(child -> deeperGone.put(child.unit().id(), child));
        }
      }
      for (Placed placed : come.values()) {
        if (isOpened(placed, gone)) {
          opened.add(placed);
          open(placed).forEach(child -> places.addTo(deeperCome, child));
        }
      }
      deeperGone.values().forEach(places::remove);
      deeperCome.values().forEach(places::add);
      gone = deeperGone;
      come = deeperCome;
    }
    compareRolls(opened);
    matchMoved();
  }

  private static boolean isOpened(Placed placed, Map<UnitId, Placed> others) {
    Placed other = others.get(placed.unit().id());
    return other == null || other.unit() != placed.unit();
  }

  private static List<Placed> open(Placed placed) {
    List<Placed> children = new ArrayList<>();
    for (Unit child : placed.unit().children()) {
      children.add(new Placed(child, placed.unit().id(), children.size()));
    }
    return children;
  }

  /**
   * Compares the rolls of units that both versions have, wherever they stand; all members of the
   * others left or joined.
   */
  private void compareRolls(List<Placed> come) {
    for (Placed then : places.removed().values()) {
      Placed now = places.added().get(then.unit().id());
      if (now == null) {
        note(then.unit().id(), membersOf(then.unit()), ImmutableList.of());
      } else {
        note(now.unit().id(), membersOf(then.unit()), membersOf(now.unit()));
      }
    }
    for (Placed now : come) {
      UnitId id = now.unit().id();
      if (!places.removed().containsKey(id) || places.added().get(id) != now) {
        note(id, ImmutableList.of(), membersOf(now.unit()));
      }
    }
  }

  /** Tells units that were edited and placed elsewhere from those that were not moved after all. */
  private void matchMoved() {
    for (Placed then : ImmutableList.copyOf(places.removed().values())) {
      UnitId id = then.unit().id();
      Placed now = places.added().get(id);
      if (now != null) {
        if (now.unit() != then.unit()) {
          revisions.add(new TreeDifference.Revision(then.unit(), now.unit()));
        }
        if (now.superior().equals(then.superior())) {
          places.leave(id);
        }
      }
    }
  }
}
