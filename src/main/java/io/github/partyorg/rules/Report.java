package io.github.partyorg.rules;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The result of checking a hierarchy by a rulebook on a day (báo cáo kiểm tra).
 *
 * <p>The next review starts from a report: {@link #review} rechecks only the units that an outcome
 * changed, unless they are many.
 */
public final class Report {

  private final Findings findings;
  private final ReviewInput input;
  private final Optional<Report> origin;
  private final KnownViolations known;
  private final Supplier<ImmutableList<Violation>> all =
      Suppliers.memoize(() -> violations(Optional.empty()));

  private Report(
      Findings findings, ReviewInput input, Optional<Report> origin, KnownViolations known) {
    this.findings = findings;
    this.input = input;
    this.origin = origin;
    this.known = known;
  }

  static Report of(UnitFindings standing) {
    return of(standing, KnownViolations.NONE);
  }

  private static Report of(UnitFindings standing, KnownViolations known) {
    ReviewInput input = standing.input();
    return new Report(Findings.of(standing, input), input, Optional.empty(), known);
  }

  /** {@return the snapshot; of an outcome, the one after} */
  public Hierarchy hierarchy() {
    return input.hierarchy();
  }

  /** {@return the rulebook} */
  public Rulebook rulebook() {
    return input.rulebook();
  }

  /** {@return the day of the review} */
  public LocalDate day() {
    return input.day();
  }

  /** {@return the words in which the report is told} */
  public Vocabulary vocabulary() {
    return input.scheme().vocabulary();
  }

  /** {@return the violations that are not set aside, by severity, path and code} */
  public ImmutableList<Violation> violations() {
    return known.left(all.get(), day());
  }

  /** {@return the violations set aside, each with the known violation that sets it aside} */
  public ImmutableMap<Violation, KnownViolation> setAside() {
    return known.setAside(all, day());
  }

  /**
   * {@return this report with known violations set aside, also in reviews that start from it}
   *
   * @param violations known violations, in addition to those set aside already
   * @throws IllegalArgumentException if one is of a norm that is not in the rulebook; lists the
   *     codes that there are
   */
  public Report settingAside(Iterable<KnownViolation> violations) {
    return new Report(findings, input, origin, known.and(violations, rulebook()));
  }

  /**
   * {@return the violations of one rule}
   *
   * @param code the text of the rule's code
   * @throws IllegalArgumentException if the rule is not in the rulebook; lists the codes that there
   *     are
   */
  public ImmutableList<Violation> violationsOf(String code) {
    NormCode wanted = Lookup.code(NormCode.of(code), rulebook());
    return violations().stream()
        .filter(violation -> violation.rule().code().equals(wanted))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return counts by code, in the order of the rulebook} */
  public ImmutableMap<NormCode, Integer> subjectCounts() {
    return findings.subjectCounts();
  }

  /** {@return the rules that met no subject, perhaps by mistake} */
  public ImmutableSet<NormCode> idleRules() {
    return subjectCounts().entrySet().stream()
        .filter(entry -> entry.getValue() == 0)
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * {@return the norms whose text was replaced by the day, and of which it is not known whether the
   * later text keeps them, in the order of the rulebook}
   */
  public ImmutableList<Norm> replacedNorms() {
    return doubtful(true);
  }

  /**
   * {@return the norms at whose text nobody has looked since an earlier day, in the order of the
   * rulebook; those whose text was replaced are {@link #replacedNorms()}}
   */
  public ImmutableList<Norm> unverifiedNorms() {
    return doubtful(false);
  }

  private ImmutableList<Norm> doubtful(boolean isReplaced) {
    return rulebook().norms().stream()
        .filter(norm -> norm.doubtOn(day()).isPresent())
        .filter(norm -> norm.source(day()).text().isReplacedOn(day()) == isReplaced)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return what the hierarchy records for days after that of the report, by path} */
  public ImmutableList<FutureFact> future() {
    return FutureFacts.of(situation());
  }

  /**
   * {@return the report on the same hierarchy by the same rulebook on another day; only subjects of
   * rules that look at the day are rechecked}
   *
   * @param other the day
   */
  public Report on(LocalDate other) {
    return other.equals(day()) ? withoutOutcome() : of(findings.standing().on(other), known);
  }

  /**
   * Reviews an outcome of the reported hierarchy, on the day of effect of its last decision. Only
   * changed units are rechecked; if they are a large part of a large hierarchy, all units are.
   *
   * @param outcome the outcome
   * @return the violations that it brings, cures and leaves; the next review may start from its
   *     report after
   * @throws IllegalArgumentException if the outcome begins elsewhere or its plan has no decision
   */
  public Review review(Outcome outcome) {
    if (!outcome.before().isSameAs(hierarchy())) {
      throw new IllegalArgumentException(
          "The outcome does not begin with the reported hierarchy, " + hierarchy().root() + ".");
    }
    Report before = on(Rulebook.dayOf(outcome));
    return Review.of(before, before.after(outcome));
  }

  /**
   * Tries a plan on the hierarchy reported on.
   *
   * @param plan the plan, with at least one decision
   * @return the violations that it would bring, cure and leave
   * @throws io.github.partyorg.restructuring.DecisionRefusedException if it cannot be carried out
   */
  public Review review(Plan plan) {
    return review(plan.applyTo(hierarchy()));
  }

  /** {@return the situation of the report without a rule, for proposals on a whole hierarchy} */
  public Situation situation() {
    return Situation.open(input);
  }

  /** Returns the report on an outcome of this report's hierarchy. */
  Report after(Outcome outcome) {
    UnitFindings standing = findings.standing();
    ReviewInput next = standing.input().after(outcome);
    return new Report(
        Findings.of(standing.next(outcome.after()), next), next, Optional.of(this), known);
  }

  ReviewInput input() {
    return input;
  }

  /** Returns the report on the hierarchy as it is, no matter how it came about. */
  Report withoutOutcome() {
    return origin.isEmpty() ? this : of(findings.standing(), known);
  }

  /** Returns the report before the outcome; this one if none is reviewed. */
  Report origin() {
    return origin.orElse(this);
  }

  @Override
  public String toString() {
    return "%s on %s, of %s; violations: %s"
        .formatted(rulebook().name(), day(), hierarchy(), violations().size());
  }

  /** Returns the violations at some units or at all, and of other subjects, sorted. */
  private ImmutableList<Violation> violations(Optional<ImmutableSet<UnitId>> units) {
    RemedyTrial trial = RemedyTrial.of(this);
    List<Violation> violations = new ArrayList<>();
    for (Finding finding : findings.at(units)) {
      if (finding.isViolationOn(day())) {
        violations.add(new Violation(finding, day(), vocabulary(), trial::remedies));
      }
    }
    return ImmutableList.sortedCopyOf(violations);
  }

  /** Returns the violations on which another report may differ, set aside or not. */
  ImmutableList<Violation> at(Optional<ImmutableSet<UnitId>> units) {
    return units.isEmpty() ? all.get() : violations(units);
  }

  /** Returns the units on which this report and its origin may differ; empty if on any. */
  Optional<ImmutableSet<UnitId>> touched() {
    return origin.isPresent() ? findings.standing().touched() : Optional.of(ImmutableSet.of());
  }
}
