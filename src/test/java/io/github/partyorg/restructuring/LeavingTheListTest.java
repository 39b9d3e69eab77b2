package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.group;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.member;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Members are removed from the list, expelled, transferred out, resign, or die. */
class LeavingTheListTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  static List<String> leavingM3() {
    return List.of(
        "Remove M3 of A from the list\n",
        "Expel M3 of A\n",
        "Record the death of M3 of A\n",
        "Let M3 of A leave the Party on own request\n",
        "Transfer M3 of A out\n");
  }

  @ParameterizedTest
  @MethodSource("leavingM3")
  void who_leaves_is_on_no_roll_and_in_no_group_any_more(String order) {
    Outcome outcome = carryOut(before, order);

    assertThat(roll(outcome.after(), "A")).containsExactly("M1", "M2");
    assertThat(outcome.after()).hasNoMember("M3");
    assertThat(outcome.after().branch("A").groups()).containsExactly(group("Tổ 1", "M2"));
  }

  @ParameterizedTest
  @MethodSource("leavingM3")
  void every_seat_is_vacated_also_above_the_line(String order) {
    Outcome outcome =
        carryOut(
            before,
            """
            Renew the leadership of C: secretary M3 appointed 2018-07-01,\
             committee member M3 M8 appointed 2018-07-01
            """
                + order);

    assertThat(outcome.changes(SeatVacated.class))
        .extracting(change -> change.after().id() + " " + change.seat().post())
        .containsExactly(
            "H SECRETARY", "X SECRETARY", "A SECRETARY", "C SECRETARY", "C COMMITTEE_MEMBER");
    Hierarchy after = outcome.after();
    assertThat(after.require("C").leadership())
        .isEqualTo(Leadership.appointed(DAY).committee("M8").build());
    assertThat(after.root().leadership().isVacant()).isTrue();
    assertThat(after.require("X").leadership())
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
    assertThat(shown(outcome, 0)).isEqualTo("[A, B] → [A, B]");
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
  void a_probationary_member_is_expelled_for_the_rules_to_tell() {
    assertThat(carryOut(before, "Admit M10~ into A\nExpel M10 of A").after()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("leavingM3")
  void nobody_leaves_twice(String order) {
    assertThat(reasons(before, order + order))
        .containsExactly("order 2: M3 at H/X/A: not on the roll of the branch");
  }
}
