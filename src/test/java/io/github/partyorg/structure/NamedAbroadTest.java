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
