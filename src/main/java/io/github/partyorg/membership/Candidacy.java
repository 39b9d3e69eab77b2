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

  /** {@return the day of birth, or empty if not stated} */
  public abstract Optional<LocalDate> bornOn();

  /**
   * {@return the day on which the branch considered the admission, when age is counted (Party
   * Charter, Art. 1(2)), or empty if not stated}
   */
  public abstract Optional<LocalDate> consideredOn();

  /** {@return the schooling completed, or empty if not stated} */
  public abstract Optional<Education> education();

  /** {@return the introducers; none if not stated} */
  public abstract ImmutableList<Introducer> introducers();

  /** {@return the votes; none if not stated} */
  public abstract ImmutableList<Vote> votes();

  /** {@return the consents; none if not stated} */
  public abstract ImmutableList<Consent> consents();

  /**
   * {@return the same with other consents}
   *
   * @param consents all of its consents
   */
  public abstract Candidacy withConsents(Iterable<? extends Consent> consents);

  /** {@return an empty builder; nothing is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds candidacies. */
  public static final class Builder extends ImmutableCandidacy.Builder {
    Builder() {}
  }
}
