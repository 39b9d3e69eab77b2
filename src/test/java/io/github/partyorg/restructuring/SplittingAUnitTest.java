package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Districts.commune;
import static io.github.partyorg.restructuring.Districts.group;
import static io.github.partyorg.restructuring.Districts.ledBy;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.log;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.reasons;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.successions;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.restructuring.Trials.vietnamese;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplittingAUnitTest {

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();

  private static Allocation toParts() {
    return Allocation.builder().send("M9").to("N").sendRest("O").build();
  }

  @Test
  void a_unit_ends_and_its_parts_take_its_place() {
    Outcome outcome =
        carryOut(before, Split.unit("C").into(branch("N"), branch("O")).allocating(toParts()));

    assertThat(outcome.after().has(UnitId.of("C"))).isFalse();
    assertThat(place(outcome, "N")).isEqualTo("H/Y/N");
    assertThat(roll(outcome.after(), "N")).containsExactly("M9");
    assertThat(roll(outcome.after(), "O")).containsExactly("M7", "M8");
    assertThat(successions(outcome)).containsExactly("C → N: 1", "C → O: 2");
  }

  @Test
  void the_parts_are_as_their_values_say_and_founded_on_the_day_of_effect() {
    Branch stated =
        branch("O").withLeadership(ledBy("M7")).withGroups(List.of(group("Tổ 1", "M7", "M8")));

    Outcome outcome =
        carryOut(before, Split.unit("C").into(branch("N"), stated).allocating(toParts()));

    Branch begun = outcome.after().branch("O");
    assertThat(begun)
        .as("no consent, pilot or group of the unit that ended")
        .isEqualTo(stated.withFoundedOn(DAY).withMembers(begun.members()));
  }

  @Test
  void a_part_is_split_off_and_the_unit_lives_on_as_it_was() {
    Outcome outcome = carryOut(before, SplitOff.part(branch("N")).from("C").taking("M8"));

    Branch c = before.branch("C");
    assertThat(outcome.after().branch("C"))
        .as("its id, name, day, leadership, consents, pilot, and its group but for who left")
        .isEqualTo(
            c.withMembers(List.of(c.members().get(0), c.members().get(2)))
                .withGroups(List.of(group("Tổ 9", "M9"))));
    assertThat(roll(outcome.after(), "N")).containsExactly("M8");
    assertThat(successions(outcome)).as("a split-off is no succession").isEmpty();
  }

  @Test
  void who_goes_to_a_part_loses_the_seats_in_the_unit_that_lives_on() {
    Outcome outcome = carryOut(before, SplitOff.part(branch("N")).from("C").taking("M7"));

    assertThat(log(outcome))
        .containsExactly(
            "Split Chi bộ N [N] off from Chi bộ C [C]",
            "Vacated: secretary of Chi bộ C [C] (Đảng viên 0007 [M7])");
    assertThat(vietnamese(outcome))
        .containsExactly(
            "Tách Chi bộ N [N] từ Chi bộ C [C]",
            "Khuyết bí thư Chi bộ C [C] (Đảng viên 0007 [M7])");
  }

  @Test
  void guests_go_where_they_are_sent_stay_or_are_recalled() {
    SplitOff order = SplitOff.part(branch("N")).from("A").taking("G1");

    assertThat(guests(carryOut(before, order).after(), "A")).containsExactly("M7");
    Outcome outcome = carryOut(before, order, EndStay.of("M7").in("A"));
    assertThat(outcome.after().branch("N").guests())
        .containsExactly(before.branch("A").guests().get(1));
    assertThat(guests(outcome.after(), "A")).isEmpty();
    assertThat(roll(outcome.after(), "A")).containsExactly("M1", "M2", "M3");
  }

  @Test
  void the_branches_of_a_commune_are_divided_among_its_parts() {
    Outcome outcome =
        carryOut(
            before,
            Split.unit("X")
                .into(commune("N"), commune("O", branch("O1")))
                .allocating(Allocation.builder().sendUnits("B").to("N").sendRest("O").build()));

    assertThat(place(outcome, "B")).isEqualTo("H/N/B");
    assertThat(place(outcome, "A")).isEqualTo("H/O/A");
    assertThat(unit(outcome.after(), "A")).isSameAs(unit(before, "A"));
    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(change.begun())
        .extracting(begun -> begun.id().value())
        .containsExactly("N", "O", "O1");
    assertThat(change.results())
        .containsExactly(unit(outcome.after(), "N"), unit(outcome.after(), "O"));
    assertThat(successions(outcome)).containsExactly("X → N: 3", "X → O: 3");
  }

  @Test
  void a_unit_below_a_part_takes_in_as_well() {
    Committee section = Committee.section("S").name("Đảng bộ bộ phận S").build();

    Outcome outcome =
        carryOut(
            before,
            Split.unit("X")
                .into(commune("N", section), commune("O"))
                .allocating(Allocation.builder().sendUnits("B").to("S").sendRest("O").build()));

    assertThat(place(outcome, "B")).isEqualTo("H/N/S/B");
    assertThat(place(outcome, "A")).isEqualTo("H/O/A");
    assertThat(successions(outcome)).containsExactly("X → N: 3", "X → O: 3");
  }

  @Test
  void a_committee_below_a_part_that_is_split_off_takes_in_by_an_order_of_its_own() {
    Committee section = Committee.section("S").name("Đảng bộ bộ phận S").build();

    Outcome outcome =
        carryOut(
            before,
            SplitOff.part(commune("N", section)).from("X").takingUnits("B"),
            HandOver.units("B").to("S"));

    assertThat(place(outcome, "B")).isEqualTo("H/N/S/B");
    assertThat(place(outcome, "A")).isEqualTo("H/X/A");
    assertThat(log(outcome))
        .containsExactly(
            "Split Đảng bộ xã N [N] off from Đảng bộ xã X [X]",
            "Vacated: deputy secretary of Đảng bộ xã X [X] (Đảng viên 0004 [M4])",
            "Handed Chi bộ B [B] over to S");
  }

  @Test
  void the_change_shows_the_unit_and_what_came_of_it() {
    Outcome outcome =
        carryOut(before, Split.unit("C").into(branch("N"), branch("O")).allocating(toParts()));

    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(log(outcome)).containsExactly("Split Chi bộ C [C] into Chi bộ N [N], Chi bộ O [O]");
    assertThat(vietnamese(outcome))
        .containsExactly("Chia Chi bộ C [C] thành Chi bộ N [N], Chi bộ O [O]");
    assertThat(change.originals()).containsExactly(unit(before, "C"));
    assertThat(change.ended()).containsExactly(unit(before, "C"));
    assertThat(change.results())
        .containsExactly(unit(outcome.after(), "N"), unit(outcome.after(), "O"));
  }

  @Test
  void the_change_of_a_unit_that_lives_on_shows_it_too() {
    Outcome outcome = carryOut(before, SplitOff.part(branch("N")).from("C").taking("M8"));

    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(change.ended()).isEmpty();
    assertThat(change.results())
        .containsExactly(unit(outcome.after(), "C"), unit(outcome.after(), "N"));
  }

  @Test
  void a_part_merges_elsewhere_in_the_same_decision() {
    Outcome outcome =
        carryOut(
            before,
            Split.unit("C").into(branch("N"), branch("O")).allocating(toParts()),
            Merge.units("O").into("B"));

    assertThat(roll(outcome.after(), "B")).containsExactly("M4", "M5", "M6", "M7", "M8");
    assertThat(successions(outcome)).containsExactly("C → N: 1", "C → O: 2", "O → B: 2");
  }

  @Test
  void whoever_is_left_out_or_doubled_is_listed() {
    assertThat(
            reasons(
                before,
                Split.unit("A")
                    .into(branch("N"), branch("O"))
                    .allocating(
                        Allocation.builder()
                            .send("M1", "M4")
                            .to("N")
                            .send("M1", "G1")
                            .to("O")
                            .build())))
        .containsExactly(
            "order 1: M4 at H/X/A: not on the roll of the branch",
            "order 1: M1 at H/X/A: allocated more than once; keep one",
            "order 1: M2 at H/X/A: not allocated; say where to",
            "order 1: M3 at H/X/A: not allocated; say where to",
            "order 1: M7 at H/X/A: not allocated; say where to");
  }

  @Test
  void child_units_that_are_left_out_or_doubled_are_listed() {
    assertThat(
            reasons(
                before,
                Split.unit("X")
                    .into(commune("N"), commune("O"))
                    .allocating(
                        Allocation.builder()
                            .sendUnits("A", "C")
                            .to("N")
                            .sendUnits("A")
                            .to("O")
                            .build())))
        .containsExactly(
            "order 1: C at H/X: not directly below the unit",
            "order 1: A at H/X: allocated more than once; keep one",
            "order 1: B at H/X: not allocated; say where to");
  }

  @Test
  void what_is_no_part_takes_nobody_in() {
    assertThat(
            reasons(
                before,
                Split.unit("C")
                    .into(branch("N"), branch("O"))
                    .allocating(Allocation.builder().send("M7").to("B").sendRest("C").build())))
        .containsExactly(
            "order 1: B at H/Y/C: not one of the parts; transfer or hand over instead",
            "order 1: H/Y/C: not one of the parts; transfer or hand over instead");
  }

  @Test
  void parts_that_cannot_take_in_are_listed() {
    Committee section = Committee.section("S").name("Đảng bộ bộ phận S").build();

    assertThat(
            reasons(
                before,
                Split.unit("C").into(branch("N"), section).allocating(Allocation.everyoneTo("S")),
                SplitOff.part(commune("N")).from("H").takingUnits("X")))
        .containsExactly(
            "order 1: S: not a type of unit that this order is for",
            "order 2: H: the root cannot end or be handed over");
  }

  @Test
  void parts_that_cannot_begin_are_listed() {
    assertThat(
            reasons(
                before,
                Split.unit("C")
                    .into(Committee.district("N").name("Đảng bộ huyện N").build(), branch("A"))
                    .allocating(Allocation.everyoneTo("A")),
                Split.unit("Z")
                    .into(branch("N"), branch("O"))
                    .allocating(Allocation.everyoneTo("N"))))
        .containsExactly(
            "order 1: N at H/Y: the superior does not hold units of this type",
            "order 1: H/X/A: unit id in use; choose another",
            "order 2: Z: no such unit; check the id");
  }

  @Test
  void a_unit_is_divided_among_units_that_stand() {
    Outcome outcome =
        carryOut(
            before,
            Split.unit("B")
                .among("A", "C")
                .allocating(Allocation.builder().send("M4").to("A").sendRest("C").build()));

    assertThat(outcome.after().has(UnitId.of("B"))).isFalse();
    assertThat(roll(outcome.after(), "A")).containsExactly("M1", "M2", "M3", "M4");
    assertThat(roll(outcome.after(), "C")).containsExactly("M7", "M8", "M9", "M5", "M6");
    assertThat(successions(outcome)).containsExactly("B → A: 1", "B → C: 2");
    Restructured change = outcome.changes(Restructured.class).get(0);
    assertThat(change.begun()).isEmpty();
    assertThat(change.originals())
        .containsExactly(unit(before, "B"), unit(before, "A"), unit(before, "C"));
    assertThat(change.results())
        .containsExactly(unit(outcome.after(), "A"), unit(outcome.after(), "C"));
  }

  @Test
  void a_part_or_a_unit_that_stands_succeeds_also_if_nothing_goes_there() {
    Outcome outcome =
        carryOut(before, Split.unit("B").among("A", "C").allocating(Allocation.everyoneTo("C")));

    assertThat(successions(outcome)).containsExactly("B → C: 3", "B → A: 0");
    assertThat(
            reasons(before, Split.unit("B").among("Z", "C").allocating(Allocation.everyoneTo("C"))))
        .containsExactly("order 1: Z: no such unit; check the id");
  }

  @Test
  void a_unit_is_not_divided_to_what_is_not_named_or_ends() {
    assertThat(
            reasons(
                before,
                Split.unit("B")
                    .among("C")
                    .allocating(Allocation.builder().send("M4").to("A").sendRest("C").build())))
        .containsExactly(
            "order 1: A at H/X/B: not one of the parts; transfer or hand over instead");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.unit("B").among("B").allocating(Allocation.everyoneTo("B")))
        .withMessageContaining("the unit is not one of them");
  }

  @Test
  void what_has_been_split_is_not_split_again() {
    Split order = Split.unit("C").into(branch("N"), branch("O")).allocating(toParts());

    assertThat(reasons(carryOut(before, order).after(), order))
        .containsExactly("order 1: C: no such unit; check the id");
  }

  @Test
  void a_split_into_one_or_with_the_unit_among_its_parts_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.unit("C").into(branch("N")).allocating(Allocation.everyoneTo("N")))
        .withMessageContaining("name two, or split one off");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.unit("C").into().allocating(Allocation.everyoneTo("N")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Split.unit("C")
                    .into(branch("N"), branch("C"))
                    .allocating(Allocation.everyoneTo("N")))
        .withMessageContaining("the unit is not one of them");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Split.unit("C")
                    .into(branch("N"), branch("N"))
                    .allocating(Allocation.everyoneTo("N")))
        .withMessageContaining("an id of its own");
  }
}
