package io.github.partyorg.rules;

/**
 * Says whether a rule meets a subject of its type at all (phạm vi áp dụng).
 *
 * @param <S> the subjects
 */
@FunctionalInterface
public interface Scope<S> {
  /**
   * {@return true if the rule is for a subject}
   *
   * @param subject the subject
   * @param situation the context
   */
  boolean meets(S subject, Situation situation);
}
