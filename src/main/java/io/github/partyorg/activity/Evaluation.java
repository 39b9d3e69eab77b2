package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The annual evaluation of one unit or member (đánh giá, xếp loại hằng năm), kept under its id.
 *
 * <p>Only the {@linkplain #rating() rating} is required; any other empty attribute was not stated.
 */
@Value.Immutable
public abstract sealed class Evaluation permits ImmutableEvaluation {

  private static final BigDecimal HIGHEST_SCORE = BigDecimal.valueOf(100);

  Evaluation() {}

  /**
   * {@return an evaluation with only a rating}
   *
   * @param rating a rank, the reason why there is none, or not stated
   */
  public static Evaluation of(Rating rating) {
    return builder().rating(rating).build();
  }

  /** {@return a rank, the reason why there is none, or not stated} */
  public abstract Rating rating();

  /** {@return the rank, or empty if not stated (tự xếp loại)} */
  public abstract Optional<Category> selfRating();

  /**
   * {@return the category proposed by the appraisal, the second step (thẩm định, đề nghị), or empty
   * if not stated}
   */
  public abstract Optional<Category> appraisal();

  /** {@return the unit's id, or empty if not stated} */
  public abstract Optional<UnitId> decidedBy();

  /** {@return the day, often in the next year; empty if not stated} */
  public abstract Optional<LocalDate> decidedOn();

  /**
   * {@return the documents that the review refers to (căn cứ kiểm điểm), such as a resolution, as
   * the review cites them}
   */
  public abstract ImmutableList<String> bases();

  /** {@return true if stated to be exemplary (tiêu biểu)} */
  @Value.Default
  public boolean isExemplary() {
    return false;
  }

  /** {@return true if stated to have been disciplined (bị thi hành kỷ luật)} */
  @Value.Default
  public boolean isDisciplined() {
    return false;
  }

  /** {@return for how many whole months a member was on sick leave (nghỉ ốm)} */
  @Value.Default
  public int sickLeaveMonths() {
    return 0;
  }

  /** {@return the points from 0 to 100, or empty if not stated (điểm)} */
  public abstract Optional<BigDecimal> score();

  /** {@return the ranks of the quarters, where the regime has them} */
  public abstract ImmutableMap<Quarter, Category> quarters();

  /** {@return measured against the tasks of the year, or empty if not stated} */
  public abstract Optional<Share> tasksDone();

  /** {@return measured against the tasks of the year, or empty if not stated} */
  public abstract Optional<Share> tasksLate();

  /** {@return measured against the tasks of the year, or empty if not stated} */
  public abstract Optional<Share> tasksBeyond();

  /** {@return measured against those faults, or empty if not stated} */
  public abstract Optional<Share> faultsRemedied();

  @Value.Check
  void scoresWithinBounds() {
    score()
        .filter(points -> points.signum() < 0 || points.compareTo(HIGHEST_SCORE) > 0)
        .ifPresent(
            points -> {
              throw new IllegalArgumentException(
                  "A score of " + points + " is not between 0 and 100; correct it.");
            });
    if (sickLeaveMonths() < 0 || sickLeaveMonths() > 12) {
      throw new IllegalArgumentException(
          "A sick leave of " + sickLeaveMonths() + " months does not fit a year; correct it.");
    }
  }

  /** {@return an empty builder; the rating is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds evaluations. */
  public static final class Builder extends ImmutableEvaluation.Builder {

    private static final Bilingual TASKS = Bilingual.of("nhiệm vụ trong năm", "tasks of the year");

    Builder() {}

    /**
     * Sets the unit with the committee that decided.
     *
     * @param unit the text of the unit's id
     * @return this builder
     */
    public Builder decidedBy(String unit) {
      return decidedBy(UnitId.of(unit));
    }

    /**
     * Sets the score.
     *
     * @param points the points, from 0 to 100
     * @return this builder
     */
    public Builder score(int points) {
      return score(BigDecimal.valueOf(points));
    }

    /**
     * Sets how the tasks of the year went.
     *
     * @param tasks how many tasks there were
     * @param done the number of them done
     * @param late the number of them done late
     * @param beyond the number of them that exceeded the requirement
     * @return this builder
     */
    public Builder tasks(int tasks, int done, int late, int beyond) {
      return tasksDone(Share.of(done, tasks, TASKS))
          .tasksLate(Share.of(late, tasks, TASKS))
          .tasksBeyond(Share.of(beyond, tasks, TASKS));
    }
  }
}
