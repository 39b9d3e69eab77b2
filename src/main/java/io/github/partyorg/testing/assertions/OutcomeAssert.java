package io.github.partyorg.testing.assertions;

import io.github.partyorg.restructuring.Outcome;
import java.util.Optional;

/** Assertions on the outcome of a plan or decision (kiểm tra kết quả sắp xếp). */
public class OutcomeAssert extends AbstractOutcomeAssert<OutcomeAssert, Outcome> {

  /**
   * Makes the assertion.
   *
   * @param actual the outcome
   */
  public OutcomeAssert(Outcome actual) {
    super(actual, OutcomeAssert.class);
  }

  @Override
  String subject() {
    return "outcome of " + Listing.words(actual.plan().decisions());
  }

  @Override
  Optional<Outcome> outcome() {
    return isThere() ? Optional.of(actual) : Optional.empty();
  }
}
