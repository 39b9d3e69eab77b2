package io.github.partyorg.exchange.json;

import io.github.partyorg.internal.KnownDays;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The figures of a usual day, as 2018-03-15, in the characters of a text. */
final class Figures {

  static final int OF_A_DAY = 10;

  private Figures() {}

  /**
   * Reads a day.
   *
   * @throws DateTimeException if it is none
   */
  static LocalDate day(char[] text, int from, KnownDays days) {
    if (text[from + 4] != '-' || text[from + 7] != '-') {
      throw new DateTimeException("no day");
    }
    return days.of(number(text, from, 4), number(text, from + 5, 2), number(text, from + 8, 2));
  }

  /**
   * Reads some figures.
   *
   * @throws DateTimeException if another character is among them
   */
  private static int number(char[] text, int from, int length) {
    int number = 0;
    for (int at = from; at < from + length; at++) {
      if (text[at] < '0' || text[at] > '9') {
        throw new DateTimeException("no figure");
      }
      number = number * 10 + text[at] - '0';
    }
    return number;
  }

  /** Writes a day of a year with four figures between the hyphens of a text. */
  static void put(LocalDate day, char[] text) {
    put(day.getYear(), text, 0, 4);
    put(day.getMonthValue(), text, 5, 2);
    put(day.getDayOfMonth(), text, 8, 2);
  }

  private static void put(int number, char[] text, int from, int length) {
    int rest = number;
    for (int at = from + length - 1; at >= from; at--) {
      text[at] = (char) ('0' + rest % 10);
      rest /= 10;
    }
  }
}
