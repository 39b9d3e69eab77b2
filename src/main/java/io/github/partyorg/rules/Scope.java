package io.github.partyorg.rules;

/**
 * Says whether a rule meets a subject of its type at all (phạm vi áp dụng).
 *
 * @param <S> the subjects
 */
@FunctionalInterface
public interface Scope<S> {
  /**
   * Says whether the rule is for a subject.
   *
   * @param subject the subject
   * @param situation the context
   * @return true if the rule checks the subject
   */
  boolean meets(S subject, Situation situation);
}
