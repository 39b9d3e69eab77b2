package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One immutable snapshot of a Party organisation and everything below it (hệ thống tổ chức đảng).
 *
 * <p>Unit ids and member ids are unique in it; seats, party groups and guests name members that it
 * knows. Two hierarchies are equal if their roots are. Safe for use by several threads.
 */
public final class Hierarchy {

  private final Superior root;

  private final UnitIndex index;

  private Hierarchy(Superior root, UnitIndex index) {
    this.root = root;
    this.index = index;
  }

  /**
   * Returns the hierarchy of the whole Party.
   *
   * @param root the Party of the whole country
   * @return the snapshot
   * @throws MalformedHierarchyException if ids are doubled or somebody named is not known; lists
   *     all defects
   */
  public static Hierarchy of(CentralCommittee root) {
    return complete(root);
  }

  /**
   * Returns the hierarchy of a province.
   *
   * @param root the province
   * @return the snapshot
   * @throws MalformedHierarchyException if ids are doubled or somebody named is not known; lists
   *     all defects
   */
  public static Hierarchy of(ProvincialCommittee root) {
    return complete(root);
  }

  /**
   * Returns the hierarchy of a district, or of a commune since 1 July 2025.
   *
   * @param root the district or commune
   * @return the snapshot
   * @throws MalformedHierarchyException if ids are doubled or somebody named is not known; lists
   *     all defects
   */
  public static Hierarchy of(ImmediateSuperior root) {
    return complete(root);
  }

  private static Hierarchy complete(Superior root) {
    UnitIndex index = UnitIndex.of(root);
    refuse(root, WholeCheck.of(root, index));
    return new Hierarchy(root, index);
  }

  /**
   * Returns the snapshot after an edit of this one. It costs what changed: an edited tree shares
   * with this one what the edit left alone.
   *
   * @param edited the edited root
   * @return the next snapshot
   * @throws MalformedHierarchyException if ids are doubled or somebody named is not known; lists
   *     all defects
   * @throws IllegalArgumentException if the root is not above grassroots organisations
   */
  public Hierarchy next(Unit edited) {
    return next(TreeDifference.between(root, edited));
  }

  /**
   * Returns the snapshot after an edit of this one, for who has looked at the difference already.
   *
   * @param difference what the edited tree does not share with this one
   * @return the next snapshot
   * @throws MalformedHierarchyException if ids are doubled or somebody named is not known; lists
   *     all defects
   * @throws IllegalArgumentException if the difference is not one from this snapshot, or the edited
   *     root is not above grassroots organisations
   */
  @SuppressWarnings("ReferenceEquality") // the very tree of this snapshot
  public Hierarchy next(TreeDifference difference) {
    Unit edited = difference.after();
    if (difference.before() != root) {
      throw new IllegalArgumentException(
          "The difference is not one from this version of " + root + "; compare with its root.");
    }
    if (!isAboveBase(edited)) {
      throw new IllegalArgumentException(
          edited
              + " cannot be the root of a hierarchy: the whole Party, a province, a district or a"
              + " commune can.");
    }
    Hierarchy next = new Hierarchy((Superior) edited, index.after(difference));
    refuse(edited, ChangeCheck.of(this, next, difference));
    return next;
  }

  private static boolean isAboveBase(Unit unit) {
    return unit instanceof CentralCommittee
        || unit instanceof ProvincialCommittee
        || unit instanceof ImmediateSuperior;
  }

  private static void refuse(Unit root, ImmutableList<Defect> defects) {
    if (!defects.isEmpty()) {
      throw new MalformedHierarchyException(root.id(), defects);
    }
  }

  /**
   * Returns the top unit.
   *
   * @return the root
   */
  public Superior root() {
    return root;
  }

  /**
   * Says whether there is a unit of an id.
   *
   * @param id the id
   * @return true if there is
   */
  public boolean has(UnitId id) {
    return index.has(id);
  }

  /**
   * Returns the unit of an id, by walking down its path.
   *
   * @param id the id
   * @return the unit, or empty if there is none
   */
  public Optional<Unit> unit(UnitId id) {
    return Optional.ofNullable(index.unit(root, id));
  }

  /**
   * Returns a unit and all above it (cấp trên của một tổ chức đảng), by walking down its path.
   *
   * @param id the id of the unit
   * @return the units from the root down to that one
   * @throws NoSuchUnitException if there is no unit of that id
   */
  public ImmutableList<Unit> line(UnitId id) {
    ImmutableList<Unit> line = index.line(root, id);
    if (line.isEmpty()) {
      throw unknown(id);
    }
    return line;
  }

  /**
   * Returns the unit of an id and a type.
   *
   * @param <U> the type
   * @param id the text of the id
   * @param type the type
   * @return the unit
   * @throws NoSuchUnitException if there is no unit of that id, or it is of another type
   */
  public <U extends Unit> U get(String id, Class<U> type) {
    return get(UnitId.of(id), type);
  }

