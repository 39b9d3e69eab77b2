package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.MembershipChange;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.structure.Consent;
import java.util.function.BiFunction;

/**
 * Proposes remedies for a breach (đề xuất khắc phục).
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
   * @param situation the context
   * @return the proposals
   */
  ImmutableList<Remedy> propose(Rule<S> rule, S subject, Situation situation);

  /**
   * Returns the proposal to ask the authority named by the rule for consent (xin ý kiến cấp trên),
   * recorded on the unit of the subject.
   *
   * @param <S> the subjects
   * @return the cure, for a rule of severity {@link Severity#MUST_OR_CONSENT}
   */
  static <S> Cure<S> seekingConsent() {
    return ConsentCure::propose;
  }

  /**
   * Returns the proposal to reissue a membership change with the consent that the rule asks for.
   *
   * @param allowed the order with a consent, whose number is still open
   * @return the cure, for a rule of severity {@link Severity#MUST_OR_CONSENT}
   */
  static Cure<MembershipChanged> reissuingWithConsent(
      BiFunction<MembershipChanged, Consent, MembershipChange> allowed) {
    return (rule, change, situation) -> ConsentCure.reissue(rule, change, situation, allowed);
  }

  /**
   * {@return the proposals of this, then those of another}
   *
   * @param next the cure to try next
   */
  default Cure<S> then(Cure<S> next) {
    return (rule, subject, situation) ->
        ImmutableList.<Remedy>builder()
            .addAll(propose(rule, subject, situation))
            .addAll(next.propose(rule, subject, situation))
            .build();
  }
}
