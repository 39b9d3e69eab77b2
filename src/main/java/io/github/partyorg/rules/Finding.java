package io.github.partyorg.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a subject falls short of a rule, be it allowed or not. Two are never compared by content.
 *
 * @param rule the rule
 * @param candidate what falls short
 * @param subject where it is
 * @param breach how
 * @param allowedFrom the day of the consent that allows it, if there is one
 */
record Finding(
    Rule<?> rule,
    Object candidate,
    Subject subject,
    Breach breach,
    Optional<LocalDate> allowedFrom) {

  boolean isViolationOn(LocalDate day) {
    return allowedFrom.map(day::isBefore).orElse(true);
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
