package io.github.partyorg.exchange.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads days, and keeps those read last: a long document has the same days again and again. */
final class KnownDays {

  /** Some 44 years of days. */
  private static final int MOST = 1 << 14;

  /** Each day where its number says, until another takes its place. */
  private @Nullable LocalDate[] known = new @Nullable LocalDate[1 << 6];

  private int made;

  /**
   * Reads a day as 2018-03-15.
   *
   * @throws DateTimeException if it is none
   */
  LocalDate read(char[] text, int from) {
    if (text[from + 4] != '-' || text[from + 7] != '-') {
      throw new DateTimeException("no day");
    }
    int year = Figures.number(text, from, 4);
    int month = Figures.number(text, from + 5, 2);
    int day = Figures.number(text, from + 8, 2);
    int number = (year * 12 + month) * 31 + day;
    LocalDate like = known[number & (known.length - 1)];
    return like != null
            && like.getYear() == year
            && like.getMonthValue() == month
            && like.getDayOfMonth() == day
        ? like
        : kept(LocalDate.of(year, month, day), number);
  }

  private LocalDate kept(LocalDate day, int number) {
    made++;
    if (made > 4 * known.length && known.length < MOST) {
      known = new @Nullable LocalDate[4 * known.length];
    }
    known[number & (known.length - 1)] = day;
    return day;
  }
}
