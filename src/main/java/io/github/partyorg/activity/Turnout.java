package io.github.partyorg.activity;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasListedTerm;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * The number that came, in persons or in attendances, exact or a minimum (số người, lượt người).
 *
 * <p>A person who comes three times makes three attendances: the two are never added.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Turnout permits ImmutableTurnout {

  Turnout() {}

  /** The unit of count. */
  public enum Measure implements HasListedTerm {
    /** Persons (người). */
    PERSONS("person"),

    /** Attendances (lượt người): each coming of a person. */
    ATTENDANCES("attendance");

    private final String one;

    Measure(String one) {
      this.one = one;
    }

    private Bilingual said(int count) {
      return Bilingual.count(count, term().vietnamese(), one, term().english());
    }
  }

  /**
   * {@return a turnout of a number of persons}
   *
   * @param count the count, 0 or more
   */
  public static Turnout persons(int count) {
    return ImmutableTurnout.make(Measure.PERSONS, count, false);
  }

  /**
   * {@return a turnout of a number of attendances}
   *
   * @param count the count, 0 or more
   */
  public static Turnout attendances(int count) {
    return ImmutableTurnout.make(Measure.ATTENDANCES, count, false);
  }

  /** {@return the unit of count} */
  public abstract Measure measure();

  /** {@return the count, or the minimum that it exceeds} */
  public abstract int count();

  /** {@return true if the count is only exceeded} */
  public abstract boolean isExceeded();

  /** {@return this turnout as one that was exceeded} */
  public final Turnout exceeded() {
    return ImmutableTurnout.make(measure(), count(), true);
  }

  /**
   * {@return the sum; a minimum if one of them is}
   *
   * @param other another turnout, of the same measure
   * @throws IllegalArgumentException if one counts persons and the other attendances
   */
  public final Turnout plus(Turnout other) {
    if (measure() != other.measure()) {
      throw new IllegalArgumentException(
          "%s and %s cannot be added: a person may come more than once."
              .formatted(text(Locale.ENGLISH), other.text(Locale.ENGLISH)));
    }
    return ImmutableTurnout.make(
        measure(), count() + other.count(), isExceeded() || other.isExceeded());
  }

  /**
   * Writes the turnout.
   *
   * @param locale the reader's locale
   * @return such as {@code more than 8,000 attendances}
   */
  public final String text(Locale locale) {
    return (isExceeded() ? Bilingual.of("hơn ", "more than ").in(locale) : "")
        + measure().said(count()).in(locale);
  }

  @Value.Check
  void isNotNegative() {
    if (count() < 0) {
      throw new IllegalArgumentException("A turnout of " + count() + " is negative; correct it.");
    }
  }

  @Override
  public final String toString() {
    return text(Locale.ENGLISH);
  }
}
