package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;

/** Reads and edits rolls of members. */
final class Roll {

  private Roll() {}

  static ImmutableMap<MemberId, UnitId> branchByMember(Unit top) {
    ImmutableMap.Builder<MemberId, UnitId> branches = ImmutableMap.builder();
    for (Unit unit : top.subtree()) {
      if (unit instanceof Branch branch) {
        for (Member member : branch.members()) {
          branches.put(member.id(), branch.id());
        }
      }
    }
    return branches.buildOrThrow();
  }

  static Branch revised(Branch branch, Member revised) {
    ImmutableList.Builder<Member> roll =
        ImmutableList.builderWithExpectedSize(branch.members().size());
    for (Member member : branch.members()) {
      roll.add(member.id().equals(revised.id()) ? revised : member);
    }
    return branch.withMembers(roll.build());
  }

  static Branch joined(Branch branch, Iterable<Member> arriving) {
    Branch joined =
        branch.withMembers(
            ImmutableList.<Member>builder().addAll(branch.members()).addAll(arriving).build());
    if (branch.guests().isEmpty()) {
      return joined;
    }
    ImmutableSet.Builder<MemberId> home = ImmutableSet.builder();
    arriving.forEach(member -> home.add(member.id()));
    Set<MemberId> atHome = home.build();
    return joined.withGuests(
        branch.guests().stream()
            .filter(guest -> !atHome.contains(guest.member()))
            .collect(ImmutableList.toImmutableList()));
  }

  static Branch left(Branch branch, Set<MemberId> leaving) {
    ImmutableList.Builder<Member> staying =
        ImmutableList.builderWithExpectedSize(branch.members().size());
    for (Member member : branch.members()) {
      if (!leaving.contains(member.id())) {
        staying.add(member);
      }
    }
    Branch left = branch.withMembers(staying.build());
    return branch.groups().isEmpty()
        ? left
        : left.withGroups(
            branch.groups().stream()
                .map(group -> group.without(leaving))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList()));
  }
}
