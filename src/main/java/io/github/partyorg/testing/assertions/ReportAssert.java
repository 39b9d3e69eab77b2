package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.testing.notation.Drawing;
import org.assertj.core.api.ListAssert;

/** Assertions on the report of a review of a hierarchy (kiểm tra báo cáo rà soát). */
public class ReportAssert extends AbstractViolationsAssert<ReportAssert, Report> {

  /**
   * Makes the assertion.
   *
   * @param actual the report
   */
  public ReportAssert(Report actual) {
    super(actual, ReportAssert.class);
  }

  @Override
  String subject() {
    return "report of %s on %s%s"
        .formatted(
            actual.hierarchy().root(), actual.day(), place.map(where -> " " + where).orElse(""));
  }

  @Override
  Hierarchy[] hierarchies() {
    return new Hierarchy[] {actual.hierarchy()};
  }

  /**
   * Verifies that there is a violation of a norm.
   *
   * @param code the text of the norm's code
   * @return this assertion, of which {@link #at} and others say more of the violation
   */
  @CanIgnoreReturnValue
  public ReportAssert hasViolation(String code) {
    String claim = "to have a violation of " + code;
    violations.skip(claim);
    if (isThere()) {
      Violations.requireNorm(code, actual.rulebook(), claim, this);
      violations.begin(
          this,
          claim,
          Violations.of(code, actual.violations()),
          () -> "found" + ViolationWords.listed(actual.violations()) + idle(code));
    }
    return this;
  }

  private String idle(String code) {
    return actual.idleRules().contains(NormCode.of(code))
        ? "\n    " + code + " met no subject"
        : "";
  }

  /**
   * Verifies that a norm was checked and is not violated. A norm that the rulebook does not have,
   * or that met no subject, fails unless {@link #allowingNone()} is said first.
   *
   * @param code the text of the norm's code
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ReportAssert hasNoViolationOf(String code) {
    String claim = "to have no violation of " + code;
    if (!isThere()) {
      return this;
    }
    Violations.requireNorm(code, actual.rulebook(), claim, this);
    if (!allowsNone() && actual.idleRules().contains(NormCode.of(code))) {
      throw failing(claim, "the norm met no subject, so that nothing was checked");
    }
    return none(claim, Violations.of(code, actual.violations()));
  }

  /**
   * Verifies that no norm of a severity is violated.
   *
   * @param severity the severity
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ReportAssert hasNo(Severity severity) {
    String claim = "to have no violation of severity " + severity;
    if (!isThere()) {
      return this;
    }
    Violations.requireSeverity(severity, actual.rulebook(), claim, this);
    return none(claim, Violations.of(severity, actual.violations()));
  }

  /**
   * Verifies that nothing is violated.
   *
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ReportAssert hasNoViolations() {
    return isThere() ? none("to have no violation", actual.violations()) : this;
  }

  /**
   * Verifies that nothing is violated at a unit.
   *
   * @param unit the text of the unit's id
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ReportAssert hasNoViolationAt(String unit) {
    String claim = "to have no violation at " + unit;
    if (!isThere()) {
      return this;
    }
    Known.in(actual.hierarchy()).requireUnit(unit, claim, this);
    return none(
        claim,
        actual.violations().stream()
            .filter(violation -> violation.unit().value().equals(unit))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Verifies that the findings are those in the margin of a drawing: a mark without a finding
   * fails, and so does a finding without a mark.
   *
   * @param drawing the drawing of the hierarchy, with marks such as {@code ! BR-01}
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ReportAssert isAsMarked(Drawing drawing) {
    if (isThere()) {
      Margin.compare(this, actual, drawing);
    }
    return this;
  }

  /**
   * Verifies that the findings are those in the margin of a drawing.
   *
   * @param drawing the text of the drawing
   * @return this assertion
   */
  @CanIgnoreReturnValue
  public ReportAssert isAsMarked(String drawing) {
    return isAsMarked(Drawing.read(drawing));
  }

  private ReportAssert none(String claim, ImmutableList<Violation> found) {
    if (!found.isEmpty()) {
      throw failing(claim, "found" + ViolationWords.listed(found));
    }
    return this;
  }

  /** {@return an assertion of AssertJ on the violations, the most severe first} */
  @CheckReturnValue
  public ListAssert<Violation> violations() {
    return list("violations", there().violations());
  }

  /**
   * Goes on to the violations of a norm.
   *
   * @param code the text of the norm's code
   * @return an assertion of AssertJ on them
   */
  @CheckReturnValue
  public ListAssert<Violation> violationsOf(String code) {
    Report report = there();
    if (report.rulebook().norm(code).isEmpty() && !allowsNone()) {
      report(failing("to know the norm " + code, Violations.unknown(code, report.rulebook())));
    }
    return list("violations of " + code, Violations.of(code, report.violations()));
  }
}
