package io.github.partyorg.activity;

import io.github.partyorg.internal.TupleStyle;
import org.immutables.value.Value;

/** An attendance for which the minutes give only figures (số liệu dự họp theo biên bản). */
@Value.Immutable
@TupleStyle
public abstract sealed class AttendanceFigures implements Attendance
    permits ImmutableAttendanceFigures {

  AttendanceFigures() {}

  /**
   * {@return figures}
   *
   * @param present the number of due members who attended, 0 or more
   * @param due the number of members due: guests elsewhere, the exempted who did not come and the
   *     suspended left out
   * @throws IllegalArgumentException if more were present than due, or fewer than none
   */
  public static AttendanceFigures of(int present, int due) {
    return ImmutableAttendanceFigures.make(present, due);
  }

  /** {@return the count of those present} */
  public abstract int present();

  /** {@return the count of those due} */
  public abstract int due();

  @Override
  public final Share share(Roster roster) {
    return share();
  }

  /**
   * Measures the members present against the members due.
   *
   * @return present of due, as the minutes say
   */
  public final Share share() {
    return Share.of(present(), due(), Roster.DUE);
  }

  @Value.Check
  void addsUp() {
    if (present() < 0 || present() > due()) {
      throw new IllegalArgumentException(
          "Of %s members due %s cannot have attended; correct the figures."
              .formatted(due(), present()));
    }
  }
}
