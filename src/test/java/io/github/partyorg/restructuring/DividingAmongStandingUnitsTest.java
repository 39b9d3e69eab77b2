package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.TwoCommunes.commune;
import static io.github.partyorg.restructuring.TwoCommunes.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A unit is divided among units that stand. */
class DividingAmongStandingUnitsTest {

  @Test
  void a_branch_is_divided_with_shares() {
    Chronicle chronicle =
        TwoCommunes.after(
            Split.unit("A")
                .among("B", "C")
                .allocating(Allocation.builder().send("M1").to("B").sendRest("C").build()));
    assertThat(TwoCommunes.shares(chronicle, "A")).isEqualTo(Map.of("B", "1/4", "C", "3/4"));
    assertThat(chronicle.lineage().successors(id("A"))).hasSize(2);
  }

  @Test
  void a_committee_is_divided_with_shares() {
    Chronicle chronicle =
        TwoCommunes.after(
            Establish.unit(commune("Z")).under("H"),
            Split.unit("X")
                .among("Y", "Z")
                .allocating(
                    Allocation.builder().sendUnits("A").to("Y").sendUnits("B").to("Z").build()));
    assertThat(TwoCommunes.shares(chronicle, "X")).isEqualTo(Map.of("Y", "2/3", "Z", "1/3"));
  }

  @Test
  void a_standing_unit_that_gets_no_member_is_shown_with_nothing() {
    Chronicle chronicle =
        TwoCommunes.after(
            Regroup.ending("B")
                .into(Intake.of("C").restOf("B"), Intake.of("A").members().from("B")));
    assertThat(TwoCommunes.shares(chronicle, "B")).isEqualTo(Map.of("A", "0", "C", "1"));
  }

  @Test
  void nothing_goes_to_a_unit_that_is_not_named() {
    Split order =
        Split.unit("A")
            .among("B")
            .allocating(Allocation.builder().send("M1").to("C").sendRest("B").build());
    assertThat(Refusals.of(TwoCommunes.hierarchy(), order)).containsExactly(Reason.Kind.NOT_A_PART);
  }

  @Test
  void a_unit_that_stands_below_the_divided_one_and_leaves_it_takes_part() {
    Outcome outcome =
        TwoCommunes.outcome(
            Regroup.ending("X", "B")
                .into(
                    Intake.of("A").members("M5", "M6").from("B"),
                    Intake.of("Y").units("A").from("X")));
    assertThat(outcome.after().path(id("A")).toString()).isEqualTo("H/Y/A");
    assertThat(outcome.after().branch("A").members()).hasSize(6);
  }

  @Test
  void a_leader_from_elsewhere_keeps_the_seat_when_a_branch_takes_the_leader_in_and_moves_away() {
    Hierarchy before =
        TwoCommunes.decision(
                "0-QĐ",
                RenewLeadership.of("X")
                    .to(Leadership.appointed(TwoCommunes.DAY).secretary("M7").build()))
            .applyTo(TwoCommunes.hierarchy())
            .after();
    Regroup order =
        Regroup.ending()
            .into(
                Intake.of("B").members("M7").from("C"),
                Intake.of(commune("N")).under("H").units("B").from("X"));
    Outcome outcome = TwoCommunes.decision("1-QĐ", order).applyTo(before);
    assertThat(outcome.after().require("X").leadership())
        .isEqualTo(before.require("X").leadership());
    assertThat(outcome.changes(SeatVacated.class)).isEmpty();
  }
}
