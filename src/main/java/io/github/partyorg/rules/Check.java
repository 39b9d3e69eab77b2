package io.github.partyorg.rules;

import java.util.Optional;

/**
 * Looks at one subject of a rule (cách kiểm tra).
 *
 * @param <S> the subjects
 */
@FunctionalInterface
public interface Check<S> {
  /**
   * Looks at one subject.
   *
   * @param subject the subject
   * @param situation the context
   * @return how it falls short, or empty if the rule holds
   */
  Optional<Breach> check(S subject, Situation situation);
}
