package io.github.partyorg.rules;

import com.google.common.collect.ImmutableRangeSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A subject's breach of a rule, with or without consent. Findings are never compared by content.
 *
 * @param rule the rule
 * @param candidate the subject that breaks the rule
 * @param subject where it is
 * @param breach how
 * @param allowed the days of a review on which consents allow it
 */
record Finding(
    Rule<?> rule,
    Object candidate,
    Subject subject,
    Breach breach,
    ImmutableRangeSet<LocalDate> allowed) {

  boolean isViolationOn(LocalDate day) {
    return !allowed.contains(day);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
