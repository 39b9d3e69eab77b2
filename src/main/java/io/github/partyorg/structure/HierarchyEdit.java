package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An edit of a hierarchy (chỉnh sửa hệ thống tổ chức): units are replaced, placed and removed, and
 * {@link #done()} gives the next snapshot.
 *
 * <p>Each step copies the path to the edited unit and shares the rest. It works on a hierarchy that
 * stays as it is; nothing is checked before the end but that levels do not rise. Not safe for use
 * by several threads.
 */
public final class HierarchyEdit {

  private final Hierarchy before;
  private final EditedPlaces places;
  private Unit root;
  private @Nullable TreeDifference difference;

  HierarchyEdit(Hierarchy before) {
    this.before = before;
    this.places = new EditedPlaces(before);
    this.root = before.root();
  }

  /** {@return the top unit as edited so far} */
  public Unit root() {
    return root;
  }

  /**
   * Returns a unit as edited so far.
   *
   * @param id the id
   * @return the unit, or empty if it is not there (any more)
   */
  public Optional<Unit> find(UnitId id) {
    if (isPristine()) {
      return before.unit(id);
    }
    Way way = places.has(id) ? way(id) : null;
    return way == null ? Optional.empty() : Optional.of(way.end());
  }

  /**
   * Returns a unit as edited so far.
   *
   * @param id the text of the id
   * @return the unit, or empty if it is not there (any more)
   */
  public Optional<Unit> find(String id) {
    return find(UnitId.of(id));
  }

  @SuppressWarnings("ReferenceEquality") // the very tree of the snapshot
  private boolean isPristine() {
    return root == before.root();
  }

  /**
   * Returns a unit as edited so far.
   *
   * @param id the id
   * @return the unit
   * @throws NoSuchUnitException if it is not there (any more)
   */
  public Unit unit(UnitId id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  /**
   * Returns a unit as edited so far.
   *
   * @param id the text of the id
   * @return the unit
   * @throws NoSuchUnitException if it is not there (any more)
   */
  public Unit unit(String id) {
    return unit(UnitId.of(id));
  }

  private NoSuchUnitException unknown(UnitId id) {
    return NoSuchUnitException.unknown(id, before.root());
  }

  private Committee committee(UnitId id) {
    if (unit(id) instanceof Committee committee) {
      return committee;
    }
    throw new IllegalArgumentException(
        unit(id) + " is a branch, which holds no units; name a committee.");
  }

  /**
   * Puts a unit in the place of the one with its id.
   *
   * @param unit the new unit
   * @throws NoSuchUnitException if there is no unit of that id
   */
  public void replace(Unit unit) {
    Way way = way(unit.id());
    if (way == null) {
      throw unknown(unit.id());
    }
    root = way.leadingTo(unit);
    places.note(way.end(), unit);
  }

  /**
   * Puts a unit below a superior, after the children that it has.
   *
   * @param unit the unit, with all below it
   * @param superior the id of the committee directly above
   * @throws NoSuchUnitException if there is no such superior
   * @throws IllegalArgumentException if the superior is a branch, or of a lower level than the unit
   */
  public void place(Unit unit, UnitId superior) {
    place(ImmutableList.of(unit), superior);
  }

  /**
   * Puts a unit below a superior, after the children that it has.
   *
   * @param unit the unit, with all below it
   * @param superior the text of the id of the committee directly above
   * @throws NoSuchUnitException if there is no such superior
   * @throws IllegalArgumentException if the superior is a branch, or of a lower level than the unit
   */
  public void place(Unit unit, String superior) {
    place(unit, UnitId.of(superior));
  }

  /**
   * Puts units below a superior, after the children that it has.
   *
   * @param units the units, each with all below it
   * @param superior the id of the committee directly above
   * @throws NoSuchUnitException if there is no such superior
   * @throws IllegalArgumentException if the superior is a branch, or of a lower level than a unit
   */
  public void place(List<? extends Unit> units, UnitId superior) {
    Committee above = committee(superior);
    replace(
        above.withChildren(
            ImmutableList.<Unit>builder().addAll(above.children()).addAll(units).build()));
  }

  /**
   * Takes a unit out, with all below it.
   *
   * @param id the id of the unit
   * @throws NoSuchUnitException if there is no unit of that id
   * @throws IllegalArgumentException if it is the root
   */
  public void remove(UnitId id) {
    if (id.equals(root.id())) {
      throw new IllegalArgumentException(root + " is the root; it cannot be removed.");
    }
    List<UnitId> path = path(id);
    if (path.size() < 2) {
      throw unknown(id);
    }
    remove(ImmutableSet.of(id), path.get(path.size() - 2));
  }

  /**
   * Takes units out of their superior, each with all below it.
   *
   * @param ids the ids of the units
   * @param superior the id of the committee directly above all of them
   * @throws NoSuchUnitException if one of them is not there
   */
  public void remove(Set<UnitId> ids, UnitId superior) {
    Committee above = committee(superior);
    BitSet leaving = new BitSet();
    for (UnitId id : ids) {
      int position = before.position(id, above.children());
      if (position < 0) {
        throw unknown(id);
      }
      leaving.set(position);
    }
    replace(above.withChildren(ChildUnits.without(leaving, above.children())));
  }

  /**
   * Takes a unit out, with all below it.
   *
   * @param id the text of the id of the unit
   * @throws NoSuchUnitException if there is no unit of that id
   * @throws IllegalArgumentException if it is the root
   */
  public void remove(String id) {
    remove(UnitId.of(id));
  }

  /**
   * Returns the path of a unit as edited so far.
   *
   * @param id the id of a unit that is there
   * @return the ids from the root down to the unit
   */
  public ImmutableList<UnitId> path(UnitId id) {
    return places.path(id);
  }

  private @Nullable Way way(UnitId id) {
    return Way.down(path(id), root, before);
  }

  /** {@return the difference of the edited tree from the original hierarchy} */
  @SuppressWarnings("ReferenceEquality") // the very tree that was compared
  public TreeDifference difference() {
    TreeDifference known = difference;
    if (known == null || known.after() != root) {
      known = TreeDifference.between(before.root(), root);
      difference = known;
    }
    return known;
  }

  /**
   * Returns the snapshot after the edit. The cost depends only on the changes.
   *
   * @return the next snapshot
   * @throws MalformedHierarchyException if ids are doubled or a member that is named is not known;
   *     lists all defects
   */
  public Hierarchy done() {
    return before.next(difference());
  }
}
