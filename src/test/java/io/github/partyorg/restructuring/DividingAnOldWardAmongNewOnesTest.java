package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.TwoCommunes.commune;
import static io.github.partyorg.restructuring.TwoCommunes.empty;
import static io.github.partyorg.restructuring.TwoCommunes.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Descent;
import io.github.partyorg.history.Turnover;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An old unit is divided among new ones that take others, too. */
class DividingAnOldWardAmongNewOnesTest {

  @Test
  void shares_are_exact_and_nothing_is_counted_that_never_existed() {
    Chronicle chronicle =
        TwoCommunes.after(
            Regroup.ending("X", "Y")
                .into(
                    Intake.of(commune("N1")).under("H").units("A").from("X"),
                    Intake.of(commune("N2")).under("H").units("B").from("X").allOf("Y")));
    assertThat(TwoCommunes.shares(chronicle, "X")).isEqualTo(Map.of("N1", "2/3", "N2", "1/3"));
    assertThat(TwoCommunes.shares(chronicle, "Y")).isEqualTo(Map.of("N2", "1"));
    assertThat(chronicle.lineage().predecessors(id("N2")))
        .extracting(Descent::predecessor)
        .containsExactlyInAnyOrder(id("X"), id("Y"));
    Turnover turnover =
        Turnover.of(chronicle, TwoCommunes.DAY, TwoCommunes.DAY, PartyLevels.SCHEMES);
    assertThat(turnover.entries())
        .extracting(entry -> entry.flow() + " " + entry.unit().id())
        .containsExactlyInAnyOrder("ENDED X", "ENDED Y", "BEGAN N1", "BEGAN N2");
  }

  @Test
  void a_branch_is_cut_as_well_and_each_member_counts_once() {
    Chronicle chronicle =
        TwoCommunes.after(
            Regroup.ending("X", "Y", "A")
                .into(
                    Intake.of(empty("A2")).under("N2").members("M3", "M4").from("A"),
                    Intake.of(commune("N1")).under("H").units("B").from("X"),
                    Intake.of(commune("N2")).under("H").restOf("X").allOf("Y"),
                    Intake.of(empty("A1")).under("N1").members("M1", "M2").from("A")));
    assertThat(TwoCommunes.shares(chronicle, "X")).isEqualTo(Map.of("N1", "2/3", "N2", "1/3"));
    assertThat(TwoCommunes.shares(chronicle, "A")).isEqualTo(Map.of("A1", "1/2", "A2", "1/2"));
    assertThat(chronicle.last().require("N2").memberCount()).isEqualTo(5);
  }

  @Test
  void a_new_unit_that_begins_below_another_may_be_named_before_it() {
    Outcome outcome =
        TwoCommunes.outcome(
            Regroup.ending("B")
                .into(
                    Intake.of(empty("B1")).under("N").allOf("B"),
                    Intake.of(commune("N")).under("H").units("A").from("X")));
    assertThat(outcome.after().path(id("B1")).toString()).isEqualTo("H/N/B1");
  }

  @Test
  void what_is_split_off_and_merged_away_before_the_rest_ends_is_followed_to_where_it_is() {
    Chronicle chronicle =
        TwoCommunes.after(
            SplitOff.part(commune("N")).from("X").takingUnits("A"),
            Merge.units("N").into("Y"),
            Consolidate.units("X").into(commune("Z")).under("H"));
    assertThat(TwoCommunes.shares(chronicle, "X")).isEqualTo(Map.of("Y", "2/3", "Z", "1/3"));
  }

  @Test
  void a_member_who_goes_elsewhere_alone_counts_for_nobody() {
    Chronicle chronicle =
        TwoCommunes.after(
            Regroup.ending("X")
                .into(
                    Intake.of(commune("N1")).under("H").units("A").from("X"),
                    Intake.of(commune("N2")).under("H").units("B").from("X"),
                    Intake.of("C").members("M4").from("A")));
    assertThat(TwoCommunes.shares(chronicle, "X")).isEqualTo(Map.of("N1", "3/5", "N2", "2/5"));
  }

  @Test
  void two_units_cannot_both_take_all_of_a_third() {
    Regroup order =
        Regroup.ending("X")
            .into(
                Intake.of(commune("N1")).under("H").allOf("X"),
                Intake.of(commune("N2")).under("H").units("B").from("X"));
    assertThat(Refusals.of(TwoCommunes.hierarchy(), order))
        .containsExactly(Reason.Kind.ALLOCATED_TWICE);
  }
}
