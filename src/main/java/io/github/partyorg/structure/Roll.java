package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads and edits rolls of members. */
final class Roll {

  private Roll() {}

  static int officialCount(ImmutableList<Member> roll) {
    int count = 0;
    for (int at = 0; at < roll.size(); at++) {
      if (roll.get(at).isOfficial()) {
        count++;
      }
    }
    return count;
  }

  /**
   * Returns those of the given members that are listed below, by one walk that stops at the last of
   * them.
   */
  static ImmutableSet<MemberId> among(Set<MemberId> sought, Unit top) {
    Set<MemberId> missing = new HashSet<>(sought);
    for (Unit unit : top.subtree()) {
      if (missing.isEmpty()) {
        return ImmutableSet.copyOf(sought);
      }
      if (unit instanceof Branch branch) {
        for (Member member : branch.members()) {
          missing.remove(member.id());
        }
      }
    }
    return ImmutableSet.copyOf(Sets.difference(sought, missing));
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
    ImmutableList<Member> present = branch.members();
    Branch joined =
        branch.withMembers(
            ImmutableList.<Member>builderWithExpectedSize(present.size() + Iterables.size(arriving))
                .addAll(present)
                .addAll(arriving)
                .build());
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
        ImmutableList.builderWithExpectedSize(
            Math.max(0, branch.members().size() - leaving.size()));
    for (Member member : branch.members()) {
      if (!leaving.contains(member.id())) {
        staying.add(member);
      }
    }
    Branch left = branch.withMembers(staying.build());
    if (!branch.absences().isEmpty()) {
      left =
          left.withAbsences(
              branch.absences().stream()
                  .filter(absence -> !leaving.contains(absence.member()))
                  .collect(ImmutableList.toImmutableList()));
    }
    return branch.groups().isEmpty()
        ? left
        : left.withGroups(
            branch.groups().stream()
                .map(group -> group.without(leaving))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList()));
  }
}
