package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The Party of the whole country (toàn Đảng), led by the Central Committee (Ban Chấp hành Trung
 * ương).
 *
 * <p>Of what stands directly below the Centre it holds the provinces. Other organisations there, of
 * the army or of central agencies, are not modelled.
 */
@Value.Immutable
public abstract sealed class CentralCommittee implements Superior
    permits ImmutableCentralCommittee {

  private static final Bilingual TERM = Bilingual.of("toàn Đảng", "national Party organisation");

  CentralCommittee() {}

  @Override
  public final Bilingual term() {
    return TERM;
  }

  /**
   * Returns the provinces.
   *
   * @return the provinces, and the cities of their rank
   */
  public abstract ImmutableList<ProvincialCommittee> provinces();

  /**
   * Returns this unit with other provinces.
   *
   * @param provinces all of them
   * @return the unit with those provinces
   */
  public abstract CentralCommittee withProvinces(Iterable<? extends ProvincialCommittee> provinces);

  @Override
  public final ImmutableList<ProvincialCommittee> children() {
    return provinces();
  }

  @Override
  public final boolean holds(Unit unit) {
    return unit instanceof ProvincialCommittee;
  }

  @Override
  public final CentralCommittee withChildren(Iterable<? extends Unit> children) {
    return withProvinces(Children.of(this, children, provinces(), ProvincialCommittee.class));
  }

  @Override
  public abstract CentralCommittee withName(String name);

  @Override
  public abstract CentralCommittee withFoundedOn(LocalDate foundedOn);

  @Override
  public abstract CentralCommittee withLeadership(Leadership leadership);

  @Override
  public abstract CentralCommittee withConsents(Iterable<? extends Consent> consents);

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

  /** Builds national organisations. */
  public static final class Builder extends ImmutableCentralCommittee.Builder {
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
