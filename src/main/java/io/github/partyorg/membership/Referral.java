package io.github.partyorg.membership;

import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The paper with which a member goes from one organisation to another (giấy giới thiệu sinh hoạt
 * đảng), and the days on which time limits depend.
 *
 * <p>Unknown data are left out. None of these data decide whether a transfer can be carried out.
 */
@Value.Immutable
public abstract sealed class Referral permits ImmutableReferral {

  Referral() {}

  /**
   * {@return the day of the decision on the change of job or residence that makes the member go, or
   * empty if not stated}
   */
  public abstract Optional<LocalDate> decidedOn();

  /** {@return the unit's id, which need not be in the hierarchy, or empty if not stated} */
  public abstract Optional<UnitId> issuer();

  /** {@return the day on which the referral was issued, or empty if not stated} */
  public abstract Optional<LocalDate> issuedOn();

  /**
   * {@return the day on which the member presented it to the receiving organisation, or empty if
   * not stated}
   */
  public abstract Optional<LocalDate> presentedOn();

  /** {@return an empty builder; nothing is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds referrals. */
  public static final class Builder extends ImmutableReferral.Builder {
    Builder() {}

    /**
     * Sets the unit with the committee that issued the referral.
     *
     * @param issuer the text of the unit's id
     * @return this builder
     */
    public Builder issuer(String issuer) {
      return issuer(UnitId.of(issuer));
    }
  }
}
