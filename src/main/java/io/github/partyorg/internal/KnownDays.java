package io.github.partyorg.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that were read lately: a long document has the same days again and again, and keeps each
 * of them once.
 */
public final class KnownDays {

  /** Some 176 years of days. */
  private static final int MOST = 1 << 16;

  /** Each day where its number says, until another takes its place. */
  private @Nullable LocalDate[] known = new @Nullable LocalDate[1 << 6];

  private int made;

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
    LocalDate like = known[slot(year, month, day)];
    return like != null
            && like.getYear() == year
            && like.getMonthValue() == month
            && like.getDayOfMonth() == day
        ? like
        : kept(LocalDate.of(year, month, day));
  }

  private LocalDate kept(LocalDate day) {
    made++;
    if (made > known.length && known.length < MOST) {
      grow();
    }
    keep(day);
    return day;
  }

  private void grow() {
    @Nullable LocalDate[] fewer = known;
    known = new @Nullable LocalDate[4 * fewer.length];
    for (LocalDate day : fewer) {
      if (day != null) {
        keep(day);
      }
    }
  }

  private void keep(LocalDate day) {
    known[slot(day.getYear(), day.getMonthValue(), day.getDayOfMonth())] = day;
  }

  private int slot(int year, int month, int day) {
    return ((year * 12 + month) * 31 + day) & (known.length - 1);
  }
}
