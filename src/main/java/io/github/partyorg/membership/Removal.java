package io.github.partyorg.membership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.HasListedTerm;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Data that the norms of removal need about a member removed from the list (hồ sơ xóa tên; Party
 * Charter, Art. 8).
 *
 * <p>Unknown data are left out. None of these data decide whether a removal can be carried out.
 */
@Value.Immutable
public abstract sealed class Removal permits ImmutableRemoval {

  Removal() {}

  /** {@return a removal without any data} */
  public static Removal empty() {
    return ImmutableRemoval.builder().build();
  }

  /** Why a member is removed from the list (lý do xóa tên; Party Charter, Arts. 5 and 8). */
  public enum Ground implements HasListedTerm {
    /** Stopped attending (bỏ sinh hoạt), or paying dues, in the year and without cause. */
    ABSENT_OR_UNPAID,

    /** Returned or destroyed the card (tự ý trả thẻ hoặc hủy thẻ đảng viên). */
    CARD_RETURNED,

    /** Lacks will and showed no progress after education (giảm sút ý chí phấn đấu). */
    NO_PROGRESS,

    /** Found unqualified in two consecutive years (hai năm liền vi phạm tư cách đảng viên). */
    UNQUALIFIED,

    /** Fails the political standard (không bảo đảm tiêu chuẩn chính trị). */
    POLITICAL_STANDARD,

    /** Failed as a probationary member (dự bị không đủ tư cách). */
    FAILED_PROBATION
  }

  /** {@return the ground, or empty if none is stated} */
  public abstract Optional<Ground> ground();

  /**
   * {@return the first day of the education of a member without progress, or empty if not stated}
   */
  public abstract Optional<LocalDate> since();

  /** {@return the years in which the member was found unqualified} */
  public abstract ImmutableSet<Year> years();

  /** {@return the votes; none if not stated} */
  public abstract ImmutableList<Vote> votes();

  /**
   * {@return this with a ground}
   *
   * @param ground the ground
   */
  public abstract Removal withGround(Ground ground);

  /**
   * {@return this with the first day of the education of a member without progress}
   *
   * @param since the day
   */
  public abstract Removal withSince(LocalDate since);

  /**
   * {@return this with the years in which the member was found unqualified}
   *
   * @param years all of them
   */
  public abstract Removal withYears(Year... years);

  /**
   * {@return this with other votes}
   *
   * @param votes all votes
   */
  public abstract Removal withVotes(Vote... votes);
}
