package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.partyorg.testing.notation.Drawing;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who names a member outside the line of the member's own branch. */
class NamedAbroadTest {

  private final Hierarchy district =
      Drawing.hierarchy(
          """
          H       Đảng bộ huyện H  district  secretary M3
            X     Đảng bộ xã X     commune   secretary M3
              V1  Chi bộ bản V1    village   secretary M1; M1 M2
            Y     Đảng bộ xã Y     commune
              V2  Chi bộ bản V2    village   M3
          """);

  @Test
  void a_seat_in_another_commune_is_abroad_and_one_above_the_own_branch_is_not() {
    assertThat(district.namedAbroad(MemberId.of("M3"))).containsExactly(UnitId.of("X"));
    assertThat(district.namedAbroad(MemberId.of("M1"))).isEmpty();
    assertThat(district.seatsOf("M3").keySet()).containsExactly(UnitId.of("H"), UnitId.of("X"));
  }

  @Test
  void a_member_who_moves_to_the_commune_of_the_seat_is_at_home_there() {
    HierarchyEdit edit = district.edit();
    edit.replace(district.branch("V2").leftBy(ImmutableSet.of(MemberId.of("M3"))));
    edit.replace(district.branch("V1").joinedBy(district.branch("V2").members()));

    assertThat(edit.done().namedAbroad(MemberId.of("M3"))).isEmpty();
  }

  @Test
  void of_the_many_who_move_the_leader_appointed_there_before_is_at_home_then() {
    Hierarchy commune =
        Drawing.hierarchy(
            """
            X     Đảng bộ xã X   commune
              V1  Chi bộ bản V1  village  secretary L1; 4 members
                - guest G1 from 2025-01-01 until 2025-12-31
              V2  Chi bộ bản V2  village  L1 G1 L2; 40 members
              V3  Chi bộ bản V3  village  secretary L2; 3 members
            """);
    HierarchyEdit edit = commune.edit();
    edit.remove("V2");
    edit.replace(
        commune
            .branch("V1")
            .withGuests(ImmutableSet.of())
            .joinedBy(commune.branch("V2").members()));
    Hierarchy merged = edit.done();

    assertThat(commune.namedAbroad(MemberId.of("L1"))).containsExactly(UnitId.of("V1"));
    assertThat(merged.namedAbroad(MemberId.of("L1"))).isEmpty();
    assertThat(merged.namedAbroad(MemberId.of("G1"))).isEmpty();
    assertThat(merged.namedAbroad(MemberId.of("L2"))).containsExactly(UnitId.of("V3"));
    assertTold(merged);
  }

  @Test
  void a_branch_that_moves_takes_its_members_along() {
    HierarchyEdit there = district.edit();
    there.remove("V1");
    there.place(district.branch("V1"), "Y");
    there.replace(there.unit("X").withLeadership(district.branch("V1").leadership()));
    Hierarchy moved = there.done();
    HierarchyEdit back = moved.edit();
    back.remove("V1");
    back.place(moved.branch("V1"), "X");

    assertThat(moved.namedAbroad(MemberId.of("M1"))).containsExactly(UnitId.of("X"));
    assertThat(back.done().namedAbroad(MemberId.of("M1"))).isEmpty();
  }

  /** Finds those who are named abroad by looking everywhere. */
  static ImmutableSetMultimap<MemberId, UnitId> byLooking(Hierarchy hierarchy) {
    ImmutableSetMultimap.Builder<MemberId, UnitId> abroad = ImmutableSetMultimap.builder();
    for (Unit unit : hierarchy.units()) {
      Set<MemberId> named = new HashSet<>();
      unit.leadership().seats().forEach(seat -> named.add(seat.holder()));
      if (unit instanceof Branch branch) {
        branch.guests().forEach(guest -> named.add(guest.member()));
      }
      for (MemberId member : named) {
        if (!unit.hasMember(member)) {
          abroad.put(member, unit.id());
        }
      }
    }
    return abroad.build();
  }

  /** Says that the index of a hierarchy tells the same. */
  static void assertTold(Hierarchy hierarchy) {
    ImmutableSetMultimap<MemberId, UnitId> abroad = byLooking(hierarchy);
    Set<MemberId> persons = new HashSet<>(abroad.keySet());
    hierarchy.members().forEach(member -> persons.add(member.id()));
    for (MemberId person : persons) {
      assertThat(hierarchy.namedAbroad(person))
          .containsExactlyInAnyOrderElementsOf(abroad.get(person));
    }
  }
}
