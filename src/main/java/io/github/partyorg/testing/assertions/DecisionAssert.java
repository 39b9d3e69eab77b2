package io.github.partyorg.testing.assertions;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import org.assertj.core.api.ListAssert;

/** Assertions on a decision and on what comes of it (kiểm tra quyết định). */
public class DecisionAssert extends AbstractTrialAssert<DecisionAssert, Decision> {

  /**
   * Makes the assertion.
   *
   * @param actual the decision
   */
  public DecisionAssert(Decision actual) {
    super(actual, DecisionAssert.class);
  }

  @Override
  String subject() {
    return "decision " + actual;
  }

  @Override
  Plan plan() {
    return Plan.of(actual);
  }

  /**
   * Verifies the number.
   *
   * @param number the number, such as {@code 45-QĐ/HU}
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public DecisionAssert hasNumber(String number) {
    return verify(
        it -> it.number().filter(number::equals).isPresent(),
        "to have number " + number,
        it -> it.number().map(other -> "it has number " + other).orElse("it is a draft"));
  }

  /**
   * Verifies that the decision has no number yet.
   *
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public DecisionAssert isDraft() {
    return verify(
        it -> it.number().isEmpty(),
        "to be a draft",
        it -> "it has number " + it.number().orElseThrow());
  }

  /**
   * Verifies whose committee decides.
   *
   * @param unit the text of the unit's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public DecisionAssert isIssuedBy(String unit) {
    return verify(
        it -> it.issuer().equals(UnitId.of(unit)),
        "to be issued by " + unit,
        it -> "it is issued by " + it.issuer());
  }

  /**
   * Verifies the first day on which the decision is effective.
   *
   * @param day the day
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public DecisionAssert takesEffectOn(LocalDate day) {
    return verify(
        it -> it.effectiveOn().equals(day),
        "to take effect on " + day,
        it -> "it takes effect on " + it.effectiveOn());
  }

  /** {@return an assertion of AssertJ on the orders, in their sequence} */
  @CheckReturnValue
  public ListAssert<Order> orders() {
    return list("orders", there().orders());
  }
}
