package io.github.partyorg.structure;

import static io.github.partyorg.structure.Post.COMMITTEE_MEMBER;
import static io.github.partyorg.structure.Post.DEPUTY_SECRETARY;
import static io.github.partyorg.structure.Post.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.testing.notation.Drawing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A leadership from a list of seats, with its congress, and one seat replaced in it. */
class LeadershipFromSeatsTest {

  private static final LocalDate DAY = LocalDate.of(2018, 1, 1);
  private static final LocalDate LATER = LocalDate.of(2019, 3, 1);

  private final Leadership elected =
      drawn("secretary M1, deputy secretary M2, committee member M1 M2 M3");

  private static Leadership drawn(String seats) {
    return Drawing.unit("B  Chi bộ B  village  congress 2018-01-01; " + seats).leadership();
  }

  private static Seat seat(Post post, String holder) {
    return Seat.of(post, MemberId.of(holder), Mandate.ELECTED, LATER);
  }

  @Nested
  class From_a_list {

    @Test
    void the_congress_is_said_or_said_to_be_missing() {
      assertThat(Leadership.seats(elected.seats()).congressOn(DAY)).isEqualTo(elected);
      assertThat(Leadership.seats(elected.seats()).withoutCongress())
          .isEqualTo(elected.withoutCongress())
          .isNotEqualTo(elected);
    }

    @Test
    void later_changes_of_the_list_do_not_matter() {
      List<Seat> list = new ArrayList<>(elected.seats());
      Leadership.Seats begun = Leadership.seats(list);
      list.clear();

      assertThat(begun.congressOn(DAY)).isEqualTo(elected);
    }

    @Test
    void a_doubled_seat_is_refused_whichever_way_it_ends() {
      Leadership.Seats twice =
          Leadership.seats(List.of(seat(COMMITTEE_MEMBER, "M1"), seat(COMMITTEE_MEMBER, "M1")));

      assertThatIllegalArgumentException()
          .isThrownBy(() -> twice.congressOn(DAY))
          .withMessage("Member M1 has the post COMMITTEE_MEMBER twice; leave one out.");
      assertThatIllegalArgumentException().isThrownBy(twice::withoutCongress);
    }

    @Test
    void other_seats_keep_the_congress() {
      assertThat(elected.withSeats(List.of(seat(SECRETARY, "M9"))))
          .isEqualTo(drawn("secretary M9 elected 2019-03-01"));
    }
  }

  @Nested
  class The_day_of_the_congress {

    @Test
    void is_set_and_taken_away_by_itself() {
      assertThat(elected.withCongress(Congress.on(LATER)).congressOn()).contains(LATER);
      assertThat(elected.withCongress(Congress.on(LATER)).seats()).isEqualTo(elected.seats());
      assertThat(elected.withoutCongress().congressOn()).isEmpty();
      assertThat(elected.withoutCongress().withCongress(Congress.on(DAY))).isEqualTo(elected);
    }

    @Test
    void is_known_of_a_builder_of_elected_leaders_only() {
      assertThat(elected.congressOn()).contains(DAY);
      assertThat(Leadership.appointed(DAY).secretary("M1").build().congressOn()).isEmpty();
      assertThat(Leadership.vacant().congressOn()).isEmpty();
    }
  }

  @Nested
  class One_seat {

    @Test
    void is_added_last_with_the_congress_as_it_was() {
      assertThat(elected.with(seat(COMMITTEE_MEMBER, "M4")))
          .isEqualTo(
              drawn(
                  "secretary M1, deputy secretary M2, committee member M1 M2 M3,"
                      + " committee member M4 elected 2019-03-01"));
    }

    @Test
    void is_not_added_twice_nor_as_that_of_a_second_secretary() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> elected.with(seat(COMMITTEE_MEMBER, "M3")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> elected.with(seat(SECRETARY, "M3")))
          .withMessage("Members [M1, M3] are all secretary; a unit has one at most.");
    }

    @Test
    void is_given_up_without_the_other_posts_of_its_holder() {
      assertThat(elected.without(DEPUTY_SECRETARY, MemberId.of("M2")))
          .isEqualTo(drawn("secretary M1, committee member M1 M2 M3"));
    }

    @Test
    void goes_to_a_successor_in_its_place() {
      assertThat(elected.replacing(SECRETARY, MemberId.of("M1"), seat(SECRETARY, "M3")))
          .isEqualTo(
              drawn(
                  "secretary M3 elected 2019-03-01, deputy secretary M2,"
                      + " committee member M1 M2 M3"));
    }

    @Test
    void that_nobody_has_is_neither_given_up_nor_replaced() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> elected.without(DEPUTY_SECRETARY, MemberId.of("M1")))
          .withMessage("Member M1 does not hold the post DEPUTY_SECRETARY; it is held by [M2].");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> elected.replacing(SECRETARY, MemberId.of("M9"), seat(SECRETARY, "M3")));
    }

    @Test
    void goes_to_no_successor_of_another_post_or_with_that_post() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> elected.replacing(SECRETARY, MemberId.of("M1"), seat(DEPUTY_SECRETARY, "M3")))
          .withMessageContaining("name one of the same post");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  elected.replacing(
                      COMMITTEE_MEMBER, MemberId.of("M3"), seat(COMMITTEE_MEMBER, "M2")))
          .withMessage("Member M2 has the post COMMITTEE_MEMBER twice; leave one out.");
    }
  }

  @Nested
  class A_committee_with_its_leaders {

    @Test
    void has_secretary_deputies_and_standing_members_whenever_they_are_named() {
      LeadershipBuilder before =
          Leadership.elected(DAY)
              .secretary("M1")
              .deputies("M2")
              .standingCommittee("M1", "M2", "M5")
              .committeeWithLeaders("M3", "M4");
      LeadershipBuilder after =
          Leadership.elected(DAY)
              .committeeWithLeaders("M3", "M4")
              .secretary("M1")
              .deputies("M2")
              .standingCommittee("M1", "M2", "M5");

      assertThat(before.build().holdersOf(COMMITTEE_MEMBER))
          .extracting(MemberId::value)
          .containsExactly("M1", "M2", "M5", "M3", "M4");
      assertThat(after.build()).isEqualTo(before.build());
    }

    @Test
    void has_a_leader_once_that_is_named_among_the_others() {
      Leadership led =
          Leadership.appointed(DAY).secretary("M1").committeeWithLeaders("M3", "M1").build();

      assertThat(led.holdersOf(COMMITTEE_MEMBER))
          .extracting(MemberId::value)
          .containsExactly("M3", "M1");
      assertThat(led.seats()).extracting(Seat::mandate).containsOnly(Mandate.APPOINTED);
    }

    @Test
    void is_no_committee_if_that_is_not_said() {
      assertThat(Leadership.elected(DAY).secretary("M1").build().holderCount(COMMITTEE_MEMBER))
          .isZero();
    }
  }
}
