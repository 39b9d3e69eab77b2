package io.github.partyorg.comparison;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.branch;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.history.Histories;
import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Districts;
import io.github.partyorg.restructuring.EndStay;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Exempt;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.RunPilot;
import io.github.partyorg.restructuring.Split;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.restructuring.Trials;
import io.github.partyorg.restructuring.Undo;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From one hierarchy to another, and back. */
class ProposingAPlanTest {

  private static final UnitId ISSUER = UnitId.of("H");
  private static final LocalDate LATER = DAY.plusYears(1);

  private final Hierarchy before = Histories.founded(Districts.ofTwoCommunes());

  private static List<String> orders(Proposal proposal) {
    return proposal.plan().orElseThrow().decisions().stream()
        .flatMap(decision -> decision.orders().stream())
        .map(order -> order.summary().english())
        .toList();
  }

  private Proposal to(Hierarchy after) {
    return Comparison.between(before, after).proposal(ISSUER, LATER);
  }

  private Outcome outcome(Order... orders) {
    return carryOut(before, orders);
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
    assertThat(to(Histories.founded(Districts.ofTwoCommunes())).plan()).contains(Plan.of());
  }

  @Test
  void the_draft_is_of_the_issuer_and_the_day_and_has_no_number() {
    Decision draft =
        to(outcome(Rename.unit("C").to("Chi bộ Cao")).after())
            .plan()
            .orElseThrow()
            .decisions()
            .get(0);

    assertThat(draft.number()).isEmpty();
    assertThat(draft.issuer()).isEqualTo(ISSUER);
    assertThat(draft.effectiveOn()).isEqualTo(LATER);
  }

  @Test
  void of_a_merger_it_knows_what_moved_and_what_ended() {
    assertThat(orders(to(outcome(Merge.units("B").into("A")).after())))
        .containsExactly("Transfer 3 members: B → A", "Dissolve B");
  }

  @Test
  void units_that_go_one_way_are_handed_over_together() {
    assertThat(orders(to(outcome(HandOver.units("A", "B").to("Y")).after())))
        .containsExactly("Hand A, B over to Y");
  }

  @Test
  void what_begins_is_established_before_anything_goes_there() {
    assertThat(
            orders(
                to(
                    outcome(
                            Establish.unit(branch("N")).under("Y"),
                            TransferMembers.of("M8", "M9").from("C").to("N"),
                            RenewLeadership.of("N")
                                .to(Leadership.appointed(DAY).secretary("M9").build()))
                        .after())))
        .containsExactly(
            "Establish Chi bộ N [N] under Y",
            "Transfer 2 members: C → N",
            "Renew the leadership of N: secretary M9");
  }

  @Test
  void a_merger_is_undone_by_an_order_that_names_its_decision() {
    Outcome merger = outcome(Merge.units("A").into("C"));

    assertLeadsBack(merger);
    Decision undoing = merger.undoing(ISSUER, LATER);
    assertThat(undoing.number()).isEmpty();
    assertThat(undoing.issuer()).isEqualTo(ISSUER);
    assertThat(undoing.effectiveOn()).isEqualTo(LATER);
    assertThat(undoing.orders()).containsExactly(Undo.of(merger));
    assertThat(undoing.orders().get(0).summary().english()).isEqualTo("Undo 7-QĐ/ĐU");
    assertThat(undoing.orders().get(0).summary().vietnamese()).isEqualTo("Hủy bỏ 7-QĐ/ĐU");
  }

  @Test
  void a_proposal_of_the_way_back_is_a_plan_of_orders_and_begins_anew_what_ended() {
    Outcome merger = outcome(Merge.units("A").into("C"));
    Proposal back =
        Comparison.between(/* before= */ merger.after(), /* after= */ merger.before())
            .proposal(ISSUER, LATER);

    assertThat(orders(back).get(0)).startsWith("Establish Chi bộ A [A]");
    assertThat(back.plan().orElseThrow().applyTo(merger.after()).after().isSameAs(merger.before()))
        .isTrue();
  }

  @Test
  void each_kind_of_change_is_undone() {
    assertLeadsBack(outcome(Dissolve.unit("X").everyoneTo("Y")));
    assertLeadsBack(
        outcome(
            Split.unit("A")
                .into(branch("P"), branch("Q"))
                .allocating(Allocation.builder().send("M1").to("P").sendRest("Q").build())));
    assertLeadsBack(outcome(Consolidate.units("A", "C").into(branch("N")).under("Y")));
    assertLeadsBack(outcome(HandOver.units("C").to("H")));
    assertLeadsBack(outcome(Convert.unit("X").toBranch(Kind.AGENCY).ledBy(Leadership.vacant())));
    assertLeadsBack(outcome(TransferMembers.of("M3").from("A").to("C")));
    assertLeadsBack(outcome(EndStay.of("M7", "G1").in("A")));
    assertLeadsBack(outcome(RunPilot.begins().in("A")));
    assertLeadsBack(outcome(Exempt.member("M1").of("A")));
    assertLeadsBack(outcome(TransferOut.member("M7").of("C")));
    assertLeadsBack(
        outcome(
            TransferIn.member(
                    Member.builder()
                        .id("M10")
                        .name("Đảng viên 0010")
                        .standing(Standing.OFFICIAL)
                        .build())
                .into("C")));
  }

