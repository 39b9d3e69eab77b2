package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;

/** Builds branches. */
public final class BranchBuilder extends UnitBuilder<BranchBuilder> {

  private final ImmutableList.Builder<Member> members = ImmutableList.builder();
  private final ImmutableList.Builder<PartyGroup> groups = ImmutableList.builder();
  private final ImmutableList.Builder<Guest> guests = ImmutableList.builder();
  private final ImmutableList.Builder<Absence> absences = ImmutableList.builder();
  private Optional<Pilot> pilot = Optional.empty();
  private BranchForm form = BranchForm.ORDINARY;
  private Optional<Recognition> recognition = Optional.empty();

  BranchBuilder(UnitId id, Kind kind) {
    super(id, kind);
  }

  @Override
  BranchBuilder self() {
    return this;
  }

  /**
   * Adds members to the roll.
   *
   * @param listed the members, after those added before
   * @return this builder
   */
  @CanIgnoreReturnValue
  public BranchBuilder addMembers(Member... listed) {
    members.add(listed);
    return this;
  }

  /**
   * Adds members to the roll.
   *
   * @param listed the members, after those added before
   * @return this builder
   */
  @CanIgnoreReturnValue
  public BranchBuilder addAllMembers(Iterable<? extends Member> listed) {
    members.addAll(listed);
    return this;
  }

  /**
   * Adds party groups.
   *
   * @param formed the groups, each of members on the roll
   * @return this builder
   */
  @CanIgnoreReturnValue
  public BranchBuilder addGroups(PartyGroup... formed) {
    groups.add(formed);
    return this;
  }

  /**
   * Adds party groups.
   *
   * @param formed the groups, each of members on the roll
   * @return this builder
   */
  @CanIgnoreReturnValue
  public BranchBuilder addAllGroups(Iterable<? extends PartyGroup> formed) {
    groups.addAll(formed);
    return this;
  }

  /**
   * Adds stays here of members of other branches.
   *
   * @param staying the stays
   * @return this builder
   */
  @CanIgnoreReturnValue
  public BranchBuilder addGuests(Guest... staying) {
    guests.add(staying);
    return this;
  }

  /**
   * Adds stays here of members of other branches.
   *
   * @param staying the stays
   * @return this builder
   */
  @CanIgnoreReturnValue
  public BranchBuilder addAllGuests(Iterable<? extends Guest> staying) {
    guests.addAll(staying);
    return this;
  }

  /**
   * Adds stays of members on the roll outside the hierarchy.
   *
   * @param away the stays
   * @return this builder
   */
  @CanIgnoreReturnValue
  public BranchBuilder addAbsences(Absence... away) {
    absences.add(away);
    return this;
  }

  /**
   * Adds stays of members on the roll outside the hierarchy.
   *
   * @param away the stays
   * @return this builder
   */
  @CanIgnoreReturnValue
  public BranchBuilder addAllAbsences(Iterable<? extends Absence> away) {
    absences.addAll(away);
    return this;
  }

  /**
   * Sets the pilot under which the branch runs.
   *
   * @param run the pilot
   * @return this builder
   */
  @CanIgnoreReturnValue
  public BranchBuilder pilot(Pilot run) {
    pilot = Optional.of(run);
    return this;
  }

  /**
   * Sets the form; ordinary by default.
   *
   * @param taken the form
   * @return this builder
   */
  @CanIgnoreReturnValue
  public BranchBuilder form(BranchForm taken) {
    form = taken;
    return this;
  }

  /**
   * Records that the branch is recognised as a grassroots organisation.
   *
   * @param decision the decision
   * @return this builder
   */
  @CanIgnoreReturnValue
  public BranchBuilder recognition(Recognition decision) {
    recognition = Optional.of(decision);
    return this;
  }

  /**
   * {@return the branch as described}
   *
   * @throws IllegalStateException if there is no name
   */
  public Branch build() {
    return ImmutableBranch.make(
        particulars(),
        members.build(),
        groups.build(),
        guests.build(),
        absences.build(),
        pilot,
        form,
        recognition);
  }
}
