package io.github.partyorg.structure;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A branch under a base committee or one of its sections (chi bộ trực thuộc đảng ủy cơ sở). */
@Value.Immutable
public abstract sealed class SubordinateBranch implements Branch
    permits ImmutableSubordinateBranch {

  private static final Bilingual TERM = Bilingual.of("chi bộ trực thuộc", "subordinate branch");

  SubordinateBranch() {}

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public abstract SubordinateBranch withName(String name);

  @Override
  public abstract SubordinateBranch withFoundedOn(LocalDate foundedOn);

  @Override
  public abstract SubordinateBranch withLeadership(Leadership leadership);

  @Override
  public abstract SubordinateBranch withConsents(Iterable<? extends Consent> consents);

  @Override
  public abstract SubordinateBranch withKind(BranchKind kind);

  @Override
  public abstract SubordinateBranch withMembers(Iterable<? extends Member> members);

  @Override
  public abstract SubordinateBranch withGroups(Iterable<? extends PartyGroup> groups);

  @Override
  public abstract SubordinateBranch withGuests(Iterable<? extends Guest> guests);

  @Override
  public abstract SubordinateBranch withPilot(Optional<? extends Pilot> pilot);

  @Override
  public final GrassrootsBranch asGrassroots(GrassrootsKind grassrootsKind) {
    return GrassrootsBranch.builder()
        .id(id())
        .name(name())
        .foundedOn(foundedOn())
        .leadership(leadership())
        .addAllConsents(consents())
        .kind(kind())
        .grassrootsKind(grassrootsKind)
        .addAllMembers(members())
        .addAllGroups(groups())
        .addAllGuests(guests())
        .pilot(pilot())
        .build();
  }

  @Override
  public final SubordinateBranch asSubordinate() {
    return this;
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
   * @return an empty builder; id, name and kind are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds subordinate branches. */
  public static final class Builder extends ImmutableSubordinateBranch.Builder {
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
