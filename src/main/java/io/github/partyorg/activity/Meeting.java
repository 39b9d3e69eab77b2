package io.github.partyorg.activity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One meeting, as a minute book has it (cuộc sinh hoạt, cuộc họp).
 *
 * <p>Duration, attendance and materials are empty where they are not stated.
 */
@Value.Immutable
public abstract sealed class Meeting permits ImmutableMeeting {

  Meeting() {}

  /**
   * Returns a meeting without further data.
   *
   * @param kind the kind of meeting
   * @param heldOn the day
   * @return the meeting
   */
  public static Meeting of(MeetingKind kind, LocalDate heldOn) {
    return ImmutableMeeting.builder().kind(kind).heldOn(heldOn).build();
  }

  /**
   * {@return a regular meeting without further data}
   *
   * @param heldOn the day
   */
  public static Meeting regular(LocalDate heldOn) {
    return of(MeetingKind.REGULAR, heldOn);
  }

  /**
   * {@return a thematic meeting without further data}
   *
   * @param heldOn the day
   */
  public static Meeting thematic(LocalDate heldOn) {
    return of(MeetingKind.THEMATIC, heldOn);
  }

  /** {@return the kind of meeting} */
  public abstract MeetingKind kind();

  /** {@return the day on which it was held} */
  public abstract LocalDate heldOn();

  /** {@return the duration, more than nothing; empty if not stated} */
  public abstract Optional<Duration> duration();

  /** {@return the attendance of official members, or empty if not stated} */
  public abstract Optional<Attendance> attendance();

  /**
   * {@return the day on which the materials were sent, not after the meeting, or empty if not
   * stated}
   */
  public abstract Optional<LocalDate> materialsSentOn();

  @Value.Check
  void tookPlace() {
    duration()
        .filter(duration -> duration.isZero() || duration.isNegative())
        .ifPresent(
            duration -> {
              throw new IllegalArgumentException(
                  "The meeting on %s lasted %s; state how long, or leave it out."
                      .formatted(heldOn(), duration));
            });
    materialsSentOn()
        .filter(day -> day.isAfter(heldOn()))
        .ifPresent(
            day -> {
              throw new IllegalArgumentException(
                  ("The materials of the meeting on %s were sent on %s, after it; correct one of"
                          + " the days.")
                      .formatted(heldOn(), day));
            });
  }

  /**
   * {@return this with a duration}
   *
   * @param duration the duration
   * @throws IllegalArgumentException if it is nothing or negative
   */
  public abstract Meeting withDuration(Duration duration);

  /**
   * {@return this with an attendance}
   *
   * @param attendance the attendance of official members
   */
  public abstract Meeting withAttendance(Attendance attendance);

  /**
   * {@return this with the day on which the materials were sent}
   *
   * @param materialsSentOn the day
   * @throws IllegalArgumentException if it is after the meeting
   */
  public abstract Meeting withMaterialsSentOn(LocalDate materialsSentOn);
}
