package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Role;
import java.util.Optional;

/**
 * A rule as one review applies it (việc áp dụng một quy định), to candidates that may be of any
 * type. All but {@link #meets} and {@link #includes} want a candidate of the rule's type.
 *
 * @param <S> the subjects
 */
final class AppliedRule<S> {

  private final Rule<S> rule;
  private final RuleParts<S> parts;
  private final Check<S> check;

  /** What the rule has declared to look at. */
  private final Situation seen;

  /** Everything, for what is asked about a breach. */
  private final Situation open;

  private AppliedRule(Rule<S> rule, Situation open) {
    this.rule = rule;
    this.parts = rule.parts();
    this.check = rule.check();
    this.seen = Situation.seenBy(rule, open.input());
    this.open = open;
  }

  static <S> AppliedRule<S> of(Rule<S> rule, Situation open) {
    return new AppliedRule<>(rule, open);
  }

  Rule<S> rule() {
    return rule;
  }

  Situation open() {
    return open;
  }

  /** Says whether units of a role are subjects of the rule, or may have some. */
  boolean isFor(Role role) {
    return !isOnUnits() || parts.checked.units().orElseThrow().roles().contains(role);
  }

  boolean isOnUnits() {
    return rule.subjects() == Subjects.UNITS;
  }

  boolean meets(Object candidate) {
    return includes(candidate) && isInScope(candidate);
  }

  /** Says whether a candidate is of the type that the rule is checked on. */
  boolean includes(Object candidate) {
    return parts.checked.includes(candidate, open);
  }

  boolean isInScope(Object candidate) {
    return parts.scope.meets(ofType(candidate), seen);
  }

  Optional<Breach> check(Object candidate) {
    return check.check(ofType(candidate), seen);
  }

  Subject place(Object candidate) {
    return parts.checked.place(candidate, open);
  }

  /** Returns the consents that a subject brings itself, beside those recorded on its unit. */
  ImmutableList<Consent> consents(Object candidate) {
    return parts.consent.brought().apply(ofType(candidate));
  }

  /**
   * Returns the occasions on which a subject that breaks the rule needs a consent; at least one.
   */
  ImmutableList<Occasion> occasions(Object candidate) {
    return parts.consent.occasions().apply(ofType(candidate), seen);
  }

  ImmutableList<Remedy> propose(Object candidate) {
    return parts.cure.propose(rule, ofType(candidate), open);
  }

  @SuppressWarnings("unchecked") // called only for subjects of the rule, some millions of times
  private S ofType(Object candidate) {
    return (S) candidate;
  }
}
