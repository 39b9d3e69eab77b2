package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.commune;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Histories;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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

    assertThat(outcome).ends("X").ends("A");
    assertThat(outcome.after()).memberCount().isEqualTo(3);
    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(change.ended()).as("it has not ended").isEmpty();
    assertThat(change.left()).extracting(unit -> unit.id().value()).containsExactly("X", "A", "B");
    assertThat(change.summary().english())
        .isEqualTo("Handed Đảng bộ xã X [X] over to Đảng bộ tỉnh khác");
  }

  @Test
  void its_members_give_up_every_seat_and_every_stay() {
    Outcome outcome =
        carryOut(
            before,
            """
            Renew the leadership of C: secretary M4
            End the stays of M1 at B
            Send M5 on a stay to C from 2018-07-01 until 2018-08-01
            Hand B over outside to "Đảng bộ tỉnh khác"
            """);

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
    String brought =
        """
        N     Đảng bộ xã N  commune  founded 2015-07-01
          N1  Chi bộ N1     village  secretary M20 appointed 2018-07-01; M20 M21
        """;

    Outcome outcome =
        carryOut(before, "Take in from \"Đảng bộ tỉnh khác\", under H:\n" + brought.indent(2));

    assertThat(place(outcome, "N1")).isEqualTo("H/N/N1");
    assertThat(unit(outcome.after(), "N"))
        .as("nobody says when N1 was founded")
        .isEqualTo(Drawing.unit(brought));
    assertThat(log(outcome))
        .containsExactly("Took Đảng bộ xã N [N] in from Đảng bộ tỉnh khác with 2 members, under H");
  }

  @Test
  void a_unit_that_ended_is_there_again_as_it_is_stated() {
    Outcome outcome =
        carryOut(
            before,
            Merge.units("B").into("A"),
            Reinstate.unit(branch("B")).under("X"),
            TransferMembers.of("M4", "M5", "M6").from("A").to("B"));

    assertThat(unit(outcome.after(), "B"))
        .as("not founded anew")
        .isEqualTo(branch("B", "M4", "M5", "M6"));
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

  @TestFactory
  Stream<DynamicTest> what_speaks_against_coming_and_going_is_listed() {
    return Refusals.of(
        before,
        """
        # a unit with a member who is here already is refused
        Take in from "Đảng bộ tỉnh khác", under X:
          N  Chi bộ N  village  M1
          ! M1 at H/X/A: member id in use; transfer the member if it is the same person

        # a unit whose id is in use, or with an unknown leader, is refused
        Take in from "Đảng bộ tỉnh khác", under Z:
          A  Chi bộ A  village  M20
          ! Z: no such unit; check the id
          ! H/X/A: unit id in use; choose another
        Take in from "Đảng bộ tỉnh khác", under A:
          N  Chi bộ N  village  secretary M99; M20
          ! H/X/A: not a type of unit that this order is for
          ! M99 at N: no such member

        # a unit that stands or brings members is not reinstated
        Reinstate under X:
          A  Chi bộ A  village  M1
          ! H/X/A: unit id in use; choose another
          ! M1 at H/X/A: a new unit brings no members; transfer them

        # the root and what is below another unit named are not handed out
        Hand H over outside to "Đảng bộ tỉnh khác"
          ! H: the root cannot end or be handed over
        Hand X, A over outside to "Đảng bộ tỉnh khác"
          ! H/X/A: below another unit that this order names
        """);
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