  @Test
  void a_branch_that_moves_and_becomes_a_committee_takes_both_steps() {
    Hierarchy after =
        outcome(
                HandOver.units("C").to("H"),
                Convert.unit("C")
                    .toCommittee(branch("N"))
                    .allocating(Allocation.everyoneTo("N"))
                    .ledBy(Leadership.vacant()),
                HandOver.units("A").to("C"))
            .after();

    assertThat(to(after).plan().orElseThrow().applyTo(before).after().isSameAs(after)).isTrue();
  }

  @Test
  void what_no_order_can_make_is_listed_and_half_a_plan_is_not_given() {
    Outcome consented =
        outcome(
            Rename.unit("C").to("Chi bộ Cao"),
            RecordConsent.of(Consent.of("ORG-08", "H", "5-CV/HU", DAY)).in("C"));
    Proposal back =
        Comparison.between(/* before= */ consented.after(), /* after= */ consented.before())
            .proposal(ISSUER, LATER);

    assertThat(back.plan()).isEmpty();
    assertThat(obstacles(back))
        .containsExactly(
            "Chi bộ C [C]: consent: consent to ORG-08 by H, 5-CV/HU of 2018-07-01 → –");
    assertLeadsBack(consented);
  }

  @Test
  void a_pilot_is_not_backdated() {
    Outcome ended = carryOut(outcome(RunPilot.begins().in("A")).after(), RunPilot.ends().in("A"));

    Comparison back = Comparison.between(/* before= */ ended.after(), /* after= */ ended.before());
    assertThat(obstacles(back.proposal(ISSUER, LATER)))
        .containsExactly("Chi bộ A [A]: pilot: – → since 2018-07-01");
    assertThat(back.proposal(ISSUER, DAY).plan()).isPresent();
    assertLeadsBack(ended);
  }

  @Test
  void another_founding_day_is_beyond_orders_and_another_name_of_a_member_is_not() {
    Branch c = before.branch("C");
    Member known = c.members().get(0);
    Member renamed =
        Member.builder().id(known.id()).name("Đảng viên 0070").standing(known.standing()).build();
    Hierarchy edited =
        before.with(
            c.withMembers(ImmutableList.of(renamed, c.members().get(1), c.members().get(2)))
                .withFoundedOn(DAY));

    assertThat(obstacles(to(edited)))
        .containsExactly("Chi bộ C [C]: founding day: 2017-01-01 → 2018-07-01");
  }

  @Test
  void a_way_back_is_checked_like_any_other_plan() {
    Outcome merger = outcome(Merge.units("A").into("C"));
    Plan back =
        Comparison.between(/* before= */ merger.after(), /* after= */ merger.before())
            .proposal(ISSUER, LATER)
            .plan()
            .orElseThrow();
    Hierarchy later = carryOut(merger.after(), Merge.units("C").into("B")).after();

    assertThat(Trials.reasons(later, back))
        .anyMatch(reason -> reason.endsWith(" C: no such unit; check the id"));
    assertThat(Trials.reasons(later, merger.undoing(ISSUER, LATER).orders().get(0)))
        .contains("order 1: C: changed since by another decision; undo that first");
  }

  @Test
  void what_the_plan_did_not_touch_stays_as_it_became_since() {
    Outcome merger = outcome(Merge.units("A").into("C"));
    Hierarchy later =
        carryOut(
                merger.after(),
                Rename.unit("B").to("Chi bộ Ba"),
                TransferMembers.of("M9").from("C").to("B"))
            .after();

    Hierarchy back = merger.undoing(ISSUER, LATER).applyTo(later).after();

    assertThat(back.branch("B").name()).isEqualTo("Chi bộ Ba");
    assertThat(Trials.roll(back, "A")).containsExactly("M1", "M2", "M3");
    assertThat(Trials.roll(back, "B")).containsExactly("M4", "M5", "M6", "M9");
    assertThat(Trials.roll(back, "C")).containsExactly("M7", "M8");
  }

  @Test
  void what_was_changed_since_is_a_reason_and_is_not_overwritten() {
    Outcome renamed = outcome(Rename.unit("B").to("Chi bộ Ba"));
    Hierarchy again = carryOut(renamed.after(), Rename.unit("B").to("Chi bộ Bốn")).after();
    Outcome transferred = outcome(TransferMembers.of("M1").from("A").to("C"));
    Hierarchy gone =
        carryOut(transferred.after(), TransferMembers.of("M1").from("C").to("B")).after();

    assertThat(Trials.reasons(again, Undo.of(renamed)))
        .containsExactly("order 1: H/X/B: changed since by another decision; undo that first");
    assertThat(Trials.reasons(gone, Undo.of(transferred)))
        .contains("order 1: M1 at H/Y/C: changed since by another decision; undo that first");
  }

  @Test
  void an_unknown_founding_day_and_the_order_of_siblings_are_as_they_were() {
    Hierarchy unfounded = Districts.ofTwoCommunes();

    assertLeadsBack(carryOut(unfounded, HandOver.units("A").to("Y")));
    assertLeadsBack(carryOut(unfounded, Merge.units("A").into("B")));
    assertLeadsBack(carryOut(unfounded, Dissolve.unit("X").everyoneTo("Y")));
    assertLeadsBack(carryOut(unfounded, HandOver.units("X").outside("Đảng bộ tỉnh khác")));
  }
}
