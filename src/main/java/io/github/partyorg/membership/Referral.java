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

  /** {@return a referral without any data} */
  public static Referral empty() {
    return ImmutableReferral.builder().build();
  }

  /**
   * {@return the day of the decision on the change of job or residence that makes the member go, or
   * empty if not stated}
   */
  public abstract Optional<LocalDate> effectiveOn();

  /**
   * {@return the id of the unit with the committee that issued the referral, or empty if not
   * stated; the unit need not be in the hierarchy}
   */
  public abstract Optional<UnitId> issuer();

  /** {@return the day on which the referral was issued, or empty if not stated} */
  public abstract Optional<LocalDate> issuedOn();

  /**
   * {@return the day on which the member presented it to the receiving organisation, or empty if
   * not stated}
   */
  public abstract Optional<LocalDate> presentedOn();

  /**
   * {@return the day on which the receiving organisation was told of the transfer, or empty if not
   * stated}
   */
  public abstract Optional<LocalDate> announcedOn();

  /** {@return the day on which the member handed the file in there, or empty if not stated} */
  public abstract Optional<LocalDate> fileHandedInOn();

  /**
   * {@return true if the member is under inspection, or a complaint about the member is being dealt
   * with (đang bị kiểm tra, giải quyết tố cáo)}
   */
  @Value.Default
  public boolean isUnderInspection() {
    return false;
  }

  /**
   * {@return this with the day of the decision on the change of job or residence}
   *
   * @param effectiveOn the day
   */
  public abstract Referral withEffectiveOn(LocalDate effectiveOn);

  /**
   * {@return this, as issued by the committee of a unit}
   *
   * @param issuer the unit's id
   */
  public abstract Referral withIssuer(UnitId issuer);

  /**
   * {@return this, as issued by the committee of a unit}
   *
   * @param issuer the text of the unit's id
   */
  public final Referral withIssuer(String issuer) {
    return withIssuer(UnitId.of(issuer));
  }

  /**
   * {@return this with a day of issue}
   *
   * @param issuedOn the day
   */
  public abstract Referral withIssuedOn(LocalDate issuedOn);

  /**
   * {@return this with the day on which the member presented it}
   *
   * @param presentedOn the day
   */
  public abstract Referral withPresentedOn(LocalDate presentedOn);

  /**
   * {@return this with the day on which the receiving organisation was told}
   *
   * @param announcedOn the day
   */
  public abstract Referral withAnnouncedOn(LocalDate announcedOn);

  /**
   * {@return this with the day on which the member handed the file in}
   *
   * @param fileHandedInOn the day
   */
  public abstract Referral withFileHandedInOn(LocalDate fileHandedInOn);

  /**
   * {@return this, of a member under inspection or not}
   *
   * @param isUnderInspection true if an inspection, or a complaint about the member, is open
   */
  public abstract Referral withIsUnderInspection(boolean isUnderInspection);
}
