package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.testing.notation.Drawing;
import java.util.Optional;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractIntegerAssert;
import org.assertj.core.api.ListAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a hierarchy (kiểm tra hệ thống tổ chức). */
public class HierarchyAssert extends AbstractUnitsAssert<HierarchyAssert, Hierarchy> {

  private final Search<Member> members = new Search<>();

  /**
   * Makes the assertion.
   *
   * @param actual the hierarchy
   */
  public HierarchyAssert(Hierarchy actual) {
    super(actual, HierarchyAssert.class);
  }

  private String where(Member member) {
    return member.id() + " in " + Known.whereIs(member.id(), actual);
  }

  @Override
  String subject() {
    return "hierarchy " + actual.root() + place.map(where -> " " + where).orElse("");
  }

  @Override
  Hierarchy hierarchy() {
    return actual;
  }

  /**
   * Verifies that a hierarchy has the same units and members at the same places, in any order of
   * siblings. A failure is the difference of the two drawings, moves as moves.
   *
   * @param expected the other hierarchy
   * @return this assertion
   */
  @Override
  @CanIgnoreReturnValue
  public HierarchyAssert isSameAs(@Nullable Object expected) {
    if (!(expected instanceof Hierarchy other)) {
      return super.isSameAs(expected);
    }
    if (isThere() && !actual.isSameAs(other)) {
      throw Drawn.difference(this, other, actual);
    }
    return this;
  }

  /**
   * Verifies that a hierarchy is the one of a drawing, as {@link #isSameAs} does.
   *
   * @param drawing the text of the drawing, in the notation of hierarchies
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public HierarchyAssert isDrawnAs(String drawing) {
    return isSameAs(Drawing.hierarchy(drawing));
  }

  /**
   * Verifies that there is a unit.
   *
   * @param id the text of the unit's id
   * @return this assertion, of which {@link #withMembers} and others say more of the unit
   */
  @CanIgnoreReturnValue
  public HierarchyAssert hasUnit(String id) {
    return has("to have unit " + id, id, unit -> true);
  }

  /**
   * Verifies that there is a branch.
   *
   * @param id the text of the branch's id
   * @return this assertion, of which {@link #withMembers} and others say more of the branch
   */
  @CanIgnoreReturnValue
  public HierarchyAssert hasBranch(String id) {
    return has("to have branch " + id, id, Branch.class::isInstance);
  }

  /**
   * Verifies that there is a committee.
   *
   * @param id the text of the committee's id
   * @return this assertion, of which {@link #withMembers} and others say more of the committee
   */
  @CanIgnoreReturnValue
  public HierarchyAssert hasCommittee(String id) {
    return has("to have committee " + id, id, Committee.class::isInstance);
  }

  private HierarchyAssert has(String claim, String id, Predicate<Unit> fits) {
    units.skip(claim);
    if (!isThere()) {
      return this;
    }
    Optional<Unit> unit = actual.unit(id);
    units.begin(
        this,
        claim,
        unit.filter(fits).map(ImmutableList::of).orElseGet(ImmutableList::of),
        () ->
            unit.map(other -> path(other) + " is " + UnitWords.type(other))
                .orElseGet(() -> Known.in(actual).noUnit(id)));
    return this;
  }

  /**
   * Verifies that there is no unit of an id.
   *
   * @param id the text of the id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public HierarchyAssert hasNoUnit(String id) {
    return verify(it -> !it.has(id), "to have no unit " + id, it -> "it stands at " + it.path(id));
  }

  /**
   * Verifies that a branch lists a member.
   *
   * @param id the text of the member's id
   * @return this assertion, of which {@link #in} says in which branch
   */
  @CanIgnoreReturnValue
  public HierarchyAssert hasMember(String id) {
    String claim = "to have member " + id;
    members.skip(claim);
    if (isThere()) {
      members.begin(
          this,
          claim,
          actual.member(id).map(ImmutableList::of).orElseGet(ImmutableList::of),
          () -> Known.in(actual).noMember(id));
    }
    return this;
  }

  /**
   * Says in which unit the member is listed.
   *
   * @param unit the text of the id of the branch, or of a unit above it
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public HierarchyAssert in(String unit) {
    members.narrow(
        this,
        "in " + unit,
        member -> actual.unit(unit).filter(found -> found.hasMember(member.id())).isPresent(),
        this::where);
    return this;
  }

  /**
   * Verifies that no branch lists a member.
   *
   * @param id the text of the member's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public HierarchyAssert hasNoMember(String id) {
    return verify(
        it -> it.branchOf(id).isEmpty(),
        "to have no member " + id,
        it -> "the member is in " + Known.whereIs(MemberId.of(id), it));
  }

  /**
   * Goes on to a unit.
   *
   * @param id the text of the unit's id
   * @return an assertion on the unit
   */
  @CheckReturnValue
  public UnitAssert unit(String id) {
    return goingOn(
        UnitAssert.class,
        Unit.class,
        UnitAssert::new,
        isThere() ? actual.unit(id) : Optional.empty(),
        this::path,
        () -> failing("to have unit " + id, Known.in(actual).noUnit(id)));
  }

  /**
   * Goes on to a member.
   *
   * @param id the text of the member's id
   * @return an assertion on the member
   */
  @CheckReturnValue
  public MemberAssert member(String id) {
    return goingOn(
        MemberAssert.class,
        Member.class,
        MemberAssert::new,
        isThere() ? actual.member(id) : Optional.empty(),
        member -> Known.whereIs(member.id(), actual),
        () -> failing("to have member " + id, Known.in(actual).noMember(id)));
  }

  /** {@return an assertion of AssertJ on the branches, in their order} */
  @CheckReturnValue
  public ListAssert<Branch> branches() {
    return list("branches", there().branches());
  }

  /** {@return an assertion of AssertJ on the members, branch by branch} */
  @CheckReturnValue
  public ListAssert<Member> members() {
    return list("members", there().members());
  }

  /** {@return an assertion of AssertJ on the number of branches} */
  @CheckReturnValue
  public AbstractIntegerAssert<?> branchCount() {
    return number("number of branches", there().branches().size());
  }

  /** {@return an assertion of AssertJ on the number of units} */
  @CheckReturnValue
  public AbstractIntegerAssert<?> unitCount() {
    return number("number of units", there().unitCount());
  }

  /** {@return an assertion of AssertJ on the number of members} */
  @CheckReturnValue
  public AbstractIntegerAssert<?> memberCount() {
    return number("number of members", there().memberCount());
  }
}
