package io.github.partyorg.testing;

import static io.github.partyorg.testing.GeneratedMembers.numbered;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.DistrictCommittee;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.GrassrootsKind;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.ProvincialCommittee;
import io.github.partyorg.structure.SubordinateBranch;
import io.github.partyorg.structure.UnitId;
import java.util.List;

/** The province before July 2025: real communes, branches and members generated from a seed. */
final class DienBienBefore {

  static final String PROVINCE = "DB";

  /** Marks the agencies of a district in their ids; they end with it. */
  static final String AGENCY = ".CQ";

  static final int MILITARY = 1;
  static final int OFFICE = 2;
  static final int HEALTH_STATION = 3;

  private static final int SCHOOLS = 2;
  private static final int AGENCIES = 8;
  private static final int WORKPLACES = 50;

  private static final ImmutableList<GrassrootsKind> KINDS =
      ImmutableList.of(
          GrassrootsKind.PUBLIC_SERVICE_UNIT,
          GrassrootsKind.STATE_ENTERPRISE,
          GrassrootsKind.NON_STATE_ENTERPRISE);

  private static final ImmutableList<BranchKind> WORK =
      ImmutableList.of(BranchKind.SCHOOL, BranchKind.ENTERPRISE, BranchKind.PRIVATE_ECONOMY);

  private final Dice dice;
  private final GeneratedMembers members = new GeneratedMembers();

  DienBienBefore(long seed) {
    this.dice = Dice.of(seed);
  }

  ProvincialCommittee province(List<RegroupedCommune> communes) {
    ImmutableListMultimap<String, RegroupedCommune> byDistrict =
        Multimaps.index(communes, RegroupedCommune::districtId);
    ImmutableList.Builder<DistrictCommittee> built = ImmutableList.builder();
    byDistrict.asMap().forEach((id, own) -> built.add(district(ImmutableList.copyOf(own))));
    ImmutableList<DistrictCommittee> districts = built.build();
    return ProvincialCommittee.builder()
        .id(PROVINCE)
        .name("Đảng bộ tỉnh Điện Biên")
        .leadership(GeneratedLeaderships.ofSuperior(dice, districts, 2, 50, 15))
        .addAllImmediateSuperiors(districts)
        .build();
  }

  private DistrictCommittee district(List<RegroupedCommune> communes) {
    String id = communes.get(0).districtId();
    GeneratedBranches branches =
        new GeneratedBranches(dice, Locality.MIXED, UnitId.of(id), members);
    ImmutableList.Builder<GrassrootsOrganization> built = ImmutableList.builder();
    communes.forEach(commune -> built.add(commune(commune, branches)));
    for (int agency = 1; agency <= AGENCIES; agency++) {
      built.add(
          branches.grassroots(
              id + AGENCY + numbered(agency, 2), GrassrootsKind.AGENCY, BranchKind.AGENCY));
    }
    for (int place = 1; place <= WORKPLACES; place++) {
      int kind = dice.below(KINDS.size());
      built.add(
          branches.grassroots(id + ".DV" + numbered(place, 2), KINDS.get(kind), WORK.get(kind)));
    }
    ImmutableList<GrassrootsOrganization> organizations = built.build();
    return DistrictCommittee.builder()
        .id(id)
        .name(communes.get(0).districtName())
        .leadership(GeneratedLeaderships.ofSuperior(dice, organizations, 2, 33, 11))
        .addAllOrganizations(organizations)
        .build();
  }

  private GrassrootsCommittee commune(RegroupedCommune commune, GeneratedBranches branches) {
    String id = commune.oldId();
    ImmutableList.Builder<SubordinateBranch> built = ImmutableList.builder();
    built.add(branches.military(id, MILITARY));
    built.add(branches.office(id, OFFICE));
    built.add(branches.subordinate(id, HEALTH_STATION, BranchKind.HEALTH_STATION));
    int number = HEALTH_STATION;
    for (int school = 0; school < SCHOOLS; school++) {
      built.add(branches.subordinate(id, ++number, BranchKind.SCHOOL));
    }
    for (int village = dice.between(9, 16); village > 0; village--) {
      built.add(branches.subordinate(id, ++number, BranchKind.VILLAGE));
    }
    ImmutableList<SubordinateBranch> all = built.build();
    return GrassrootsCommittee.builder()
        .id(id)
        .name(commune.oldName())
        .grassrootsKind(commune.oldKind())
        .leadership(GeneratedLeaderships.ofSuperior(dice, all, 1, 13, 5))
        .addAllBranches(all)
        .build();
  }
}
