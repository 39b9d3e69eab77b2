package io.github.partyorg.testing.assertions;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Review;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import org.assertj.core.api.SoftAssertionsProvider;

/**
 * The assertions of this package, of which the failures are collected (kiểm tra gộp), to be
 * combined with others of the kind.
 */
public interface SoftPartyProvider extends SoftAssertionsProvider {

  /**
   * {@return assertions on a value, of which the failures are collected}
   *
   * @param hierarchy the value
   */
  @CheckReturnValue
  default HierarchyAssert assertThat(Hierarchy hierarchy) {
    return Softly.on(hierarchy, HierarchyAssert.class, Hierarchy.class, this);
  }

  /**
   * {@return assertions on a value, of which the failures are collected}
   *
   * @param unit the value
   */
  @CheckReturnValue
  default UnitAssert assertThat(Unit unit) {
    return Softly.on(unit, UnitAssert.class, Unit.class, this);
  }

  /**
   * {@return assertions on a value, of which the failures are collected}
   *
   * @param member the value
   */
  @CheckReturnValue
  default MemberAssert assertThat(Member member) {
    return Softly.on(member, MemberAssert.class, Member.class, this);
  }

  /**
   * {@return assertions on a value, of which the failures are collected}
   *
   * @param decision the value
   */
  @CheckReturnValue
  default DecisionAssert assertThat(Decision decision) {
    return Softly.on(decision, DecisionAssert.class, Decision.class, this);
  }

  /**
   * {@return assertions on a value, of which the failures are collected}
   *
   * @param plan the value
   */
  @CheckReturnValue
  default PlanAssert assertThat(Plan plan) {
    return Softly.on(plan, PlanAssert.class, Plan.class, this);
  }

  /**
   * {@return assertions on a value, of which the failures are collected}
   *
   * @param outcome the value
   */
  @CheckReturnValue
  default OutcomeAssert assertThat(Outcome outcome) {
    return Softly.on(outcome, OutcomeAssert.class, Outcome.class, this);
  }

  /**
   * {@return assertions on a value, of which the failures are collected}
   *
   * @param change the value
   */
  @CheckReturnValue
  default ChangeAssert assertThat(Change change) {
    return Softly.on(change, ChangeAssert.class, Change.class, this);
  }

  /**
   * {@return assertions on a value, of which the failures are collected}
   *
   * @param review the value
   */
  @CheckReturnValue
  default ReviewAssert assertThat(Review review) {
    return Softly.on(review, ReviewAssert.class, Review.class, this);
  }

  /**
   * {@return assertions on a value, of which the failures are collected}
   *
   * @param report the value
   */
  @CheckReturnValue
  default ReportAssert assertThat(Report report) {
    return Softly.on(report, ReportAssert.class, Report.class, this);
  }

  /**
   * {@return assertions on a value, of which the failures are collected}
   *
   * @param violation the value
   */
  @CheckReturnValue
  default ViolationAssert assertThat(Violation violation) {
    return Softly.on(violation, ViolationAssert.class, Violation.class, this);
  }

  /**
   * {@return assertions on a value, of which the failures are collected}
   *
   * @param comparison the value
   */
  @CheckReturnValue
  default ComparisonAssert assertThat(Comparison comparison) {
    return Softly.on(comparison, ComparisonAssert.class, Comparison.class, this);
  }

  /**
   * {@return assertions on a value, of which the failures are collected}
   *
   * @param chronicle the value
   */
  @CheckReturnValue
  default ChronicleAssert assertThat(Chronicle chronicle) {
    return Softly.on(chronicle, ChronicleAssert.class, Chronicle.class, this);
  }

  /**
   * {@return assertions on a value, of which the failures are collected}
   *
   * @param record the value
   */
  @CheckReturnValue
  default YearRecordAssert assertThat(YearRecord record) {
    return Softly.on(record, YearRecordAssert.class, YearRecord.class, this);
  }
}
