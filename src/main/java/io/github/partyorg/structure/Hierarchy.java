package io.github.partyorg.structure;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One immutable snapshot of a Party organisation and everything below it (hệ thống tổ chức đảng).
 *
 * <p>Unit ids and member ids are unique in it; seats, party groups and guests name members that it
 * knows. Two hierarchies are equal if their roots are. Safe for use by several threads.
 */
public final class Hierarchy implements UnitDirectory, PlaceDirectory, MemberDirectory {

  private static final int FEW_UNITS = 40;
  private static final int FEW_MEMBERS = 200;

  private final Committee root;
  private final UnitIndex index;
  private final CodeIndex codes;
  private final Abroad abroad;

  private Hierarchy(Committee root, UnitIndex index, CodeIndex codes, Abroad abroad) {
    this.root = root;
    this.index = index;
    this.codes = codes;
    this.abroad = abroad;
  }

  /**
   * {@return the hierarchy of a committee and all below it}
   *
   * @param root the top unit: the whole Party, a province, a district, or any other committee
   * @throws MalformedHierarchyException if ids or official codes are doubled or a member that is
   *     named is not known; lists all defects
   */
  public static Hierarchy of(Committee root) {
    UnitIndex index = UnitIndex.of(root);
    CodeIndex codes = CodeIndex.of(root);
    RollIndex rolls = RollIndex.of(root);
    Abroad abroad = Abroad.of(root, rolls);
    refuse(root, WholeCheck.of(root, index, codes, rolls, abroad));
    return new Hierarchy(root, index, codes, abroad);
  }

  /** {@return an edit that begins with this snapshot} */
  public HierarchyEdit edit() {
    return new HierarchyEdit(this);
  }

  /**
   * {@return the snapshot with one unit replaced} The cost depends only on the changes.
   *
   * @param edited the new unit, which replaces the one with its id
   * @throws NoSuchUnitException if there is no unit of that id
   * @throws MalformedHierarchyException if an id occurs twice or a named member is unknown; lists
   *     all defects
   */
  public Hierarchy with(Unit edited) {
    HierarchyEdit edit = edit();
    edit.replace(edited);
    return edit.done();
  }

  /**
   * Returns the snapshot in which the data of one member are revised. The cost depends only on the
   * changes.
   *
   * @param member the member's id
   * @param edit gives the revised member, such as {@code m -> m.withName("Lò Văn An")}
   * @return the next snapshot, in which the member keeps the place on the roll
   * @throws NoSuchMemberException if no branch lists the member
   * @throws IllegalArgumentException if the edit gives another member
   */
  public Hierarchy revise(MemberId member, UnaryOperator<Member> edit) {
    Branch branch = branchOf(member).orElseThrow(() -> NoSuchMemberException.unknown(member, root));
    Member present = branch.member(member).orElseThrow();
    Member revised = edit.apply(present);
    if (!revised.id().equals(member)) {
      throw new IllegalArgumentException(
          "The edit of member %s gives member %s; keep the id.".formatted(member, revised.id()));
    }
    return with(branch.revisedBy(revised));
  }

  /**
   * Returns the snapshot in which the data of one member are revised.
   *
   * @param member the text of the member's id
   * @param edit gives the revised member
   * @return the next snapshot
   * @throws NoSuchMemberException if no branch lists the member
   * @throws IllegalArgumentException if the edit gives another member
   */
  public Hierarchy revise(String member, UnaryOperator<Member> edit) {
    return revise(MemberId.of(member), edit);
  }

  /** Returns the snapshot after an edit of this one; the difference begins with this root. */
  @SuppressWarnings("ReferenceEquality") // the very tree of this snapshot
  Hierarchy next(TreeDifference difference) {
    Verify.verify(difference.before() == root, "the difference is one from another version");
    if (!(difference.after() instanceof Committee edited)) {
      throw new IllegalArgumentException(
          difference.after() + " is a branch; the root of a hierarchy is a committee.");
    }
    if (ChangeCheck.hasDoubledUnits(this, difference)) {
      refuse(edited, WholeCheck.of(edited));
    }
    UnitIndex places = index.after(difference);
    Abroad named = AbroadChange.of(this, abroad, edited, places, difference);
    Hierarchy next = new Hierarchy(edited, places, codes.after(difference), named);
    refuse(edited, ChangeCheck.of(this, next, difference));
    RollChange.follow(this, next, difference);
    return next;
  }

  private static void refuse(Unit root, ImmutableList<Defect> defects) {
    if (!defects.isEmpty()) {
      throw new MalformedHierarchyException(root.id(), defects);
    }
  }

  @Override
  public Committee root() {
    return root;
  }

  @Override
  public boolean has(UnitId id) {
    return index.has(id);
  }

  @Override
  public Optional<Unit> unit(UnitId id) {
    return Optional.ofNullable(index.unit(root, id));
  }

  @Override
  public ImmutableList<Unit> line(UnitId id) {
    ImmutableList<Unit> line = index.line(root, id);
    if (line.isEmpty()) {
      throw NoSuchUnitException.unknown(id, root);
    }
    return line;
  }

  @Override
  public ImmutableSet<UnitId> bearersOf(OfficialCode code) {
    return codes.bearersOf(code);
  }

  @Override
  public UnitPath path(UnitId id) {
    return UnitPath.of(idsTo(id));
  }

  /** Returns the ids from the root down to a unit, which must be there. */
  ImmutableList<UnitId> idsTo(UnitId id) {
    ImmutableList<UnitId> path = index.path(id);
    if (path.isEmpty()) {
      throw NoSuchUnitException.unknown(id, root);
    }
    return path;
  }

  /** Finds a unit among siblings of another version, from where it stands in this one. */
  int position(UnitId id, List<? extends Unit> siblings) {
    return index.position(id, siblings);
  }

  /** Says whether a unit stands below another, or is the same. */
  boolean isBelow(UnitId id, UnitId above) {
    return index.isBelow(id, above);
  }

  /** Says whether a unit stands directly below another. */
  boolean stands(UnitId id, UnitId superior) {
    return index.stands(id, superior);
  }

  @Override
  public int unitCount() {
    return index.size();
  }

  @Override
  public Optional<Branch> branchOf(MemberId member) {
    return RollHints.branchOf(member, root, this::unit);
  }

  @Override
  public ImmutableSet<UnitId> namedAbroad(MemberId member) {
    return abroad.of(member);
  }

  /**
   * {@return true if two snapshots have the same units and members at the same places, in any
   * order}
   *
   * @param other the other snapshot
   */
  @SuppressWarnings("ReferenceEquality") // the very tree
  public boolean isSameAs(Hierarchy other) {
    return root == other.root || TreeDifference.between(root, other.root).isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Hierarchy hierarchy && root.equals(hierarchy.root);
  }

  @Override
  public int hashCode() {
    return root.hashCode();
  }

  /**
   * {@return the English {@link Outline} of a small hierarchy; of a larger one its root and counts}
   */
  @Override
  public String toString() {
    int members = memberCount();
    return unitCount() <= FEW_UNITS && members <= FEW_MEMBERS
        ? Outline.of(root, Locale.ENGLISH).toString()
        : "%s: %s, %s; Outline.of(hierarchy.root(), locale) prints them"
            .formatted(
                root,
                Bilingual.count(unitCount(), "tổ chức", "unit", "units").english(),
                Bilingual.count(members, "đảng viên", "member", "members").english());
  }
}
