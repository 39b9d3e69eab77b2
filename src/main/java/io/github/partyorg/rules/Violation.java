package io.github.partyorg.rules;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitPath;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * That a rule does not hold for a unit (vi phạm).
 *
 * <p>Two violations are equal if the rule and the unit are: the figures may change and it is still
 * the same violation. Sorted by severity, path, code.
 */
public final class Violation implements Comparable<Violation> {

  private static final Comparator<Violation> ORDER =
      Comparator.<Violation, Severity>comparing(violation -> violation.rule().severity())
          .thenComparing(Violation::path)
          .thenComparing(violation -> violation.rule().code());

  private final Rule<?> rule;
  private final UnitPath path;
  private final String name;
  private final Breach breach;
  private final Supplier<ImmutableList<Remedy>> remedies;

  Violation(
      Rule<?> rule,
      UnitPath path,
      String name,
      Breach breach,
      Supplier<ImmutableList<Remedy>> remedies) {
    this.rule = rule;
    this.path = path;
    this.name = name;
    this.breach = breach;
    this.remedies = Suppliers.memoize(remedies::get);
  }

  /**
   * Returns what does not hold.
   *
   * @return the rule
   */
  public Rule<?> rule() {
    return rule;
  }

  /**
   * Returns for which unit.
   *
   * @return the unit's id
   */
  public UnitId unit() {
    return path.unit();
  }

  /**
   * Returns where.
   *
   * @return the unit's path
   */
  public UnitPath path() {
    return path;
  }

  /**
   * Returns what is and what should be.
   *
   * @return the breach
   */
  public Breach breach() {
    return breach;
  }

  /**
   * Returns the violation in one sentence.
   *
   * @return unit, observation, requirement and legal source
   */
  public Bilingual message() {
    return Bilingual.of(
        "%s: %s; quy định: %s (%s)"
            .formatted(
                name,
                breach.observed().vietnamese(),
                breach.required().vietnamese(),
                rule.source()),
        "%s: %s; required: %s (%s)"
            .formatted(
                name, breach.observed().english(), breach.required().english(), rule.source()));
  }

  /**
   * Returns what would cure it.
   *
   * @return remedies that were tried, best first; tried on the first call
   */
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
        && rule.code().equals(violation.rule.code())
        && unit().equals(violation.unit());
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule.code(), unit());
  }

  @Override
  public String toString() {
    return rule.code() + " " + path + ": " + message().english();
  }
}
