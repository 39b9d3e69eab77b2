package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.NormCode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A norm that is checked on subjects of one type (quy định được kiểm tra).
 *
 * <p>Two rules are equal only if they are the same object: an unchanged rule is the same in the
 * rulebooks of several editions.
 *
 * @param <S> the subjects: units, or changes of an outcome
 */
public final class Rule<S> implements Norm {

  /**
   * Looks at one subject.
   *
   * @param <S> the subjects
   */
  @FunctionalInterface
  public interface Check<S> {
    /**
     * Looks at one subject.
     *
     * @param subject the subject
     * @param situation what it is seen in
     * @return how it falls short, or empty if the rule holds
     */
    Optional<Breach> check(S subject, Situation situation);
  }

  /**
   * Says whether a rule meets a subject of its type at all.
   *
   * @param <S> the subjects
   */
  @FunctionalInterface
  public interface Scope<S> {
    /**
     * Says whether the rule is for a subject.
     *
     * @param subject the subject
     * @param situation what it is seen in
     * @return true if the subject is to be checked
     */
    boolean meets(S subject, Situation situation);
  }

  /**
   * Thinks of what may cure a breach.
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
  }

  private final Class<S> subject;
  private final NormCode code;
  private final Severity severity;
  private final Bilingual statement;
  private final LegalSource source;
  private final Range<LocalDate> inForce;
  private final Scope<S> scope;
  private final Check<S> check;
  private final Cure<S> cure;

  private Rule(Builder<S> builder) {
    this.subject = builder.subject;
    this.code = stated(builder.code, "code");
    this.severity = stated(builder.severity, "severity");
    this.statement = stated(builder.statement, "statement");
    this.source = stated(builder.source, "source");
    this.inForce = stated(builder.inForce, "time in force");
    this.check = stated(builder.check, "check");
    this.scope = builder.scope;
    this.cure = builder.cure;
  }

  private static <T> T stated(@Nullable T value, String what) {
    if (value == null) {
      throw new IllegalStateException("The rule has no " + what + "; state it.");
    }
    return value;
  }

  /**
   * Begins a rule.
   *
   * @param <S> the subjects
   * @param subject the type of unit or change that it is checked on
   * @return a builder; all but scope and cure are required
   */
  public static <S> Builder<S> on(Class<S> subject) {
    return new Builder<>(subject);
  }

  @Override
  public NormCode code() {
    return code;
  }

  @Override
  public Bilingual statement() {
    return statement;
  }

  @Override
  public LegalSource source() {
    return source;
  }

  @Override
  public Range<LocalDate> inForce() {
    return inForce;
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
   * @return the type of unit or change
   */
  public Class<S> subject() {
    return subject;
  }

  boolean meets(Object candidate, Situation situation) {
    return subject.isInstance(candidate) && scope.meets(subject.cast(candidate), situation);
  }

  Optional<Breach> check(Object candidate, Situation situation) {
    return check.check(subject.cast(candidate), situation);
  }

  ImmutableList<Remedy> propose(Object candidate, Situation situation) {
    return cure.propose(this, subject.cast(candidate), situation);
  }

  @Override
  public String toString() {
    return code + " (" + severity.term().english() + "): " + statement.english();
  }

  /**
   * Builds rules.
   *
   * @param <S> the subjects
   */
  public static final class Builder<S> {
    private final Class<S> subject;
    private @Nullable NormCode code;
    private @Nullable Severity severity;
    private @Nullable Bilingual statement;
    private @Nullable LegalSource source;
    private @Nullable Range<LocalDate> inForce;
    private @Nullable Check<S> check;
    private Scope<S> scope = (candidate, situation) -> true;
    private Cure<S> cure = (rule, candidate, situation) -> ImmutableList.of();

    private Builder(Class<S> subject) {
      this.subject = subject;
    }

    /**
     * Sets code and severity.
     *
     * @param text the code, such as {@code BR-01}
     * @param level how binding the rule is
     * @return this builder
     */
    public Builder<S> code(String text, Severity level) {
      code = NormCode.of(text);
      severity = level;
      return this;
    }

    /**
     * Sets the sentence.
     *
     * @param vietnamese what must hold, in Vietnamese
     * @param english what must hold, in English
     * @return this builder
     */
    public Builder<S> statement(String vietnamese, String english) {
      statement = Bilingual.of(vietnamese, english);
      return this;
    }

    /**
     * Sets where the norm stands and since when it is in force, without end.
     *
     * @param where the source
     * @param fromInclusive the first day in force
     * @return this builder
     */
    public Builder<S> source(LegalSource where, LocalDate fromInclusive) {
      return source(where, Range.atLeast(fromInclusive));
    }

    /**
     * Sets where the norm stands and when it is in force.
     *
     * @param where the source
     * @param days the days in force
     * @return this builder
     */
    public Builder<S> source(LegalSource where, Range<LocalDate> days) {
      source = where;
      inForce = days;
      return this;
    }

    /**
     * Restricts the rule to some subjects of its type.
     *
     * @param which says which
     * @return this builder
     */
    public Builder<S> when(Scope<S> which) {
      scope = which;
      return this;
    }

    /**
     * Sets what is looked at.
     *
     * @param how gives the breach, or nothing if the rule holds
     * @return this builder
     */
    public Builder<S> check(Check<S> how) {
      check = how;
      return this;
    }

    /**
     * Sets what may cure a breach.
     *
     * @param how proposes remedies, best first
     * @return this builder
     */
    public Builder<S> cure(Cure<S> how) {
      cure = how;
      return this;
    }

    /**
     * Returns the rule.
     *
     * @return the rule
     * @throws IllegalStateException if something required is not stated
     */
    public Rule<S> build() {
      return new Rule<>(this);
    }
  }
}
