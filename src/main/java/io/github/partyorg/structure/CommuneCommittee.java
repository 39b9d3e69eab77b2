package io.github.partyorg.structure;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The Party organisation of a commune, ward or special zone directly under the province (đảng bộ
 * xã, phường, đặc khu).
 *
 * <p>It exists since 1 July 2025, in a pilot as the direct superior of grassroots organisations (QĐ
 * 294-QĐ/TW, 26/5/2025). A commune of before that day is a {@link GrassrootsCommittee}.
 */
@Value.Immutable
public abstract sealed class CommuneCommittee implements ImmediateSuperior
    permits ImmutableCommuneCommittee {

  private static final Bilingual TERM =
      Bilingual.of("đảng bộ xã, phường, đặc khu", "commune Party organisation");

  CommuneCommittee() {}

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public abstract CommuneCommittee withName(String name);

  @Override
  public abstract CommuneCommittee withFoundedOn(LocalDate foundedOn);

  @Override
  public abstract CommuneCommittee withLeadership(Leadership leadership);

  @Override
  public abstract CommuneCommittee withConsents(Iterable<? extends Consent> consents);

  @Override
  public abstract CommuneCommittee withOrganizations(
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

  /** Builds commune organisations. */
  public static final class Builder extends ImmutableCommuneCommittee.Builder {
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
