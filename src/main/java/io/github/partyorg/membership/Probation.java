package io.github.partyorg.membership;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Data that the norms of confirmation need about a probationary member (thời gian dự bị).
 *
 * <p>Unknown data are left out. Its beginning and its months decide since when the member is
 * official.
 */
@Value.Immutable
public abstract sealed class Probation permits ImmutableProbation {

  private static final int MONTHS = 12;

  Probation() {}

  /** {@return a probation of twelve months without any data} */
  public static Probation empty() {
    return ImmutableProbation.builder().build();
  }

  /**
   * {@return the day of the admission ceremony, from which the probation lasts (Party Charter, Art.
   * 5), or empty if not stated}
   */
  public abstract Optional<LocalDate> begunOn();

  /** {@return the months: twelve unless stated otherwise (Party Charter, Art. 5)} */
  @Value.Default
  public int months() {
    return MONTHS;
  }

  /** {@return the day on which the branch considered the confirmation, or empty if not stated} */
  public abstract Optional<LocalDate> consideredOn();

  /** {@return the votes; none if not stated} */
  public abstract ImmutableList<Vote> votes();

  @Value.Check
  void lasts() {
    if (months() < 1) {
      throw new IllegalArgumentException(
          "A probation of " + months() + " months is impossible; state at least one month.");
    }
  }

  /**
   * {@return this with a day of the admission ceremony}
   *
   * @param begunOn the day from which the probation lasts
   */
  public abstract Probation withBegunOn(LocalDate begunOn);

  /**
   * {@return this with another length}
   *
   * @param months the months
   * @throws IllegalArgumentException if it is less than one month
   */
  public abstract Probation withMonths(int months);

  /**
   * {@return this with the day on which the branch considered the confirmation}
   *
   * @param consideredOn the day
   */
  public abstract Probation withConsideredOn(LocalDate consideredOn);

  /**
   * {@return this with other votes}
   *
   * @param votes all votes
   */
  public abstract Probation withVotes(Vote... votes);
}
