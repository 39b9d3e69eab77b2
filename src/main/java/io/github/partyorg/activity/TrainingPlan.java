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

  /** {@return the unit's id} */
  public abstract UnitId issuer();

  /** {@return the number of the document, or empty if not stated} */
  public abstract Optional<String> number();

  /** {@return the day, perhaps in the year before; empty if not stated} */
  public abstract Optional<LocalDate> issuedOn();

  /** {@return the courses planned, empty if not stated} */
  public abstract ImmutableList<Course> courses();

  /** {@return an empty builder; the issuer is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds training plans. */
  public static final class Builder extends ImmutableTrainingPlan.Builder {
    Builder() {}

    /**
     * Sets the unit with the committee that issued it.
     *
     * @param unit the text of the unit's id
     * @return this builder
     */
    public Builder issuer(String unit) {
      return issuer(UnitId.of(unit));
    }
  }
}
