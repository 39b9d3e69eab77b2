package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The training that a committee plans for the year (kế hoạch đào tạo, bồi dưỡng). */
@Value.Immutable
public abstract sealed class TrainingPlan permits ImmutableTrainingPlan {

  TrainingPlan() {}

  /**
   * Returns a plan without further data.
   *
   * @param issuer the text of the id of the unit with the committee that issued it
   * @return the plan
   */
  public static TrainingPlan of(String issuer) {
    return of(UnitId.of(issuer));
  }

  /**
   * Returns a plan without further data.
   *
   * @param issuer the id of the unit with the committee that issued it
   * @return the plan
   */
  public static TrainingPlan of(UnitId issuer) {
    return ImmutableTrainingPlan.builder().issuer(issuer).build();
  }

  /** {@return the id of the unit with the committee that issued the plan} */
  public abstract UnitId issuer();

  /** {@return the number of the document, or empty if not stated} */
  public abstract Optional<String> number();

  /** {@return the day of issue, perhaps in the year before, or empty if not stated} */
  public abstract Optional<LocalDate> issuedOn();

  /** {@return the courses planned, empty if not stated} */
  public abstract ImmutableList<Course> courses();

  /**
   * {@return this with a number}
   *
   * @param number the number of the document
   */
  public abstract TrainingPlan withNumber(String number);

  /**
   * {@return this with a day of issue}
   *
   * @param issuedOn the day
   */
  public abstract TrainingPlan withIssuedOn(LocalDate issuedOn);

  /**
   * {@return this with other courses}
   *
   * @param courses all courses planned
   */
  public abstract TrainingPlan withCourses(Iterable<? extends Course> courses);
}
