package io.github.partyorg.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a long document has again and again, each of them kept once.
 *
 * <p>The days of a year are made together, once enough of them were asked for, and so stand side by
 * side in memory. If each were kept where it was first read, to look at one would be a wait for
 * memory, and cost more than to make it anew.
 */
public final class KnownDays {

  private static final int FIRST_YEAR = 1900;
  private static final int YEARS = 200;
  private static final int MONTHS = 12;
  private static final int DAYS = 31;

  /** From so many days of a year on, others of it will come. */
  private static final int ENOUGH = 32;

  /** The days of each year in which enough were asked for, 31 for each month. */
  private final @Nullable LocalDate[] @Nullable [] years =
      new @Nullable LocalDate[YEARS] @Nullable [];

  private final int[] asked = new int[YEARS];

  /** Makes days of which none is known. */
  public KnownDays() {}

  /**
   * {@return a day}
   *
   * @param year its year
   * @param month its month, from 1
   * @param day its number in the month, from 1
   * @throws java.time.DateTimeException if there is no such day
   */
  public LocalDate of(int year, int month, int day) {
    int at = year - FIRST_YEAR;
    if (at < 0 || at >= YEARS || month < 1 || month > MONTHS || day < 1 || day > DAYS) {
      return LocalDate.of(year, month, day);
    }
    @Nullable LocalDate @Nullable [] days = years[at];
    if (days == null) {
      asked[at]++;
      if (asked[at] < ENOUGH) {
        return LocalDate.of(year, month, day);
      }
      days = daysOf(year);
      years[at] = days;
    }
    @Nullable LocalDate known = days[number(month, day)];
    return known == null ? LocalDate.of(year, month, day) : known;
  }

  private static @Nullable LocalDate[] daysOf(int year) {
    @Nullable LocalDate[] days = new @Nullable LocalDate[MONTHS * DAYS];
    LocalDate day = LocalDate.of(year, 1, 1);
    while (day.getYear() == year) {
      days[number(day.getMonthValue(), day.getDayOfMonth())] = day;
      day = day.plusDays(1);
    }
    return days;
  }

  private static int number(int month, int day) {
    return (month - 1) * DAYS + day - 1;
  }
}
