package io.github.partyorg.structure;

import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The decision by which a branch below a grassroots committee is itself a grassroots organisation
 * (công nhận chi bộ cơ sở).
 *
 * <p>Two branches of one kind below one committee can differ in it, so it is recorded and not found
 * by their place (QĐ 294-QĐ/TW, 26/5/2025, 20.1.1).
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Recognition permits ImmutableRecognition {

  Recognition() {}

  /**
   * {@return a recognition}
   *
   * @param number the number of the decision, not blank
   * @param since the day from which it holds, inclusive
   * @throws IllegalArgumentException if the number is blank
   */
  public static Recognition of(String number, LocalDate since) {
    return ImmutableRecognition.make(Texts.filled(number, "number of the recognition"), since);
  }

  /** {@return the number of the decision} */
  public abstract String number();

  /** {@return the day from which the branch is recognised, inclusive} */
  public abstract LocalDate since();

  /**
   * {@return true from the first day of the recognition on}
   *
   * @param day the day
   */
  public final boolean holdsOn(LocalDate day) {
    return !day.isBefore(since());
  }

  /** Like the public method; without a day, any day counts. */
  final boolean counts(Optional<LocalDate> day) {
    return day.map(this::holdsOn).orElse(true);
  }

  /** {@return the recognition in one phrase: number and first day} */
  public final Bilingual summary() {
    return Bilingual.of(number() + " từ " + Bilingual.day(since()).vietnamese(), toString());
  }

  @Override
  public final String toString() {
    return number() + " since " + since();
  }
}
