package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import io.github.partyorg.activity.Evidence;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.LevelSchemes;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Vocabulary;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.immutables.value.Value;

/** The norms in force together (bộ quy định), which review hierarchies and outcomes. */
@Value.Immutable
@TupleStyle
public abstract sealed class Rulebook permits ImmutableRulebook {

  Rulebook() {}

  /**
   * {@return a user-defined rulebook, in which a unit's role is that of its level}
   *
   * @param name the name
   * @param norms its norms, each code once
   * @throws IllegalArgumentException if a code occurs twice
   */
  public static Rulebook of(String name, Iterable<? extends Norm> norms) {
    return ImmutableRulebook.make(name, norms, LevelSchemes.always(LevelScheme.plain()));
  }

  /** {@return for a shipped one, the edition of the enforcement regulation} */
  public abstract String name();

  /** {@return the norms} */
  public abstract ImmutableList<Norm> norms();

  /** {@return the level schemes, which give the role of a unit in its place on a day} */
  public abstract LevelSchemes schemes();

  @Value.Check
  void namesEachCodeOnce() {
    long codes = norms().stream().map(Norm::code).distinct().count();
    if (codes < norms().size()) {
      throw new IllegalArgumentException(
          "Rulebook " + name() + " has a code twice among " + norms() + "; drop one.");
    }
  }

  /** {@return the norms that are checked} */
  @Value.Derived
  public ImmutableList<Rule<?>> rules() {
    ImmutableList.Builder<Rule<?>> rules = ImmutableList.builder();
    for (Norm norm : norms()) {
      if (norm instanceof Rule<?> rule) {
        rules.add(rule);
      }
    }
    return rules.build();
  }

