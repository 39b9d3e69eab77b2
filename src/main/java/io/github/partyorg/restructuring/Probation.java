package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the norms of confirmation ask about a probationary member (thời gian dự bị).
 *
 * <p>What is not known stays out. None of it decides whether a confirmation can be carried out.
 */
@Value.Immutable
public abstract sealed class Probation permits ImmutableProbation {

  Probation() {}

  /**
   * Returns the day of the admission ceremony, from which the probation lasts (Party Charter, Art.
   * 5).
   *
   * @return the day, or empty if not stated
   */
  public abstract Optional<LocalDate> begunOn();

  /**
   * Returns the day on which the branch considered the confirmation.
   *
   * @return the day, or empty if not stated
   */
  public abstract Optional<LocalDate> consideredOn();

  /**
   * Returns how the bodies concerned voted.
   *
   * @return the votes; none if not stated
   */
  public abstract ImmutableList<Vote> votes();

  /**
   * Returns a new builder.
   *
   * @return an empty builder; nothing is required
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds what is known of a probation. */
  public static final class Builder extends ImmutableProbation.Builder {
    Builder() {}
  }
}
