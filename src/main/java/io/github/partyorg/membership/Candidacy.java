package io.github.partyorg.membership;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Education;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Data that the norms of admission need about a new member (hồ sơ kết nạp).
 *
 * <p>Unknown data are left out. None of these data decide whether an admission can be carried out.
 */
@Value.Immutable
public abstract sealed class Candidacy permits ImmutableCandidacy {

  Candidacy() {}

  /** {@return a candidacy without any data} */
  public static Candidacy empty() {
    return ImmutableCandidacy.builder().build();
  }

  /** {@return the day of birth, or empty if not stated} */
  public abstract Optional<LocalDate> bornOn();

  /**
   * {@return the day on which the branch considered the admission, when age is counted (Party
   * Charter, Art. 1(2)), or empty if not stated}
   */
  public abstract Optional<LocalDate> consideredOn();

  /** {@return the schooling completed, or empty if not stated} */
  public abstract Optional<Education> education();

  /**
   * {@return true if the person is of an upland, border, island or ethnic-minority area, of one
   * with very difficult conditions, or a fisher (vùng cao, biên giới, hải đảo, vùng đồng bào dân
   * tộc thiểu số, vùng đặc biệt khó khăn, ngư dân), where less schooling suffices}
   */
  @Value.Default
  public boolean isOfDifficultArea() {
    return false;
  }

  /** {@return the day on which the branch received the decision, or empty if not stated} */
  public abstract Optional<LocalDate> receivedOn();

  /** {@return the day of the admission ceremony (lễ kết nạp), or empty if not stated} */
  public abstract Optional<LocalDate> ceremonyOn();

  /** {@return the introducers; none if not stated} */
  public abstract ImmutableList<Introducer> introducers();

  /** {@return the votes; none if not stated} */
  public abstract ImmutableList<Vote> votes();

  /** {@return the consents; none if not stated} */
  public abstract ImmutableList<Consent> consents();

  /**
   * {@return this with other consents}
   *
   * @param consents all of its consents
   */
  public abstract Candidacy withConsents(Iterable<? extends Consent> consents);

  /**
   * {@return this with a day of birth}
   *
   * @param bornOn the day
   */
  public abstract Candidacy withBornOn(LocalDate bornOn);

  /**
   * {@return this with the day on which the branch considered the admission}
   *
   * @param consideredOn the day
   */
  public abstract Candidacy withConsideredOn(LocalDate consideredOn);

  /**
   * {@return this with the schooling completed}
   *
   * @param education the schooling
   */
  public abstract Candidacy withEducation(Education education);

  /**
   * {@return this with other introducers}
   *
   * @param introducers all of them
   */
  public abstract Candidacy withIntroducers(Introducer... introducers);

  /**
   * {@return this with or without the mark of such an area}
   *
   * @param isOfDifficultArea true for a person of such an area
   */
  public abstract Candidacy withIsOfDifficultArea(boolean isOfDifficultArea);

  /**
   * {@return this with the day on which the branch received the decision}
   *
   * @param receivedOn the day
   */
  public abstract Candidacy withReceivedOn(LocalDate receivedOn);

  /**
   * {@return this with the day of the ceremony}
   *
   * @param ceremonyOn the day
   */
  public abstract Candidacy withCeremonyOn(LocalDate ceremonyOn);

  /**
   * {@return this with other votes}
   *
   * @param votes all votes
   */
  public abstract Candidacy withVotes(Vote... votes);
}
