package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.roll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import org.junit.jupiter.api.Test;

class TransferringMembersTest {

  private final Hierarchy before = Districts.ofTwoCommunes();

  @Test
  void members_are_listed_last_in_the_order_named() {
    Outcome outcome = carryOut(before, TransferMembers.of("M2", "M1").from("A").to("B"));

    assertThat(roll(outcome.after(), "A")).containsExactly("M3");
    assertThat(roll(outcome.after(), "B")).containsExactly("M4", "M5", "M6", "M2", "M1");
    assertThat(log(outcome))
        .containsExactly(
            "Transferred 2 members: Chi bộ A [A] → Chi bộ B [B]", "Chi bộ B [B]: stay ended M1");
  }

  @Test
  void the_change_shows_both_branches_before_and_after() {
    Outcome outcome =
        carryOut(before, TransferMembers.of("M1").from("A").to("C").because(Purpose.REINFORCEMENT));

    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(change.summary().vietnamese())
        .isEqualTo("Chuyển sinh hoạt 1 đảng viên: Chi bộ A [A] → Chi bộ C [C]");
    assertThat(change.summary().english())
        .isEqualTo("Transferred 1 member: Chi bộ A [A] → Chi bộ C [C]");
    assertThat(change.purpose()).contains(Purpose.REINFORCEMENT);
    assertThat(change.moved()).containsExactly(MemberId.of("M1"));
    assertThat(change.originals()).containsExactly(before.require("A"), before.require("C"));
    assertThat(change.results())
        .containsExactly(outcome.after().require("A"), outcome.after().require("C"));
  }

  @Test
  void who_leaves_a_branch_leaves_its_party_groups() {
    Outcome outcome = carryOut(before, TransferMembers.of("M3").from("A").to("B"));

    PartyGroup group = outcome.after().branch("A").groups().get(0);
    assertThat(group.members()).containsExactly(MemberId.of("M2"));
    assertThat(group.head()).isEmpty();
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
    Hierarchy led =
        carryOut(
                before,
                RenewLeadership.of("A")
                    .to(
                        Leadership.elected(DAY)
                            .secretary("M1")
                            .deputies("M2")
                            .committee("M1", "M2")
                            .build()))
            .after();

    Outcome outcome = carryOut(led, TransferMembers.of("M1").from("A").to("B"));

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
    Hierarchy led =
        carryOut(
                before,
                RenewLeadership.of("C").to(Leadership.appointed(DAY).secretary("M1").build()))
            .after();

    assertThat(carryOut(led, TransferMembers.of("M1").from("A").to("B")).changes(SeatVacated.class))
        .isEmpty();
  }

  @Test
  void a_stay_as_guest_ends_where_the_guest_comes_home() {
    Outcome outcome = carryOut(before, TransferMembers.of("M1").from("A").to("B"));

    assertThat(guests(outcome.after(), "B")).isEmpty();
  }

  @Test
  void a_stay_as_guest_elsewhere_goes_on() {
    Outcome outcome = carryOut(before, TransferMembers.of("M1").from("A").to("C"));

    assertThat(guests(outcome.after(), "B")).containsExactly("M1");
  }

  @Test
  void strangers_doubles_and_wrong_units_are_listed() {
    assertThat(reasons(before, TransferMembers.of("M9", "M1", "M1", "M1").from("A").to("X")))
        .containsExactly(
            "order 1: H/X: not a type of unit that this order is for",
            "order 1: M9 at H/X/A: not on the roll of the branch",
            "order 1: M1 at H/X/A: allocated more than once; keep one");
  }

  @Test
  void a_branch_that_is_unknown_or_both_origin_and_destination_is_refused() {
    assertThat(
            reasons(
                before,
                TransferMembers.of("M1").from("Z").to("A"),
                TransferMembers.of("M1").from("A").to("A"),
                TransferMembers.of("M1").from("Z").to("Z")))
        .containsExactly(
            "order 1: Z: no such unit; check the id",
            "order 2: H/X/A: origin and destination are the same",
            "order 3: Z: no such unit; check the id",
            "order 3: Z: origin and destination are the same");
  }

  @Test
  void a_guest_is_not_transferred_from_where_the_guest_stays() {
    assertThat(reasons(before, TransferMembers.of("M1").from("B").to("C")))
        .containsExactly("order 1: M1 at H/X/B: not on the roll of the branch");
  }

  @Test
  void a_transfer_that_names_nobody_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransferMembers.of().from("A").to("B"))
        .withMessageContaining("names no member");
  }
}
