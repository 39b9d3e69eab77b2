package io.github.partyorg.activity;

/**
 * The attendance of official members at a meeting (tỷ lệ đảng viên chính thức dự họp).
 *
 * <p>Either a {@linkplain AttendanceSheet sheet} of names, which is counted against a roster, or
 * the {@linkplain AttendanceFigures figures} of the minutes.
 */
public sealed interface Attendance permits AttendanceSheet, AttendanceFigures {

  /**
   * Measures the members present against the members due.
   *
   * @param roster the members expected; not used if the minutes give figures only
   * @return present of due, as counted by {@link Presence#isDue()}
   */
  Share share(Roster roster);
}
