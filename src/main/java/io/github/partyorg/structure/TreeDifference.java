package io.github.partyorg.structure;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The differences of two versions of a tree: units begun, ended, placed elsewhere or edited, and
 * members listed elsewhere.
 *
 * <p>Units and members are identified by id. Objects that both versions share are not looked into,
 * so that the cost depends only on the changes.
 */
public final class TreeDifference {

  private final Unit before;
  private final Unit after;
  private final PlaceDifference places;

  /** Read when somebody asks for members: reviews ask for units only. */
  private final Supplier<RollDifference> rolls;

  private final ImmutableList<Revision> revisions;
  private final ImmutableMap<UnitId, Unit> ended;
  private final ImmutableMap<UnitId, Unit> begun;

  private TreeDifference(Unit before, Unit after, TreeWalk walk) {
    this.before = before;
    this.after = after;
    places = walk.places();
    List<RollDifference.Changed> changed = walk.rolls();
    rolls = Suppliers.memoize(() -> RollDifference.of(changed));
    revisions = ImmutableList.copyOf(walk.revisions());
    ended = places.ended();
    begun = places.begun();
  }

  /**
   * Compares two versions.
   *
   * @param before the top unit of the earlier version
   * @param after the top unit of the later version
   * @return their difference
   */
  public static TreeDifference between(Unit before, Unit after) {
    return new TreeDifference(before, after, new TreeWalk(before, after));
  }

  /**
   * A unit that both versions have, but not as the same object: edited itself, or somewhere below.
   *
   * @param before the unit as it was
   * @param after the unit as it is
   */
  public record Revision(Unit before, Unit after) {
    /** {@return true if a committee differs in nothing but the units below it} */
    public boolean isOfContents() {
      return before instanceof Committee then
          && after instanceof Committee now
          && then.particulars().equals(now.particulars())
          && then.level() == now.level()
          && then.delegation().equals(now.delegation());
    }

    boolean isReordering() {
      return Reordering.of(before, after);
    }
  }

  /** {@return the units that only the earlier version has} */
  public ImmutableMap<UnitId, Unit> ended() {
    return ended;
  }

  /** {@return the units that only the later version has} */
  public ImmutableMap<UnitId, Unit> begun() {
    return begun;
  }

  /** {@return their ids; units below them may be unchanged} */
  public ImmutableSet<UnitId> moved() {
    return places.moved();
  }

  /**
   * {@return the units as they are in the later version, by the id of the superior that was and of
   * the one that is}
   */
  public ImmutableTable<UnitId, UnitId, ImmutableList<Unit>> relocations() {
    return places.relocations();
  }

  /**
   * {@return the units of both versions that differ themselves, in more than the order of their
   * parts}
   */
  public ImmutableSet<UnitId> revised() {
    return revisions.stream()
        .filter(revision -> !revision.isReordering())
        .map(revision -> revision.after().id())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * {@return the units that both versions have, but not as the same object: edited themselves, or
   * somewhere below}
   */
  public ImmutableList<Revision> revisions() {
    return revisions;
  }

  /** {@return the branch of the earlier version by member; empty for a member who stayed} */
  public ImmutableListMultimap<MemberId, UnitId> departures() {
    return rolls.get().departures().all();
  }

  /**
   * {@return the branch of the later version by member; more than one for a member listed twice}
   */
  public ImmutableListMultimap<MemberId, UnitId> arrivals() {
    return rolls.get().arrivals().all();
  }

  /** {@return the members that changed branch, by the old branch and the new one} */
  public ImmutableTable<UnitId, UnitId, ImmutableSet<MemberId>> moves() {
    return rolls.get().moves();
  }

  /** {@return the members who left a branch, along with it or alone} */
  public Set<MemberId> departed() {
    return Collections.unmodifiableSet(rolls.get().departures().members());
  }

  /** {@return the branches of the earlier version that members have left} */
  public ImmutableSet<UnitId> branchesLeft() {
    return rolls.get().departures().branches();
  }

  /** {@return the members that only the earlier version lists} */
  public ImmutableSet<MemberId> lost() {
    return rolls.get().lost();
  }

  /** {@return the members that only the later version lists} */
  public ImmutableSet<MemberId> gained() {
    return rolls.get().gained();
  }

  /** {@return true if a member arrived twice} */
  public boolean listsAnyoneTwice() {
    return rolls.get().arrivals().hasTwice();
  }

  /** {@return true if nothing differs but the order of siblings} */
  public boolean isEmpty() {
    return places.isEmpty()
        && rolls.get().isEmpty()
        && revisions.stream().allMatch(Revision::isReordering);
  }

  boolean hasDeparted(MemberId member) {
    return rolls.get().departures().members().contains(member);
  }

  boolean hasArrived(MemberId member) {
    return rolls.get().arrivals().members().contains(member);
  }

  /** Returns a branch that a member arrived at, the only one if the hierarchy is in order. */
  @Nullable UnitId arrivalOf(MemberId member) {
    return rolls.get().arrivals().branchOf(member);
  }

  /** Returns the branches that a member arrived at; more than one if listed twice. */
  ImmutableList<UnitId> arrivalsOf(MemberId member) {
    return rolls.get().arrivals().of(member);
  }

  /**
   * {@return the units above branches that members left, without those that all of them are still
   * below; with the branches}
   *
   * @param then gives the path of a unit in the earlier version
   * @param now gives the path of a unit in the later version
   */
  public Set<UnitId> aboveLeft(
      Function<UnitId, ImmutableList<UnitId>> then, Function<UnitId, ImmutableList<UnitId>> now) {
    return rolls.get().aboveLeft(then, now);
  }

  /** Returns the units above branches that members joined, without those that all were below. */
  Set<UnitId> aboveJoined(
      Function<UnitId, ImmutableList<UnitId>> then, Function<UnitId, ImmutableList<UnitId>> now) {
    return rolls.get().aboveJoined(then, now);
  }

  /** Returns a branch that each member arrived at. */
  Map<MemberId, UnitId> arrivedAt() {
    return rolls.get().arrivals().byMember();
  }

  Unit before() {
    return before;
  }

  Unit after() {
    return after;
  }

  Set<MemberId> arrived() {
    return rolls.get().arrivals().members();
  }

  Map<UnitId, Placed> removed() {
    return places.removed();
  }

  Map<UnitId, Placed> added() {
    return places.added();
  }

  /** Returns the further places of units that were added at more than one. */
  List<Placed> doubled() {
    return places.doubled();
  }
}
