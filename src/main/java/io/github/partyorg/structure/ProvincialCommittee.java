package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The Party organisation of a province (đảng bộ tỉnh), led by the provincial committee (tỉnh ủy).
 */
@Value.Immutable
public abstract sealed class ProvincialCommittee implements Superior
    permits ImmutableProvincialCommittee {

  private static final Bilingual TERM =
      Bilingual.of("đảng bộ tỉnh", "provincial Party organisation");

  ProvincialCommittee() {}

  @Override
  public final Bilingual term() {
    return TERM;
  }

  /**
   * Returns the direct superiors of grassroots organisations in the province.
   *
   * @return the districts, or since 1 July 2025 the communes
   */
  public abstract ImmutableList<ImmediateSuperior> immediateSuperiors();

  /**
   * Returns this unit with other direct superiors of grassroots organisations.
   *
   * @param immediateSuperiors all of them
   * @return the unit with those below it
   */
  public abstract ProvincialCommittee withImmediateSuperiors(
      Iterable<? extends ImmediateSuperior> immediateSuperiors);

  @Override
  public final ImmutableList<ImmediateSuperior> children() {
    return immediateSuperiors();
  }

  @Override
  public final boolean holds(Unit unit) {
    return unit instanceof ImmediateSuperior;
  }

  @Override
  public final ProvincialCommittee withChildren(Iterable<? extends Unit> children) {
    return withImmediateSuperiors(
        Children.of(this, children, immediateSuperiors(), ImmediateSuperior.class));
  }

  @Override
  public abstract ProvincialCommittee withName(String name);

  @Override
  public abstract ProvincialCommittee withFoundedOn(LocalDate foundedOn);

  @Override
  public abstract ProvincialCommittee withLeadership(Leadership leadership);

  @Override
  public abstract ProvincialCommittee withConsents(Iterable<? extends Consent> consents);

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

  /** Builds provincial organisations. */
  public static final class Builder extends ImmutableProvincialCommittee.Builder {
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