  /**
   * Returns the unit of an id and a type.
   *
   * @param <U> the type
   * @param id the id
   * @param type the type
   * @return the unit
   * @throws NoSuchUnitException if there is no unit of that id, or it is of another type
   */
  public <U extends Unit> U get(UnitId id, Class<U> type) {
    Unit unit = unit(id).orElseThrow(() -> unknown(id));
    if (!type.isInstance(unit)) {
      throw new NoSuchUnitException(
          id,
          "%s at %s is a %s, not a %s."
              .formatted(unit, path(id), unit.term().english(), type.getSimpleName()));
    }
    return type.cast(unit);
  }

  /**
   * Finds a unit among siblings of another version. It looks first where the unit stands in this
   * one, and from there in both directions.
   *
   * @param id the id of the unit
   * @param siblings the units that it may be among
   * @return how many of them stand before it, or -1 if it is not there
   */
  public int position(UnitId id, List<? extends Unit> siblings) {
    return index.position(id, siblings);
  }

  /**
   * Returns the unit directly above another.
   *
   * @param id the id of the unit below
   * @return the superior, or empty for the root and for an unknown id
   */
  public Optional<Superior> superiorOf(UnitId id) {
    List<Unit> line = index.line(root, id);
    return line.size() < 2 ? Optional.empty() : Optional.of((Superior) line.get(line.size() - 2));
  }

  /**
   * Returns the place of a unit.
   *
   * @param id the id
   * @return the path from the root
   * @throws NoSuchUnitException if there is no unit of that id
   */
  public UnitPath path(UnitId id) {
    List<UnitId> path = index.path(id);
    if (path.isEmpty()) {
      throw unknown(id);
    }
    return UnitPath.of(path);
  }

  private NoSuchUnitException unknown(UnitId id) {
    return new NoSuchUnitException(
        id, "There is no unit " + id + " in " + root + "; check the id.");
  }

  /**
   * Returns all units, each superior before what is below it.
   *
   * @return the units, walked as they are asked for
   */
  public Iterable<Unit> units() {
    return root.subtree();
  }

  /**
   * Returns all units of a type.
   *
   * @param <U> the type
   * @param type the type
   * @return the units, each superior before what is below it
   */
  public <U extends Unit> ImmutableList<U> units(Class<U> type) {
    ImmutableList.Builder<U> units = ImmutableList.builder();
    for (Unit unit : units()) {
      if (type.isInstance(unit)) {
        units.add(type.cast(unit));
      }
    }
    return units.build();
  }

  /**
   * Returns the units of a name. Case, spaces and the ways of encoding Vietnamese letters, {@code
   * Ð} for {@code Đ} among them, make no difference.
   *
   * @param name the name
   * @return the units so named, by walking over all units
   */
  public ImmutableList<Unit> unitsNamed(String name) {
    String folded = Texts.folded(name);
    ImmutableList.Builder<Unit> named = ImmutableList.builder();
    for (Unit unit : units()) {
      if (Texts.folded(unit.name()).equals(folded)) {
        named.add(unit);
      }
    }
    return named.build();
  }

  /**
   * Returns all branches.
   *
   * @return subordinate and grassroots branches
   */
  public ImmutableList<Branch> branches() {
    return units(Branch.class);
  }

  /**
   * Returns all members.
   *
   * @return the members, branch by branch, guests left out
   */
  public ImmutableList<Member> members() {
    ImmutableList.Builder<Member> members = ImmutableList.builder();
    for (Branch branch : branches()) {
      members.addAll(branch.members());
    }
    return members.build();
  }

  /**
   * Counts the units, the root included.
   *
   * @return the count, at no cost
   */
  public int unitCount() {
    return index.size();
  }

  /**
   * Counts the members: official and probationary, exempted ones included, guests left out.
   *
   * @return the count, by walking over the branches
   */
  public int memberCount() {
    return root.memberCount();
  }

  /**
   * Returns the branch on whose roll a member is. The first call reads the rolls of a direct
   * superior of grassroots organisations; later calls, also on versions that share it, look up.
   *
   * @param member the member's id
   * @return the branch, or empty if no branch lists the member
   */
  public Optional<Branch> branchOf(MemberId member) {
    return branchOf(member, root);
  }

  private static Optional<Branch> branchOf(MemberId member, Unit top) {
    if (top instanceof ImmediateSuperior superior) {
      return superior.roll().branchOf(member);
    }
    for (Unit unit : top.children()) {
      Optional<Branch> branch = branchOf(member, unit);
      if (branch.isPresent()) {
        return branch;
      }
    }
    return Optional.empty();
  }

  /**
   * Says whether two snapshots have the same units and members at the same places, in whatever
   * order.
   *
   * @param other the other snapshot
   * @return true if nothing differs but the order of siblings
   */
  public boolean isSameAs(Hierarchy other) {
    return TreeDifference.between(root, other.root).isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Hierarchy hierarchy && root.equals(hierarchy.root);
  }

  @Override
  public int hashCode() {
    return root.hashCode();
  }

  @Override
  public String toString() {
    return root + ": " + unitCount() + " units";
  }
}
