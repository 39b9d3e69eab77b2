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

/**
 * The way in to the assertions of this package (kiểm tra), to be imported statically beside that of
 * AssertJ.
 */
@CheckReturnValue
public final class PartyAssertions {

  private PartyAssertions() {}

  /**
   * {@return assertions on a value}
   *
   * @param hierarchy the value
   */
  public static HierarchyAssert assertThat(Hierarchy hierarchy) {
    return new HierarchyAssert(hierarchy);
  }

  /**
   * {@return assertions on a value}
   *
   * @param unit the value
   */
  public static UnitAssert assertThat(Unit unit) {
    return new UnitAssert(unit);
  }

  /**
   * {@return assertions on a value}
   *
   * @param member the value
   */
  public static MemberAssert assertThat(Member member) {
    return new MemberAssert(member);
  }

  /**
   * {@return assertions on a value}
   *
   * @param decision the value
   */
  public static DecisionAssert assertThat(Decision decision) {
    return new DecisionAssert(decision);
  }

  /**
   * {@return assertions on a value}
   *
   * @param plan the value
   */
  public static PlanAssert assertThat(Plan plan) {
    return new PlanAssert(plan);
  }

  /**
   * {@return assertions on a value}
   *
   * @param outcome the value
   */
  public static OutcomeAssert assertThat(Outcome outcome) {
    return new OutcomeAssert(outcome);
  }

  /**
   * {@return assertions on a value}
   *
   * @param change the value
   */
  public static ChangeAssert assertThat(Change change) {
    return new ChangeAssert(change);
  }

  /**
   * {@return assertions on a value}
   *
   * @param review the value
   */
  public static ReviewAssert assertThat(Review review) {
    return new ReviewAssert(review);
  }

  /**
   * {@return assertions on a value}
   *
   * @param report the value
   */
  public static ReportAssert assertThat(Report report) {
    return new ReportAssert(report);
  }

  /**
   * {@return assertions on a value}
   *
   * @param violation the value
   */
  public static ViolationAssert assertThat(Violation violation) {
    return new ViolationAssert(violation);
  }

  /**
   * {@return assertions on a value}
   *
   * @param comparison the value
   */
  public static ComparisonAssert assertThat(Comparison comparison) {
    return new ComparisonAssert(comparison);
  }

  /**
   * {@return assertions on a value}
   *
   * @param chronicle the value
   */
  public static ChronicleAssert assertThat(Chronicle chronicle) {
    return new ChronicleAssert(chronicle);
  }

  /**
   * {@return assertions on a value}
   *
   * @param record the value
   */
  public static YearRecordAssert assertThat(YearRecord record) {
    return new YearRecordAssert(record);
  }
}
