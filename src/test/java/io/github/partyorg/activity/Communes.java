package io.github.partyorg.activity;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A district H of two communes for the tests of this package: X has the branches A (M1 to M6, M7
 * probationary) and B (M11 to M14), Y the branch C (M21 to M23). M1 leads X, M1 to M3 are A's
 * committee.
 */
final class Communes {

  static final LocalDate DAY = LocalDate.of(2021, 3, 5);

  private Communes() {}

  static Hierarchy district() {
    return district(ImmutableList.of());
  }

  static Hierarchy district(List<Guest> guestsOfB) {
    return Hierarchy.of(
        Committee.district("H")
            .name("Đảng bộ huyện H")
            .add(
                commune("X", branchA(), branch("B", 11, 4).withGuests(guestsOfB))
                    .withLeadership(Leadership.elected(DAY).secretary("M1").build()),
                commune("Y", branch("C", 21, 3)))
            .build());
  }

  static Branch branchA() {
    ImmutableList<Member> members =
        Stream.concat(
                officials(1, 6),
                Stream.of(
                    Member.builder()
                        .id("M7")
                        .name("Đảng viên 0007")
                        .standing(Standing.PROBATIONARY)
                        .build()))
            .collect(ImmutableList.toImmutableList());
    return branch("A", members)
        .withLeadership(
            Leadership.elected(DAY)
                .secretary("M1")
                .deputies("M2")
                .committee("M1", "M2", "M3")
                .build());
  }

  static Committee commune(String id, Branch... branches) {
    return Committee.grassroots(id, Kind.COMMUNE).name("Đảng bộ xã " + id).add(branches).build();
  }

  static Branch branch(String id, int first, int count) {
    return branch(id, officials(first, count).collect(ImmutableList.toImmutableList()));
  }

  static Branch branch(String id, List<Member> members) {
    return Branch.of(id, Kind.VILLAGE).name("Chi bộ bản " + id).addAllMembers(members).build();
  }

  private static Stream<Member> officials(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(
            number ->
                Member.builder()
                    .id("M" + number)
                    .name("Đảng viên " + number)
                    .standing(Standing.OFFICIAL)
                    .build());
  }

  /** Returns the district with somebody taking part in another way. */
  static Hierarchy districtWhere(String member, Participation participation) {
    ImmutableList<Member> members =
        branchA().members().stream()
            .map(each -> each.id().value().equals(member) ? as(each, participation) : each)
            .collect(ImmutableList.toImmutableList());
    return Hierarchy.of(
        Committee.district("H")
            .name("Đảng bộ huyện H")
            .add(commune("X", branchA().withMembers(members)))
            .build());
  }

  private static Member as(Member member, Participation participation) {
    return Member.builder()
        .id(member.id())
        .name(member.name())
        .standing(member.standing())
        .participation(participation)
        .build();
  }

  static Branch a(Hierarchy district) {
    return district.branch("A");
  }

  static Guest stay(String member, LocalDate since, LocalDate until) {
    return Guest.builder().member(member).since(since).until(until).build();
  }

  static ImmutableList<MemberId> ids(String... ids) {
    return Stream.of(ids).map(MemberId::of).collect(ImmutableList.toImmutableList());
  }
}
