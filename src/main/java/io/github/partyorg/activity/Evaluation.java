package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The annual evaluation of one unit or member (đánh giá, xếp loại hằng năm), kept under its id.
 *
 * <p>Only the {@linkplain #rating() rating} is required; any other empty attribute was not stated.
 */
@Value.Immutable
public abstract sealed class Evaluation permits ImmutableEvaluation {

  private static final Bilingual TASKS = Bilingual.of("nhiệm vụ trong năm", "tasks of the year");
  private static final BigDecimal HIGHEST_SCORE = BigDecimal.valueOf(100);

  Evaluation() {}

  /**
   * {@return an evaluation with only a rating}
   *
   * @param rating a rank, the reason why there is none, or not stated
   */
  public static Evaluation of(Rating rating) {
    return ImmutableEvaluation.builder().rating(rating).build();
  }

  /** {@return a rank, the reason why there is none, or not stated} */
  public abstract Rating rating();

  /** {@return the rank that the unit or member proposed (tự xếp loại), or empty if not stated} */
  public abstract Optional<Category> selfRating();

  /**
   * {@return the category proposed by the appraisal, the second step (thẩm định, đề nghị), or empty
   * if not stated}
   */
  public abstract Optional<Category> appraisal();

  /** {@return the id of the unit with the committee that decided, or empty if not stated} */
  public abstract Optional<UnitId> decidedBy();

  /** {@return the day of the decision, often in the next year, or empty if not stated} */
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

  /** {@return the whole months of sick leave of a member (nghỉ ốm)} */
  @Value.Default
  public int sickLeaveMonths() {
    return 0;
  }

  /** {@return the points from 0 to 100, or empty if not stated (điểm)} */
  public abstract Optional<BigDecimal> score();

  /** {@return the ranks of the quarters, where the regime has them} */
  public abstract ImmutableMap<Quarter, Category> quarters();

  /** {@return the tasks done, measured against all of the year, or empty if not stated} */
  public abstract Optional<Share> tasksDone();

  /** {@return the tasks done late, measured against all of the year, or empty if not stated} */
  public abstract Optional<Share> tasksLate();

  /**
   * {@return the tasks done beyond the requirement, measured against all of the year, or empty if
   * not stated}
   */
  public abstract Optional<Share> tasksBeyond();

  /**
   * {@return the faults remedied, measured against those that earlier reviews found, or empty if
   * not stated}
   */
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

  /**
   * {@return this with a self-rating}
   *
   * @param selfRating the rank
   */
  public abstract Evaluation withSelfRating(Category selfRating);

  /**
   * {@return this with the rank that the appraisal proposed}
   *
   * @param appraisal the rank
   */
  public abstract Evaluation withAppraisal(Category appraisal);

  /**
   * {@return this, as decided by the committee of a unit}
   *
   * @param decidedBy the unit's id
   */
  public abstract Evaluation withDecidedBy(UnitId decidedBy);

  /**
   * {@return this, as decided by the committee of a unit}
   *
   * @param decidedBy the text of the unit's id
   */
  public final Evaluation withDecidedBy(String decidedBy) {
    return withDecidedBy(UnitId.of(decidedBy));
  }

  /**
   * {@return this with the day of the decision}
   *
   * @param decidedOn the day
   */
  public abstract Evaluation withDecidedOn(LocalDate decidedOn);

  /**
   * {@return this with other bases}
   *
   * @param bases all documents, as the review cites them
   */
  public abstract Evaluation withBases(Iterable<String> bases);

  /**
   * {@return this, stated to be exemplary or not}
   *
   * @param isExemplary true if exemplary
   */
  public abstract Evaluation withIsExemplary(boolean isExemplary);

  /**
   * {@return this, with a disciplinary measure or without}
   *
   * @param isDisciplined true if there was one
   */
  public abstract Evaluation withIsDisciplined(boolean isDisciplined);

  /**
   * {@return this with a sick leave}
   *
   * @param sickLeaveMonths whole months
   * @throws IllegalArgumentException if they do not fit a year
   */
  public abstract Evaluation withSickLeaveMonths(int sickLeaveMonths);

  /**
   * {@return this with a score}
   *
   * @param score the points
   * @throws IllegalArgumentException if they are not from 0 to 100
   */
  public abstract Evaluation withScore(BigDecimal score);

  /**
   * {@return this with a score}
   *
   * @param score the points
   * @throws IllegalArgumentException if they are not from 0 to 100
   */
  public final Evaluation withScore(int score) {
    return withScore(BigDecimal.valueOf(score));
  }

  /**
   * {@return this with other ranks of quarters}
   *
   * @param quarters all of them
   */
  public abstract Evaluation withQuarters(Map<Quarter, ? extends Category> quarters);

  /**
   * {@return this with the results of the year's tasks}
   *
   * @param tasks how many tasks there were
   * @param done the number of them done
   * @param late the number of them done late
   * @param beyond the number of them that exceeded the requirement
   */
  public final Evaluation withTasks(int tasks, int done, int late, int beyond) {
    return withTasksDone(Share.of(done, tasks, TASKS))
        .withTasksLate(Share.of(late, tasks, TASKS))
        .withTasksBeyond(Share.of(beyond, tasks, TASKS));
  }

  abstract Evaluation withTasksDone(Share tasksDone);

  abstract Evaluation withTasksLate(Share tasksLate);

  abstract Evaluation withTasksBeyond(Share tasksBeyond);

  /**
   * {@return this with the faults remedied}
   *
   * @param faultsRemedied their share in the faults of earlier reviews
   */
  public abstract Evaluation withFaultsRemedied(Share faultsRemedied);
}