  /** Returns the rules that accept a consent. */
  @Value.Lazy
  ImmutableList<Rule<?>> consentable() {
    return rules().stream()
        .filter(rule -> rule.consenting().isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return a norm, or empty if it is not in this rulebook}
   *
   * @param code the text of its code
   */
  public final Optional<Norm> norm(String code) {
    NormCode wanted = NormCode.of(code);
    return norms().stream().filter(norm -> norm.code().equals(wanted)).findFirst();
  }

  /**
   * {@return the threshold of the same name that the rules of this rulebook have; the one given if
   * none has}
   *
   * @param threshold the threshold
   */
  public final Threshold threshold(Threshold threshold) {
    return rules().stream()
        .flatMap(rule -> rule.thresholds().stream())
        .filter(one -> one.name().equals(threshold.name()))
        .findFirst()
        .orElse(threshold);
  }

  /**
   * {@return this rulebook with a further norm}
   *
   * @param norm the norm, of a code not used yet
   * @throws IllegalArgumentException if the code is in use
   */
  public final Rulebook with(Norm norm) {
    return holding(ImmutableList.<Norm>builder().addAll(norms()).add(norm).build());
  }

  /**
   * {@return this rulebook with another value of a threshold, in which all rules that turn on it
   * have the new number}
   *
   * @param threshold the threshold, as {@link Threshold#setTo} gives it
   * @throws IllegalArgumentException if no rule turns on it
   */
  public final Rulebook with(Threshold threshold) {
    if (rules().stream().noneMatch(rule -> rule.turnsOn(threshold))) {
      throw new IllegalArgumentException(
          "No rule of " + name() + " turns on " + threshold.name() + "; check the threshold.");
    }
    return holding(
        Iterables.transform(
            norms(),
            norm ->
                norm instanceof Rule<?> rule && rule.turnsOn(threshold)
                    ? rule.with(threshold)
                    : norm));
  }

  /**
   * {@return this rulebook without a norm}
   *
   * @param code the text of its code
   * @throws IllegalArgumentException if it is not in this rulebook; lists the codes that there are
   */
  public final Rulebook without(String code) {
    NormCode dropped = Lookup.code(NormCode.of(code), this);
    return holding(Iterables.filter(norms(), norm -> !norm.code().equals(dropped)));
  }

  /**
   * {@return this rulebook by other level schemes}
   *
   * @param schemes the level schemes, which give the role of each unit on a day
   */
  public final Rulebook withSchemes(LevelSchemes schemes) {
    return ImmutableRulebook.make(name(), norms(), schemes);
  }

  /**
   * {@return this rulebook in the words of an association. Its reports, reviews and remedies use
   * them}
   *
   * @param vocabulary the words
   */
  public final Rulebook withVocabulary(Vocabulary vocabulary) {
    return withSchemes(schemes().withVocabulary(vocabulary));
  }

  private Rulebook holding(Iterable<? extends Norm> norms) {
    return ImmutableRulebook.make(name(), norms, schemes());
  }

  /**
   * Reviews a hierarchy.
   *
   * @param hierarchy the snapshot
   * @param day the day of the review; consents given later do not count yet
   * @param evidence further evidence, which rules ask for by type
   * @return the report
   * @throws IllegalArgumentException if no rule asks for evidence of such a type
   */
  public final Report report(Hierarchy hierarchy, LocalDate day, Evidence... evidence) {
    return Report.of(FullReview.of(ReviewInput.of(this, hierarchy, day, evidence)));
  }

  /**
   * Reviews a hierarchy with the threads of an executor, which share the children of the root among
   * them. The report is the one that a single thread makes.
   *
   * @param executor runs the parts; the calling thread waits for them, so that the executor must
   *     not depend on it
   * @param hierarchy the snapshot
   * @param day the day of the review; consents given later do not count yet
   * @param evidence further evidence, used by several threads at once
   * @return the report
   * @throws IllegalArgumentException if no rule asks for evidence of such a type
   */
  public final Report report(
      Executor executor, Hierarchy hierarchy, LocalDate day, Evidence... evidence) {
    ReviewInput input = ReviewInput.of(this, hierarchy, day, evidence);
    return Report.of(FullReview.of(input, executor));
  }

  /**
   * Reviews an outcome, on the day from which its last decision is effective.
   *
   * @param outcome the outcome
   * @param evidence what else is known, which rules ask for by type
   * @return what it brings, cures and leaves
   * @throws IllegalArgumentException if the plan has no decision, or no rule asks for evidence of
   *     such a type
   */
  public final Review review(Outcome outcome, Evidence... evidence) {
    return report(outcome.before(), dayOf(outcome), evidence).review(outcome);
  }

  /**
   * Lists what the norms ask for by a day of a period, as far as they state it: congresses, the
   * recognition of members on probation, the ends of stays; and the last days of consents. A
   * congress that is overdue on a day is in the list of the time before that day.
   *
   * <p>Roles and numbers are those of the last day of the period. What would be due after the last
   * day of its norm is left out.
   *
   * @param hierarchy the snapshot
   * @param from the first day, inclusive; {@link LocalDate#MIN} for all that is overdue
   * @param until the last day, inclusive
   * @param evidence further evidence, which rules ask for by type
   * @return what is due, by day, path and code
   * @throws IllegalArgumentException if the period ends before it begins, or no rule asks for
   *     evidence of such a type
   */
  public final ImmutableList<Due> due(
      Hierarchy hierarchy, LocalDate from, LocalDate until, Evidence... evidence) {
    if (from.isAfter(until)) {
      throw new IllegalArgumentException(
          "The period from %s until %s ends before it begins.".formatted(from, until));
    }
    return DueDays.of(ReviewInput.of(this, hierarchy, until, evidence), Range.closed(from, until));
  }

  static LocalDate dayOf(Outcome outcome) {
    return outcome.plan().decisions().stream()
        .map(Decision::effectiveOn)
        .max(LocalDate::compareTo)
        .orElseThrow(
            () -> new IllegalArgumentException("The plan has no decisions; use report instead."));
  }

  @Override
  public final String toString() {
    return name() + ": " + Bilingual.count(norms().size(), "quy định", "norm", "norms").english();
  }
}
