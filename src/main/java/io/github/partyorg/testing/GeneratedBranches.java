package io.github.partyorg.testing;

import static io.github.partyorg.testing.GeneratedMembers.numbered;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.GrassrootsBranch;
import io.github.partyorg.structure.GrassrootsKind;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.SubordinateBranch;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Optional;

/** The branches of one district, from thin to large, some with party groups, guests, consents. */
final class GeneratedBranches {

  private static final int LARGE_FROM = 31;
  private static final int COMMITTEE_FROM = 30;
  private static final int LEAST_OFFICIAL = 3;
  private static final int GROUPS_FROM = 20;
  private static final int GROUP_SIZE = 8;

  private final Dice dice;
  private final Locality locality;
  private final UnitId district;
  private final GeneratedMembers members;
  private Optional<MemberId> earlier = Optional.empty();

  GeneratedBranches(Dice dice, Locality locality, UnitId district, GeneratedMembers members) {
    this.dice = dice;
    this.locality = locality;
    this.district = district;
    this.members = members;
  }

  SubordinateBranch subordinate(String base, int number, BranchKind kind) {
    return subordinate(base, number, kind, roll());
  }

  /** Returns the branch of an office, of ten to fourteen cadres and civil servants. */
  SubordinateBranch office(String base, int number) {
    return subordinate(
        base, number, BranchKind.COMMUNE_OFFICE, members.office(dice, dice.between(10, 14)));
  }

  /** Returns the branch of a military command, of three to seven members as in the pilots. */
  SubordinateBranch military(String base, int number) {
    return subordinate(
        base, number, BranchKind.COMMUNE_MILITARY, members.roll(dice, dice.between(4, 7), 4));
  }

  private SubordinateBranch subordinate(
      String base, int number, BranchKind kind, ImmutableList<Member> roll) {
    SubordinateBranch.Builder branch =
        SubordinateBranch.builder()
            .id(base + "." + numbered(number, 2))
            .name("Chi bộ " + kind.term().vietnamese() + " số " + numbered(number, 2))
            .kind(kind)
            .addAllMembers(roll)
            .leadership(GeneratedLeaderships.ofBranch(dice, roll))
            .addAllGroups(groups(roll))
            .addAllGuests(guests());
    if (roll.size() >= LARGE_FROM && dice.perMille(900)) {
      branch.addConsents(consent("ORG-08"));
    }
    earlier = Optional.of(roll.get(0).id());
    return branch.build();
  }

  GrassrootsBranch grassroots(String id, GrassrootsKind kind, BranchKind branchKind) {
    ImmutableList<Member> roll = roll();
    GrassrootsBranch.Builder branch =
        GrassrootsBranch.builder()
            .id(id)
            .name("Chi bộ cơ sở " + kind.term().vietnamese() + " " + id)
            .grassrootsKind(kind)
            .kind(branchKind)
            .addAllMembers(roll)
            .leadership(GeneratedLeaderships.ofBranch(dice, roll))
            .addAllGroups(groups(roll))
            .addAllGuests(guests());
    if (roll.size() >= COMMITTEE_FROM && dice.perMille(900)) {
      branch.addConsents(consent("ORG-06"));
    }
    earlier = Optional.of(roll.get(0).id());
    return branch.build();
  }

  Consent consent(String norm) {
    int daysAgo = dice.below(2000);
    return Consent.of(
        norm, district.value(), (1 + dice.below(500)) + "-CV/HU", GeneratedMembers.day(daysAgo));
  }

  private ImmutableList<Member> roll() {
    return members.roll(dice, locality.branchSize(dice), LEAST_OFFICIAL);
  }

  private ImmutableList<PartyGroup> groups(List<Member> roll) {
    if (roll.size() < GROUPS_FROM || !dice.perMille(300)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<PartyGroup> groups = ImmutableList.builder();
    for (int from = 0; from < roll.size(); from += GROUP_SIZE) {
      PartyGroup.Builder group =
          PartyGroup.builder().name("Tổ đảng " + (1 + from / GROUP_SIZE)).head(roll.get(from).id());
      roll.subList(from, Math.min(from + GROUP_SIZE, roll.size()))
          .forEach(member -> group.addMembers(member.id()));
      groups.add(group.build());
    }
    return groups.build();
  }

  /** Lets somebody of the branch made before stay here for a time, now and then. */
  private ImmutableList<Guest> guests() {
    if (earlier.isEmpty() || !dice.perMille(10)) {
      return ImmutableList.of();
    }
    int daysAgo = dice.below(90);
    return ImmutableList.of(
        Guest.builder()
            .member(earlier.get())
            .since(GeneratedMembers.day(daysAgo))
            .until(GeneratedMembers.TODAY.plusMonths(6))
            .build());
  }
}
