package io.github.partyorg.history;

import static io.github.partyorg.history.Histories.DISTRICT;
import static io.github.partyorg.history.Histories.FIRST;
import static io.github.partyorg.history.Histories.after;
import static io.github.partyorg.history.Histories.ofTwoCommunes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import io.github.partyorg.testing.notation.Drawing;
import org.junit.jupiter.api.Test;

/** The district H: commune X with the branches A (M1 to M3) and B (M4 to M6), commune Y with C. */
class AttributingFiguresTest {

  private static final String DIVIDE_A =
      """
      Split A into new P "Chi bộ P" village, new Q "Chi bộ Q" village; M1 to P; the rest to Q
      """;
  private static final String BEGIN_N = "Establish new N \"Chi bộ N\" village under X";

  private final Unit a = DISTRICT.require("A");
  private final Unit n = Drawing.unit("N  Chi bộ N  village");
  private final Member m1 = DISTRICT.member("M1").orElseThrow();

  private static Attributions today(Chronicle chronicle) {
    return Attributions.on(FIRST.plusDays(30), chronicle);
  }

  private static Attributions organizations(Chronicle chronicle) {
    return today(chronicle).at(UnitType.GRASSROOTS_ORGANIZATION, LevelScheme.plain());
  }

  private static Attribution to(String id) {
    return new Attribution.To(UnitId.of(id));
  }

  @Test
  void what_lives_is_attributed_to_itself() {
    assertThat(today(ofTwoCommunes()).ofUnit(a)).isEqualTo(to("A"));
    assertThat(today(ofTwoCommunes()).ofMember(m1)).isEqualTo(to("A"));
  }

  @Test
  void what_was_merged_is_attributed_to_the_survivor_together_with_it() {
    Attributions today = today(after("Merge A into B"));

    assertThat(today.ofUnit(a)).isEqualTo(to("B")).isEqualTo(today.ofUnit(DISTRICT.require("B")));
    assertThat(today.ofMember(m1)).isEqualTo(to("B"));
  }

  @Test
  void what_was_divided_is_attributed_to_nobody_but_to_the_organisation_that_holds_all_parts() {
    Chronicle chronicle = after(DIVIDE_A);

    assertThat(today(chronicle).ofUnit(a)).isEqualTo(Unattributed.DIVIDED);
    assertThat(organizations(chronicle).ofUnit(a)).isEqualTo(to("X"));
    assertThat(today(chronicle).ofMember(m1)).isEqualTo(to("P"));
  }

  @Test
  void what_was_divided_between_two_organisations_is_attributed_to_neither() {
    assertThat(organizations(after(DIVIDE_A + "Hand Q over to Y")).ofUnit(a))
        .isEqualTo(Unattributed.DIVIDED);
  }

  @Test
  void what_was_dissolved_is_attributed_to_nobody_though_its_members_are() {
    Chronicle chronicle = after("Dissolve A; everyone to B");

    assertThat(today(chronicle).ofUnit(a)).isEqualTo(Unattributed.ENDED);
    assertThat(organizations(chronicle).ofUnit(a)).isEqualTo(Unattributed.ENDED);
    assertThat(today(chronicle).ofMember(m1)).isEqualTo(to("B"));
  }

  @Test
  void what_was_divided_and_lost_a_part_is_attributed_to_nobody_at_any_level() {
    Chronicle chronicle = after(DIVIDE_A + "Dissolve Q; everyone to B");

    assertThat(today(chronicle).ofUnit(a)).isEqualTo(Unattributed.PARTLY_ENDED);
    assertThat(organizations(chronicle).ofUnit(a)).isEqualTo(Unattributed.PARTLY_ENDED);
  }

  @Test
  void figures_go_with_a_branch_to_the_organisation_that_received_it() {
    Attributions organizations = organizations(after("Hand A over to Y"));

    assertThat(organizations.ofUnit(a)).isEqualTo(to("Y"));
    assertThat(organizations.ofMember(m1)).isEqualTo(to("Y"));
    assertThat(organizations.ofUnit(DISTRICT.require("X"))).isEqualTo(to("X"));
  }

  @Test
  void who_left_is_on_no_roll() {
    Chronicle chronicle = after("Record the death of M1 of A; died on 2018-01-01");

    assertThat(today(chronicle).ofMember(m1)).isEqualTo(Unattributed.NOT_LISTED);
    assertThat(organizations(chronicle).ofMember(m1)).isEqualTo(Unattributed.NOT_LISTED);
  }

  @Test
  void what_begins_later_is_not_attributed_to_earlier_days() {
    assertThat(Attributions.on(FIRST, after(BEGIN_N)).ofUnit(n))
        .isEqualTo(Unattributed.NOT_YET_BEGUN);
    assertThat(today(after(BEGIN_N)).ofUnit(n)).isEqualTo(to("N"));
  }

  @Test
  void what_is_under_no_unit_of_a_level_is_outside_it() {
    Attributions today = today(ofTwoCommunes());

    assertThat(today.at(UnitType.AFFILIATED_COMMITTEE, LevelScheme.plain()).ofUnit(a))
        .isEqualTo(Unattributed.OUTSIDE_LEVEL);
    assertThat(organizations(ofTwoCommunes()).ofUnit(DISTRICT.root()))
        .isEqualTo(Unattributed.OUTSIDE_LEVEL);
    assertThat(today.at(UnitType.PROVINCE, LevelScheme.plain()).targets()).isEmpty();
  }

  @Test
  void units_to_which_nothing_is_attributed_can_be_listed_too() {
    assertThat(today(after(BEGIN_N)).targets())
        .containsExactlyInAnyOrder(to("H"), to("X"), to("A"), to("B"), to("N"), to("Y"), to("C"));
    assertThat(organizations(after(BEGIN_N)).targets()).containsExactly(to("X"), to("Y"));
  }

  @Test
  void an_attribution_is_named_by_the_unit_of_the_day_or_the_reason() {
    Attributions today = today(after("Rename A to \"Chi bộ bản A\""));

    assertThat(today.nameOf(to("A")).english()).isEqualTo("Chi bộ bản A [A]");
    assertThat(today.nameOf(Unattributed.ENDED).english()).isEqualTo("ended without a successor");
    assertThat(to("A").term().english()).isEqualTo("attributed to one unit");
  }

  @Test
  void of_nobody_and_before_the_first_day_nothing_is_known() {
    assertThatIllegalArgumentException().isThrownBy(() -> today(ofTwoCommunes()).ofUnit(n));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attributions.on(FIRST.minusDays(1), ofTwoCommunes()));
  }
}
