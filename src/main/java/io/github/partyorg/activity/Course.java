package io.github.partyorg.activity;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Training of one kind for one audience, held or planned (lớp đào tạo, bồi dưỡng). */
@Value.Immutable
public abstract sealed class Course permits ImmutableCourse {

  Course() {}

  /**
   * {@return a course without further data}
   *
   * @param kind the subject taught
   * @param turnout how many were sent or came
   * @param audiences the audiences
   */
  public static Course of(TrainingKind kind, Turnout turnout, Audience... audiences) {
    return builder().kind(kind).turnout(turnout).addAudiences(audiences).build();
  }

  /** {@return the subject taught} */
  public abstract TrainingKind kind();

  /** {@return the audiences, which the turnout counts together} */
  public abstract ImmutableSet<Audience> audiences();

  /** {@return how many were sent or came} */
  public abstract Turnout turnout();

  /** {@return the unit's id, or empty if not stated} */
  public abstract Optional<UnitId> organisedBy();

  /** {@return the day on which it began, or empty if not stated} */
  public abstract Optional<LocalDate> heldOn();

  /** {@return an empty builder; kind and turnout are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds courses. */
  public static final class Builder extends ImmutableCourse.Builder {
    Builder() {}

    /**
     * Sets the unit that organised it or sent people to it.
     *
     * @param unit the text of the unit's id
     * @return this builder
     */
    public Builder organisedBy(String unit) {
      return organisedBy(UnitId.of(unit));
    }
  }
}
