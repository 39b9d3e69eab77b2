package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
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

  Iterable<?> subjects() {
    try {
      return RuleFailedException.given(rule.subjects().subjects(open), "subjects");
    } catch (RuntimeException failed) {
      throw RuleFailedException.of(rule, rule.subjects(), failed);
    }
  }

  /** Returns those that belong to a unit; most rules are on the unit itself and need no list. */
  Iterable<?> subjectsOf(Unit unit) {
    try {
      return RuleFailedException.given(rule.subjects().subjectsOf(unit, open), "subjects");
    } catch (RuntimeException failed) {
      throw RuleFailedException.of(rule, unit, failed);
    }
  }

  boolean isInScope(Object candidate) {
    try {
      return parts.scope.meets(ofType(candidate), seen);
    } catch (RuntimeException failed) {
      throw failed(candidate, failed);
    }
  }

  Optional<Breach> check(Object candidate) {
    try {
      return RuleFailedException.given(check.check(ofType(candidate), seen), "check");
    } catch (RuntimeException failed) {
      throw failed(candidate, failed);
    }
  }

  /** Returns the last day by which the rule, which has a deadline, asks something of a subject. */
  Optional<LocalDate> lastDay(Object candidate) {
    try {
      return RuleFailedException.given(
          RuleParts.stated(parts.deadline, "deadline").lastDay(ofType(candidate), seen),
          "deadline");
    } catch (RuntimeException failed) {
      throw failed(candidate, failed);
    }
  }

  Subject place(Object candidate) {
    try {
      return RuleFailedException.given(parts.checked.place(candidate, open), "place");
    } catch (RuntimeException failed) {
      throw RuleFailedException.of(rule, candidate, failed);
    }
  }

  /** Returns the consents that a subject brings itself, beside those recorded on its unit. */
  ImmutableList<Consent> consents(Object candidate) {
    try {
      return RuleFailedException.given(
          parts.consent.brought().apply(ofType(candidate)), "consents");
    } catch (RuntimeException failed) {
      throw failed(candidate, failed);
    }
  }

  /**
   * Returns the occasions on which a subject that breaks the rule needs a consent; at least one.
   */
  ImmutableList<Occasion> occasions(Object candidate) {
    try {
      ImmutableList<Occasion> occasions = parts.consent.occasions().apply(ofType(candidate), seen);
      if (RuleFailedException.given(occasions, "consentFor").isEmpty()) {
        throw new IllegalStateException("its consentFor gave no occasion");
      }
      return occasions;
    } catch (RuntimeException failed) {
      throw failed(candidate, failed);
    }
  }

  ImmutableList<Remedy> propose(Object candidate) {
    try {
      return RuleFailedException.given(parts.cure.propose(rule, ofType(candidate), open), "cure");
    } catch (RuntimeException failed) {
      throw failed(candidate, failed);
    }
  }

  private RuleFailedException failed(Object candidate, RuntimeException failed) {
    return RuleFailedException.of(rule, place(candidate), failed);
  }

  @SuppressWarnings("unchecked") // called only for subjects of the rule, some millions of times
  private S ofType(Object candidate) {
    return (S) candidate;
  }
}
