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
    Outcome outcome = carryOut(before, TransferMembers.from("A").to("B").members("M2", "M1"));

    assertThat(roll(outcome.after(), "A")).containsExactly("M3");
    assertThat(roll(outcome.after(), "B")).containsExactly("M4", "M5", "M6", "M2", "M1");
    assertThat(log(outcome)).containsExactly("2 member(s): Chi bộ A [A] → Chi bộ B [B]");
  }

  @Test
  void the_change_shows_both_branches_before_and_after() {
    Outcome outcome =
        carryOut(
            before, TransferMembers.from("A").to("C").because(Purpose.REINFORCEMENT).members("M1"));

    MembersTransferred change = outcome.changes(MembersTransferred.class).get(0);
    assertThat(change.summary().vietnamese()).isEqualTo("1 đảng viên: Chi bộ A [A] → Chi bộ C [C]");
    assertThat(change.purpose()).contains(Purpose.REINFORCEMENT);
    assertThat(change.members()).containsExactly(MemberId.of("M1"));
    assertThat(change.originals()).containsExactly(before.require("A"), before.require("C"));
    assertThat(change.results())
        .containsExactly(outcome.after().require("A"), outcome.after().require("C"));
  }

  @Test
  void inside_one_grassroots_organisation_it_is_internal_else_official() {
    assertThat(isInternal(TransferMembers.from("A").to("B").members("M1"))).isTrue();
    assertThat(isInternal(TransferMembers.from("A").to("C").members("M1"))).isFalse();
  }

  private boolean isInternal(TransferMembers order) {
    return carryOut(before, order).changes(MembersTransferred.class).get(0).isInternal();
  }

  @Test
  void who_leaves_a_branch_leaves_its_party_groups() {
    Outcome outcome = carryOut(before, TransferMembers.from("A").to("B").members("M3"));

    PartyGroup group = outcome.after().branch("A").groups().get(0);
    assertThat(group.members()).containsExactly(MemberId.of("M2"));
    assertThat(group.head()).isEmpty();
  }

  @Test
  void a_party_group_that_everybody_leaves_ends() {
    Outcome outcome = carryOut(before, TransferMembers.from("A").to("B").members("M2", "M3"));

    assertThat(outcome.after().branch("A").groups()).isEmpty();
  }

  @Test
  void who_leaves_a_branch_keeps_the_seats_above_both() {
    Outcome outcome = carryOut(before, TransferMembers.from("A").to("B").members("M3"));

    assertThat(log(outcome)).last().isEqualTo("Vacated: secretary of Chi bộ A [A] (M3)");
    assertThat(outcome.after().require("A").leadership().isVacant()).isTrue();
    assertThat(outcome.after().require("X").leadership())
        .isEqualTo(before.require("X").leadership());
  }

  @Test
  void who_leaves_a_commune_loses_the_seats_there_but_not_the_districts() {
    Outcome outcome = carryOut(before, TransferMembers.from("A").to("C").members("M3"));

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

    Outcome outcome = carryOut(led, TransferMembers.from("A").to("B").members("M1"));

    assertThat(outcome.changes(SeatVacated.class))
        .extracting(change -> change.summary().vietnamese())
        .containsExactly("Khuyết bí thư Chi bộ A [A] (M1)", "Khuyết cấp ủy viên Chi bộ A [A] (M1)");
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

    assertThat(
            carryOut(led, TransferMembers.from("A").to("B").members("M1"))
                .changes(SeatVacated.class))
        .isEmpty();
  }

  @Test
  void a_stay_as_guest_ends_where_the_guest_comes_home() {
    Outcome outcome = carryOut(before, TransferMembers.from("A").to("B").members("M1"));

    assertThat(guests(outcome.after(), "B")).isEmpty();
  }

  @Test
  void a_stay_as_guest_elsewhere_goes_on() {
    Outcome outcome = carryOut(before, TransferMembers.from("A").to("C").members("M1"));

    assertThat(guests(outcome.after(), "B")).containsExactly("M1");
  }

  @Test
  void strangers_doubles_and_wrong_units_are_listed() {
    assertThat(reasons(before, TransferMembers.from("A").to("X").members("M9", "M1", "M1", "M1")))
        .containsExactly(
            "order 1: X at H/X: not a type of unit that this order is for",
            "order 1: M9 at H/X/A: not on the roll of the branch",
            "order 1: M1 at H/X/A: allocated more than once; keep one");
  }

  @Test
  void a_branch_that_is_unknown_or_both_origin_and_destination_is_refused() {
    assertThat(
            reasons(
                before,
                TransferMembers.from("Z").to("A").members("M1"),
                TransferMembers.from("A").to("A").members("M1"),
                TransferMembers.from("Z").to("Z").members("M1")))
        .containsExactly(
            "order 1: Z at Z: no such unit; check the id",
            "order 2: A at H/X/A: origin and destination are the same",
            "order 3: Z at Z: no such unit; check the id",
            "order 3: Z at Z: origin and destination are the same");
  }

  @Test
  void a_guest_is_not_transferred_from_where_the_guest_stays() {
    assertThat(reasons(before, TransferMembers.from("B").to("C").members("M1")))
        .containsExactly("order 1: M1 at H/X/B: not on the roll of the branch");
  }

  @Test
  void a_transfer_that_names_nobody_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransferMembers.from("A").to("B").members())
        .withMessageContaining("names nobody");
  }
}
