package io.github.partyorg.structure;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The Party organisation of a district (đảng bộ huyện), led by the district committee (huyện ủy).
 *
 * <p>Districts have no Party organisation after 30 June 2025 (QĐ 294-QĐ/TW, 26/5/2025); that is a
 * norm, so that history can be modelled.
 */
@Value.Immutable
public abstract sealed class DistrictCommittee implements ImmediateSuperior
    permits ImmutableDistrictCommittee {

  private static final Bilingual TERM =
      Bilingual.of("đảng bộ huyện", "district Party organisation");

  DistrictCommittee() {}

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public abstract DistrictCommittee withName(String name);

  @Override
  public abstract DistrictCommittee withFoundedOn(LocalDate foundedOn);

  @Override
  public abstract DistrictCommittee withLeadership(Leadership leadership);

  @Override
  public abstract DistrictCommittee withConsents(Iterable<? extends Consent> consents);

  @Override
  public abstract DistrictCommittee withOrganizations(
      Iterable<? extends GrassrootsOrganization> organizations);

  @Value.Check
  void isNamed() {
    Texts.filled(name(), "name of unit", id());
  }

  @Override
  public final String toString() {
    return Children.label(this);
  }

  /**
   * Returns a new builder.
   *
   * @return an empty builder; id and name are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds district organisations. */
  public static final class Builder extends ImmutableDistrictCommittee.Builder {
    Builder() {}

    /**
     * Sets the identity.
     *
     * @param id the text of the id
     * @return this builder
     */
    public Builder id(String id) {
      return id(UnitId.of(id));
    }
  }
}
