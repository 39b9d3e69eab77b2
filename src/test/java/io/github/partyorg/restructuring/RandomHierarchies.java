package io.github.partyorg.restructuring;

import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.CentralCommittee;
import io.github.partyorg.structure.CommuneCommittee;
import io.github.partyorg.structure.DistrictCommittee;
import io.github.partyorg.structure.GrassrootsBranch;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.GrassrootsKind;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.ProvincialCommittee;
import io.github.partyorg.structure.Section;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.SubordinateBranch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small hierarchies with something of everything, made up by chance. */
public final class RandomHierarchies {

  public static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private RandomHierarchies() {}

  /**
   * Returns a district, a province of that district and a small one, or a Party of two provinces.
   */
  public static Hierarchy of(Random random) {
    DistrictCommittee district = randomDistrict(random);
    return switch (random.nextInt(3)) {
      case 0 -> Hierarchy.of(district);
      case 1 -> Hierarchy.of(province(district, random));
      default ->
          Hierarchy.of(
              CentralCommittee.builder()
                  .id("TW")
                  .name("Đảng")
                  .addProvinces(province(district, random), provinceOfOneWard())
                  .build());
    };
  }

  private static ProvincialCommittee provinceOfOneWard() {
    return ProvincialCommittee.builder()
        .id("Q")
        .name("Đảng bộ tỉnh Q")
        .addImmediateSuperiors(
            CommuneCommittee.builder().id("QW").name("Đảng bộ phường QW").build())
        .build();
  }

  private static ProvincialCommittee province(DistrictCommittee district, Random random) {
    SubordinateBranch branch = branch("KXV", 101, 3, random);
    return ProvincialCommittee.builder()
        .id("P")
        .name("Đảng bộ tỉnh P")
        .leadership(Leadership.elected(DAY).secretary("M1").deputies("M101").build())
        .addImmediateSuperiors(
            district,
            DistrictCommittee.builder()
                .id("K")
                .name("Đảng bộ huyện K")
                .leadership(Leadership.elected(DAY).secretary("M102").build())
                .addOrganizations(
                    GrassrootsCommittee.builder()
                        .id("KX")
                        .name("Đảng bộ xã KX")
                        .grassrootsKind(GrassrootsKind.COMMUNE)
                        .addBranches(branch)
                        .build())
                .build())
        .build();
  }

  private static DistrictCommittee randomDistrict(Random random) {
    DistrictCommittee.Builder district =
        DistrictCommittee.builder()
            .id("H")
            .name("Đảng bộ huyện H")
            .leadership(Leadership.elected(DAY).secretary("M1").deputies("M5", "M9").build());
    int member = 1;
    for (int commune = 0; commune < 3; commune++) {
      List<SubordinateBranch> branches = new ArrayList<>();
      for (int branch = 0; branch < 4; branch++) {
        int size = 2 + random.nextInt(4);
        branches.add(branch("X" + commune + "V" + branch, member, size, random));
        member += size;
      }
      district.addOrganizations(
          GrassrootsCommittee.builder()
              .id("X" + commune)
              .name("Đảng bộ xã X" + commune)
              .grassrootsKind(GrassrootsKind.COMMUNE)
              .leadership(
                  Leadership.elected(DAY)
                      .secretary(branches.get(0).members().get(0).id().value())
                      .committee(branches.get(1).members().get(1).id().value())
                      .build())
              .addAllBranches(branches.subList(0, 3))
              .addSections(
                  Section.builder()
                      .id("X" + commune + "S")
                      .name("Đảng bộ bộ phận")
                      .addBranches(branches.get(3))
                      .build())
              .build());
    }
    for (int agency = 0; agency < 2; agency++) {
      district.addOrganizations(
          GrassrootsBranch.builder()
              .id("A" + agency)
              .name("Chi bộ cơ quan A" + agency)
              .kind(BranchKind.AGENCY)
              .grassrootsKind(GrassrootsKind.AGENCY)
              .addAllMembers(members(member, 3))
              .build());
      member += 3;
    }
    return district.build();
  }

  static List<Member> members(int first, int count) {
    List<Member> members = new ArrayList<>();
    for (int number = first; number < first + count; number++) {
      members.add(
          Member.builder()
              .id("M" + number)
              .name("Đảng viên " + number)
              .standing(Standing.OFFICIAL)
              .build());
    }
    return members;
  }

  private static SubordinateBranch branch(String id, int first, int size, Random random) {
    SubordinateBranch.Builder branch =
        SubordinateBranch.builder()
            .id(id)
            .name("Chi bộ bản " + id)
            .kind(BranchKind.VILLAGE)
            .leadership(Leadership.elected(DAY).secretary("M" + first).build())
            .addAllMembers(members(first, size));
    if (random.nextBoolean()) {
      branch.addGroups(
          PartyGroup.builder()
              .name("Tổ 1")
              .addMembers(MemberId.of("M" + first), MemberId.of("M" + (first + 1)))
              .head(MemberId.of("M" + first))
              .build());
    }
    if (random.nextInt(3) == 0) {
      branch.addGuests(guest("G" + id).outsideHome("nơi khác").build());
    }
    if (random.nextBoolean()) {
      branch.pilot(Pilot.begunOn(DAY).continuedOn(DAY.plusDays(2)));
    }
    if (first > 6 && random.nextInt(3) == 0) {
      branch.addGuests(guest("M2").build());
    }
    return branch.build();
  }

  static Guest.Builder guest(String member) {
    return Guest.builder().member(member).since(DAY).until(DAY.plusMonths(6));
  }
}
