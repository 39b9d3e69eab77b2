package io.github.partyorg.structure;

import java.util.ArrayList;
import java.util.List;

/** Units and members for the tests of this package, in the domain's words. */
final class Bases {

  private Bases() {}

  static Member official(int number) {
    return member(number, Standing.OFFICIAL);
  }

  static Member probationary(int number) {
    return member(number, Standing.PROBATIONARY);
  }

  private static Member member(int number, Standing standing) {
    return Member.builder()
        .id("M%s".formatted(number))
        .name("Đảng viên " + "0".repeat(Math.max(0, 4 - ("" + number).length())) + number)
        .standing(standing)
        .build();
  }

  /** Returns as many official members, numbered from one on. */
  static List<Member> officials(int first, int count) {
    List<Member> members = new ArrayList<>();
    for (int number = first; number < first + count; number++) {
      members.add(official(number));
    }
    return members;
  }

  static SubordinateBranch village(String id, Iterable<Member> members) {
    return SubordinateBranch.builder()
        .id(id)
        .name("Chi bộ bản " + id)
        .kind(BranchKind.VILLAGE)
        .addAllMembers(members)
        .build();
  }

  static GrassrootsCommittee commune(String id, SubordinateBranch... branches) {
    return GrassrootsCommittee.builder()
        .id(id)
        .name("Đảng bộ xã " + id)
        .grassrootsKind(GrassrootsKind.COMMUNE)
        .addBranches(branches)
        .build();
  }

  static GrassrootsBranch agency(String id, Iterable<Member> members) {
    return GrassrootsBranch.builder()
        .id(id)
        .name("Chi bộ cơ quan " + id)
        .kind(BranchKind.AGENCY)
        .grassrootsKind(GrassrootsKind.AGENCY)
        .addAllMembers(members)
        .build();
  }

  static DistrictCommittee district(String id, GrassrootsOrganization... organizations) {
    return DistrictCommittee.builder()
        .id(id)
        .name("Đảng bộ huyện " + id)
        .addOrganizations(organizations)
        .build();
  }
}
