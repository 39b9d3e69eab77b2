package io.github.partyorg.exchange;

import io.github.partyorg.internal.KnownDays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as clerks and spreadsheets write them (ngày). */
final class DayText {

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<day>\\d{1,2})\\s*[/.-]\\s*(?<month>\\d{1,2})\\s*[/.-]\\s*(?<year>\\d{4})");
  private static final Pattern MONTH =
      Pattern.compile("(?<month>\\d{1,2})\\s*[/.-]\\s*(?<year>\\d{4})");
  private static final Pattern MIDNIGHT = Pattern.compile("(.{10})[T ]00:00(:00(\\.0+)?)?");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.0+)?");

  private static final int MONTH_LENGTH = 9;

  /** Day 1 of spreadsheets is 1900-01-01; they also count a 29 February 1900. */
  private static final LocalDate BEFORE_SERIALS = LocalDate.of(1899, 12, 30);

  private DayText() {}

  /** Returns true for a day that was typed, its day first; a machine writes the year first. */
  static boolean isTyped(String text) {
    return DAY_FIRST.matcher(text).matches();
  }

  /** Returns true for a month without a day. */
  static boolean isMonth(String text) {
    return text.length() <= MONTH_LENGTH && MONTH.matcher(text).matches();
  }

  /** Returns the day of a text, or empty if it is none. */
  static Optional<LocalDate> read(String text, boolean monthSuffices, KnownDays days) {
    try {
      if (isIso(text)) {
        return Optional.of(days.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
      }
      return other(text, monthSuffices, days);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> other(String text, boolean monthSuffices, KnownDays days) {
    Matcher day = DAY_FIRST.matcher(text);
    if (day.matches()) {
      return Optional.of(days.of(group(day, "year"), group(day, "month"), group(day, "day")));
    }
    if (SERIAL.matcher(text).matches()) {
      return Optional.of(BEFORE_SERIALS.plusDays(number(text, 0, 5)));
    }
    Matcher midnight = MIDNIGHT.matcher(text);
    if (midnight.matches()) {
      return read(midnight.group(1), false, days);
    }
    Matcher month = MONTH.matcher(text);
    return monthSuffices && month.matches()
        ? Optional.of(LocalDate.of(group(month, "year"), group(month, "month"), 1))
        : Optional.empty();
  }

  private static boolean isIso(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    for (int at = 0; at < 10; at++) {
      char character = text.charAt(at);
      if (at != 4 && at != 7 && (character < '0' || character > '9')) {
        return false;
      }
    }
    return true;
  }

  /** Reads digits, which must be some. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      number = number * 10 + text.charAt(at) - '0';
    }
    return number;
  }

  private static int group(Matcher matcher, String name) {
    return Integer.parseInt(matcher.group(name));
  }
}
