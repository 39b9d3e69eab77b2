package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions to a hierarchy about its members (danh sách đảng viên), by id or name. */
sealed interface MemberDirectory permits Hierarchy {

  /** {@return the top unit} */
  Committee root();

  /**
   * {@return the unit of an id, or empty if there is none}
   *
   * @param id the id
   */
  Optional<Unit> unit(UnitId id);

  /**
   * {@return a unit and all above it, from the root down}
   *
   * @param id the id of the unit
   * @throws NoSuchUnitException if there is no unit of that id
   */
  ImmutableList<Unit> line(UnitId id);

  /**
   * {@return the branch that lists a member, or empty if no branch lists the member} The first call
   * reads the rolls of a province, or of the root if that is smaller; later calls, also on other
   * versions, look up.
   *
   * @param member the member's id
   */
  Optional<Branch> branchOf(MemberId member);

  /**
   * {@return the branch that lists a member, or empty if none does}
   *
   * @param member the text of the member's id
   */
  default Optional<Branch> branchOf(String member) {
    return branchOf(MemberId.of(member));
  }

  /**
   * {@return a member, or empty if no branch lists one of that id}
   *
   * @param id the member's id
   */
  default Optional<Member> member(MemberId id) {
    return branchOf(id).flatMap(branch -> branch.member(id));
  }

  /**
   * {@return a member, or empty if no branch lists one of that id}
   *
   * @param id the text of the member's id
   */
  default Optional<Member> member(String id) {
    return member(MemberId.of(id));
  }

  /**
   * {@return the name of a member with the id, for sentences; the id alone of a person that no
   * branch lists}
   *
   * @param id the member's id
   */
  default String label(MemberId id) {
    return member(id).map(Member::label).orElseGet(id::value);
  }

  /**
   * Returns the members of a name. Case, spaces and the ways of encoding Vietnamese letters make no
   * difference.
   *
   * @param name the name
   * @return the members so named, by walking over all members
   */
  default ImmutableList<Member> membersNamed(String name) {
    return Names.among(members(), Member::name, name);
  }

  /**
   * {@return the units outside the line of the member's own branch that name the member in a seat
   * or as a guest; for a person that no branch lists, all units that do}
   *
   * @param member the member's id
   */
  ImmutableSet<UnitId> namedAbroad(MemberId member);

  /**
   * {@return the seats that a member has, by the unit that they lead: first those in the line of
   * the own branch, from the root down}
   *
   * @param member the member's id
   */
  default ImmutableListMultimap<UnitId, Seat> seatsOf(MemberId member) {
    List<Unit> naming = new ArrayList<>();
    branchOf(member).ifPresent(home -> naming.addAll(line(home.id())));
    namedAbroad(member).forEach(id -> unit(id).ifPresent(naming::add));
    ImmutableListMultimap.Builder<UnitId, Seat> seats = ImmutableListMultimap.builder();
    for (Unit unit : naming) {
      for (Seat seat : unit.leadership().seats()) {
        if (seat.holder().equals(member)) {
          seats.put(unit.id(), seat);
        }
      }
    }
    return seats.build();
  }

  /**
   * {@return the seats that a member has, by the unit that they lead}
   *
   * @param member the text of the member's id
   */
  default ImmutableListMultimap<UnitId, Seat> seatsOf(String member) {
    return seatsOf(MemberId.of(member));
  }

  /** {@return the members, branch by branch, guests left out} */
  default ImmutableList<Member> members() {
    ImmutableList.Builder<Member> members = ImmutableList.builder();
    for (Unit unit : root().subtree()) {
      if (unit instanceof Branch branch) {
        members.addAll(branch.members());
      }
    }
    return members.build();
  }

  /** {@return the count, by walking over the branches} */
  default int memberCount() {
    return root().memberCount();
  }
}
