package io.github.partyorg.structure;

import static io.github.partyorg.structure.Bases.official;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.testing.notation.Drawing;
import org.junit.jupiter.api.Test;

class BranchRollTest {

  private static final MemberId ONE = MemberId.of("M1");
  private static final MemberId TWO = MemberId.of("M2");
  private static final MemberId EIGHT = MemberId.of("M8");

  private static final String DRAWING =
      """
      V1  Chi bộ bản V1  village  congress 2021-10-01; secretary M1; M1 M2 M3
        - group "Tổ 1" M1 M2, head M1
        - group "Tổ 2" M3
        - guest M8 from 2021-10-01 until 2022-01-01
        - guest M9 from 2021-10-01 until 2022-01-01
      """;

  private final Branch branch = branch(DRAWING);

  private static Branch branch(String drawing) {
    return (Branch) Drawing.unit(drawing);
  }

  private static Member probationary(int number) {
    return Member.probationary("M" + number).name("Đảng viên 000" + number).build();
  }

  @Test
  void who_joins_comes_after_those_on_the_roll() {
    Branch joined = branch.joinedBy(ImmutableList.of(official(4), probationary(5)));

    assertThat(joined.members())
        .containsExactly(official(1), official(2), official(3), official(4), probationary(5));
    assertThat(joined.withMembers(branch.members())).isEqualTo(branch);
  }

  @Test
  void who_is_revised_keeps_the_place() {
    Branch revised = branch.revisedBy(probationary(2));

    assertThat(revised.members()).containsExactly(official(1), probationary(2), official(3));
    assertThat(revised.withMembers(branch.members())).isEqualTo(branch);
    assertThat(branch.revisedBy(probationary(9))).isEqualTo(branch);
  }

  @Test
  void a_guest_is_no_member_and_a_member_no_guest() {
    assertThat(branch.hasGuest(EIGHT)).isTrue();
    assertThat(branch.hasMember(EIGHT)).isFalse();
    assertThat(branch.hasGuest(ONE)).isFalse();
  }

  @Test
  void a_guest_who_joins_is_a_guest_no_more() {
    Branch joined = branch.joinedBy(ImmutableList.of(official(8)));

    assertThat(joined.hasMember(EIGHT)).isTrue();
    assertThat(joined.guests()).containsExactly(branch.guests().get(1));
  }

  @Test
  void who_leaves_leaves_the_groups_too_and_the_leadership_as_it_is() {
    String left = DRAWING.replace("M1 M2 M3", "M2 M3").replace("M1 M2, head M1", "M2");

    assertThat(branch.leftBy(ImmutableSet.of(ONE))).isEqualTo(branch(left));
  }

  @Test
  void a_group_that_everybody_left_ends() {
    assertThat(branch.leftBy(ImmutableSet.of(ONE, TWO)).groups())
        .containsExactly(branch.groups().get(1));
  }

  @Test
  void who_joins_and_leaves_again_has_changed_nothing() {
    assertThat(
            branch
                .joinedBy(ImmutableList.of(official(4)))
                .leftBy(ImmutableSet.of(MemberId.of("M4"))))
        .isEqualTo(branch);
  }

  @Test
  void members_are_found_and_counted_on_the_roll_alone() {
    Branch mixed = branch.joinedBy(ImmutableList.of(probationary(4)));

    assertThat(mixed.member(TWO)).contains(official(2));
    assertThat(mixed.member(EIGHT)).isEmpty();
    assertThat(mixed.hasMember(TWO)).isTrue();
    assertThat(mixed.hasMember(EIGHT)).isFalse();
    assertThat(mixed.memberCount()).isEqualTo(4);
    assertThat(mixed.officialMemberCount()).isEqualTo(3);
  }

  @Test
  void members_are_found_below_a_superior_too() {
    Unit commune =
        Drawing.unit(
            """
            X     Đảng bộ xã X   commune
              V2  Chi bộ bản V2  village  M5 M6
              V1  Chi bộ bản V1  village  M1 M2 M3
                - guest M8 from 2021-10-01 until 2022-01-01
            """);

    assertThat(commune.hasMember(ONE)).isTrue();
    assertThat(commune.hasMember(EIGHT)).isFalse();
  }

  @Test
  void a_grassroots_branch_has_a_roll_like_any_other() {
    Branch agency = branch("A  Chi bộ cơ quan A  agency  M1 M2 M3");

    assertThat(agency.leftBy(ImmutableSet.of(ONE)).joinedBy(ImmutableList.of(official(4))))
        .isEqualTo(branch("A  Chi bộ cơ quan A  agency  M2 M3 M4"));
  }
}
