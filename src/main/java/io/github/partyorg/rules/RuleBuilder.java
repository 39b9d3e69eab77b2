package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.partyorg.activity.Evidence;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.NormCode;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Builds rules: code, statement, source and check are required.
 *
 * @param <S> the subjects
 */
public final class RuleBuilder<S> extends RuleParts<S> {

  RuleBuilder(CheckedSubjects<S> checked) {
    super(checked);
  }

  private RuleBuilder(RuleBuilder<S> other) {
    super(other);
  }

  RuleBuilder<S> setting(Threshold anew) {
    RuleBuilder<S> copy = new RuleBuilder<>(this);
    copy.thresholds =
        thresholds.stream()
            .map(threshold -> threshold.name().equals(anew.name()) ? anew : threshold)
            .collect(ImmutableList.toImmutableList());
    return copy;
  }

  /**
   * Sets code and severity.
   *
   * @param text the code, such as {@code BR-01}
   * @param level how binding the rule is
   * @return this builder
   */
  public RuleBuilder<S> code(String text, Severity level) {
    code = NormCode.of(text);
    severity = level;
    return this;
  }

  /**
   * Sets the sentence. Each threshold of the rule is named in it, between braces, in both
   * languages.
   *
   * @param vietnamese the requirement, in Vietnamese
   * @param english the requirement, in English
   * @return this builder
   */
  public RuleBuilder<S> statement(String vietnamese, String english) {
    statement = Bilingual.of(vietnamese, english);
    return this;
  }

  /**
   * Sets the source and the first day in force, without end.
   *
   * @param where the source
   * @param fromInclusive the first day in force
   * @return this builder
   */
  public RuleBuilder<S> source(LegalSource where, LocalDate fromInclusive) {
    return source(Validity.from(fromInclusive, where));
  }

  /**
   * Sets where the norm stands and when it is in force.
   *
   * @param when the validity
   * @return this builder
   */
  public RuleBuilder<S> source(Validity when) {
    validity = when;
    return this;
  }

  /**
   * Restricts the rule to some subjects of its type.
   *
   * @param which true for the subjects to which the rule applies
   * @return this builder
   */
  public RuleBuilder<S> when(Scope<S> which) {
    scope = which;
    return this;
  }

  /**
   * States the count.
   *
   * @param counted the count
   * @return this builder
   */
  public RuleBuilder<S> counting(Measure<? super S> counted) {
    measures = ImmutableList.<Measure<? super S>>builder().addAll(measures).add(counted).build();
    return this;
  }

  /**
   * States a number that the rule turns on.
   *
   * @param turning the threshold
   * @return this builder
   */
  public RuleBuilder<S> threshold(Threshold turning) {
    thresholds = ImmutableList.<Threshold>builder().addAll(thresholds).add(turning).build();
    return this;
  }

  /**
   * Declares the surroundings that the rule looks at beside its subject and the units below it.
   *
   * @param looked the surroundings
   * @return this builder
   */
  public RuleBuilder<S> looksAt(Surroundings... looked) {
    surroundings = ImmutableSet.copyOf(Sets.union(surroundings, ImmutableSet.copyOf(looked)));
    return this;
  }

  /**
   * Declares a type of evidence that the rule asks for, beside that of which its subjects are.
   *
   * @param asked the type
   * @return this builder
   */
  public RuleBuilder<S> asksFor(Class<? extends Evidence> asked) {
    evidence = ImmutableSet.copyOf(Sets.union(evidence, ImmutableSet.of(asked)));
    return this;
  }

  /**
   * Sets whose consent allows what the rule does not; the direct superior of the base otherwise.
   *
   * @param who the authority
   * @return this builder
   */
  public RuleBuilder<S> consentOf(ConsentAuthority who) {
    consent = consent.by(who);
    return this;
  }

  /**
   * Sets which consents a subject brings itself, beside those recorded on its unit.
   *
   * @param which gives the consents
   * @return this builder
   */
  public RuleBuilder<S> consents(Function<S, ImmutableList<Consent>> which) {
    consent = consent.bringing(which);
    return this;
  }

  /**
   * Sets the occasions on which a breach needs a consent. Otherwise these are the state of a unit,
   * the act of a new unit and of a change, and the member of a membership change.
   *
   * @param what gives the occasions, at least one; each needs a consent
   * @return this builder
   */
  public RuleBuilder<S> consentFor(BiFunction<S, Situation, ImmutableList<Occasion>> what) {
    consent = consent.on(what);
    return this;
  }

  /**
   * Sets the check.
   *
   * @param how gives the breach, or nothing if the rule holds
   * @return this builder
   */
  public RuleBuilder<S> check(Check<S> how) {
    check = how;
    return this;
  }

  /**
   * Sets the check by a day: the rule is broken after the last day that is in time. The same day is
   * in the list of what is {@linkplain Rulebook#due due}.
   *
   * @param by gives the last day
   * @param late tells the breach, such as {@link Overdue#plainly()}
   * @return this builder
   */
  public RuleBuilder<S> due(Deadline<? super S> by, Overdue<? super S> late) {
    deadline = by;
    return looksAt(Surroundings.DAY)
        .check(
            (subject, s) ->
                by.lastDay(subject, s)
                    .filter(s.day()::isAfter)
                    .map(lastDay -> late.since(subject, lastDay, s)));
  }

  /**
   * Sets that a count must come to a number at least.
   *
   * @param counted the count
   * @param minimum the number
   * @return this builder
   */
  public RuleBuilder<S> atLeast(Measure<? super S> counted, Threshold minimum) {
    return counting(counted)
        .threshold(minimum)
        .check((subject, s) -> counted.atLeast(counted.in(subject), s.value(minimum)));
  }

  /**
   * Sets that a count must not come to more than a number.
   *
   * @param counted the count
   * @param maximum the number
   * @return this builder
   */
  public RuleBuilder<S> atMost(Measure<? super S> counted, Threshold maximum) {
    return counting(counted)
        .threshold(maximum)
        .check((subject, s) -> counted.atMost(counted.in(subject), s.value(maximum)));
  }

  /**
   * Sets the cure of a breach.
   *
   * @param how proposes remedies, best first
   * @return this builder
   */
  public RuleBuilder<S> cure(Cure<S> how) {
    cure = how;
    return this;
  }

  /**
   * {@return the rule}
   *
   * @throws IllegalStateException if something required is not stated
   * @throws IllegalArgumentException if a language leaves a threshold out of the statement
   */
  public Rule<S> build() {
    return new Rule<>(new RuleBuilder<>(this));
  }
}
