package io.github.partyorg.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadershipTest {

  private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

  private final Leadership elected =
      Leadership.elected(DAY)
          .secretary("M1")
          .deputies("M2", "M3")
          .standingCommittee("M1", "M2", "M3")
          .committee("M1", "M2", "M3", "M4")
          .build();

  @Test
  void a_unit_has_a_vacant_leadership_unless_stated() {
    assertThat(Committee.district("H").name("Đảng bộ huyện H").build().leadership())
        .isSameAs(Leadership.vacant());
    assertThat(Leadership.vacant().isVacant()).isTrue();
    assertThat(elected.isVacant()).isFalse();
  }

  @Test
  void a_post_is_held_by_those_who_have_its_seats() {
    assertThat(elected.holdersOf(Post.SECRETARY)).containsExactly(MemberId.of("M1"));
    assertThat(elected.holdersOf(Post.DEPUTY_SECRETARY))
        .containsExactly(MemberId.of("M2"), MemberId.of("M3"));
    assertThat(elected.holderCount(Post.STANDING_COMMITTEE_MEMBER)).isEqualTo(3);
    assertThat(elected.holderCount(Post.COMMITTEE_MEMBER)).isEqualTo(4);
  }

  @Test
  void a_secretary_without_a_seat_on_the_committee_can_be_written_down() {
    Leadership odd = Leadership.elected(DAY).secretary("M9").committee("M1", "M2").build();

    assertThat(odd.holdersOf(Post.COMMITTEE_MEMBER)).doesNotContain(MemberId.of("M9"));
  }

  @Test
  void a_seat_says_how_its_holder_came_by_it() {
    assertThat(elected.seats()).extracting(Seat::mandate).containsOnly(Mandate.ELECTED);
    assertThat(Leadership.appointed(DAY).secretary("M1").build().seats())
        .extracting(Seat::toString)
        .containsExactly("SECRETARY M1 (APPOINTED 2018-01-01)");
  }

  @Test
  void two_secretaries_are_named_when_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Leadership.elected(DAY).secretary("M1").secretary("M2").build())
        .withMessage("Members [M1, M2] are all secretary; a unit has one at most.");
  }

  @Test
  void a_post_given_twice_to_one_member_is_refused_even_under_another_mandate() {
    Seat elected = Seat.of(Post.COMMITTEE_MEMBER, MemberId.of("M1"), Mandate.ELECTED, DAY);
    Seat appointed = Seat.of(Post.COMMITTEE_MEMBER, MemberId.of("M1"), Mandate.APPOINTED, DAY);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Leadership.seats(List.of(elected, appointed)).withoutCongress())
        .withMessage("Member M1 has the post COMMITTEE_MEMBER twice; leave one out.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Leadership.elected(DAY).deputies("M1", "M1").build())
        .withMessageContaining("twice");
  }

  @Test
  void who_leaves_it_takes_all_own_seats() {
    Leadership left = elected.without(ImmutableSet.of(MemberId.of("M1")));

    assertThat(left.holdersOf(Post.SECRETARY)).isEmpty();
    assertThat(left.holderCount(Post.COMMITTEE_MEMBER)).isEqualTo(3);
    assertThat(elected.without(ImmutableSet.of(MemberId.of("M9")))).isSameAs(elected);
  }
}
