package io.github.partyorg.comparison;

import static io.github.partyorg.history.Histories.DISTRICT;
import static io.github.partyorg.restructuring.Reason.Kind.CHANGED_SINCE;
import static io.github.partyorg.restructuring.Reason.Kind.UNKNOWN_UNIT;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.history.Histories;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.Undo;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From one hierarchy to another, and back. */
class ProposingAPlanTest {

  private static final UnitId ISSUER = UnitId.of("H");
  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);
  private static final LocalDate LATER = DAY.plusYears(1);

  private final Hierarchy before = Histories.founded(DISTRICT);

  private static List<String> orders(Proposal proposal) {
    return proposal.plan().orElseThrow().decisions().stream()
        .flatMap(decision -> decision.orders().stream())
        .map(order -> order.summary().english())
        .toList();
  }

  private Proposal to(Hierarchy after) {
    return Comparison.between(before, after).proposal(ISSUER, LATER);
  }

  private static Proposal back(Outcome outcome) {
    return Comparison.between(/* before= */ outcome.after(), /* after= */ outcome.before())
        .proposal(ISSUER, LATER);
  }

  private Outcome outcome(String orders) {
    return outcome(before, orders);
  }

  private static Outcome outcome(Hierarchy hierarchy, String orders) {
    return Minutes.decision("Decision 7-QĐ/ĐU of X, in force 2018-07-01\n" + orders.indent(2))
        .applyTo(hierarchy);
  }

  private static List<String> obstacles(Proposal proposal) {
    return proposal.obstacles().stream().map(Difference::toString).toList();
  }

  private static void assertLeadsBack(Outcome outcome) {
    Decision undoing = outcome.undoing(ISSUER, LATER);
    assertThat(undoing.applyTo(outcome.after()).after()).isEqualTo(outcome.before());
  }

  @Test
  void nothing_differs_and_nothing_is_to_be_decided() {
    assertThat(to(Histories.founded(DISTRICT)).plan()).contains(Plan.of());
  }

  @Test
  void the_draft_is_of_the_issuer_and_the_day_and_has_no_number() {
    Plan plan = to(outcome("Rename C to \"Chi bộ Cao\"").after()).plan().orElseThrow();

    assertThat(plan.decisions().get(0)).isDraft().isIssuedBy("H").takesEffectOn(LATER);
  }

  @Test
  void of_a_merger_it_knows_what_moved_and_what_ended() {
    assertThat(orders(to(outcome("Merge B into A").after())))
        .containsExactly("Transfer 3 members: B → A", "Dissolve B");
  }

  @Test
  void units_that_go_one_way_are_handed_over_together() {
    assertThat(orders(to(outcome("Hand A, B over to Y").after())))
        .containsExactly("Hand A, B over to Y");
  }

  @Test
  void what_begins_is_established_before_anything_goes_there() {
    Outcome outcome =
        outcome(
            """
            Establish new N "Chi bộ N" village under Y
            Transfer M8, M9 from C to N
            Renew the leadership of N: secretary M9 2018-07-01
            """);

    assertThat(orders(to(outcome.after())))
        .containsExactly(
            "Establish Chi bộ N [N] under Y",
            "Transfer 2 members: C → N",
            "Renew the leadership of N: secretary M9");
  }

  @Test
  void a_merger_is_undone_by_an_order_that_names_its_decision() {
    Outcome merger = outcome("Merge A into C");

    assertLeadsBack(merger);
    Decision undoing = merger.undoing(ISSUER, LATER);
    assertThat(undoing).isDraft().isIssuedBy("H").takesEffectOn(LATER);
    assertThat(undoing).orders().containsExactly(Undo.of(merger));
    assertThat(undoing.orders().get(0).summary())
        .isEqualTo(Bilingual.of("Hủy bỏ 7-QĐ/ĐU", "Undo 7-QĐ/ĐU"));
  }

  @Test
  void a_proposal_of_the_way_back_is_a_plan_of_orders_and_begins_anew_what_ended() {
    Outcome merger = outcome("Merge A into C");

    assertThat(orders(back(merger)).get(0)).startsWith("Establish Chi bộ A [A]");
    assertThat(back(merger).plan().orElseThrow())
        .on(merger.after())
        .after()
        .isSameAs(merger.before());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dissolve X; everyone to Y",
        "Merge A into B",
        "Split A into new P \"Chi bộ P\" village, new Q \"Chi bộ Q\" village; M1 to P; the rest to"
            + " Q",
        "Consolidate A, C into new N \"Chi bộ N\" village under Y",
        "Hand A over to Y",
        "Hand C over to H",
        "Hand X over outside to \"Đảng bộ tỉnh khác\"",
        "Convert X into a branch (agency)",
        "Transfer M3 from A to C",
        "End the stays of M7, G1 at A",
        "Pilot in A: pilot begins",
        "Exempt M1 of A",
        "Transfer M7 of C out",
        "Transfer M10 in to C"
      })
  void each_kind_of_change_is_undone_whether_founding_days_are_known_or_not(String order) {
    assertLeadsBack(outcome(order));
    assertLeadsBack(outcome(DISTRICT, order));
  }

  @Test
  void a_branch_that_moves_and_becomes_a_committee_takes_both_steps() {
    Hierarchy after =
        outcome(
                """
                Hand C over to H
                Convert C into a committee (grassroots) with new N "Chi bộ N" village; everyone to N
                Hand A over to C
                """)
            .after();

    assertThat(to(after).plan().orElseThrow()).on(before).after().isSameAs(after);
  }

  @Test
  void what_no_order_can_make_is_listed_and_half_a_plan_is_not_given() {
    Outcome consented =
        outcome(
            """
            Rename C to "Chi bộ Cao"
            Record at C: consent ORG-08 by H "5-CV/HU" 2018-07-01
            """);

    assertThat(back(consented).plan()).isEmpty();
    assertThat(obstacles(back(consented)))
        .containsExactly(
            "Chi bộ C [C]: consent: consent to ORG-08 by H, 5-CV/HU of 2018-07-01 → –");
    assertLeadsBack(consented);
  }

  @Test
  void a_pilot_is_not_backdated() {
    Outcome ended = outcome(outcome("Pilot in A: pilot begins").after(), "Pilot in A: pilot ends");
    Comparison back = Comparison.between(/* before= */ ended.after(), /* after= */ ended.before());

    assertThat(obstacles(back.proposal(ISSUER, LATER)))
        .containsExactly("Chi bộ A [A]: pilot: – → since 2018-07-01");
    assertThat(back.proposal(ISSUER, DAY).plan()).isPresent();
    assertLeadsBack(ended);
  }

  @Test
  void another_founding_day_is_beyond_orders_and_another_name_of_a_member_is_not() {
    Unit c =
        Drawing.unit(
            """
            C  Chi bộ C  village  founded 2018-07-01; M7 M8 M9
              - member M7 "Đảng viên 0070"
            """);

    assertThat(obstacles(to(before.with(c))))
        .containsExactly("Chi bộ C [C]: founding day: 2017-01-01 → 2018-07-01");
  }

  @Test
  void a_way_back_is_checked_like_any_other_plan() {
    Outcome merger = outcome("Merge A into C");
    Hierarchy later = outcome(merger.after(), "Merge C into B").after();

    assertThat(back(merger).plan().orElseThrow()).on(later).isRefusedBecause(UNKNOWN_UNIT).of("C");
    assertThat(merger.undoing(ISSUER, LATER)).on(later).isRefusedBecause(CHANGED_SINCE).of("C");
  }

  @Test
  void what_the_plan_did_not_touch_stays_as_it_became_since() {
    Outcome merger = outcome("Merge A into C");
    String orders =
        """
        Rename B to "Chi bộ Ba"
        Transfer M9 from C to B
        """;
    Hierarchy later = outcome(merger.after(), orders).after();

    assertThat(merger.undoing(ISSUER, LATER)).on(later).after().isSameAs(outcome(orders).after());
  }

  @Test
  void what_was_changed_since_is_a_reason_and_is_not_overwritten() {
    Outcome renamed = outcome("Rename B to \"Chi bộ Ba\"");
    Hierarchy again = outcome(renamed.after(), "Rename B to \"Chi bộ Bốn\"").after();
    Outcome transferred = outcome("Transfer M1 from A to C");
    Hierarchy gone = outcome(transferred.after(), "Transfer M1 from C to B").after();

    assertThat(Plan.of(renamed.undoing(ISSUER, LATER)).reasonsAgainst(again))
        .singleElement()
        .asString()
        .endsWith("order 1: H/X/B: changed since by another decision; undo that first");
    assertThat(transferred.undoing(ISSUER, LATER))
        .on(gone)
        .isRefusedBecause(CHANGED_SINCE)
        .of("M1");
  }
}
