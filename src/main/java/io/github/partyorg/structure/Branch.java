package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.CopiedTupleStyle;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A branch, in which members are listed and meet (chi bộ).
 *
 * <p>Whether it is a grassroots organisation (chi bộ cơ sở) depends on its place, its kind and the
 * day. A branch that is moved may become one, or cease to be one, without a conversion. It holds no
 * units.
 */
@Value.Immutable
@CopiedTupleStyle
public abstract sealed class Branch extends UnitForm<Branch> permits ImmutableBranch {

  /** How many members are official, once somebody asked; threads may count twice, the same. */
  @SuppressWarnings("immutables:incompat") // told by the members
  private int official = -1;

  Branch() {}

  @Override
  abstract Particulars particulars();

  /** {@return the members on the roll, guests left out} */
  public abstract ImmutableList<Member> members();

  /** {@return the party groups (tổ đảng), each of members on the roll} */
  public abstract ImmutableList<PartyGroup> groups();

  /** {@return the stays here of members of other branches (sinh hoạt tạm thời)} */
  public abstract ImmutableList<Guest> guests();

  /** {@return the stays of members on the roll outside the hierarchy, for a time} */
  public abstract ImmutableList<Absence> absences();

  /** {@return the pilot under which the branch runs (thí điểm), or empty if none} */
  public abstract Optional<Pilot> pilot();

  /** {@return the form: ordinary, temporary or preparatory} */
  public abstract BranchForm form();

  /**
   * {@return the decision that recognises the branch as a grassroots organisation, or empty if
   * there is none}
   */
  public abstract Optional<Recognition> recognition();

  @Override
  public final ImmutableList<Unit> children() {
    return ImmutableList.of();
  }

  @Override
  public final int memberCount() {
    return members().size();
  }

  /** Counted once for each version of a branch: norms ask for it again and again. */
  @Override
  public final int officialMemberCount() {
    int known = official;
    if (known < 0) {
      known = Roll.officialCount(members());
      official = known;
    }
    return known;
  }

  @Override
  public final boolean hasMember(MemberId member) {
    return member(member).isPresent();
  }

  /**
   * {@return a member on the roll, or empty if not on this roll}
   *
   * @param id the member's id
   */
  public final Optional<Member> member(MemberId id) {
    ImmutableList<Member> roll = members();
    for (int at = 0; at < roll.size(); at++) {
      Member member = roll.get(at);
      if (member.id().equals(id)) {
        return Optional.of(member);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return true if a member stays here for a time}
   *
   * @param member the member's id
   */
  public final boolean hasGuest(MemberId member) {
    for (Guest guest : guests()) {
      if (guest.member().equals(member)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return this branch with the data of one member revised; as it was if the member is not on the
   * roll}
   *
   * @param revised the member as revised, in the same place on the roll
   */
  public final Branch revisedBy(Member revised) {
    return Roll.revised(this, revised);
  }

  /**
   * {@return this branch after members have joined its roll, after those it had}
   *
   * @param arriving the members who join; if they were guests here, that stay ends
   */
  public final Branch joinedBy(Iterable<Member> arriving) {
    return Roll.joined(this, arriving);
  }

  /**
   * {@return this branch after members have left its roll; its leadership is left as it is}
   *
   * @param leaving the ids of the members who leave; they leave its party groups as well, and a
   *     group without members ends
   */
  public final Branch leftBy(Set<MemberId> leaving) {
    return Roll.left(this, leaving);
  }

  /**
   * {@return the committee that this branch becomes, with nothing below it} It keeps the branch's
   * own data; members, groups and guests are left out.
   *
   * @param level the level
   */
  public final Committee asCommittee(Level level) {
    return ImmutableCommittee.make(particulars(), level, ImmutableList.of(), Optional.empty());
  }

  @Override
  abstract Branch withParticulars(Particulars particulars);

  /**
   * {@return this branch with another roll; groups and guests are left as they are}
   *
   * @param members all of its members
   */
  public abstract Branch withMembers(Iterable<? extends Member> members);

  /**
   * {@return this branch with other party groups}
   *
   * @param groups all of its groups
   */
  public abstract Branch withGroups(Iterable<? extends PartyGroup> groups);

  /**
   * {@return this branch with other guests}
   *
   * @param guests all stays here
   */
  public abstract Branch withGuests(Iterable<? extends Guest> guests);

  /**
   * {@return this branch with other stays of its members outside the hierarchy}
   *
   * @param absences all stays outside
   */
  public abstract Branch withAbsences(Iterable<? extends Absence> absences);

  abstract Branch withPilot(Optional<? extends Pilot> pilot);

  /**
   * {@return this branch under a pilot}
   *
   * @param pilot the pilot
   */
  public abstract Branch withPilot(Pilot pilot);

  /** {@return this branch without a pilot} */
  public final Branch withoutPilot() {
    return withPilot(Optional.empty());
  }

  /**
   * {@return this branch in another form}
   *
   * @param form the form
   */
  public abstract Branch withForm(BranchForm form);

  abstract Branch withRecognition(Optional<? extends Recognition> recognition);

  /**
   * {@return this branch with another decision on whether it is a grassroots organisation}
   *
   * @param recognition the decision
   */
  public abstract Branch withRecognition(Recognition recognition);

  /** {@return this branch without a decision on whether it is a grassroots organisation} */
  public final Branch withoutRecognition() {
    return withRecognition(Optional.empty());
  }

  /**
   * Starts a branch.
   *
   * @param id the identity
   * @param kind its kind
   * @return a builder; a name is required
   */
  public static BranchBuilder of(UnitId id, Kind kind) {
    return new BranchBuilder(id, kind);
  }

  /**
   * Starts a branch.
   *
   * @param id the text of the id
   * @param kind its kind
   * @return a builder; a name is required
   */
  public static BranchBuilder of(String id, Kind kind) {
    return of(UnitId.of(id), kind);
  }
}
