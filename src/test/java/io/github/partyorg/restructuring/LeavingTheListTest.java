package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.member;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.roll;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.membership.Referral;
import io.github.partyorg.membership.Removal;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.Year;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Members are removed from the list, expelled, transferred out, or die. */
class LeavingTheListTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  static Stream<MembershipChange> leavingM3() {
    return Stream.of(
        RemoveFromList.member("M3").of("A"),
        Expel.member("M3").of("A"),
        RecordDeath.member("M3").of("A"),
        TransferOut.member("M3").of("A"));
  }

  @ParameterizedTest
  @MethodSource("leavingM3")
  void who_leaves_is_on_no_roll_and_in_no_group_any_more(MembershipChange order) {
    Outcome outcome = carryOut(before, order);

    assertThat(roll(outcome.after(), "A")).containsExactly("M1", "M2");
    assertThat(outcome.after().branchOf(MemberId.of("M3"))).isEmpty();
    assertThat(outcome.after().branch("A").groups().get(0).members())
        .containsExactly(MemberId.of("M2"));
  }

  @ParameterizedTest
  @MethodSource("leavingM3")
  void every_seat_is_vacated_also_above_the_line(MembershipChange order) {
    Hierarchy led =
        carryOut(
                before,
                RenewLeadership.of("C")
                    .to(Leadership.appointed(DAY).secretary("M3").committee("M3", "M8").build()))
            .after();

    Outcome outcome = carryOut(led, order);

    assertThat(outcome.changes(SeatVacated.class))
        .extracting(change -> change.after().id() + " " + change.seat().post())
        .containsExactly(
            "H SECRETARY", "X SECRETARY", "A SECRETARY", "C SECRETARY", "C COMMITTEE_MEMBER");
    assertThat(outcome.after().require("C").leadership())
        .isEqualTo(Leadership.appointed(DAY).committee("M8").build());
    assertThat(outcome.after().root().leadership().isVacant()).isTrue();
    assertThat(outcome.after().require("X").leadership())
        .isEqualTo(Leadership.elected(DAY).deputies("M4").build());
  }

  @Test
  void the_seats_vacated_follow_in_the_log() {
    assertThat(log(carryOut(before, Expel.member("M3").of("A"))))
        .containsExactly(
            "M3 expelled: Chi bộ A [A]",
            "Vacated: secretary of Đảng bộ huyện H [H] (Đảng viên 0003 [M3])",
            "Vacated: secretary of Đảng bộ xã X [X] (Đảng viên 0003 [M3])",
            "Vacated: secretary of Chi bộ A [A] (Đảng viên 0003 [M3])");
  }

  @Test
  void stays_elsewhere_end_and_the_change_says_where() {
    Outcome outcome = carryOut(before, RecordDeath.member("M1").of("A"));

    assertThat(guests(outcome.after(), "B")).isEmpty();
    MembershipChanged change = outcome.changes(MembershipChanged.class).get(0);
    assertThat(change.staysEnded()).containsExactly(UnitId.of("B"));
    assertThat(change.originals()).containsExactly(before.require("A"), before.require("B"));
    assertThat(change.results())
        .containsExactly(outcome.after().require("A"), outcome.after().require("B"));
    assertThat(log(outcome)).containsExactly("M1 deceased: Chi bộ A [A]; stay ended at [B]");
    assertThat(change.summary().vietnamese())
        .isEqualTo("M1: từ trần, Chi bộ A [A]; kết thúc sinh hoạt tạm thời tại [B]");
  }

  @Test
  void stays_of_others_go_on() {
    Outcome outcome = carryOut(before, Expel.member("M7").of("C"));

    assertThat(guests(outcome.after(), "A")).containsExactly("G1");
    assertThat(guests(outcome.after(), "B")).containsExactly("M1");
  }

  @Test
  void the_change_shows_who_left_and_how() {
    Outcome outcome = carryOut(before, TransferOut.member("M8").of("C").to("Đảng bộ huyện khác"));

    MembershipChanged change = outcome.changes(MembershipChanged.class).get(0);
    assertThat(change.before()).contains(member(before, "M8"));
    assertThat(change.after()).isEmpty();
    assertThat(change.movement()).isEqualTo(Movement.TRANSFERRED_OUT);
    assertThat(change.branch()).isEqualTo(outcome.after().branch("C"));
    assertThat(log(outcome))
        .containsExactly("M8 transferred out: Chi bộ C [C] → Đảng bộ huyện khác");
  }

  @Test
  void the_orders_carry_what_their_norms_ask_about() {
    Removal removal =
        Removal.empty()
            .withGround(Removal.Ground.UNQUALIFIED)
            .withYears(Year.of(2016), Year.of(2017))
            .withVotes(
                Vote.of(Vote.Body.BRANCH, 2, 3),
                Vote.of(Vote.Body.BASE_COMMITTEE, 7, 9),
                Vote.of(Vote.Body.STANDING_COMMITTEE, 5, 9));
    Referral referral =
        Referral.empty().withDecidedOn(DAY.minusDays(30)).withIssuer("H").withIssuedOn(DAY);

    assertThat(
            carryOut(
                    before,
                    RemoveFromList.member("M2").of("A").with(removal),
                    RemoveFromList.member("M5").of("B").because(Removal.Ground.CARD_RETURNED),
                    Expel.member("M6").of("B").by(Vote.of(Vote.Body.BRANCH, 3, 3)),
                    RecordDeath.member("M7").of("C").on(DAY.minusDays(1)),
                    TransferOut.member("M8").of("C").to("Đảng bộ khác").with(referral))
                .changes(MembershipChanged.class))
        .extracting(MembershipChanged::order)
        .satisfiesExactly(
            order -> assertThat(((RemoveFromList) order).removal()).isEqualTo(removal),
            order ->
                assertThat(((RemoveFromList) order).removal().ground())
                    .contains(Removal.Ground.CARD_RETURNED),
            order -> assertThat(((Expel) order).votes()).hasSize(1),
            order -> assertThat(((RecordDeath) order).diedOn()).contains(DAY.minusDays(1)),
            order -> assertThat(((TransferOut) order).referral()).isEqualTo(referral));
  }

  @Test
  void a_probationary_member_is_expelled_for_the_rules_to_tell() {
    assertThat(
            carryOut(
                    before,
                    Admit.member(Districts.newcomer("M10")).into("A"),
                    Expel.member("M10").of("A"))
                .after())
        .isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("leavingM3")
  void nobody_leaves_twice(MembershipChange order) {
    assertThat(reasons(before, order, order))
        .containsExactly("order 2: M3 at H/X/A: not on the roll of the branch");
  }

  @Test
  void strangers_guests_and_wrong_units_are_refused() {
    assertThat(
            reasons(
                before,
                RemoveFromList.member("M3").of("B"),
                Expel.member("G1").of("A"),
                RecordDeath.member("M3").of("X"),
                TransferOut.member("M3").of("Z")))
        .containsExactly(
            "order 1: M3 at H/X/B: not on the roll of the branch",
            "order 2: G1 at H/X/A: not on the roll of the branch",
            "order 3: H/X: not a type of unit that this order is for",
            "order 4: Z: no such unit; check the id");
  }
}
