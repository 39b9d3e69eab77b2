package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Outline;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Locale;
import org.assertj.core.api.AbstractIntegerAssert;
import org.assertj.core.api.ListAssert;
import org.assertj.core.presentation.StandardRepresentation;
import org.jspecify.annotations.Nullable;

/** Assertions on a unit (kiểm tra tổ chức đảng). */
public class UnitAssert extends AbstractPartyAssert<UnitAssert, Unit> {

  /**
   * Makes the assertion.
   *
   * @param actual the unit
   */
  public UnitAssert(Unit actual) {
    super(actual, UnitAssert.class);
    info.useRepresentation(new Outlines());
  }

  @Override
  String subject() {
    return actual + place.map(where -> " at " + where).orElse("");
  }

  /**
   * Verifies how many members are listed in the unit or below it.
   *
   * @param count the count, probationary members included
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public UnitAssert hasMembers(int count) {
    return verify(
        it -> it.memberCount() == count,
        "to have " + UnitWords.number(count),
        it -> "it has " + UnitWords.members(it));
  }

  /**
   * Verifies how many official members are listed in the unit or below it.
   *
   * @param count the count
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public UnitAssert hasOfficialMembers(int count) {
    return verify(
        it -> it.officialMemberCount() == count,
        "to have " + UnitWords.official(count),
        it -> "it has " + UnitWords.officialMembers(it));
  }

  /**
   * Verifies that a member is listed in the unit or below it.
   *
   * @param id the text of the member's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public UnitAssert hasMember(String id) {
    return verify(
        it -> it.hasMember(MemberId.of(id)),
        "to have member " + id,
        it ->
            "it has "
                + UnitWords.members(it)
                + Suggestion.of(id, Iterables.transform(roll(), Member::id)));
  }

  private ImmutableList<Member> roll() {
    ImmutableList.Builder<Member> roll = ImmutableList.builder();
    for (Unit unit : actual.subtree()) {
      if (unit instanceof Branch branch) {
        roll.addAll(branch.members());
      }
    }
    return roll.build();
  }

  /**
   * Verifies that a unit stands directly below.
   *
   * @param id the text of the unit's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public UnitAssert hasChild(String id) {
    return verify(
        it -> Iterables.contains(childIds(it), UnitId.of(id)),
        "to have unit " + id + " directly below",
        it -> "directly below there is " + Listing.words(childIds(it)));
  }

  private static Iterable<UnitId> childIds(Unit unit) {
    return Iterables.transform(unit.children(), Unit::id);
  }

  /**
   * Verifies the name.
   *
   * @param name the name
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public UnitAssert hasName(String name) {
    return verify(
        it -> it.name().equals(name),
        "to be named \"" + name + "\"",
        it -> "it is named " + UnitWords.name(it));
  }

  /**
   * Verifies the official code.
   *
   * @param code the text of the code
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public UnitAssert hasCode(String code) {
    return verify(
        it -> it.code().filter(OfficialCode.of(code)::equals).isPresent(),
        "to have code " + code,
        it -> it.code().map(other -> "it has code " + other).orElse("it has no code"));
  }

  /**
   * Verifies the kind.
   *
   * @param kind the kind, or a wider one
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public UnitAssert isOfKind(Kind kind) {
    return verify(
        it -> it.kind().isA(kind), "to be of kind " + kind, it -> "it is of kind " + it.kind());
  }

  /**
   * Verifies that the unit is a branch.
   *
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public UnitAssert isBranch() {
    return verify(
        it -> it instanceof Branch, "to be a branch", it -> "it is " + UnitWords.type(it));
  }

  /**
   * Verifies that the unit is a committee of a level.
   *
   * @param level the level
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public UnitAssert isCommitteeOf(Level level) {
    return verify(
        it -> UnitWords.isAt(level, it),
        "to be a committee of level " + level,
        it -> "it is " + UnitWords.type(it));
  }

  /**
   * Verifies which member is the secretary.
   *
   * @param secretary the text of the member's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public UnitAssert isLedBy(String secretary) {
    return verify(
        it -> UnitWords.isLedBy(secretary, it),
        "to be led by " + secretary,
        it -> "it has " + UnitWords.secretary(it));
  }

  /** {@return an assertion of AssertJ on the units directly below} */
  @CheckReturnValue
  public ListAssert<Unit> children() {
    return list("child units", there().children());
  }

  /** {@return an assertion of AssertJ on the members listed in the unit and below it} */
  @CheckReturnValue
  public ListAssert<Member> members() {
    isNotNull();
    return list("members", roll());
  }

  /** {@return an assertion of AssertJ on the number of members in the unit and below it} */
  @CheckReturnValue
  public AbstractIntegerAssert<?> memberCount() {
    return number("number of members", there().memberCount());
  }

  /** How AssertJ's own assertions print a unit: small ones as drawings, for names may be equal. */
  private static final class Outlines extends StandardRepresentation {

    private static final int MOST_MEMBERS = 200;

    @Override
    public String toStringOf(@Nullable Object value) {
      return value instanceof Unit unit && unit.memberCount() <= MOST_MEMBERS
          ? Outline.of(unit, Locale.ENGLISH).toString()
          : super.toStringOf(value);
    }
  }
}
