package io.github.partyorg.exchange;

import java.time.LocalDate;

/**
 * Watches a column of days for days and months that a spreadsheet swapped.
 *
 * <p>A spreadsheet that expects the month first converts the days up to the twelfth, swapped, and
 * leaves the others as text. So in such a column each converted day could be swapped, and no typed
 * day could.
 */
final class DayWatch {

  private static final int MONTHS = 12;

  private final Suspects converted = new Suspects();
  private boolean isAnyTyped;
  private boolean isSound;

  void saw(String text, LocalDate day, Row row, Field field) {
    if (isSound || DayText.isMonth(text)) {
      return;
    }
    boolean couldBeSwapped = day.getDayOfMonth() <= MONTHS;
    boolean isTyped = DayText.isTyped(text);
    isSound = isTyped == couldBeSwapped;
    isAnyTyped |= isTyped;
    if (isSound) {
      converted.clear();
    } else if (!isTyped && converted.keepsMore()) {
      LocalDate swapped = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
      converted.add(
          DefectCode.SWAPPED_DAY.at(row.origin().place(field), text).proposing(swapped.toString()));
    } else if (!isTyped) {
      converted.count();
    }
  }

  /** Tells the days that may be swapped, once all were seen. */
  void tell(DefectReport.Log log) {
    if (!isSound && isAnyTyped) {
      converted.tell(log);
    }
  }
}
