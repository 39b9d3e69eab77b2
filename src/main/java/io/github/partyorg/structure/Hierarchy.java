package io.github.partyorg.structure;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.Traverser;
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

  private final Committee root;
  private final UnitIndex index;
  private final CodeIndex codes;

  private Hierarchy(Committee root, UnitIndex index, CodeIndex codes) {
    this.root = root;
    this.index = index;
    this.codes = codes;
  }

  /**
   * Returns the hierarchy of a committee and all below it.
   *
   * @param root the top unit: the whole Party, a province, a district, or any other committee
   * @return the snapshot
   * @throws MalformedHierarchyException if ids or official codes are doubled or a member that is
   *     named is not known; lists all defects
   */
  public static Hierarchy of(Committee root) {
    UnitIndex index = UnitIndex.of(root);
    CodeIndex codes = CodeIndex.of(root);
    refuse(root, WholeCheck.of(root, index, codes));
    return new Hierarchy(root, index, codes);
  }

  /** {@return an edit that begins with this snapshot} */
  public HierarchyEdit edit() {
    return new HierarchyEdit(this);
  }

  /**
   * Returns the snapshot in which a unit is replaced. It costs what changed.
   *
   * @param edited the unit as it shall be, in the place of the one with its id
   * @return the next snapshot
   * @throws NoSuchUnitException if there is no unit of that id
   * @throws MalformedHierarchyException if ids are doubled or a member that is named is not known;
   *     lists all defects
   */
  public Hierarchy with(Unit edited) {
    HierarchyEdit edit = edit();
    edit.replace(edited);
    return edit.done();
  }

  /** Returns the snapshot after an edit of this one; the difference begins with this root. */
  @SuppressWarnings("ReferenceEquality") // the very tree of this snapshot
  Hierarchy next(TreeDifference difference) {
    Verify.verify(difference.before() == root, "the difference is one from another version");
    if (!(difference.after() instanceof Committee edited)) {
      throw new IllegalArgumentException(
          difference.after() + " is a branch; the root of a hierarchy is a committee.");
    }
    Hierarchy next = new Hierarchy(edited, index.after(difference), codes.after(difference));
    refuse(edited, ChangeCheck.of(this, next, difference));
    return next;
  }

  private static void refuse(Unit root, ImmutableList<Defect> defects) {
    if (!defects.isEmpty()) {
      throw new MalformedHierarchyException(root.id(), defects);
    }
  }

  /** {@return the top unit} */
  public Committee root() {
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
   * Returns the committee of an id.
   *
   * @param id the id
   * @return the committee
   * @throws NoSuchUnitException if there is no unit of that id, or it is a branch
   */
  public Committee committee(UnitId id) {
    if (require(id) instanceof Committee committee) {
      return committee;
    }
    throw new NoSuchUnitException(id, require(id) + " at " + path(id) + " is a branch.");
  }

  /**
   * Returns the committee of an id.
   *
   * @param id the text of the id
   * @return the committee
   * @throws NoSuchUnitException if there is no unit of that id, or it is a branch
   */
  public Committee committee(String id) {
    return committee(UnitId.of(id));
  }

  /**
   * Returns the branch of an id.
   *
   * @param id the id
   * @return the branch
   * @throws NoSuchUnitException if there is no unit of that id, or it is a committee
   */
  public Branch branch(UnitId id) {
    if (require(id) instanceof Branch branch) {
      return branch;
    }
    throw new NoSuchUnitException(id, require(id) + " at " + path(id) + " is a committee.");
  }

  /**
   * Returns the branch of an id.
   *
   * @param id the text of the id
   * @return the branch
   * @throws NoSuchUnitException if there is no unit of that id, or it is a committee
   */
  public Branch branch(String id) {
    return branch(UnitId.of(id));
  }

  /**
   * Returns the unit of an id, which must be there.
   *
   * @param id the text of the id
   * @return the unit
   * @throws NoSuchUnitException if there is no unit of that id
   */
  public Unit require(String id) {
    return require(UnitId.of(id));
  }

  /**
   * Returns the unit of an id, which must be there.
   *
   * @param id the id
   * @return the unit
   * @throws NoSuchUnitException if there is no unit of that id
   */
  public Unit require(UnitId id) {
    return unit(id).orElseThrow(() -> unknown(id));
  }

  /**
   * Returns the unit that bears an official code.
   *
   * @param code the code
   * @return the unit, or empty if none bears it; between the orders of one day the first of two
   */
  public Optional<Unit> coded(OfficialCode code) {
    return codes.bearersOf(code).stream().findFirst().flatMap(this::unit);
  }

  /**
   * Returns all units that bear an official code.
   *
   * @param code the code
   * @return their ids: one at most, but between the orders of one day
   */
  public ImmutableSet<UnitId> bearersOf(OfficialCode code) {
    return codes.bearersOf(code);
  }

  /**
   * Returns the unit directly above another.
   *
   * @param id the id of the unit below
   * @return the superior, or empty for the root and for an unknown id
   */
  public Optional<Committee> superiorOf(UnitId id) {
    List<Unit> line = index.line(root, id);
    return line.size() < 2 ? Optional.empty() : Optional.of((Committee) line.get(line.size() - 2));
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

  /** Finds a unit among siblings of another version, from where it stands in this one. */
  int position(UnitId id, List<? extends Unit> siblings) {
    return index.position(id, siblings);
  }

  /** Says whether a unit stands directly below another. */
  boolean stands(UnitId id, UnitId superior) {
    return index.stands(id, superior);
  }

  NoSuchUnitException unknown(UnitId id) {
    return new NoSuchUnitException(
        id, "There is no unit " + id + " in " + root + "; check the id.");
  }

  /** {@return all units, each superior before what is below it, walked as they are asked for} */
  public Iterable<Unit> units() {
    return root.subtree();
  }

  /**
   * Returns all units of a type.
   *
   * @param <U> what such units are in any case
   * @param type the type
   * @param scheme the level scheme of the day, which says what each unit is where it stands
   * @return the units, each superior before what is below it
   */
  public <U extends Unit> ImmutableList<U> units(UnitType<U> type, LevelScheme scheme) {
    ImmutableList.Builder<U> units = ImmutableList.builder();
    for (Place place : places(scheme)) {
      type.of(place).ifPresent(units::add);
    }
    return units.build();
  }

  /**
   * Returns the grassroots organisations (tổ chức cơ sở đảng).
   *
   * @param scheme the level scheme of the day
   * @return committees and branches, each superior before what is below it
   */
  public ImmutableList<Unit> grassrootsOrganizations(LevelScheme scheme) {
    return units(UnitType.GRASSROOTS_ORGANIZATION, scheme);
  }

  /**
   * Returns all units where they stand.
   *
   * @param scheme the level scheme of the day
   * @return the places, each superior before what is below it, walked as they are asked for
   */
  public Iterable<Place> places(LevelScheme scheme) {
    return Traverser.<Place>forTree(Place::below).depthFirstPreOrder(Place.top(root, scheme));
  }

  /**
   * Returns a unit where it stands.
   *
   * @param id the id
   * @param scheme the level scheme of the day
   * @return the place
   * @throws NoSuchUnitException if there is no unit of that id
   */
  public Place place(UnitId id, LevelScheme scheme) {
    return Place.of(line(id), scheme);
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

  /** {@return all branches, in the order of the units} */
  public ImmutableList<Branch> branches() {
    ImmutableList.Builder<Branch> branches = ImmutableList.builder();
    for (Unit unit : units()) {
      if (unit instanceof Branch branch) {
        branches.add(branch);
      }
    }
    return branches.build();
  }

  /** {@return the members, branch by branch, guests left out} */
  public ImmutableList<Member> members() {
    ImmutableList.Builder<Member> members = ImmutableList.builder();
    for (Branch branch : branches()) {
      members.addAll(branch.members());
    }
    return members.build();
  }

  /** {@return the count, at no cost} */
  public int unitCount() {
    return index.size();
  }

  /** {@return the count, by walking over the branches} */
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
    if (top instanceof Branch branch) {
      return branch.hasMember(member) ? Optional.of(branch) : Optional.empty();
    }
    Committee committee = (Committee) top;
    if (!committee.level().isAbove(Level.IMMEDIATE_SUPERIOR)) {
      return committee.roll().branchOf(member);
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
