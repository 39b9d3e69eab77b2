package io.github.partyorg.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Counts days and months up to the ends of time: the first and the last day that {@link LocalDate}
 * knows are days like others, and what would lie beyond them is that day.
 */
public final class Timeline {

  private Timeline() {}

  /**
   * {@return the day before}
   *
   * @param day a day
   */
  public static LocalDate eve(LocalDate day) {
    return daysAfter(day, -1);
  }

  /**
   * {@return the day after}
   *
   * @param day a day
   */
  public static LocalDate next(LocalDate day) {
    return daysAfter(day, 1);
  }

  /**
   * {@return the day so many days after another}
   *
   * @param day a day
   * @param days how many days, negative for earlier ones
   */
  public static LocalDate daysAfter(LocalDate day, long days) {
    long left = ChronoUnit.DAYS.between(day, days < 0 ? LocalDate.MIN : LocalDate.MAX);
    return day.plusDays(days < 0 ? Math.max(days, left) : Math.min(days, left));
  }

  /**
   * {@return the day so many months after another, or the last day of that month if it is shorter}
   *
   * @param day a day
   * @param months how many months, negative for earlier ones
   */
  public static LocalDate monthsAfter(LocalDate day, long months) {
    LocalDate end = months < 0 ? LocalDate.MIN : LocalDate.MAX;
    long left = ChronoUnit.MONTHS.between(YearMonth.from(day), YearMonth.from(end));
    return Math.abs(months) > Math.abs(left) ? end : day.plusMonths(months);
  }
}
