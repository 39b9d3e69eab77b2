package io.github.partyorg.testing.assertions;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Plan;
import org.assertj.core.api.ListAssert;

/** Assertions on a plan and on what comes of it (kiểm tra đề án). */
public class PlanAssert extends AbstractTrialAssert<PlanAssert, Plan> {

  /**
   * Makes the assertion.
   *
   * @param actual the plan
   */
  public PlanAssert(Plan actual) {
    super(actual, PlanAssert.class);
  }

  @Override
  String subject() {
    return "plan of " + Listing.words(actual.decisions());
  }

  @Override
  Plan plan() {
    return actual;
  }

  /** {@return an assertion of AssertJ on the decisions, in their order} */
  @CheckReturnValue
  public ListAssert<Decision> decisions() {
    return list("decisions", there().decisions());
  }
}
