package io.github.partyorg.structure;

import java.util.ArrayList;
import java.util.List;

/** Units and members for the tests of this package, in the domain's words. */
final class Bases {

  private Bases() {}

  static Member official(int number) {
    return Unsaid.member(MemberId.of("M" + number));
  }

  /** Returns as many official members, numbered from one on. */
  static List<Member> officials(int first, int count) {
    List<Member> members = new ArrayList<>();
    for (int number = first; number < first + count; number++) {
      members.add(official(number));
    }
    return members;
  }

  static Branch village(String id, Iterable<Member> members) {
    return Branch.of(id, Kind.VILLAGE).name("Chi bộ bản " + id).addAllMembers(members).build();
  }

  static Committee commune(String id, Unit... units) {
    return Committee.grassroots(id, Kind.COMMUNE).name("Đảng bộ xã " + id).add(units).build();
  }

  static Branch agency(String id, Iterable<Member> members) {
    return Branch.of(id, Kind.AGENCY).name("Chi bộ cơ quan " + id).addAllMembers(members).build();
  }

  static Committee district(String id, Unit... organizations) {
    return Committee.district(id).name("Đảng bộ huyện " + id).add(organizations).build();
  }

  /** Returns the next snapshot, whose root may be another unit. */
  static Hierarchy next(Hierarchy hierarchy, Unit root) {
    return hierarchy.next(TreeDifference.between(hierarchy.root(), root));
  }
}
