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
   * {@return a regular meeting without further data}
   *
   * @param heldOn the day
   */
  public static Meeting regular(LocalDate heldOn) {
    return builder().kind(MeetingKind.REGULAR).heldOn(heldOn).build();
  }

  /**
   * {@return a thematic meeting without further data}
   *
   * @param heldOn the day
   */
  public static Meeting thematic(LocalDate heldOn) {
    return builder().kind(MeetingKind.THEMATIC).heldOn(heldOn).build();
  }

  /** {@return the kind of meeting} */
  public abstract MeetingKind kind();

  /** {@return the day on which it was held} */
  public abstract LocalDate heldOn();

  /** {@return the duration, more than nothing; empty if not stated} */
  public abstract Optional<Duration> duration();

  /** {@return the attendance of official members, or empty if not stated} */
  public abstract Optional<Attendance> attendance();

  /** {@return the day, not after the meeting; empty if not stated} */
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

  /** {@return an empty builder; kind and day are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds meetings. */
  public static final class Builder extends ImmutableMeeting.Builder {
    Builder() {}
  }
}
