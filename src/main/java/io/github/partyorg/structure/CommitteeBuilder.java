package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;

/** Builds committees. */
public final class CommitteeBuilder extends UnitBuilder<CommitteeBuilder> {

  private final Level level;
  private final ImmutableList.Builder<Unit> children = ImmutableList.builder();
  private Optional<Delegation> delegation = Optional.empty();

  CommitteeBuilder(UnitId id, Level level, Kind kind) {
    super(id, kind);
    this.level = level;
  }

  @Override
  CommitteeBuilder self() {
    return this;
  }

  /**
   * Adds units directly below.
   *
   * @param units the units, after those added before
   * @return this builder
   */
  @CanIgnoreReturnValue
  public CommitteeBuilder add(Unit... units) {
    children.add(units);
    return this;
  }

  /**
   * Adds units directly below.
   *
   * @param units the units, after those added before
   * @return this builder
   */
  @CanIgnoreReturnValue
  public CommitteeBuilder addAll(Iterable<? extends Unit> units) {
    children.addAll(units);
    return this;
  }

  /**
   * Records powers of a superior that the committee has been given.
   *
   * @param given the powers
   * @return this builder
   */
  @CanIgnoreReturnValue
  public CommitteeBuilder delegation(Delegation given) {
    delegation = Optional.of(given);
    return this;
  }

  /**
   * {@return the committee as described}
   *
   * @throws IllegalStateException if there is no name
   * @throws IllegalArgumentException if a child is of a higher level; names both
   */
  public Committee build() {
    Committee built = ImmutableCommittee.make(particulars(), level, children.build(), delegation);
    ChildUnits.check(built.children(), built);
    return built;
  }
}
