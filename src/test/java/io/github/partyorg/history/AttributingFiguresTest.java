package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.FIRST;
import static io.github.partyorg.history.Histories.begin;
import static io.github.partyorg.history.Histories.merge;
import static io.github.partyorg.history.Histories.on;
import static io.github.partyorg.history.Histories.split;
import static io.github.partyorg.restructuring.Districts.branch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.RecordDeath;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The district H: commune X with the branches A (M1 to M3) and B (M4 to M6), commune Y with C. */
class AttributingFiguresTest {

  private final Chronicle quiet = Histories.ofTwoCommunes();

  private static Attributions after(Chronicle chronicle) {
    return Attributions.on(FIRST.plusDays(30), chronicle);
  }

  private Unit unit(String id) {
    return quiet.first().require(id);
  }

  private Member member(String id) {
    MemberId member = MemberId.of(id);
    return quiet.first().branchOf(member).flatMap(branch -> branch.member(member)).orElseThrow();
  }

  private static Attribution to(String id) {
    return new Attribution.To(UnitId.of(id));
  }

  @Test
  void what_lives_is_attributed_to_itself() {
    assertThat(after(quiet).ofUnit(unit("A"))).isEqualTo(to("A"));
    assertThat(after(quiet).ofMember(member("M1"))).isEqualTo(to("A"));
  }

  @Test
  void what_was_merged_is_attributed_to_the_survivor_together_with_it() {
    Attributions today = after(quiet.record(on(1, "1-QĐ", merge("A", "B"))));

    assertThat(today.ofUnit(unit("A"))).isEqualTo(to("B")).isEqualTo(today.ofUnit(unit("B")));
    assertThat(today.ofMember(member("M1"))).isEqualTo(to("B"));
  }

  @Test
  void what_was_divided_is_attributed_to_nobody_but_to_the_organisation_that_holds_all_parts() {
    Attributions today =
        after(quiet.record(on(1, "1-QĐ", split("A", "P", List.of("M1"), "Q", List.of("M2")))));

    assertThat(today.ofUnit(unit("A"))).isEqualTo(Unattributed.DIVIDED);
    assertThat(today.at(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain()).ofUnit(unit("A")))
        .isEqualTo(to("X"));
    assertThat(today.ofMember(member("M1"))).isEqualTo(to("P"));
  }

  @Test
  void what_was_divided_between_two_organisations_is_attributed_to_neither() {
    Chronicle chronicle =
        quiet
            .record(on(1, "1-QĐ", split("A", "P", List.of("M1"), "Q", List.of("M2"))))
            .record(on(2, "2-QĐ", HandOver.units("Q").to("Y")));

    assertThat(
            after(chronicle)
                .at(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain())
                .ofUnit(unit("A")))
        .isEqualTo(Unattributed.DIVIDED);
  }

  @Test
  void what_was_dissolved_is_attributed_to_nobody_though_its_members_are() {
    Attributions today = after(quiet.record(on(1, "1-QĐ", Dissolve.unit("A").everyoneTo("B"))));

    assertThat(today.ofUnit(unit("A"))).isEqualTo(Unattributed.ENDED);
    assertThat(today.at(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain()).ofUnit(unit("A")))
        .isEqualTo(Unattributed.ENDED);
    assertThat(today.ofMember(member("M1"))).isEqualTo(to("B"));
  }

  @Test
  void what_was_divided_and_lost_a_part_is_attributed_to_nobody_at_any_level() {
    Chronicle chronicle =
        quiet
            .record(on(1, "1-QĐ", split("A", "P", List.of("M1"), "Q", List.of("M2"))))
            .record(on(2, "2-QĐ", Dissolve.unit("Q").everyoneTo("B")));

    assertThat(after(chronicle).ofUnit(unit("A"))).isEqualTo(Unattributed.PARTLY_ENDED);
    assertThat(
            after(chronicle)
                .at(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain())
                .ofUnit(unit("A")))
        .isEqualTo(Unattributed.PARTLY_ENDED);
  }

  @Test
  void figures_go_with_a_branch_to_the_organisation_that_received_it() {
    Attributions organizations =
        after(quiet.record(on(1, "1-QĐ", HandOver.units("A").to("Y"))))
            .at(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain());

    assertThat(organizations.ofUnit(unit("A"))).isEqualTo(to("Y"));
    assertThat(organizations.ofMember(member("M1"))).isEqualTo(to("Y"));
    assertThat(organizations.ofUnit(unit("X"))).isEqualTo(to("X"));
  }

  @Test
  void who_left_is_on_no_roll() {
    Attributions today =
        after(quiet.record(on(1, "1-QĐ", RecordDeath.member("M1").of("A").on(FIRST))));

    assertThat(today.ofMember(member("M1"))).isEqualTo(Unattributed.NOT_LISTED);
    assertThat(
            today.at(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain()).ofMember(member("M1")))
        .isEqualTo(Unattributed.NOT_LISTED);
  }

  @Test
  void what_begins_later_is_not_attributed_to_earlier_days() {
    Chronicle chronicle = quiet.record(on(1, "1-QĐ", begin("N")));

    assertThat(Attributions.on(FIRST, chronicle).ofUnit(branch("N")))
        .isEqualTo(Unattributed.NOT_YET_BEGUN);
    assertThat(after(chronicle).ofUnit(branch("N"))).isEqualTo(to("N"));
  }

  @Test
  void what_is_under_no_unit_of_a_level_is_outside_it() {
    assertThat(
            after(quiet).at(UnitType.AFFILIATED_COMMITTEE, LevelScheme.plain()).ofUnit(unit("A")))
        .isEqualTo(Unattributed.OUTSIDE_LEVEL);
    assertThat(
            after(quiet)
                .at(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain())
                .ofUnit(unit("H")))
        .isEqualTo(Unattributed.OUTSIDE_LEVEL);
    assertThat(after(quiet).at(UnitType.PROVINCE, LevelScheme.plain()).targets()).isEmpty();
  }

  @Test
  void units_to_which_nothing_is_attributed_can_be_listed_too() {
    Attributions today = after(quiet.record(on(1, "1-QĐ", begin("N"))));

    assertThat(today.targets())
        .containsExactlyInAnyOrder(to("H"), to("X"), to("A"), to("B"), to("N"), to("Y"), to("C"));
    assertThat(today.at(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain()).targets())
        .containsExactly(to("X"), to("Y"));
  }

  @Test
  void an_attribution_is_named_by_the_unit_of_the_day_or_the_reason() {
    Attributions today = after(quiet.record(on(1, "1-QĐ", Rename.unit("A").to("Chi bộ bản A"))));

    assertThat(today.nameOf(to("A")).english()).isEqualTo("Chi bộ bản A [A]");
    assertThat(today.nameOf(Unattributed.ENDED).english()).isEqualTo("ended without a successor");
    assertThat(to("A").term().english()).isEqualTo("attributed to one unit");
  }

  @Test
  void of_nobody_and_before_the_first_day_nothing_is_known() {
    assertThatIllegalArgumentException().isThrownBy(() -> after(quiet).ofUnit(branch("nobody")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributions.on(FIRST.minusDays(1), quiet));
  }
}
