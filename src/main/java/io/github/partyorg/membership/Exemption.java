package io.github.partyorg.membership;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.Sex;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Data that the norms of exemption need about an exempted member (hồ sơ miễn công tác và sinh hoạt
 * đảng; Party Charter, Art. 7).
 *
 * <p>Unknown data are left out. None of these data decide whether an exemption can be carried out.
 */
@Value.Immutable
public abstract sealed class Exemption permits ImmutableExemption {

  Exemption() {}

  /** {@return an exemption without any data} */
  public static Exemption empty() {
    return ImmutableExemption.builder().build();
  }

  /** Why a member is exempted (lý do miễn). */
  public enum Ground implements HasListedTerm {
    /** Old age (tuổi cao). */
    OLD_AGE,

    /** Weak health (sức khỏe yếu). */
    WEAK_HEALTH,

    /** Mobile work (làm việc lưu động), or work where there is no organisation. */
    MOBILE_WORK,

    /** Long medical treatment (điều trị bệnh dài ngày). */
    LONG_TREATMENT,

    /** Abroad (ở nước ngoài). */
    ABROAD,

    /** Waiting for retirement (nghỉ chờ nghỉ hưu). */
    AWAITING_RETIREMENT,

    /** Maternity (nghỉ thai sản). */
    MATERNITY
  }

  /** {@return the ground, or empty if not stated} */
  public abstract Optional<Ground> ground();

  /** {@return the day of the member's own request, or empty if none is known} */
  public abstract Optional<LocalDate> requestedOn();

  /** {@return the last day of an exemption for a time, inclusive, or empty if no end is stated} */
  public abstract Optional<LocalDate> until();

  /** {@return the day of birth, or empty if not stated} */
  public abstract Optional<LocalDate> bornOn();

  /** {@return the sex, on which the age of exemption depends, or empty if not stated} */
  public abstract Optional<Sex> sex();

  /** {@return the first day of the illness, or empty if not stated} */
  public abstract Optional<LocalDate> illSince();

  /** {@return the votes; none if not stated} */
  public abstract ImmutableList<Vote> votes();

  /** {@return the consents; none if not stated} */
  public abstract ImmutableList<Consent> consents();

  /**
   * {@return this with other consents}
   *
   * @param consents all of its consents
   */
  public abstract Exemption withConsents(Iterable<? extends Consent> consents);

  /**
   * {@return this with a ground}
   *
   * @param ground the ground
   */
  public abstract Exemption withGround(Ground ground);

  /**
   * {@return this with the day of the member's own request}
   *
   * @param requestedOn the day
   */
  public abstract Exemption withRequestedOn(LocalDate requestedOn);

  /**
   * {@return this with a last day}
   *
   * @param until the last day of the exemption, inclusive
   */
  public abstract Exemption withUntil(LocalDate until);

  /**
   * {@return this with a day of birth}
   *
   * @param bornOn the day
   */
  public abstract Exemption withBornOn(LocalDate bornOn);

  /**
   * {@return this with a sex}
   *
   * @param sex the sex, on which the age of exemption depends
   */
  public abstract Exemption withSex(Sex sex);

  /**
   * {@return this with the first day of the illness}
   *
   * @param illSince the day
   */
  public abstract Exemption withIllSince(LocalDate illSince);

  /**
   * {@return this with other votes}
   *
   * @param votes all votes
   */
  public abstract Exemption withVotes(Vote... votes);
}
