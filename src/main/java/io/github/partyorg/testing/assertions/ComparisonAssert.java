package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.comparison.Difference;
import io.github.partyorg.comparison.MemberDifference;
import io.github.partyorg.comparison.UnitDifference;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import java.util.function.Predicate;
import org.assertj.core.api.ListAssert;

/** Assertions on the comparison of two hierarchies (kiểm tra so sánh). */
public class ComparisonAssert extends AbstractPartyAssert<ComparisonAssert, Comparison> {

  private final Search<Difference> differences = new Search<>();

  /**
   * Makes the assertion.
   *
   * @param actual the comparison
   */
  public ComparisonAssert(Comparison actual) {
    super(actual, ComparisonAssert.class);
  }

  @Override
  String subject() {
    return "comparison of " + actual.before().root() + " and " + actual.after().root();
  }

  /**
   * Verifies that nothing differs.
   *
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ComparisonAssert isEmpty() {
    return verify(
        Comparison::isEmpty,
        "to have no difference",
        it -> "found" + Listing.lines(it.differences()));
  }

  /**
   * Verifies that units differ in a respect.
   *
   * @param kind the respect
   * @return this assertion, of which {@link #of}, {@link #from} and {@link #to} say more
   */
  @CanIgnoreReturnValue
  public ComparisonAssert hasDifference(UnitDifference.Kind kind) {
    return find(
        "to have a difference of units, " + kind,
        difference -> difference instanceof UnitDifference unit && unit.kind() == kind);
  }

  /**
   * Verifies that members differ in a respect.
   *
   * @param kind the respect
   * @return this assertion, of which {@link #of}, {@link #from} and {@link #to} say more
   */
  @CanIgnoreReturnValue
  public ComparisonAssert hasDifference(MemberDifference.Kind kind) {
    return find(
        "to have a difference of members, " + kind,
        difference -> difference instanceof MemberDifference member && member.kind() == kind);
  }

  private ComparisonAssert find(String claim, Predicate<Difference> fits) {
    differences.skip(claim);
    if (isThere()) {
      differences.begin(
          this,
          claim,
          Iterables.filter(actual.differences(), fits::test),
          () -> "found" + (actual.isEmpty() ? " none" : Listing.lines(actual.differences())));
    }
    return this;
  }

  /**
   * Says which unit or member differs.
   *
   * @param id the text of the id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ComparisonAssert of(String id) {
    differences.narrow(this, "of " + id, difference -> isOf(id, difference), Difference::toString);
    return this;
  }

  private static boolean isOf(String id, Difference difference) {
    if (difference instanceof MemberDifference member) {
      return member.member().equals(MemberId.of(id));
    }
    return ((UnitDifference) difference).unit().equals(UnitId.of(id));
  }

  /**
   * Says what the old value says.
   *
   * @param words words of it, in either language
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ComparisonAssert from(String words) {
    differences.narrow(
        this,
        "from " + words,
        difference -> says(words, difference.before()),
        Difference::toString);
    return this;
  }

  /**
   * Says what the new value says.
   *
   * @param words words of it, in either language
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ComparisonAssert to(String words) {
    differences.narrow(
        this, "to " + words, difference -> says(words, difference.after()), Difference::toString);
    return this;
  }

  private static boolean says(String words, Optional<Bilingual> value) {
    return value.filter(said -> ViolationWords.says(words, said)).isPresent();
  }

  /**
   * Verifies that nothing differs of a unit, of what is below it and of its members.
   *
   * @param unit the text of the unit's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ComparisonAssert leavesAlone(String unit) {
    if (!isThere()) {
      return this;
    }
    String claim = "to leave " + unit + " alone";
    Known.in(actual.before(), actual.after()).requireUnit(unit, claim, this);
    ImmutableList<Difference> touching = Touched.in(UnitId.of(unit), actual);
    if (!touching.isEmpty()) {
      throw failing(claim, "found" + Listing.lines(touching));
    }
    return this;
  }

  /** {@return an assertion of AssertJ on the differences, in their order} */
  @CheckReturnValue
  public ListAssert<Difference> differences() {
    return list("differences", there().differences());
  }
}
