package io.github.partyorg.reporting;

import io.github.partyorg.structure.Bilingual;
import java.time.LocalDate;
import java.util.Locale;

/** The written form of days, in ASCII digits. */
final class Days {

  private Days() {}

  /**
   * Returns 1/7/2018 for a Vietnamese reader, otherwise 2018-07-01, which cannot be misread as
   * January.
   */
  static String text(LocalDate day, Locale locale) {
    String vietnamese = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    return Bilingual.of(vietnamese, day.toString()).in(locale);
  }
}
