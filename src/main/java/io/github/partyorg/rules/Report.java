package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.NormCode;
import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;

/** What a rulebook says of a hierarchy on a day (báo cáo kiểm tra). */
@Value.Immutable
@TupleStyle
public abstract sealed class Report permits ImmutableReport {

  Report() {}

  static Report of(
      LocalDate day, Iterable<Violation> violations, Map<NormCode, Integer> subjectCounts) {
    return ImmutableReport.make(day, violations, subjectCounts);
  }

  /**
   * Returns the day of the review.
   *
   * @return the day
   */
  public abstract LocalDate day();

  /**
   * Returns what does not hold.
   *
   * @return the violations, by severity, path and code
   */
  public abstract ImmutableList<Violation> violations();

  /**
   * Returns how many subjects each rule met.
   *
   * @return counts by code, in the order of the rulebook
   */
  public abstract ImmutableMap<NormCode, Integer> subjectCounts();

  /**
   * Returns the rules that met nothing: they may look at what is not there.
   *
   * @return their codes
   */
  public final ImmutableSet<NormCode> idleRules() {
    return subjectCounts().entrySet().stream()
        .filter(entry -> entry.getValue() == 0)
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the violations of one rule.
   *
   * @param code the text of the rule's code
   * @return its violations
   */
  public final ImmutableList<Violation> violationsOf(String code) {
    return violations().stream()
        .filter(violation -> violation.rule().code().value().equals(code))
        .collect(ImmutableList.toImmutableList());
  }
}
