package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A branch, in which members are listed and meet (chi bộ).
 *
 * <p>It is a {@link SubordinateBranch} under a committee or a {@link GrassrootsBranch} of its own.
 */
public sealed interface Branch extends Unit permits SubordinateBranch, GrassrootsBranch {

  /**
   * Returns the kind of branch (loại hình chi bộ).
   *
   * @return the kind, which has its basis
   */
  BranchKind kind();

  /**
   * Returns the members on the roll.
   *
   * @return the members, guests left out
   */
  ImmutableList<Member> members();

  /**
   * Returns the party groups (tổ đảng).
   *
   * @return the groups, each of members on the roll
   */
  ImmutableList<PartyGroup> groups();

  /**
   * Returns who stays here for a time (sinh hoạt tạm thời).
   *
   * @return the guests, none of them on the roll
   */
  ImmutableList<Guest> guests();

  /**
   * Returns the pilot under which the branch runs (thí điểm).
   *
   * @return the pilot, or empty if none
   */
  Optional<Pilot> pilot();

  /**
   * Returns this branch as another kind.
   *
   * @param kind the kind
   * @return the branch of that kind
   */
  Branch withKind(BranchKind kind);

  /**
   * Returns this branch with another roll; groups and guests are left as they are.
   *
   * @param members all of its members
   * @return the branch with those members
   */
  Branch withMembers(Iterable<? extends Member> members);

  /**
   * Returns this branch with other party groups.
   *
   * @param groups all of its groups
   * @return the branch with those groups
   */
  Branch withGroups(Iterable<? extends PartyGroup> groups);

  /**
   * Returns this branch with other guests.
   *
   * @param guests all of its guests
   * @return the branch with those guests
   */
  Branch withGuests(Iterable<? extends Guest> guests);

  /**
   * Returns this branch under a pilot or none.
   *
   * @param pilot the pilot, or empty for none
   * @return the branch with that pilot
   */
  Branch withPilot(Optional<? extends Pilot> pilot);

  /**
   * Returns this branch as a grassroots organisation of its own, its identity kept.
   *
   * @param grassrootsKind the kind of organisation
   * @return the grassroots branch; itself if it is one of that kind
   */
  GrassrootsBranch asGrassroots(GrassrootsKind grassrootsKind);

  /**
   * Returns this branch as one under a committee, its identity kept.
   *
   * @return the subordinate branch; itself if it is one
   */
  SubordinateBranch asSubordinate();

  @Override
  default ImmutableList<Unit> children() {
    return ImmutableList.of();
  }

  @Override
  default int memberCount() {
    return members().size();
  }

  /** Counted once for each version of a branch: norms ask for it again and again. */
  @Override
  @Value.Derived
  @Value.Auxiliary
  default int officialMemberCount() {
    int count = 0;
    for (Member member : members()) {
      if (member.isOfficial()) {
        count++;
      }
    }
    return count;
  }

  @Override
  default boolean hasMember(MemberId member) {
    return member(member).isPresent();
  }

  /**
   * Returns a member on the roll.
   *
   * @param id the member's id
   * @return the member, or empty if not on this roll
   */
  default Optional<Member> member(MemberId id) {
    for (Member member : members()) {
      if (member.id().equals(id)) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns this branch with what is known of one member revised.
   *
   * @param revised the member as revised, who keeps the place on the roll
   * @return the branch with that member; as it was if the member is not on the roll
   */
  default Branch revisedBy(Member revised) {
    return Roll.revised(this, revised);
  }

  /**
   * Says whether a member stays here for a time.
   *
   * @param member the member's id
   * @return true if the member is a guest here
   */
  default boolean hasGuest(MemberId member) {
    for (Guest guest : guests()) {
      if (guest.member().equals(member)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns this branch after members have joined its roll.
   *
   * @param arriving who joins; a stay of theirs here as guests ends
   * @return the branch with them after those it had
   */
  default Branch joinedBy(Iterable<Member> arriving) {
    return Roll.joined(this, arriving);
  }

  /**
   * Returns this branch after members have left its roll.
   *
   * @param leaving the ids of those who leave; they leave its party groups as well, and a group
   *     that nobody belongs to any more ends
   * @return the branch without them; its leadership is left as it is
   */
  default Branch leftBy(Set<MemberId> leaving) {
    return Roll.left(this, leaving);
  }
}
