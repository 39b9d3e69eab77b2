package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A norm that is checked on subjects of one type (quy định được kiểm tra).
 *
 * <p>Two rules are equal only if they are the same object: an unchanged rule is the same in the
 * rulebooks of several editions.
 *
 * @param <S> the subjects: units, changes of an outcome, or those of a topic of one's own
 */
public final class Rule<S> implements Norm {

  private final RuleBuilder<S> parts;
  private final NormCode code;
  private final Severity severity;
  private final Template statement;
  private final Validity validity;
  private final Check<S> check;

  Rule(RuleBuilder<S> parts) {
    this.parts = parts;
    this.code = RuleBuilder.stated(parts.code, "code");
    this.severity = RuleBuilder.stated(parts.severity, "severity");
    this.statement = parts.template();
    this.validity = RuleBuilder.stated(parts.validity, "source");
    this.check = RuleBuilder.stated(parts.check, "check");
  }

  /**
   * Begins a rule on units.
   *
   * @param <S> the units
   * @param type the type of unit that it is checked on
   * @return a builder; all but scope and cure are required
   */
  public static <S extends Unit> RuleBuilder<S> on(Class<S> type) {
    return about(Topic.UNITS, type);
  }

  /**
   * Begins a rule on units that began in the outcome reviewed, or that others were merged into.
   *
   * @param <S> the units
   * @param type the type of unit that it is checked on
   * @return a builder
   */
  public static <S extends Unit> RuleBuilder<S> onNew(Class<S> type) {
    return about(Topic.NEW_UNITS, type);
  }

  /**
   * Begins a rule on what a decision changes.
   *
   * @param <S> the changes
   * @param type the type of change that it is checked on
   * @return a builder
   */
  public static <S extends Change> RuleBuilder<S> onChange(Class<S> type) {
    return about(Topic.CHANGES, type);
  }

  /**
   * Begins a rule on what happens to memberships.
   *
   * @param <S> the changes
   * @param type the type of change that it is checked on
   * @return a builder
   */
  public static <S extends MembershipChanged> RuleBuilder<S> onMembership(Class<S> type) {
    return about(Topic.MEMBERSHIPS, type);
  }

  /**
   * Begins a rule.
   *
   * @param <T> the subjects of the topic
   * @param <S> those that the rule is checked on
   * @param topic where the subjects are found
   * @param type the type of subject that it is checked on
   * @return a builder
   */
  public static <T, S extends T> RuleBuilder<S> about(Topic<T> topic, Class<S> type) {
    return new RuleBuilder<>(Field.of(topic, type));
  }

  @Override
  public NormCode code() {
    return code;
  }

  @Override
  public Bilingual statement(LocalDate day) {
    return statement.fill(
        thresholds().stream()
            .map(threshold -> Slot.plain(threshold.name()).is(threshold.on(day)))
            .toArray(Slot.Filling[]::new));
  }

  @Override
  public Validity validity() {
    return validity;
  }

  /**
   * Returns how binding the rule is.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns what the rule is checked on.
   *
   * @return the type of unit, change or other subject
   */
  public Class<S> subject() {
    return parts.field.type();
  }

  /**
   * Returns where its subjects are found.
   *
   * @return the topic
   */
  public Topic<?> topic() {
    return parts.field.topic();
  }

  /**
   * Returns what counts.
   *
   * @return what is counted, in the order of importance; empty if nothing is
   */
  public ImmutableList<Measure<? super S>> measures() {
    return parts.measures;
  }

  /**
   * Returns the numbers that the rule turns on.
   *
   * @return the thresholds
   */
  public ImmutableList<Threshold> thresholds() {
    return parts.thresholds;
  }

  /**
   * Returns what the rule looks at beside its subject.
   *
   * @return the reach
   */
  public ImmutableSet<Reach> reach() {
    return parts.reach;
  }

  /**
   * Returns whose consent allows what the rule does not.
   *
   * @return who, or empty if no consent helps
   */
  public Optional<Consenting> consenting() {
    return severity == Severity.MUST_OR_CONSENT ? Optional.of(parts.consenting) : Optional.empty();
  }

  /**
   * Returns this rule with a threshold set anew.
   *
   * @param threshold a threshold of the same name as one of the rule's
   * @return the rule, another object; this rule if it has no such threshold
   */
  public Rule<S> with(Threshold threshold) {
    return thresholds().contains(threshold) ? parts.setting(threshold).build() : this;
  }

  /** Returns the consents that a subject brings itself, beside those recorded on its unit. */
  ImmutableList<Consent> consents(Object candidate) {
    return parts.consents.apply(subject().cast(candidate));
  }

  boolean meets(Object candidate, Situation situation) {
    return parts.field.type().isInstance(candidate)
        && parts.scope.meets(ofType(candidate), situation);
  }

  /** Checks a candidate that the rule meets. */
  Optional<Breach> check(Object candidate, Situation situation) {
    return check.check(ofType(candidate), situation);
  }

  @SuppressWarnings("unchecked") // asked only of what the rule meets, some millions of times
  private S ofType(Object candidate) {
    return (S) candidate;
  }

  Subject place(Object candidate, Situation situation) {
    return parts.field.place(candidate, situation);
  }

  ImmutableList<Remedy> propose(Object candidate, Situation situation) {
    return parts.cure.propose(this, subject().cast(candidate), situation);
  }

  @Override
  public String toString() {
    return code + " (" + severity.term().english() + "): " + statement().english();
  }

  /** A topic, and those of its subjects that a rule is checked on. */
  record Field<S>(Topic<?> topic, Class<S> type, BiFunction<S, Situation, Subject> locate) {
    static <T, S extends T> Field<S> of(Topic<T> topic, Class<S> type) {
      return new Field<>(topic, type, topic::place);
    }

    Subject place(Object candidate, Situation situation) {
      return locate.apply(type.cast(candidate), situation);
    }
  }
}
