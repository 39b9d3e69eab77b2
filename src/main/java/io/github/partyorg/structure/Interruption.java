package io.github.partyorg.structure;

import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.immutables.value.Value;

/**
 * A time in which a member took no part in the Party (thời gian không tham gia sinh hoạt đảng) and
 * that does not count towards seniority (QĐ 294-QĐ/TW, 4.5).
 *
 * <p>A member who was wrongly expelled and then restored to all rights has no interruption.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Interruption permits ImmutableInterruption {

  private static final Placeholder<Ground> GROUND = Placeholder.term("ground");
  private static final Placeholder<LocalDate> FIRST_DAY = Placeholder.day("first");
  private static final Placeholder<LocalDate> BACK = Placeholder.day("back");
  private static final Template TOLD =
      Template.of(
          "{ground} từ {first}, trở lại {back}",
          "{ground} on {first}, back on {back}",
          GROUND,
          FIRST_DAY,
          BACK);

  Interruption() {}

  /** Why a member was out of the Party (lý do ra khỏi Đảng). */
  public enum Ground implements HasListedTerm {
    /** Removed from the list, and readmitted (xóa tên). */
    REMOVED,

    /** Expelled, and readmitted (khai trừ). */
    EXPELLED,

    /** Left on own request, and readmitted (xin ra khỏi Đảng). */
    RESIGNED,

    /** Lost contact with the Party, and found again without readmission (mất liên lạc). */
    LOST_CONTACT,

    /** Between two organisations in a transfer (gián đoạn do chuyển sinh hoạt đảng). */
    TRANSFER_GAP
  }

  /**
   * {@return an interruption}
   *
   * @param since the first day out of the Party
   * @param until the day of return, the first that counts again
   * @param ground why the member was out
   * @throws IllegalArgumentException if the day of return is not after the first day
   */
  public static Interruption of(LocalDate since, LocalDate until, Ground ground) {
    return ImmutableInterruption.make(since, until, ground);
  }

  /** {@return the first day out of the Party, inclusive} */
  public abstract LocalDate since();

  /** {@return the day of return, exclusive: the first day that counts again} */
  public abstract LocalDate until();

  /** {@return why the member was out} */
  public abstract Ground ground();

  /** {@return true if it ended by a readmission, with a probation after it} */
  public final boolean isEndedByReadmission() {
    return ground() != Ground.LOST_CONTACT && ground() != Ground.TRANSFER_GAP;
  }

  /** Returns the length in days. */
  final long days() {
    return ChronoUnit.DAYS.between(since(), until());
  }

  /** {@return the time out in one phrase: ground, first day and day of return} */
  public final Bilingual summary() {
    return TOLD.fill(GROUND.is(ground()), FIRST_DAY.is(since()), BACK.is(until()));
  }

  @Value.Check
  void ends() {
    if (!until().isAfter(since())) {
      throw new IllegalArgumentException(
          "An interruption since %s cannot end on %s; correct one of the days."
              .formatted(since(), until()));
    }
  }

  @Override
  public final String toString() {
    return ground().term().english() + " " + since() + " to " + until();
  }
}
