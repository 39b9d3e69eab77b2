package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.commune;
import static io.github.partyorg.restructuring.Districts.ledBy;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Histories;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import org.junit.jupiter.api.Test;

/** Units that leave the hierarchy whole, come to it, or are there again. */
class ComingAndGoingTest {

  private static final String OUTSIDE = "Đảng bộ tỉnh khác";

  private final Hierarchy before = Districts.ofTwoCommunes();

  private static Decision on(int day, Order... orders) {
    return Histories.on(day, day + "-QĐ", orders);
  }

  @Test
  void a_unit_that_is_handed_out_leaves_with_all_its_members() {
    Outcome outcome = carryOut(before, HandOver.units("X").outside(OUTSIDE));

    assertThat(outcome.after().has(UnitId.of("X"))).isFalse();
    assertThat(outcome.after().has(UnitId.of("A"))).isFalse();
    assertThat(outcome.after().memberCount()).isEqualTo(3);
    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(change.ended()).as("it has not ended").isEmpty();
    assertThat(change.left()).extracting(unit -> unit.id().value()).containsExactly("X", "A", "B");
    assertThat(change.summary().english())
        .isEqualTo("Handed Đảng bộ xã X [X] over to Đảng bộ tỉnh khác");
  }

  @Test
  void its_members_give_up_every_seat_and_every_stay() {
    Hierarchy led =
        carryOut(before, RenewLeadership.of("C").to(ledBy("M4")), EndStay.of("M1").in("B")).after();

    Outcome outcome =
        carryOut(
            led,
            SendOnStay.of("M5").to("C").during(DAY, DAY.plusMonths(1)),
            HandOver.units("B").outside(OUTSIDE));

    assertThat(unit(outcome.after(), "C").leadership().isVacant()).isTrue();
    assertThat(guests(outcome.after(), "C")).isEmpty();
    assertThat(log(outcome))
        .contains(
            "Vacated: secretary of Chi bộ C [C] (Đảng viên 0004 [M4])",
            "Vacated: deputy secretary of Đảng bộ xã X [X] (Đảng viên 0004 [M4])",
            "Chi bộ C [C]: stay ended M5");
  }

  @Test
  void a_unit_that_is_taken_in_brings_its_members_and_its_founding_day() {
    Outcome outcome =
        carryOut(
            before,
            TakeIn.unit(
                    commune("N", branch("N1", "M20", "M21").withLeadership(ledBy("M20")))
                        .withFoundedOn(DAY.minusYears(3)))
                .from(OUTSIDE)
                .under("H"));

    assertThat(place(outcome, "N1")).isEqualTo("H/N/N1");
    assertThat(roll(outcome.after(), "N1")).containsExactly("M20", "M21");
    assertThat(unit(outcome.after(), "N").foundedOn()).contains(DAY.minusYears(3));
    assertThat(unit(outcome.after(), "N1").foundedOn())
        .as("nobody says when it was founded")
        .isEmpty();
    assertThat(unit(outcome.after(), "N1").leadership()).isEqualTo(ledBy("M20"));
    assertThat(log(outcome))
        .containsExactly("Took Đảng bộ xã N [N] in from Đảng bộ tỉnh khác with 2 members, under H");
  }

  @Test
  void a_unit_with_a_member_who_is_here_already_is_refused() {
    assertThat(reasons(before, TakeIn.unit(branch("N", "M1")).from(OUTSIDE).under("X")))
        .containsExactly(
            "order 1: M1 at H/X/A: member id in use; transfer the member if it is the same person");
    assertThat(
            reasons(
                before,
                TakeIn.unit(branch("A", "M20")).from(OUTSIDE).under("Z"),
                TakeIn.unit(branch("N", "M20").withLeadership(ledBy("M99")))
                    .from(OUTSIDE)
                    .under("A")))
        .containsExactly(
            "order 1: Z: no such unit; check the id",
            "order 1: H/X/A: unit id in use; choose another",
            "order 2: H/X/A: not a type of unit that this order is for",
            "order 2: M99 at N: no such member");
  }

  @Test
  void a_unit_that_ended_is_there_again_as_it_is_stated() {
    Outcome outcome =
        carryOut(
            before,
            Merge.units("B").into("A"),
            Reinstate.unit(branch("B")).under("X"),
            TransferMembers.of("M4", "M5", "M6").from("A").to("B"));

    assertThat(roll(outcome.after(), "B")).containsExactly("M4", "M5", "M6");
    assertThat(unit(outcome.after(), "B").foundedOn()).as("not founded anew").isEmpty();
    assertThat(reasons(before, Reinstate.unit(branch("A", "M1")).under("X")))
        .containsExactly(
            "order 1: H/X/A: unit id in use; choose another",
            "order 1: M1 at H/X/A: a new unit brings no members; transfer them");
  }

  @Test
  void an_id_of_the_past_is_given_to_no_other_unit() {
    Chronicle chronicle =
        Histories.ofTwoCommunes()
            .record(on(1, Merge.units("B").into("A"), HandOver.units("Y").outside(OUTSIDE)));

    assertThat(kinds(chronicle, on(2, Establish.unit(branch("B")).under("X"))))
        .containsExactly(Reason.Kind.ID_OF_ANOTHER);
    assertThat(kinds(chronicle, on(2, TakeIn.unit(branch("B", "M20")).from(OUTSIDE).under("X"))))
        .containsExactly(Reason.Kind.ID_OF_ANOTHER);
    assertThat(kinds(chronicle, on(2, Reinstate.unit(branch("N")).under("X"))))
        .containsExactly(Reason.Kind.NEVER_ENDED);
    assertThat(kinds(chronicle, on(2, Reinstate.unit(branch("C")).under("X"))))
        .as("it left, and has not ended")
        .containsExactly(Reason.Kind.NEVER_ENDED);
  }

  private static Iterable<Reason.Kind> kinds(Chronicle chronicle, Decision decision) {
    return catchThrowableOfType(DecisionRefusedException.class, () -> chronicle.record(decision))
        .reasons()
        .stream()
        .map(Reason::kind)
        .toList();
  }

  @Test
  void a_unit_that_left_may_come_back_and_is_outside_meanwhile() {
    Chronicle chronicle =
        Histories.ofTwoCommunes()
            .record(on(1, HandOver.units("Y").outside(OUTSIDE)))
            .record(
                on(5, TakeIn.unit(commune("Y", branch("C", "M7", "M8"))).from(OUTSIDE).under("H")));

    assertThat(Histories.resolve(chronicle, "C", 0)).isEqualTo("same {C=1}");
    assertThat(chronicle.resolve(UnitId.of("C"), Histories.FIRST.plusDays(1)))
        .isEqualTo(new Resolution.Outside(UnitId.of("C"), OUTSIDE));
    assertThat(Histories.resolve(chronicle, "C", 5)).isEqualTo("same {C=1}");
  }

  @Test
  void the_root_and_what_is_below_another_unit_named_are_not_handed_out() {
    assertThat(
            reasons(
                before,
                HandOver.units("H").outside(OUTSIDE),
                HandOver.units("X", "A").outside(OUTSIDE)))
        .containsExactly(
            "order 1: H: the root cannot end or be handed over",
            "order 2: H/X/A: below another unit that this order names");
  }

  @Test
  void nowhere_is_no_organisation() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HandOver.units("B").outside(" "))
        .withMessageContaining("blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TakeIn.unit(branch("N")).from("").under("X"))
        .withMessageContaining("blank");
  }
}
