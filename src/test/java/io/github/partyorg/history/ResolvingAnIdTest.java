package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.FIRST;
import static io.github.partyorg.history.Histories.again;
import static io.github.partyorg.history.Histories.begin;
import static io.github.partyorg.history.Histories.merge;
import static io.github.partyorg.history.Histories.on;
import static io.github.partyorg.history.Histories.resolve;
import static io.github.partyorg.history.Histories.split;
import static io.github.partyorg.restructuring.Districts.branch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Disband;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Move;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.restructuring.SplitOff;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolvingAnIdTest {

  private final Chronicle chronicle = Histories.ofTwoCommunes();

  @Test
  void a_unit_is_the_same_while_it_lives_whatever_it_is_called() {
    Chronicle renamed = chronicle.record(on(10, "1-QĐ", Rename.unit("A").to("Chi bộ An")));

    assertThat(resolve(renamed, "A", 0)).isEqualTo("same {A=1}");
    assertThat(resolve(renamed, "A", 10)).isEqualTo("same {A=1}");
  }

  @Test
  void a_merged_unit_has_one_successor_from_the_day_of_the_merger() {
    Chronicle merged = chronicle.record(on(10, "1-QĐ", merge("A", "B")));

    assertThat(resolve(merged, "A", 9)).isEqualTo("same {A=1}");
    assertThat(resolve(merged, "A", 10)).isEqualTo("one successor {B=1}");
    assertThat(resolve(merged, "B", 10)).isEqualTo("same {B=1}");
  }

  @Test
  void a_unit_is_not_yet_begun_before_its_first_day() {
    Chronicle begun = chronicle.record(on(10, "1-QĐ", begin("N")));

    assertThat(begun.resolve(UnitId.of("N"), FIRST))
        .isEqualTo(new Resolution.NotYetBegun(UnitId.of("N"), FIRST.plusDays(10)));
    assertThat(resolve(begun, "N", 10)).isEqualTo("same {N=1}");
  }

  @Test
  void a_dissolved_unit_has_ended_and_the_answer_knows_where_its_members_went() {
    Chronicle ended = chronicle.record(on(10, "1-QĐ", Dissolve.unit("A").everyoneTo("B")));
    Resolution resolution = ended.resolve(UnitId.of("A"), FIRST.plusDays(10));

    assertThat(resolution.shares()).isEmpty();
    assertThat(((Resolution.Gone) resolution).endings())
        .singleElement()
        .satisfies(
            ending ->
                assertThat(((Restructured) ending).moves())
                    .extracting(Move::toString)
                    .containsExactly("A → B: [M1, M2, M3][]"));
    assertThat(ended.lineage().successors(UnitId.of("A"))).isEmpty();
  }

  @Test
  void a_disbanded_unit_has_ended_too() {
    Chronicle ended =
        chronicle.record(on(10, "1-QĐ", Disband.unit("A").onGround("vi phạm").everyoneTo("B")));

    assertThat(resolve(ended, "A", 10)).isEqualTo("ended {}");
  }

  @Test
  void a_split_unit_is_divided_by_members() {
    Chronicle divided =
        chronicle.record(on(10, "1-QĐ", split("A", "P", List.of("M1"), "Q", List.of("M2", "M3"))));

    assertThat(resolve(divided, "A", 10)).isEqualTo("divided {P=1/3, Q=2/3}");
    assertThat(divided.lineage().predecessors(UnitId.of("Q")))
        .extracting(Descent::toString)
        .containsExactly("2018-01-11: A → Q (1-QĐ)");
  }

  @Test
  void a_split_of_nobody_is_in_equal_parts() {
    Chronicle divided =
        chronicle
            .record(on(5, "1-QĐ", TransferMembers.of("M7", "M8", "M9").from("C").to("B")))
            .record(on(10, "2-QĐ", split("C", "P", List.of(), "Q", List.of())));

    assertThat(resolve(divided, "C", 10)).isEqualTo("divided {P=1/2, Q=1/2}");
  }

  @Test
  void a_split_off_is_not_a_succession() {
    Chronicle longer =
        chronicle.record(on(10, "1-QĐ", SplitOff.part(branch("P")).from("A").taking("M1", "M2")));

    assertThat(resolve(longer, "A", 10)).isEqualTo("same {A=1}");
    assertThat(longer.lineage().successors(UnitId.of("A"))).isEmpty();
    assertThat(longer.lineage().predecessors(UnitId.of("P"))).isEmpty();
    assertThat(longer.lineage().origins(UnitId.of("P")))
        .extracting(Descent::toString)
        .containsExactly("2018-01-11: A → P (1-QĐ)");
  }

  @Test
  void a_handed_over_unit_is_the_same() {
    Chronicle longer = chronicle.record(on(10, "1-QĐ", HandOver.units("A").to("Y")));

    assertThat(resolve(longer, "A", 10)).isEqualTo("same {A=1}");
  }

  @Test
  void consolidated_units_have_the_new_one_for_successor() {
    Chronicle longer =
        chronicle.record(on(10, "1-QĐ", Consolidate.units("A", "B").into(branch("N")).under("X")));

    assertThat(resolve(longer, "A", 10)).isEqualTo("one successor {N=1}");
    assertThat(longer.lineage().predecessors(UnitId.of("N")))
        .extracting(
            descent -> descent.predecessor().value(), descent -> descent.succession().members())
        .containsExactly(tuple("A", 3), tuple("B", 3));
  }

  @Test
  void branches_of_a_committee_that_becomes_a_branch_have_it_for_successor() {
    Chronicle longer =
        chronicle.record(
            on(10, "1-QĐ", Convert.unit("X").toBranch(Kind.AGENCY).ledBy(Leadership.vacant())));

    assertThat(resolve(longer, "A", 10)).isEqualTo("one successor {X=1}");
    assertThat(resolve(longer, "X", 10)).isEqualTo("same {X=1}");
  }

  @Test
  void chains_of_renames_and_mergers_lead_to_the_one_that_lives() {
    Chronicle longer =
        chronicle
            .record(on(10, "1-QĐ", merge("A", "B"), Rename.unit("B").to("Chi bộ Ba")))
            .record(on(20, "2-QĐ", Rename.unit("B").to("Chi bộ Bốn")))
            .record(on(30, "3-QĐ", merge("B", "C")));

    assertThat(resolve(longer, "A", 20)).isEqualTo("one successor {B=1}");
    assertThat(resolve(longer, "A", 30)).isEqualTo("one successor {C=1}");
    assertThat(longer.lineage().successors(UnitId.of("A")))
        .extracting(Descent::toString)
        .containsExactly("2018-01-11: A → B (1-QĐ)");
  }

  @Test
  void shares_of_shares_are_exact_whatever_joins_on_the_way() {
    Chronicle longer =
        chronicle
            .record(on(10, "1-QĐ", split("A", "P", List.of("M1"), "Q", List.of("M2", "M3"))))
            .record(on(20, "2-QĐ", merge("P", "B")))
            .record(on(30, "3-QĐ", split("B", "R", List.of("M1", "M4", "M5"), "S", List.of("M6"))));

    assertThat(resolve(longer, "A", 30)).isEqualTo("divided {Q=2/3, R=1/4, S=1/12}");
    assertThat(resolve(longer, "B", 30)).isEqualTo("divided {R=3/4, S=1/4}");
  }

  @Test
  void parts_that_meet_again_are_one_successor() {
    Chronicle longer =
        chronicle
            .record(on(10, "1-QĐ", split("A", "P", List.of("M1"), "Q", List.of("M2", "M3"))))
            .record(on(20, "2-QĐ", merge("P", "Q")));

    assertThat(resolve(longer, "A", 10)).isEqualTo("divided {P=1/3, Q=2/3}");
    assertThat(resolve(longer, "A", 20)).isEqualTo("one successor {Q=1}");
  }

  @Test
  void a_part_that_is_dissolved_is_lost_and_the_shares_still_add_up() {
    Chronicle longer =
        chronicle
            .record(on(10, "1-QĐ", split("A", "P", List.of("M1"), "Q", List.of("M2", "M3"))))
            .record(on(20, "2-QĐ", Dissolve.unit("P").everyoneTo("B")))
            .record(on(30, "3-QĐ", Dissolve.unit("Q").everyoneTo("B")));

    assertThat(resolve(longer, "A", 20)).isEqualTo("divided {Q=2/3} lost {P=1/3}");
    assertThat(((Resolution.Gone) longer.resolve(UnitId.of("A"), FIRST.plusDays(30))).endings())
        .extracting(ending -> ending.ended().get(0).id().value())
        .containsExactly("P", "Q");
  }

  @Test
  void a_unit_that_splits_and_one_part_of_which_merges_elsewhere_the_same_day() {
    Chronicle longer =
        chronicle.record(
            Plan.of(
                on(10, "1-QĐ", split("A", "P", List.of("M1"), "Q", List.of("M2", "M3"))),
                on(10, "2-QĐ", merge("P", "C"))));

    assertThat(resolve(longer, "A", 10)).isEqualTo("divided {C=1/3, Q=2/3}");
    assertThat(resolve(longer, "P", 10)).isEqualTo("one successor {C=1}");
    assertThat(resolve(longer, "P", 9)).isEqualTo("not yet begun {}");
  }

  @Test
  void two_changes_of_one_unit_on_one_day_are_both_followed() {
    Chronicle longer =
        chronicle.record(
            on(
                10,
                "1-QĐ",
                begin("N"),
                merge("B", "A"),
                Rename.unit("A").to("Chi bộ Ba"),
                merge("A", "N")));

    assertThat(resolve(longer, "A", 10)).isEqualTo("one successor {N=1}");
    assertThat(resolve(longer, "B", 10)).isEqualTo("one successor {N=1}");
    assertThat(longer.asOf(FIRST.plusDays(10)).has(UnitId.of("A"))).isFalse();
  }

  @Test
  void a_unit_that_began_and_ended_on_one_day_never_lives_and_still_resolves() {
    Chronicle longer = chronicle.record(on(10, "1-QĐ", begin("N"), merge("N", "A")));

    assertThat(resolve(longer, "N", 9)).isEqualTo("not yet begun {}");
    assertThat(resolve(longer, "N", 10)).isEqualTo("one successor {A=1}");
  }

  @Test
  void a_reinstated_unit_is_the_same_while_it_lives() {
    Chronicle longer =
        chronicle
            .record(on(10, "1-QĐ", merge("A", "B")))
            .record(on(20, "2-QĐ", again("A"), TransferMembers.of("M1", "M2").from("B").to("A")))
            .record(on(30, "3-QĐ", Dissolve.unit("A").everyoneTo("B")));

    assertThat(resolve(longer, "A", 9)).isEqualTo("same {A=1}");
    assertThat(resolve(longer, "A", 10)).isEqualTo("one successor {B=1}");
    assertThat(resolve(longer, "A", 20)).isEqualTo("same {A=1}");
    assertThat(resolve(longer, "A", 30)).isEqualTo("ended {}");
    assertThat(longer.decisionsAbout(UnitId.of("A"))).hasSize(3);
  }

  @Test
  void what_a_unit_handed_on_does_not_come_back_when_it_is_reinstated() {
    Chronicle longer =
        chronicle
            .record(on(10, "1-QĐ", merge("A", "B")))
            .record(on(20, "2-QĐ", merge("B", "C")))
            .record(on(30, "3-QĐ", again("B")));

    assertThat(resolve(longer, "B", 30)).isEqualTo("same {B=1}");
    assertThat(resolve(longer, "A", 30)).isEqualTo("one successor {C=1}");
  }

  @Test
  void the_id_of_nobody_is_an_error() {
    assertThatThrownBy(() -> chronicle.resolve(UnitId.of("Z"), FIRST))
        .hasMessage("No unit of this chronicle ever had the id Z; check the id.");
    assertThat(chronicle.resolve(UnitId.of("A"), FIRST).shares())
        .isEqualTo(ImmutableMap.of(UnitId.of("A"), Fraction.WHOLE));
  }
}
