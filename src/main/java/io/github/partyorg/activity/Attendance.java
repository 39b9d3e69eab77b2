package io.github.partyorg.activity;

/**
 * How many official members attended a meeting (tỷ lệ đảng viên chính thức dự họp).
 *
 * <p>Either a {@linkplain AttendanceSheet sheet} of names, which is counted against a roster, or
 * the {@linkplain AttendanceFigures figures} of the minutes.
 */
public sealed interface Attendance permits AttendanceSheet, AttendanceFigures {

  /**
   * Measures who was present against who was due.
   *
   * @param roster who was expected; figures do not need it, for they are counted already
   * @return present of due; the denominator leaves out whom {@link Presence#isDue()} leaves out
   */
  Share share(Roster roster);
}
