package io.github.partyorg.testing;

import static io.github.partyorg.testing.GeneratedMembers.numbered;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchBuilder;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
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

  Branch subordinate(String base, int number, Kind kind) {
    return subordinate(base, number, kind, roll());
  }

  /** Returns the branch of an office, of ten to fourteen cadres and civil servants. */
  Branch office(String base, int number) {
    return subordinate(
        base, number, Kind.COMMUNE_OFFICE, members.office(dice, dice.between(10, 14)));
  }

  /** Returns the branch of a military command, of three to seven members as in the pilots. */
  Branch military(String base, int number) {
    return subordinate(
        base, number, Kind.COMMUNE_MILITARY, members.roll(dice, dice.between(4, 7), 4));
  }

  Branch subordinate(String base, int number, Kind kind, ImmutableList<Member> roll) {
    BranchBuilder branch =
        Branch.of(base + "." + numbered(number, 2), kind)
            .name("Chi bộ " + kind.term().vietnamese() + " số " + numbered(number, 2))
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

  /**
   * Returns a branch that is an organisation by itself, named after the workplace and of the kind
   * that says more: that of the workplace or that of the work done there.
   */
  Branch grassroots(String id, Kind workplace, Kind work) {
    ImmutableList<Member> roll = roll();
    BranchBuilder branch =
        Branch.of(id, workplace.isA(work) ? workplace : work)
            .name("Chi bộ cơ sở " + workplace.term().vietnamese() + " " + id)
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

  /** Sometimes adds a member of the branch generated before as a guest. */
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
