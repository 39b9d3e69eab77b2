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

  /** {@return the unit's id} */
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
                  "The working regulations of %s, issued on %s, are for a term that ended on %s; correct the days."
                      .formatted(unit(), issuedOn(), last));
            });
  }

  /** {@return an empty builder; unit and day of issue are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds working regulations. */
  public static final class Builder extends ImmutableWorkingRegulations.Builder {
    Builder() {}

    /**
     * Sets the unit that they apply to.
     *
     * @param unit the text of the unit's id
     * @return this builder
     */
    public Builder unit(String unit) {
      return unit(UnitId.of(unit));
    }
  }
}
