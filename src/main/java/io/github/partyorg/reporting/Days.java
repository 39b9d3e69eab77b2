package io.github.partyorg.reporting;

import java.time.LocalDate;

/** How days are written, in either language. */
final class Days {

  private Days() {}

  /** Returns day, month and year, in this order, in ASCII digits. */
  static String text(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }
}
