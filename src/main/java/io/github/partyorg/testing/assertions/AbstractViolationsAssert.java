package io.github.partyorg.testing.assertions;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;

/**
 * Assertions on a value that has violations, with the clauses that say more of one found: <i>has a
 * violation of BR-06 at B1 observing 10</i> (kiểm tra vi phạm).
 *
 * @param <S> the type of the assertion itself
 * @param <A> the type of the value
 */
public abstract class AbstractViolationsAssert<S extends AbstractViolationsAssert<S, A>, A>
    extends AbstractPartyAssert<S, A> {

  /** The violations that the present claim is about. */
  final Search<Violation> violations = new Search<>();

  AbstractViolationsAssert(A actual, Class<?> self) {
    super(actual, self);
  }

  /** Returns the hierarchies whose units a clause may name. */
  abstract Hierarchy[] hierarchies();

  /**
   * Says at which unit the violation is.
   *
   * @param unit the text of the unit's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S at(String unit) {
    if (isThere()) {
      Known.in(hierarchies()).requireUnit(unit, "to have a violation at " + unit, this);
    }
    violations.narrow(
        this,
        "at " + unit,
        violation -> violation.unit().equals(UnitId.of(unit)),
        ViolationWords::told);
    return myself;
  }

  /**
   * Says about which member the violation is.
   *
   * @param member the text of the member's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S about(String member) {
    violations.narrow(
        this,
        "about " + member,
        violation -> violation.subject().member().filter(MemberId.of(member)::equals).isPresent(),
        ViolationWords::told);
    return myself;
  }

  /**
   * Says what the review observed.
   *
   * @param words a number or words of the observation, in either language
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S observing(String words) {
    violations.narrow(
        this,
        "observing " + words,
        violation -> ViolationWords.says(words, violation.breach().observed()),
        ViolationWords::told);
    return myself;
  }

  /**
   * Says what the norm requires.
   *
   * @param words a number or words of the requirement, in either language
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public S requiring(String words) {
    violations.narrow(
        this,
        "requiring " + words,
        violation -> ViolationWords.says(words, violation.breach().required()),
        violation ->
            ViolationWords.told(violation)
                + "; required: "
                + violation.breach().required().english());
    return myself;
  }
}
