package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.HasListedTerm;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** A quarter of a year (quý). */
public enum Quarter implements HasListedTerm {
  /** January to March (quý I). */
  FIRST(Month.JANUARY),

  /** April to June (quý II). */
  SECOND(Month.APRIL),

  /** July to September (quý III). */
  THIRD(Month.JULY),

  /** October to December (quý IV). */
  FOURTH(Month.OCTOBER);

  private final Month first;

  Quarter(Month first) {
    this.first = first;
  }

  /**
   * {@return the quarter of a month}
   *
   * @param month the month
   */
  public static Quarter of(Month month) {
    for (Quarter quarter : values()) {
      if (quarter.first == month.firstMonthOfQuarter()) {
        return quarter;
      }
    }
    throw new IllegalStateException("No quarter has " + month);
  }

  /** {@return the months, in order} */
  public ImmutableList<Month> months() {
    return ImmutableList.of(first, first.plus(1), first.plus(2));
  }

  /**
   * {@return the first day of this quarter of the year}
   *
   * @param year the year
   */
  public LocalDate firstDay(Year year) {
    return year.atMonth(first).atDay(1);
  }

  /**
   * {@return the last day of this quarter of the year}
   *
   * @param year the year
   */
  public LocalDate lastDay(Year year) {
    return year.atMonth(first.plus(2)).atEndOfMonth();
  }
}
