package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.activity.Evidence;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a rule stated so far.
 *
 * @param <S> the subjects
 */
abstract sealed class RuleParts<S> permits RuleBuilder {

  final CheckedSubjects<S> checked;
  @Nullable NormCode code;
  @Nullable Severity severity;
  @Nullable Bilingual statement;
  @Nullable Validity validity;
  @Nullable Check<S> check;
  @Nullable Deadline<? super S> deadline;
  Scope<S> scope = (candidate, situation) -> true;
  Cure<S> cure = (rule, candidate, situation) -> ImmutableList.of();
  ConsentTerms<S> consent;
  ImmutableList<Measure<? super S>> measures = ImmutableList.of();
  ImmutableList<Threshold> thresholds = ImmutableList.of();
  ImmutableSet<Surroundings> surroundings = ImmutableSet.of();
  ImmutableSet<Class<? extends Evidence>> evidence = ImmutableSet.of();

  RuleParts(CheckedSubjects<S> checked) {
    this.checked = checked;
    this.consent = ConsentTerms.of(checked.subjects());
  }

  RuleParts(RuleParts<S> other) {
    this.checked = other.checked;
    this.code = other.code;
    this.severity = other.severity;
    this.statement = other.statement;
    this.validity = other.validity;
    this.check = other.check;
    this.deadline = other.deadline;
    this.scope = other.scope;
    this.cure = other.cure;
    this.consent = other.consent;
    this.measures = other.measures;
    this.thresholds = other.thresholds;
    this.surroundings = other.surroundings;
    this.evidence = other.evidence;
  }

  static <T> T stated(@Nullable T value, String what) {
    if (value == null) {
      throw new IllegalStateException("The rule has no " + what + "; state it.");
    }
    return value;
  }

  /** Returns the statement as a template with a place for each threshold. */
  Template template() {
    Bilingual text = stated(statement, "statement");
    return Template.of(
        text.vietnamese(),
        text.english(),
        thresholds.stream().map(Threshold::placeholder).toArray(Placeholder<?>[]::new));
  }
}
