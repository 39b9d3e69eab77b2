package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.partyorg.activity.Evidence;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.MembershipChange;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.UnitChange;
import io.github.partyorg.restructuring.UnitChanged;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A norm that is checked on subjects of one type (quy định được kiểm tra).
 *
 * <p>Two rules are equal only if they are the same object: an unchanged rule is the same in the
 * rulebooks of several editions.
 *
 * @param <S> the subjects: units, changes of an outcome, or those of user-defined {@link Subjects}
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
    this.code = RuleParts.stated(parts.code, "code");
    this.severity = RuleParts.stated(parts.severity, "severity");
    this.statement = parts.template();
    this.validity = RuleParts.stated(parts.validity, "source");
    this.check = RuleParts.stated(parts.check, "check");
  }

  /**
   * Starts a rule on units.
   *
   * @param <U> the type of units
   * @param type the type of unit that it is checked on, by the rulebook's {@linkplain
   *     Rulebook#schemes() level scheme} of the day
   * @return a builder; all but scope and cure are required
   */
  public static <U extends Unit> RuleBuilder<U> on(UnitType<U> type) {
    return new RuleBuilder<>(CheckedSubjects.of(Subjects.UNITS, type));
  }

  /**
   * Starts a rule on units that began in the outcome reviewed, or that others were merged into.
   *
   * @param <U> the type of units
   * @param type the type of unit that it is checked on
   * @return a builder
   */
  public static <U extends Unit> RuleBuilder<U> onNew(UnitType<U> type) {
    return new RuleBuilder<>(CheckedSubjects.of(Subjects.NEW_UNITS, type));
  }

  /**
   * Starts a rule on changes by decisions.
   *
   * @param <S> the changes
   * @param type the type of change that it is checked on
   * @return a builder
   */
  public static <S extends Change> RuleBuilder<S> onChange(Class<S> type) {
    return about(Subjects.CHANGES, type);
  }

  /**
   * Starts a rule on changes of one unit that stays in its place.
   *
   * @param order the type of order that changed it
   * @return a builder
   */
  public static RuleBuilder<UnitChanged> onUnitChange(Class<? extends UnitChange> order) {
    return new RuleBuilder<>(CheckedSubjects.by(order, Subjects.CHANGES, UnitChanged.class));
  }

  /**
   * Starts a rule on changes of memberships.
   *
   * @param order the type of order behind the change
   * @return a builder
   */
  public static RuleBuilder<MembershipChanged> onMembership(
      Class<? extends MembershipChange> order) {
    return new RuleBuilder<>(
        CheckedSubjects.by(order, Subjects.MEMBERSHIPS, MembershipChanged.class));
  }

  /**
   * Starts a rule.
   *
   * @param <T> all that is found there
   * @param <S> those that the rule is checked on
   * @param subjects where the subjects are found
   * @param type the type of subject that it is checked on
   * @return a builder
   */
  public static <T, S extends T> RuleBuilder<S> about(Subjects<T> subjects, Class<S> type) {
    return new RuleBuilder<>(CheckedSubjects.of(subjects, type));
  }

  @Override
  public NormCode code() {
    return code;
  }

  @Override
  public Bilingual statement(LocalDate day) {
    return statement.fill(
        thresholds().stream()
            .map(threshold -> threshold.placeholder().is(threshold.on(day)))
            .toArray(Placeholder.Filling[]::new));
  }

  @Override
  public Validity validity() {
    return validity;
  }

  /** {@return how binding the rule is} */
  public Severity severity() {
    return severity;
  }

  /** {@return the class of unit, change or other subject that the rule is checked on} */
  public Class<S> subject() {
    return parts.checked.type();
  }

  /** {@return the type of unit that the rule is checked on, or empty if it is not on units} */
  public Optional<UnitType<?>> unitType() {
    return parts.checked.units();
  }

  /** {@return the type of order behind its subjects, or empty for any order} */
  public Optional<Class<? extends Order>> order() {
    return parts.checked.order();
  }

  /** {@return the subjects, where its subjects are found} */
  public Subjects<?> subjects() {
    return parts.checked.subjects();
  }

  /** {@return the counts, most important first; empty if the rule counts nothing} */
  public ImmutableList<Measure<? super S>> measures() {
    return parts.measures;
  }

  /** {@return the numbers that the rule turns on} */
  public ImmutableList<Threshold> thresholds() {
    return parts.thresholds;
  }

  /** {@return the surroundings that the rule looks at beside its subject} */
  ImmutableSet<Surroundings> surroundings() {
    return parts.surroundings;
  }

  /** {@return the types of evidence that the rule asks for} */
  ImmutableSet<Class<? extends Evidence>> evidence() {
    return ImmutableSet.<Class<? extends Evidence>>builder()
        .addAll(subjects().evidence().stream().iterator())
        .addAll(parts.evidence)
        .build();
  }

  /** {@return the authority that may consent to an exception, or empty if none may} */
  public Optional<ConsentAuthority> consenting() {
    return severity == Severity.MUST_OR_CONSENT
        ? Optional.of(parts.consent.authority())
        : Optional.empty();
  }

  /**
   * {@return this rule with another value of a threshold, another object}
   *
   * @param threshold a threshold of the same name as one of the rule's
   * @throws IllegalArgumentException if the rule turns on no threshold of that name
   */
  public Rule<S> with(Threshold threshold) {
    if (!turnsOn(threshold)) {
      throw new IllegalArgumentException(
          "Rule %s does not turn on %s; it turns on %s."
              .formatted(code, threshold.name(), Lists.transform(thresholds(), Threshold::name)));
    }
    return parts.setting(threshold).build();
  }

  /** Says whether a threshold of that name is one of the rule's. */
  boolean turnsOn(Threshold threshold) {
    return threshold.indexIn(thresholds()) >= 0;
  }

  RuleParts<S> parts() {
    return parts;
  }

  Check<S> check() {
    return check;
  }

  boolean hasDeadline() {
    return parts.deadline != null;
  }

  @Override
  public String toString() {
    return code + " (" + severity.term().english() + "): " + statement().english();
  }
}
