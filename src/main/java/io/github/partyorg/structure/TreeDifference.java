package io.github.partyorg.structure;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What two versions of a tree do not share: units begun, ended, placed elsewhere or edited, and
 * members listed elsewhere.
 *
 * <p>Units and members are told apart by id. Where both versions hold the very same object, nothing
 * below it is looked at, so that the cost is that of what changed.
 */
@SuppressWarnings("ReferenceEquality") // identity is what versions share
public final class TreeDifference {

  private final Map<UnitId, Placed> removed = new LinkedHashMap<>();
  private final Map<UnitId, Placed> added = new LinkedHashMap<>();
  private final List<Placed> doubled = new ArrayList<>();
  private final List<Revision> revisions = new ArrayList<>();
  private final RollDifference rolls = new RollDifference();
  private final Unit before;
  private final Unit after;

  private TreeDifference(Unit before, Unit after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Compares two versions.
   *
   * @param before the top unit of the earlier version
   * @param after the top unit of the later version
   * @return what they do not share
   */
  public static TreeDifference between(Unit before, Unit after) {
    TreeDifference difference = new TreeDifference(before, after);
    if (before.id().equals(after.id())) {
      difference.compare(before, after);
    } else {
      difference.removed.put(before.id(), new Placed(before, before.id(), 0));
      difference.added.put(after.id(), new Placed(after, after.id(), 0));
    }
    difference.descend();
    return difference;
  }

  /**
   * A unit that both versions have, but not as the same object: edited itself, or somewhere below.
   *
   * @param before the unit as it was
   * @param after the unit as it is
   */
  public record Revision(Unit before, Unit after) {
    boolean isReordering() {
      return Reordering.of(before, after);
    }
  }

  /**
   * A unit and where it stands; the root stands under itself.
   *
   * @param unit the unit
   * @param superior the id of the unit above
   * @param position how many siblings stand before it
   */
  record Placed(Unit unit, UnitId superior, int position) {}

  /**
   * Returns the units that only the earlier version has.
   *
   * @return the units as they were, by id
   */
  public ImmutableMap<UnitId, Unit> ended() {
    return only(removed, added);
  }

  /**
   * Returns the units that only the later version has.
   *
   * @return the units as they are, by id
   */
  public ImmutableMap<UnitId, Unit> begun() {
    return only(added, removed);
  }

  /**
   * Returns the units that stand below another superior than before.
   *
   * @return their ids; what is below them may be unchanged
   */
  public ImmutableSet<UnitId> moved() {
    return removed.keySet().stream()
        .filter(added::containsKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the units that stand below another superior than before.
   *
   * @return the units as they are in the later version, by the id of the superior that was and of
   *     the one that is
   */
  public ImmutableTable<UnitId, UnitId, ImmutableList<Unit>> relocations() {
    Table<UnitId, UnitId, ImmutableList.Builder<Unit>> relocations = HashBasedTable.create();
    removed.forEach(
        (id, then) -> {
          Placed now = added.get(id);
          if (now != null) {
            ImmutableList.Builder<Unit> alike = relocations.get(then.superior(), now.superior());
            if (alike == null) {
              alike = ImmutableList.builder();
              relocations.put(then.superior(), now.superior(), alike);
            }
            alike.add(now.unit());
          }
        });
    return ImmutableTable.copyOf(Tables.transformValues(relocations, ImmutableList.Builder::build));
  }

  /**
   * Returns the units of both versions that differ themselves, in more than the order of their
   * parts.
   *
   * @return their ids, whether or not they have moved
   */
  public ImmutableSet<UnitId> revised() {
    return revisions.stream()
        .filter(revision -> !revision.isReordering())
        .map(revision -> revision.after().id())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the units that both versions have, but not as the same object: edited themselves, or
   * somewhere below.
   *
   * @return each as it was and as it is, superiors first unless they have moved
   */
  public ImmutableList<Revision> revisions() {
    return ImmutableList.copyOf(revisions);
  }

  /**
   * Returns where members were listed and are not any more.
   *
   * @return the branch of the earlier version by member; empty for who stayed
   */
  public ImmutableListMultimap<MemberId, UnitId> departures() {
    return rolls.departures().all();
  }

  /**
   * Returns where members are listed and were not before.
   *
   * @return the branch of the later version by member; more than one for who is listed twice
   */
  public ImmutableListMultimap<MemberId, UnitId> arrivals() {
    return rolls.arrivals().all();
  }

  /**
   * Returns the members who are listed elsewhere than before.
   *
   * @return who went, by the branch that listed them and the branch that does now
   */
  public ImmutableTable<UnitId, UnitId, ImmutableSet<MemberId>> moves() {
    return rolls.moves();
  }

  /**
   * Returns the members that only the earlier version lists.
   *
   * @return who has left
   */
  public ImmutableSet<MemberId> lost() {
    return rolls.lost();
  }

  /**
   * Returns the members that only the later version lists.
   *
   * @return who has joined
   */
  public ImmutableSet<MemberId> gained() {
    return rolls.gained();
  }

  /**
   * Says whether the later version lists somebody at more places than one that are new.
   *
   * @return true if a member arrived twice
   */
  public boolean listsAnyoneTwice() {
    return rolls.arrivals().hasTwice();
  }

  /**
   * Says whether the versions have the same units at the same places, with the same contents in
   * whatever order.
   *
   * @return true if nothing differs but the order of siblings
   */
  public boolean isEmpty() {
    return removed.isEmpty()
        && added.isEmpty()
        && rolls.isEmpty()
        && doubled.isEmpty()
        && revisions.stream().allMatch(Revision::isReordering);
  }

  boolean hasDeparted(MemberId member) {
    return rolls.departures().members().contains(member);
  }

  boolean hasArrived(MemberId member) {
    return rolls.arrivals().members().contains(member);
  }

  Unit before() {
    return before;
  }

  Unit after() {
    return after;
  }

  Set<MemberId> arrived() {
    return rolls.arrivals().members();
  }

  Map<UnitId, Placed> removed() {
    return removed;
  }

  Map<UnitId, Placed> added() {
    return added;
  }

  /** Returns the further places of units that were added at more than one. */
  List<Placed> doubled() {
    return doubled;
  }

  private static ImmutableMap<UnitId, Unit> only(
      Map<UnitId, Placed> here, Map<UnitId, Placed> there) {
    ImmutableMap.Builder<UnitId, Unit> units = ImmutableMap.builder();
    here.forEach(
        (id, placed) -> {
          if (!there.containsKey(id)) {
            units.put(id, placed.unit());
          }
        });
    return units.buildOrThrow();
  }

  private void compare(Unit before, Unit after) {
    if (before == after) {
      return;
    }
    revisions.add(new Revision(before, after));
    rolls.compare(before, after);
    compareChildren(before.children(), after.children(), after.id());
  }

  private void compareChildren(
      List<? extends Unit> before, List<? extends Unit> after, UnitId superior) {
    if (before == after) {
      return;
    }
    Shared shared = Shared.by(before, after);
    List<? extends Unit> then = shared.restOf(before);
    List<? extends Unit> now = shared.restOf(after);
    // Mostly an edit changes one child, for which nothing need be collected.
    if (then.size() == 1 && now.size() == 1 && then.get(0).id().equals(now.get(0).id())) {
      compare(then.get(0), now.get(0));
      return;
    }
    SiblingDifference siblings = new SiblingDifference(before, after, shared, superior);
    siblings.revised().forEach(revision -> compare(revision.before(), revision.after()));
    if (siblings.gone().isEmpty() && siblings.come().isEmpty()) {
      return;
    }
    Map<UnitId, Placed> unmatched = new LinkedHashMap<>();
    for (Placed placed : siblings.come()) {
      if (unmatched.putIfAbsent(placed.unit().id(), placed) != null) {
        doubled.add(placed);
      }
    }
    for (Placed placed : siblings.gone()) {
      Placed match = unmatched.remove(placed.unit().id());
      if (match == null) {
        removed.put(placed.unit().id(), placed);
      } else {
        compare(placed.unit(), match.unit());
      }
    }
    unmatched.values().forEach(placed -> put(placed, added));
  }

  private void put(Placed placed, Map<UnitId, Placed> into) {
    if (into.putIfAbsent(placed.unit().id(), placed) != null) {
      doubled.add(placed);
    }
  }

  /** Opens what was removed or added, but for units that merely stand elsewhere. */
  private void descend() {
    Map<UnitId, Placed> gone = new HashMap<>(removed);
    Map<UnitId, Placed> come = new HashMap<>(added);
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
          open(placed).forEach(child -> put(child, deeperCome));
        }
      }
      removed.putAll(deeperGone);
      deeperCome.values().forEach(placed -> put(placed, added));
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

  /** Compares the rolls of what both versions have, wherever it stands; the others come or go. */
  private void compareRolls(List<Placed> come) {
    for (Placed then : removed.values()) {
      Placed now = added.get(then.unit().id());
      if (now == null) {
        rolls.depart(then.unit());
      } else {
        rolls.compare(then.unit(), now.unit());
      }
    }
    for (Placed now : come) {
      if (!removed.containsKey(now.unit().id()) || added.get(now.unit().id()) != now) {
        rolls.arrive(now.unit());
      }
    }
  }

  private static List<Placed> open(Placed placed) {
    List<Placed> children = new ArrayList<>();
    for (Unit child : placed.unit().children()) {
      children.add(new Placed(child, placed.unit().id(), children.size()));
    }
    return children;
  }

  /** Tells units that were edited and placed elsewhere from those that were not moved after all. */
  private void matchMoved() {
    for (Map.Entry<UnitId, Placed> entry : ImmutableList.copyOf(removed.entrySet())) {
      Placed now = added.get(entry.getKey());
      if (now != null) {
        Placed then = entry.getValue();
        if (now.unit() != then.unit()) {
          revisions.add(new Revision(then.unit(), now.unit()));
        }
        if (now.superior().equals(then.superior())) {
          removed.remove(entry.getKey());
          added.remove(entry.getKey());
        }
      }
    }
  }
}
