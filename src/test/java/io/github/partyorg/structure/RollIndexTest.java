package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.testing.notation.Drawing;
import org.junit.jupiter.api.Test;

class RollIndexTest {

  @Test
  void everybody_is_found_in_their_branch_and_nobody_else_is() {
    Hierarchy commune =
        Drawing.hierarchy(
            """
            X     Đảng bộ xã X   commune
              V1  Chi bộ bản V1  village  17 members
              V2  Chi bộ bản V2  village  300 members
            """);

    RollIndex index = RollIndex.of(commune.root());

    for (Branch branch : commune.branches()) {
      for (Member member : branch.members()) {
        assertThat(index.branchOf(member.id())).containsSame(branch);
      }
    }
    assertThat(index.branchOf(MemberId.of("M-unknown"))).isEmpty();
  }

  @Test
  void ids_of_one_hash_are_told_apart() {
    assertThat(MemberId.of("M-long-id-Aa")).hasSameHashCodeAs(MemberId.of("M-long-id-BB"));
    Hierarchy commune =
        Drawing.hierarchy(
            """
            X     Đảng bộ xã X   commune
              V1  Chi bộ bản V1  village  "M-long-id-Aa"
              V2  Chi bộ bản V2  village  "M-long-id-BB"
            """);
    Branch one = commune.branch("V1");

    RollIndex both = RollIndex.of(commune.root());

    assertThat(both.branchOf(MemberId.of("M-long-id-Aa"))).containsSame(one);
    assertThat(both.branchOf(MemberId.of("M-long-id-BB"))).containsSame(commune.branch("V2"));
    assertThat(RollIndex.of(one).branchOf(MemberId.of("M-long-id-BB"))).isEmpty();
  }

  @Test
  void of_some_members_a_unit_knows_its_own() {
    Unit commune =
        Drawing.unit(
            """
            X     Đảng bộ xã X   commune
              V1  Chi bộ bản V1  village  M1 M2 M3
              V2  Chi bộ bản V2  village  M4 M5 M6
            """);
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
    assertThat(
            RollIndex.of(Drawing.unit("H  Đảng bộ huyện H  district")).branchOf(MemberId.of("M1")))
        .isEmpty();
  }
}
