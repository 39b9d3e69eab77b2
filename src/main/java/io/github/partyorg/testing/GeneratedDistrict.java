package io.github.partyorg.testing;

import static io.github.partyorg.testing.GeneratedMembers.numbered;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.DistrictCommittee;
import io.github.partyorg.structure.GrassrootsBranch;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.GrassrootsKind;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.Section;
import io.github.partyorg.structure.SubordinateBranch;
import io.github.partyorg.structure.UnitId;

/**
 * A district: communes first, each a committee with most of the branches, then committees and
 * branches of agencies, schools and enterprises.
 */
final class GeneratedDistrict {

  private static final ImmutableList<GrassrootsKind> WORKPLACES =
      ImmutableList.of(
          GrassrootsKind.AGENCY,
          GrassrootsKind.PUBLIC_SERVICE_UNIT,
          GrassrootsKind.NON_STATE_ENTERPRISE,
          GrassrootsKind.STATE_ENTERPRISE,
          GrassrootsKind.COOPERATIVE);

  private static final ImmutableList<BranchKind> WORK =
      ImmutableList.of(
          BranchKind.AGENCY,
          BranchKind.SCHOOL,
          BranchKind.PRIVATE_ECONOMY,
          BranchKind.ENTERPRISE,
          BranchKind.COOPERATIVE);

  /** A commune's branches that are not villages; each commune has them first. */
  private static final ImmutableList<BranchKind> COMMUNE_WORK =
      ImmutableList.of(BranchKind.COMMUNE_OFFICE, BranchKind.SCHOOL, BranchKind.HEALTH_STATION);

  private static final int LEAST_BRANCHES = 2;
  private static final int COMMITTEE_MINIMUM = 30;

  /** A commune draws a further branch as often as so many other committees together. */
  private static final int COMMUNE_WEIGHT = 4;

  private final String id;
  private final Dice dice;
  private final GeneratedBranches branches;

  GeneratedDistrict(String id, Dice dice, Locality locality, GeneratedMembers members) {
    this.id = id;
    this.dice = dice;
    this.branches = new GeneratedBranches(dice, locality, UnitId.of(id), members);
  }

  DistrictCommittee of(int organizationCount, int subordinateCount) {
    int[] branchCounts = branchCounts(organizationCount * 2 / 5, subordinateCount);
    ImmutableList.Builder<GrassrootsOrganization> built =
        ImmutableList.builderWithExpectedSize(organizationCount);
    for (int at = 0; at < organizationCount; at++) {
      String organization = id + "." + numbered(at + 1, 2);
      built.add(
          at < branchCounts.length
              ? committee(organization, at < communes(branchCounts.length), branchCounts[at])
              : branch(organization));
    }
    ImmutableList<GrassrootsOrganization> organizations = built.build();
    return DistrictCommittee.builder()
        .id(id)
        .name("Đảng bộ huyện " + id)
        .leadership(GeneratedLeaderships.ofSuperior(dice, organizations, 2, 33, 11))
        .addAllOrganizations(organizations)
        .build();
  }

  private static int communes(int committees) {
    return committees * 4 / 5;
  }

  private int[] branchCounts(int committees, int subordinateCount) {
    int[] counts = new int[committees];
    int communes = communes(committees);
    int weight = communes * COMMUNE_WEIGHT + committees - communes;
    for (int branch = 0; branch < subordinateCount; branch++) {
      int at = branch % committees;
      if (branch >= committees * LEAST_BRANCHES) {
        int drawn = dice.below(weight);
        at =
            drawn < communes * COMMUNE_WEIGHT
                ? drawn / COMMUNE_WEIGHT
                : drawn - communes * (COMMUNE_WEIGHT - 1);
      }
      counts[at]++;
    }
    return counts;
  }

  private GrassrootsCommittee committee(String organization, boolean commune, int branchCount) {
    int place = dice.below(WORKPLACES.size());
    ImmutableList.Builder<SubordinateBranch> built =
        ImmutableList.builderWithExpectedSize(branchCount);
    for (int number = 1; number <= branchCount; number++) {
      built.add(
          branches.subordinate(
              organization, number, commune ? communeKind(number) : WORK.get(place)));
    }
    ImmutableList<SubordinateBranch> all = built.build();
    GrassrootsKind kind = commune ? GrassrootsKind.COMMUNE : WORKPLACES.get(place);
    GrassrootsCommittee committee =
        GrassrootsCommittee.builder()
            .id(organization)
            .name("Đảng bộ " + kind.term().vietnamese() + " " + organization)
            .grassrootsKind(kind)
            .leadership(
                GeneratedLeaderships.ofSuperior(dice, all, 1, commune ? 13 : 7, commune ? 5 : 0))
            .addAllBranches(all)
            .build();
    if (committee.memberCount() < COMMITTEE_MINIMUM && dice.perMille(900)) {
      committee = committee.withConsents(ImmutableList.of(branches.consent("ORG-07")));
    }
    return dice.perMille(50) ? sectioned(committee) : committee;
  }

  private static BranchKind communeKind(int number) {
    return number <= COMMUNE_WORK.size() ? COMMUNE_WORK.get(number - 1) : BranchKind.VILLAGE;
  }

  /** Puts half of the branches into a section. */
  private GrassrootsCommittee sectioned(GrassrootsCommittee committee) {
    ImmutableList<SubordinateBranch> all = committee.branches();
    int half = all.size() / 2;
    return committee
        .withBranches(all.subList(0, half))
        .withSections(
            ImmutableList.of(
                Section.builder()
                    .id(committee.id() + ".BP")
                    .name("Đảng bộ bộ phận " + committee.id())
                    .addConsents(branches.consent("ORG-09"))
                    .addAllBranches(all.subList(half, all.size()))
                    .build()));
  }

  private GrassrootsBranch branch(String organization) {
    int place = dice.below(WORKPLACES.size());
    return branches.grassroots(organization, WORKPLACES.get(place), WORK.get(place));
  }
}
