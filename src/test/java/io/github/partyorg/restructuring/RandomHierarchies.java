package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchBuilder;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.CommitteeBuilder;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.structure.Standing;
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
    Committee district = randomDistrict(random);
    return switch (random.nextInt(3)) {
      case 0 -> Hierarchy.of(district);
      case 1 -> Hierarchy.of(province(district, random));
      default ->
          Hierarchy.of(
              Committee.national("TW")
                  .name("Đảng")
                  .add(province(district, random), provinceOfOneWard())
                  .build());
    };
  }

  private static Committee provinceOfOneWard() {
    return Committee.province("Q")
        .name("Đảng bộ tỉnh Q")
        .add(Committee.superior("QW", Kind.WARD).name("Đảng bộ phường QW").build())
        .build();
  }

  private static Committee province(Committee district, Random random) {
    Branch branch = branch("KXV", 101, 3, random);
    return Committee.province("P")
        .name("Đảng bộ tỉnh P")
        .leadership(Leadership.elected(DAY).secretary("M1").deputies("M101").build())
        .add(
            district,
            Committee.district("K")
                .name("Đảng bộ huyện K")
                .leadership(Leadership.elected(DAY).secretary("M102").build())
                .add(
                    Committee.grassroots("KX", Kind.COMMUNE)
                        .name("Đảng bộ xã KX")
                        .add(branch)
                        .build())
                .build())
        .build();
  }

  private static Committee randomDistrict(Random random) {
    CommitteeBuilder district =
        Committee.district("H")
            .name("Đảng bộ huyện H")
            .leadership(Leadership.elected(DAY).secretary("M1").deputies("M5", "M9").build());
    int member = 1;
    for (int commune = 0; commune < 3; commune++) {
      List<Branch> branches = new ArrayList<>();
      for (int branch = 0; branch < 4; branch++) {
        int size = 2 + random.nextInt(4);
        branches.add(branch("X" + commune + "V" + branch, member, size, random));
        member += size;
      }
      district.add(
          Committee.grassroots("X" + commune, Kind.COMMUNE)
              .name("Đảng bộ xã X" + commune)
              .code("12.%02d".formatted(commune))
              .delegation(Delegation.of(Delegation.Extent.PILOT, "9-QĐ", DAY))
              .leadership(
                  Leadership.elected(DAY)
                      .secretary(branches.get(0).members().get(0).id().value())
                      .committee(branches.get(1).members().get(1).id().value())
                      .build())
              .addAll(branches.subList(0, 3))
              .add(
                  Committee.section("X" + commune + "S")
                      .name("Đảng bộ bộ phận")
                      .add(branches.get(3))
                      .build())
              .build());
    }
    for (int agency = 0; agency < 2; agency++) {
      district.add(
          Branch.of("A" + agency, Kind.AGENCY)
              .name("Chi bộ cơ quan A" + agency)
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

  private static Branch branch(String id, int first, int size, Random random) {
    BranchBuilder branch =
        Branch.of(id, Kind.VILLAGE)
            .name("Chi bộ bản " + id)
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
    if (random.nextInt(6) == 0) {
      branch.form(BranchForm.TEMPORARY).recognition(Recognition.of("5-QĐ", DAY));
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
