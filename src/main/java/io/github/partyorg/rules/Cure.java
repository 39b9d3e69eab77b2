package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;

/**
 * Thinks of what may cure a breach (đề xuất khắc phục).
 *
 * @param <S> the subjects
 */
@FunctionalInterface
public interface Cure<S> {
  /**
   * Proposes remedies, best first. Each is tried before anyone sees it.
   *
   * @param rule the rule
   * @param subject the subject that falls short
   * @param situation what it is seen in
   * @return the proposals
   */
  ImmutableList<Remedy> propose(Rule<S> rule, S subject, Situation situation);

  /**
   * Returns the proposals of this, then those of another.
   *
   * @param next what to think of next
   * @return both
   */
  default Cure<S> then(Cure<S> next) {
    return (rule, subject, situation) ->
        ImmutableList.<Remedy>builder()
            .addAll(propose(rule, subject, situation))
            .addAll(next.propose(rule, subject, situation))
            .build();
  }
}
