package io.github.partyorg.membership;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.Interruption;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Data on the readmission of a former member (hồ sơ kết nạp lại; QĐ 294-QĐ/TW, 3.5).
 *
 * <p>The day and cause of leaving are required, because the time outside the Party does not count
 * towards seniority. Other unknown data are left out; they do not decide whether the readmission
 * can be carried out.
 */
@Value.Immutable
public abstract sealed class Readmission permits ImmutableReadmission {

  Readmission() {}

  /** Why a person left the Party, as far as the norms of readmission ask (lý do ra khỏi Đảng). */
  public enum Ground implements HasListedTerm {
    /** Stopped attending (tự bỏ sinh hoạt đảng). */
    STOPPED_ATTENDING(Interruption.Ground.REMOVED),

    /**
     * Removed from the list for another cause (xóa tên trong danh sách đảng viên vì lý do khác).
     */
    REMOVED(Interruption.Ground.REMOVED),

    /** Asked to leave (làm đơn xin ra khỏi Đảng). */
    RESIGNED(Interruption.Ground.RESIGNED),

    /** Asked to leave for particular hardship of the family (gia đình đặc biệt khó khăn). */
    FAMILY_HARDSHIP(Interruption.Ground.RESIGNED),

    /** Caused grave disunity (gây mất đoàn kết nội bộ nghiêm trọng). */
    GRAVE_DISUNITY(Interruption.Ground.EXPELLED),

    /** Convicted of corruption (bị kết án về tội tham nhũng). */
    CORRUPTION(Interruption.Ground.EXPELLED),

    /** Convicted of a serious crime or worse (bị kết án về tội nghiêm trọng trở lên). */
    SERIOUS_CRIME(Interruption.Ground.EXPELLED),

    /** Convicted of a less serious crime (bị án hình sự về tội ít nghiêm trọng). */
    LESSER_CRIME(Interruption.Ground.EXPELLED),

    /** Expelled for another cause (khai trừ vì lý do khác). */
    EXPELLED(Interruption.Ground.EXPELLED);

    private final Interruption.Ground departure;

    Ground(Interruption.Ground departure) {
      this.departure = departure;
    }

    /** {@return how the person left the Party: removed, expelled or on own request} */
    public Interruption.Ground departure() {
      return departure;
    }
  }

  /** {@return the first day out of the Party} */
  public abstract LocalDate leftOn();

  /** {@return why the person left} */
  public abstract Ground ground();

  /** {@return the day on which the branch considered the readmission, or empty if not stated} */
  public abstract Optional<LocalDate> consideredOn();

  /**
   * {@return the day on which a criminal record was cleared (xóa án tích), or empty if there is no
   * record or the day is not stated}
   */
  public abstract Optional<LocalDate> recordClearedOn();

  /** {@return how the bodies concerned voted; none if not stated} */
  public abstract ImmutableList<Vote> votes();

  /** {@return the written consents to it; none if not stated} */
  public abstract ImmutableList<Consent> consents();

  /**
   * {@return the same with other consents}
   *
   * @param consents all of its consents
   */
  public abstract Readmission withConsents(Iterable<? extends Consent> consents);

  /** {@return an empty builder; the day and the ground of leaving are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds readmissions. */
  public static final class Builder extends ImmutableReadmission.Builder {
    Builder() {}
  }
}
