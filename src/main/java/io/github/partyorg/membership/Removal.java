package io.github.partyorg.membership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
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

  /** Why a member is removed from the list (lý do xóa tên; Party Charter, Arts. 5 and 8). */
  public enum Ground implements HasTerm {
    /**
     * Stopped attending, or paying dues, in the year and without cause (bỏ sinh hoạt, đảng phí).
     */
    ABSENT_OR_UNPAID(
        "bỏ sinh hoạt hoặc không đóng đảng phí không có lý do",
        "stopped attending or paying dues without cause"),

    /** Returned or destroyed the card (trả thẻ, hủy thẻ). */
    CARD_RETURNED("tự ý trả thẻ hoặc hủy thẻ đảng viên", "returned or destroyed the card"),

    /** Lacks will and showed no progress after education (giảm sút ý chí phấn đấu). */
    NO_PROGRESS(
        "giảm sút ý chí phấn đấu, đã được giáo dục mà không tiến bộ",
        "lacks will, no progress after education"),

    /** Found unqualified in two consecutive years (hai năm liền vi phạm tư cách). */
    UNQUALIFIED("hai năm liền không đủ tư cách", "found unqualified two years running"),

    /** Fails the political standard (không bảo đảm tiêu chuẩn chính trị). */
    POLITICAL_STANDARD("không bảo đảm tiêu chuẩn chính trị", "fails the political standard"),

    /** Failed as a probationary member (dự bị không đủ tư cách). */
    FAILED_PROBATION("đảng viên dự bị không đủ tư cách", "failed probation");

    private final Bilingual term;

    Ground(String vietnamese, String english) {
      this.term = Bilingual.of(vietnamese, english);
    }

    @Override
    public Bilingual term() {
      return term;
    }
  }

  /** {@return the ground, or empty if none is stated} */
  public abstract Optional<Ground> ground();

  /** {@return the day, or empty if not stated} */
  public abstract Optional<LocalDate> since();

  /** {@return the years in which the member was found unqualified} */
  public abstract ImmutableSet<Year> years();

  /** {@return the votes; none if not stated} */
  public abstract ImmutableList<Vote> votes();

  /** {@return an empty builder; nothing is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds removals. */
  public static final class Builder extends ImmutableRemoval.Builder {
    Builder() {}
  }
}
