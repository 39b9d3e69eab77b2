package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class RollIndexTest {

  @Test
  void everybody_is_found_in_their_branch_and_nobody_else_is() {
    Committee district =
        Bases.district("H")
            .withChildren(
                ImmutableList.of(
                    Bases.commune(
                        "X",
                        Bases.village("V1", Bases.officials(1, 17)),
                        Bases.village("V2", Bases.officials(18, 300)))));

    RollIndex index = RollIndex.of(district);

    for (Branch branch : Hierarchy.of(district).branches()) {
      for (Member member : branch.members()) {
        assertThat(index.branchOf(member.id())).containsSame(branch);
      }
    }
    assertThat(index.branchOf(MemberId.of("M-unknown"))).isEmpty();
  }

  @Test
  void ids_of_one_hash_are_told_apart() {
    assertThat(MemberId.of("M-long-id-Aa")).hasSameHashCodeAs(MemberId.of("M-long-id-BB"));
    Branch one = Bases.village("V1", ImmutableList.of(member("M-long-id-Aa")));
    Branch other = Bases.village("V2", ImmutableList.of(member("M-long-id-BB")));

    RollIndex both = RollIndex.of(Bases.commune("X", one, other));

    assertThat(both.branchOf(MemberId.of("M-long-id-Aa"))).containsSame(one);
    assertThat(both.branchOf(MemberId.of("M-long-id-BB"))).containsSame(other);
    assertThat(RollIndex.of(one).branchOf(MemberId.of("M-long-id-BB"))).isEmpty();
  }

  @Test
  void of_some_members_a_unit_knows_its_own() {
    Committee commune =
        Bases.commune(
            "X",
            Bases.village("V1", Bases.officials(1, 3)),
            Bases.village("V2", Bases.officials(4, 3)));
    MemberId first = MemberId.of("M1");
    MemberId last = MemberId.of("M6");
    MemberId stranger = MemberId.of("M-unknown");

    assertThat(commune.membersAmong(ImmutableSet.of(last, stranger, first)))
        .containsExactlyInAnyOrder(first, last);
    assertThat(commune.membersAmong(ImmutableSet.of(first))).containsExactly(first);
    assertThat(commune.membersAmong(ImmutableSet.of())).isEmpty();
  }

  @Test
  void an_empty_unit_lists_nobody() {
    assertThat(RollIndex.of(Bases.district("H")).branchOf(MemberId.of("M1"))).isEmpty();
  }

  private static Member member(String id) {
    return Member.builder().id(id).name("Đảng viên").standing(Standing.PROBATIONARY).build();
  }
}
