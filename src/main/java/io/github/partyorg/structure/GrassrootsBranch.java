package io.github.partyorg.structure;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A branch that is itself a grassroots organisation (chi bộ cơ sở). */
@Value.Immutable
public abstract sealed class GrassrootsBranch implements GrassrootsOrganization, Branch
    permits ImmutableGrassrootsBranch {

  private static final Bilingual TERM = Bilingual.of("chi bộ cơ sở", "grassroots branch");

  GrassrootsBranch() {}

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public abstract GrassrootsBranch withName(String name);

  @Override
  public abstract GrassrootsBranch withFoundedOn(LocalDate foundedOn);

  @Override
  public abstract GrassrootsBranch withLeadership(Leadership leadership);

  @Override
  public abstract GrassrootsBranch withConsents(Iterable<? extends Consent> consents);

  @Override
  public abstract GrassrootsBranch withKind(BranchKind kind);

  @Override
  public abstract GrassrootsBranch withMembers(Iterable<? extends Member> members);

  @Override
  public abstract GrassrootsBranch withGroups(Iterable<? extends PartyGroup> groups);

  @Override
  public abstract GrassrootsBranch withGuests(Iterable<? extends Guest> guests);

  @Override
  public abstract GrassrootsBranch withPilot(Optional<? extends Pilot> pilot);

  @Override
  public abstract GrassrootsBranch withGrassrootsKind(GrassrootsKind grassrootsKind);

  @Override
  public final GrassrootsBranch asGrassroots(GrassrootsKind grassrootsKind) {
    return withGrassrootsKind(grassrootsKind);
  }

  @Override
  public final SubordinateBranch asSubordinate() {
    return SubordinateBranch.builder()
        .id(id())
        .name(name())
        .foundedOn(foundedOn())
        .leadership(leadership())
        .addAllConsents(consents())
        .kind(kind())
        .addAllMembers(members())
        .addAllGroups(groups())
        .addAllGuests(guests())
        .pilot(pilot())
        .build();
  }

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
   * @return an empty builder; id, name, kind and grassroots kind are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds grassroots branches. */
  public static final class Builder extends ImmutableGrassrootsBranch.Builder {
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
