package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import java.util.function.Function;
import org.assertj.core.api.ListAssert;

/** Assertions on the review of an outcome (kiểm tra kết quả rà soát). */
public class ReviewAssert extends AbstractViolationsAssert<ReviewAssert, Review> {

  /**
   * Makes the assertion.
   *
   * @param actual the review
   */
  public ReviewAssert(Review actual) {
    super(actual, ReviewAssert.class);
  }

  @Override
  String subject() {
    return "review of %s on %s%s"
        .formatted(
            actual.after().hierarchy().root(),
            actual.after().day(),
            place.map(where -> " " + where).orElse(""));
  }

  @Override
  Hierarchy[] hierarchies() {
    return new Hierarchy[] {actual.before().hierarchy(), actual.after().hierarchy()};
  }

  /**
   * Verifies that the outcome brings a violation that was not there before.
   *
   * @param code the text of the norm's code
   * @return this assertion, of which {@link #at} and others say more of the violation
   */
  @CanIgnoreReturnValue
  public ReviewAssert introduces(String code) {
    return find("to introduce a violation of ", code, Review::introduced);
  }

  /**
   * Verifies that the outcome cures a violation.
   *
   * @param code the text of the norm's code
   * @return this assertion, of which {@link #at} and others say more of the violation
   */
  @CanIgnoreReturnValue
  public ReviewAssert cures(String code) {
    return find("to cure a violation of ", code, Review::resolved);
  }

  /**
   * Verifies that the outcome leaves a violation that was there before.
   *
   * @param code the text of the norm's code
   * @return this assertion, of which {@link #at} and others say more of the violation
   */
  @CanIgnoreReturnValue
  public ReviewAssert leaves(String code) {
    return find("to leave a violation of ", code, Review::remaining);
  }

  private ReviewAssert find(
      String what, String code, Function<Review, ImmutableList<Violation>> among) {
    String claim = what + code;
    violations.skip(claim);
    if (isThere()) {
      Violations.requireNorm(code, actual.after().rulebook(), claim, this);
      ImmutableList<Violation> all = among.apply(actual);
      violations.begin(
          this, claim, Violations.of(code, all), () -> "found" + ViolationWords.listed(all));
    }
    return this;
  }

  /**
   * Verifies that the outcome brings no violation of a severity.
   *
   * @param severity the severity
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ReviewAssert introducesNo(Severity severity) {
    if (isThere()) {
      introducesNo(severity, actual, this);
    }
    return this;
  }

  /** Fails if a review has a new violation of a severity. */
  static void introducesNo(Severity severity, Review review, AbstractPartyAssert<?, ?> asserting) {
    String claim = "to introduce no violation of severity " + severity;
    Violations.requireSeverity(severity, review.after().rulebook(), claim, asserting);
    ImmutableList<Violation> found = Violations.of(severity, review.introduced());
    if (!found.isEmpty()) {
      throw asserting.failing(claim, "introduced" + ViolationWords.listed(found));
    }
  }

  /**
   * Verifies that the outcome brings no violation.
   *
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ReviewAssert introducesNothing() {
    return verify(
        it -> it.introduced().isEmpty(),
        "to introduce no violation",
        it -> "introduced" + ViolationWords.listed(it.introduced()));
  }

  /** {@return an assertion of AssertJ on the violations that are new} */
  @CheckReturnValue
  public ListAssert<Violation> introduced() {
    return list("new violations", there().introduced());
  }

  /** {@return an assertion of AssertJ on the violations that are cured} */
  @CheckReturnValue
  public ListAssert<Violation> cured() {
    return list("cured violations", there().resolved());
  }

  /** {@return an assertion on the report afterwards} */
  @CheckReturnValue
  public ReportAssert after() {
    return goingOn(
        ReportAssert.class, Report.class, ReportAssert::new, there().after(), "afterwards");
  }
}
