package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.group;
import static io.github.partyorg.restructuring.Districts.ledBy;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.MemberId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TransferringMembersTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void members_are_listed_last_in_the_order_named_and_guests_who_come_home_are_guests_no_more() {
    Outcome outcome = carryOut(before, TransferMembers.of("M2", "M1").from("A").to("B"));

    assertThat(roll(outcome.after(), "A")).containsExactly("M3");
    assertThat(roll(outcome.after(), "B")).containsExactly("M4", "M5", "M6", "M2", "M1");
    assertThat(guests(outcome.after(), "B")).isEmpty();
    assertThat(log(outcome))
        .containsExactly(
            "Transferred 2 members: Chi bộ A [A] → Chi bộ B [B]", "Chi bộ B [B]: stay ended M1");
  }

  @Test
  void the_change_shows_both_branches_before_and_after() {
    Outcome outcome =
        carryOut(before, TransferMembers.of("M1").from("A").to("C").because(Purpose.REINFORCEMENT));

    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(change.summary())
        .isEqualTo(
            Bilingual.of(
                "Chuyển sinh hoạt 1 đảng viên: Chi bộ A [A] → Chi bộ C [C]",
                "Transferred 1 member: Chi bộ A [A] → Chi bộ C [C]"));
    assertThat(change.purpose()).contains(Purpose.REINFORCEMENT);
    assertThat(change.moved()).containsExactly(MemberId.of("M1"));
    assertThat(shown(outcome, 0)).isEqualTo("[A, C] → [A, C], ended [], begun []");
    assertThat(guests(outcome.after(), "B")).as("a stay elsewhere goes on").containsExactly("M1");
  }

  @Test
  void who_leaves_a_branch_leaves_its_party_groups() {
    Outcome outcome = carryOut(before, TransferMembers.of("M3").from("A").to("B"));

    assertThat(outcome.after().branch("A").groups()).containsExactly(group("Tổ 1", "M2"));
  }

  @Test
  void a_party_group_that_everybody_leaves_ends() {
    Outcome outcome = carryOut(before, TransferMembers.of("M2", "M3").from("A").to("B"));

    assertThat(outcome.after().branch("A").groups()).isEmpty();
  }

  @Test
  void who_leaves_a_branch_keeps_the_seats_above_both() {
    Outcome outcome = carryOut(before, TransferMembers.of("M3").from("A").to("B"));

    assertThat(log(outcome))
        .last()
        .isEqualTo("Vacated: secretary of Chi bộ A [A] (Đảng viên 0003 [M3])");
    assertThat(outcome.after().require("A").leadership().isVacant()).isTrue();
    assertThat(outcome.after().require("X").leadership())
        .isEqualTo(before.require("X").leadership());
  }

  @Test
  void who_leaves_a_commune_loses_the_seats_there_but_not_the_districts() {
    Outcome outcome = carryOut(before, TransferMembers.of("M3").from("A").to("C"));

    assertThat(outcome.changes(SeatVacated.class))
        .extracting(change -> change.before().id().value())
        .containsExactlyInAnyOrder("X", "A");
    assertThat(outcome.after().root().leadership()).isEqualTo(before.root().leadership());
  }

  @Test
  void every_seat_of_a_holder_is_vacated_and_those_of_others_stay() {
    Outcome outcome =
        carryOut(
            before,
            """
            Renew the leadership of A: congress 2018-07-01, secretary M1, deputy secretary M2,\
             committee member M1 M2
            Transfer M1 from A to B
            """);

    assertThat(outcome.changes(SeatVacated.class))
        .extracting(change -> change.summary().vietnamese())
        .containsExactly(
            "Khuyết bí thư Chi bộ A [A] (Đảng viên 0001 [M1])",
            "Khuyết chi ủy viên Chi bộ A [A] (Đảng viên 0001 [M1])");
    SeatVacated change = outcome.changes(SeatVacated.class).get(0);
    assertThat(change.seat().holder()).isEqualTo(MemberId.of("M1"));
    assertThat(change.originals()).containsExactly(change.before());
    assertThat(change.results()).containsExactly(outcome.after().require("A"));
    assertThat(outcome.after().require("A").leadership())
        .isEqualTo(Leadership.elected(DAY).deputies("M2").committee("M2").build());
  }

  @Test
  void a_seat_held_from_outside_the_line_left_stays() {
    Outcome outcome =
        carryOut(
            before,
            RenewLeadership.of("C").to(ledBy("M1")),
            TransferMembers.of("M1").from("A").to("B"));

    assertThat(outcome.changes(SeatVacated.class)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> what_speaks_against_a_transfer_is_listed() {
    return Refusals.of(
        before,
        """
        # strangers, doubles and wrong units are listed
        Transfer M9, M1, M1, M1 from A to X
          ! H/X: not a type of unit that this order is for
          ! M9 at H/X/A: not on the roll of the branch
          ! M1 at H/X/A: allocated more than once; keep one

        # a branch that is unknown or both origin and destination is refused
        Transfer M1 from Z to A
          ! Z: no such unit; check the id
        Transfer M1 from A to A
          ! H/X/A: origin and destination are the same
        Transfer M1 from Z to Z
          ! Z: no such unit; check the id
          ! Z: origin and destination are the same

        # a guest is not transferred from where the guest stays
        Transfer M1 from B to C
          ! M1 at H/X/B: not on the roll of the branch
        """);
  }

  @Test
  void a_transfer_that_names_nobody_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransferMembers.of().from("A").to("B"))
        .withMessageContaining("names no member");
  }
}
