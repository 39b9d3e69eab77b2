package io.github.partyorg.activity;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
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
    return ImmutableCourse.builder().kind(kind).turnout(turnout).addAudiences(audiences).build();
  }

  /** {@return the subject taught} */
  public abstract TrainingKind kind();

  /** {@return the audiences, which the turnout counts together} */
  public abstract ImmutableSet<Audience> audiences();

  /** {@return how many were sent or came} */
  public abstract Turnout turnout();

  /**
   * {@return the id of the unit that organised the course or sent people to it, or empty if not
   * stated}
   */
  public abstract Optional<UnitId> organisedBy();

  /** {@return the number of classes, at least one, or empty if not stated (số lớp)} */
  public abstract OptionalInt classes();

  /** {@return the day on which it began, or empty if not stated} */
  public abstract Optional<LocalDate> heldOn();

  /**
   * {@return this with other audiences}
   *
   * @param audiences all audiences
   */
  public abstract Course withAudiences(Iterable<Audience> audiences);

  /**
   * {@return this, as organised by a unit}
   *
   * @param organisedBy the unit's id
   */
  public abstract Course withOrganisedBy(UnitId organisedBy);

  /**
   * {@return this, as organised by a unit}
   *
   * @param organisedBy the text of the unit's id
   */
  public final Course withOrganisedBy(String organisedBy) {
    return withOrganisedBy(UnitId.of(organisedBy));
  }

  /**
   * {@return this with a day}
   *
   * @param heldOn the day on which the course began
   */
  public abstract Course withHeldOn(LocalDate heldOn);

  /**
   * {@return this with a number of classes}
   *
   * @param classes the number of classes
   * @throws IllegalArgumentException if it is less than one
   */
  public abstract Course withClasses(int classes);

  @Value.Check
  void hasClasses() {
    if (classes().orElse(1) < 1) {
      throw new IllegalArgumentException(
          "A course of " + classes().getAsInt() + " classes was not held; correct the number.");
    }
  }
}
