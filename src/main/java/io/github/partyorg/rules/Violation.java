package io.github.partyorg.rules;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitPath;
import io.github.partyorg.structure.Vocabulary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * That a rule does not hold for a unit, or for a member or an act there (vi phạm).
 *
 * <p>Two violations are equal if the rule's code and the subject are: the figures may change and it
 * is still the same violation. One about a member as such, such as a probation that is over, is
 * still the same after the member has moved to another branch. Sorted by severity, path, code.
 */
public final class Violation implements Comparable<Violation> {

  private static final Placeholder<Subject> SUBJECT = Placeholder.plain("subject");
  private static final Placeholder<Bilingual> OBSERVED = Placeholder.phrase("observed");
  private static final Placeholder<Bilingual> REQUIRED = Placeholder.phrase("required");
  private static final Placeholder<LegalSource> SOURCE =
      Placeholder.of("source", LegalSource::cited);

  private static final Template MESSAGE =
      Template.of(
          "{subject}: {observed}; quy định: {required} ({source})",
          "{subject}: {observed}; required: {required} ({source})",
          SUBJECT,
          OBSERVED,
          REQUIRED,
          SOURCE);

  private static final Comparator<Violation> ORDER =
      Comparator.<Violation, Severity>comparing(violation -> violation.rule().severity())
          .thenComparing(Violation::path)
          .thenComparing(violation -> violation.rule().code())
          .thenComparing(Violation::subject);

  private final Finding finding;
  private final LocalDate day;
  private final Vocabulary vocabulary;
  private final Supplier<ImmutableList<Remedy>> remedies;

  Violation(
      Finding finding,
      LocalDate day,
      Vocabulary vocabulary,
      Function<Violation, ImmutableList<Remedy>> remedies) {
    this.finding = finding;
    this.day = day;
    this.vocabulary = vocabulary;
    this.remedies = Suppliers.memoize(() -> remedies.apply(this));
  }

  Finding finding() {
    return finding;
  }

  /** {@return the rule} */
  public Rule<?> rule() {
    return finding.rule();
  }

  /** {@return the unit, and the member or the act where it is about one} */
  public Subject subject() {
    return finding.subject();
  }

  /** {@return the unit's id} */
  public UnitId unit() {
    return subject().unit();
  }

  /** {@return the unit's path} */
  public UnitPath path() {
    return subject().path();
  }

  /** {@return the facts and the requirement} */
  public Breach breach() {
    return finding.breach().saidIn(vocabulary);
  }

  /** {@return the source} */
  public LegalSource source() {
    return rule().source(day);
  }

  /** {@return unit, observation, requirement and legal source} */
  public Bilingual message() {
    Breach breach = breach();
    return MESSAGE.fill(
        SUBJECT.is(subject()),
        OBSERVED.is(breach.observed()),
        REQUIRED.is(breach.required()),
        SOURCE.is(source()));
  }

  /** {@return remedies that were tried, best first; tried on the first call} */
  public ImmutableList<Remedy> remedies() {
    return remedies.get();
  }

  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Violation violation
        && rule().code().equals(violation.rule().code())
        && subject().equals(violation.subject());
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule().code(), subject());
  }

  @Override
  public String toString() {
    return rule().code() + " " + path() + ": " + message().english();
  }
}
