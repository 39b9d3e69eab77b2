package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A grassroots organisation with branches below it (đảng bộ cơ sở), led by a base committee (đảng
 * ủy cơ sở).
 *
 * <p>Its branches stand directly below it or in a {@link Section}.
 */
@Value.Immutable
public abstract sealed class GrassrootsCommittee implements GrassrootsOrganization, Superior
    permits ImmutableGrassrootsCommittee {

  private static final Bilingual TERM = Bilingual.of("đảng bộ cơ sở", "grassroots committee");

  GrassrootsCommittee() {}

  @Override
  public final Bilingual term() {
    return TERM;
  }

  /**
   * Returns the branches directly below.
   *
   * @return the branches, those in sections left out
   */
  public abstract ImmutableList<SubordinateBranch> branches();

  /**
   * Returns the sectional organisations.
   *
   * @return the sections
   */
  public abstract ImmutableList<Section> sections();

  /**
   * Returns this organisation with other branches directly below.
   *
   * @param branches all of them
   * @return the organisation with those branches
   */
  public abstract GrassrootsCommittee withBranches(Iterable<? extends SubordinateBranch> branches);

  /**
   * Returns this organisation with other sections.
   *
   * @param sections all of them
   * @return the organisation with those sections
   */
  public abstract GrassrootsCommittee withSections(Iterable<? extends Section> sections);

  @Override
  public final ImmutableList<? extends Unit> children() {
    if (sections().isEmpty()) {
      return branches();
    }
    return ImmutableList.<Unit>builder().addAll(branches()).addAll(sections()).build();
  }

  @Override
  public final boolean holds(Unit unit) {
    return unit instanceof SubordinateBranch || unit instanceof Section;
  }

  @Override
  public final GrassrootsCommittee withChildren(Iterable<? extends Unit> children) {
    return withBranches(Children.of(this, children, branches(), SubordinateBranch.class))
        .withSections(Children.of(this, children, sections(), Section.class));
  }

  @Override
  public abstract GrassrootsCommittee withName(String name);

  @Override
  public abstract GrassrootsCommittee withFoundedOn(LocalDate foundedOn);

  @Override
  public abstract GrassrootsCommittee withLeadership(Leadership leadership);

  @Override
  public abstract GrassrootsCommittee withConsents(Iterable<? extends Consent> consents);

  @Override
  public abstract GrassrootsCommittee withGrassrootsKind(GrassrootsKind grassrootsKind);

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
   * @return an empty builder; id, name and grassroots kind are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds grassroots committees. */
  public static final class Builder extends ImmutableGrassrootsCommittee.Builder {
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
