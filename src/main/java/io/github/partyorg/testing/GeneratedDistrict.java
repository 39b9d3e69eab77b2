package io.github.partyorg.testing;

import static io.github.partyorg.testing.GeneratedMembers.numbered;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;

/**
 * A district: communes first, each a committee with most of the branches, then committees and
 * branches of agencies, schools and enterprises.
 */
final class GeneratedDistrict {

  private static final ImmutableList<Kind> WORKPLACES =
      ImmutableList.of(
          Kind.AGENCY,
          Kind.PUBLIC_SERVICE_UNIT,
          Kind.NON_STATE_ENTERPRISE,
          Kind.STATE_ENTERPRISE,
          Kind.COOPERATIVE);

  private static final ImmutableList<Kind> WORK =
      ImmutableList.of(
          Kind.AGENCY, Kind.SCHOOL, Kind.PRIVATE_ECONOMY, Kind.ENTERPRISE, Kind.COOPERATIVE);

  /** A commune's branches that are not villages; each commune has them first. */
  private static final ImmutableList<Kind> COMMUNE_WORK =
      ImmutableList.of(Kind.COMMUNE_OFFICE, Kind.SCHOOL, Kind.HEALTH_STATION);

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

  Committee of(int organizationCount, int subordinateCount) {
    int[] branchCounts = branchCounts(organizationCount * 2 / 5, subordinateCount);
    ImmutableList.Builder<Unit> built = ImmutableList.builderWithExpectedSize(organizationCount);
    for (int at = 0; at < organizationCount; at++) {
      String organization = id + "." + numbered(at + 1, 2);
      built.add(
          at < branchCounts.length
              ? committee(organization, at < communes(branchCounts.length), branchCounts[at])
              : branch(organization));
    }
    ImmutableList<Unit> organizations = built.build();
    return Committee.district(id)
        .name("Đảng bộ huyện " + id)
        .leadership(GeneratedLeaderships.ofSuperior(dice, organizations, 2, 33, 11))
        .addAll(organizations)
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

  private Committee committee(String organization, boolean commune, int branchCount) {
    int place = dice.below(WORKPLACES.size());
    ImmutableList.Builder<Branch> built = ImmutableList.builderWithExpectedSize(branchCount);
    for (int number = 1; number <= branchCount; number++) {
      built.add(
          branches.subordinate(
              organization, number, commune ? communeKind(number) : WORK.get(place)));
    }
    ImmutableList<Branch> all = built.build();
    Kind kind = commune ? Kind.COMMUNE : WORKPLACES.get(place);
    Committee committee =
        Committee.grassroots(organization, kind)
            .name("Đảng bộ " + kind.term().vietnamese() + " " + organization)
            .leadership(
                GeneratedLeaderships.ofSuperior(dice, all, 1, commune ? 13 : 7, commune ? 5 : 0))
            .addAll(all)
            .build();
    if (committee.memberCount() < COMMITTEE_MINIMUM && dice.perMille(900)) {
      committee = committee.withConsents(ImmutableList.of(branches.consent("ORG-07")));
    }
    return dice.perMille(50) ? sectioned(committee) : committee;
  }

  private static Kind communeKind(int number) {
    return number <= COMMUNE_WORK.size() ? COMMUNE_WORK.get(number - 1) : Kind.VILLAGE;
  }

  /** Puts half of the branches into a section. */
  private Committee sectioned(Committee committee) {
    ImmutableList<Branch> all = committee.branches();
    int half = all.size() / 2;
    Committee section =
        Committee.section(committee.id() + ".BP")
            .name("Đảng bộ bộ phận " + committee.id())
            .addConsents(branches.consent("ORG-09"))
            .addAll(all.subList(half, all.size()))
            .build();
    return committee.withChildren(
        ImmutableList.<Unit>builder().addAll(all.subList(0, half)).add(section).build());
  }

  private Branch branch(String organization) {
    int place = dice.below(WORKPLACES.size());
    return branches.grassroots(organization, WORKPLACES.get(place), WORK.get(place));
  }
}
