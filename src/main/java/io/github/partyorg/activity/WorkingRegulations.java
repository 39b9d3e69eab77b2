package io.github.partyorg.activity;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The rules of work that a unit gives itself for a term (quy chế làm việc).
 *
 * <p>Their basis is the unit: when it ends, they end too, and its successor issues its own.
 */
@Value.Immutable
public abstract sealed class WorkingRegulations permits ImmutableWorkingRegulations {

  WorkingRegulations() {}

  /**
   * Returns regulations without further data.
   *
   * @param unit the text of the id of the unit that they apply to
   * @param issuedOn the day of issue, from which they hold
   * @return the regulations
   */
  public static WorkingRegulations of(String unit, LocalDate issuedOn) {
    return of(UnitId.of(unit), issuedOn);
  }

  /**
   * Returns regulations without further data.
   *
   * @param unit the id of the unit that they apply to
   * @param issuedOn the day of issue, from which they hold
   * @return the regulations
   */
  public static WorkingRegulations of(UnitId unit, LocalDate issuedOn) {
    return ImmutableWorkingRegulations.builder().unit(unit).issuedOn(issuedOn).build();
  }

  /** {@return the id of the unit that they apply to} */
  public abstract UnitId unit();

  /** {@return the number of the document, or empty if not stated} */
  public abstract Optional<String> number();

  /** {@return the day of issue, from which they hold, inclusive} */
  public abstract LocalDate issuedOn();

  /**
   * {@return the first day of the term for which they are issued, inclusive, or empty if not
   * stated}
   */
  public abstract Optional<LocalDate> termFrom();

  /** {@return the last day of that term, inclusive, or empty if not stated} */
  public abstract Optional<LocalDate> termUntil();

  /** {@return the topics that they settle, in the document's order} */
  public abstract ImmutableSet<RegulationTopic> topics();

  /**
   * {@return true from the day of issue until the end of the term, if there is one, provided that
   * the unit exists}
   *
   * @param day the day
   */
  public final boolean isInForceOn(LocalDate day) {
    return !day.isBefore(issuedOn()) && termUntil().map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * {@return the topics that they leave open, in the order asked}
   *
   * @param required the topics that are asked for, such as {@link RegulationTopic#named()}
   */
  public final ImmutableSet<RegulationTopic> missing(Set<RegulationTopic> required) {
    return Sets.difference(required, topics()).immutableCopy();
  }

  @Value.Check
  void endsAfterItBegins() {
    termUntil()
        .filter(last -> last.isBefore(termFrom().orElse(issuedOn())) || last.isBefore(issuedOn()))
        .ifPresent(
            last -> {
              throw new IllegalArgumentException(
                  "The working regulations of %s, issued on %s, have a term that ends before, on %s; correct the days."
                      .formatted(unit(), issuedOn(), last));
            });
  }

  /**
   * {@return this with a number}
   *
   * @param number the number of the document
   */
  public abstract WorkingRegulations withNumber(String number);

  /**
   * {@return this with the first day of their term}
   *
   * @param termFrom the day, inclusive
   * @throws IllegalArgumentException if the term ends before
   */
  public abstract WorkingRegulations withTermFrom(LocalDate termFrom);

  /**
   * {@return this with the last day of their term}
   *
   * @param termUntil the day, inclusive
   * @throws IllegalArgumentException if it is before the day of issue or before the first day
   */
  public abstract WorkingRegulations withTermUntil(LocalDate termUntil);

  /**
   * {@return this with other topics}
   *
   * @param topics all topics that they settle
   */
  public abstract WorkingRegulations withTopics(Iterable<? extends RegulationTopic> topics);
}
