package io.github.partyorg.structure;

import static io.github.partyorg.structure.Bases.agency;
import static io.github.partyorg.structure.Bases.commune;
import static io.github.partyorg.structure.Bases.official;
import static io.github.partyorg.structure.Bases.officials;
import static io.github.partyorg.structure.Bases.probationary;
import static io.github.partyorg.structure.Bases.village;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BranchRollTest {

  private static final LocalDate DAY = LocalDate.of(2021, 10, 1);
  private static final MemberId ONE = MemberId.of("M1");
  private static final MemberId TWO = MemberId.of("M2");

  private final PartyGroup first =
      PartyGroup.builder().name("Tổ 1").addMembers(ONE, TWO).head(ONE).build();
  private final PartyGroup second =
      PartyGroup.builder().name("Tổ 2").addMembers(MemberId.of("M3")).build();
  private final Guest guest = stay("M8");
  private final Guest otherGuest = stay("M9");
  private final Branch branch =
      village("V1", officials(1, 3))
          .withGroups(ImmutableList.of(first, second))
          .withGuests(ImmutableList.of(guest, otherGuest))
          .withLeadership(Leadership.elected(DAY).secretary("M1").build());

  private static Guest stay(String member) {
    return Guest.builder().member(member).since(DAY).until(DAY.plusMonths(3)).build();
  }

  @Test
  void who_joins_comes_after_those_on_the_roll() {
    Branch joined = branch.joinedBy(ImmutableList.of(official(4), probationary(5)));

    assertThat(joined.members())
        .containsExactly(official(1), official(2), official(3), official(4), probationary(5));
    assertThat(joined.groups()).isEqualTo(branch.groups());
    assertThat(joined.guests()).isEqualTo(branch.guests());
  }

  @Test
  void who_is_revised_keeps_the_place() {
    assertThat(branch.revisedBy(probationary(2)).members())
        .containsExactly(official(1), probationary(2), official(3));
    assertThat(branch.revisedBy(probationary(2)).groups()).isEqualTo(branch.groups());
    assertThat(branch.revisedBy(probationary(9))).isEqualTo(branch);
  }

  @Test
  void a_guest_is_no_member_and_a_member_no_guest() {
    assertThat(branch.hasGuest(guest.member())).isTrue();
    assertThat(branch.hasMember(guest.member())).isFalse();
    assertThat(branch.hasGuest(branch.members().get(0).id())).isFalse();
  }

  @Test
  void a_guest_who_joins_is_a_guest_no_more() {
    Branch joined = branch.joinedBy(ImmutableList.of(official(8)));

    assertThat(joined.hasMember(MemberId.of("M8"))).isTrue();
    assertThat(joined.guests()).containsExactly(otherGuest);
  }

  @Test
  void who_leaves_leaves_the_groups_too() {
    Branch left = branch.leftBy(ImmutableSet.of(ONE));

    assertThat(left.members()).containsExactly(official(2), official(3));
    assertThat(left.groups())
        .containsExactly(PartyGroup.builder().name("Tổ 1").addMembers(TWO).build(), second);
    assertThat(left.guests()).isEqualTo(branch.guests());
  }

  @Test
  void a_group_that_everybody_left_ends() {
    assertThat(branch.leftBy(ImmutableSet.of(ONE, TWO)).groups()).containsExactly(second);
  }

  @Test
  void the_leadership_is_left_as_it_is() {
    assertThat(branch.leftBy(ImmutableSet.of(ONE)).leadership()).isEqualTo(branch.leadership());
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
    assertThat(mixed.member(MemberId.of("M8"))).isEmpty();
    assertThat(mixed.hasMember(TWO)).isTrue();
    assertThat(mixed.hasMember(MemberId.of("M8"))).isFalse();
    assertThat(mixed.memberCount()).isEqualTo(4);
    assertThat(mixed.officialMemberCount()).isEqualTo(3);
  }

  @Test
  void members_are_found_below_a_superior_too() {
    Committee commune = commune("X", village("V2", officials(5, 2)), branch);

    assertThat(commune.hasMember(ONE)).isTrue();
    assertThat(commune.hasMember(MemberId.of("M8"))).isFalse();
  }

  @Test
  void a_grassroots_branch_has_a_roll_like_any_other() {
    Branch agency = agency("A", officials(1, 3));

    assertThat(agency.leftBy(ImmutableSet.of(ONE)).joinedBy(ImmutableList.of(official(4))))
        .isEqualTo(agency("A", officials(2, 3)));
  }
}
