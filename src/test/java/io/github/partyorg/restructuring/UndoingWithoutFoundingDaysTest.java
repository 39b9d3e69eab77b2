package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.TwoCommunes.DAY;
import static io.github.partyorg.restructuring.TwoCommunes.branch;
import static io.github.partyorg.restructuring.TwoCommunes.commune;
import static io.github.partyorg.restructuring.TwoCommunes.decision;
import static io.github.partyorg.restructuring.TwoCommunes.empty;
import static io.github.partyorg.restructuring.TwoCommunes.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was done to units without founding days is undone exactly. */
class UndoingWithoutFoundingDaysTest {

  private static Hierarchy undone(Outcome outcome, Hierarchy now) {
    return outcome.undoing(id("H"), DAY.plusDays(1)).applyTo(now).after();
  }

  private static void assertUndone(Order... orders) {
    Outcome outcome = TwoCommunes.outcome(orders);
    assertThat(undone(outcome, outcome.after())).isEqualTo(TwoCommunes.hierarchy());
  }

  /** Carries an order out, then others, and undoes the first. */
  private static List<Reason.Kind> refusals(Order first, Order... later) {
    Outcome outcome = TwoCommunes.outcome(first);
    Hierarchy now = decision("2-QĐ", later).applyTo(outcome.after()).after();
    try {
      undone(outcome, now);
      return List.of();
    } catch (DecisionRefusedException refused) {
      return refused.reasons().stream().map(Reason::kind).distinct().toList();
    }
  }

  @Test
  void a_merger_of_communes_is_undone() {
    assertUndone(Merge.units("X").into("Y"));
    assertThat(TwoCommunes.hierarchy().require("X").foundedOn()).isEmpty();
  }

  @Test
  void a_merger_of_branches_a_split_and_a_consolidation_are_undone() {
    assertUndone(Merge.units("A", "B").into("C"));
    assertUndone(
        Split.unit("A").into(empty("N1"), empty("N2")).allocating(Allocation.everyoneTo("N1")));
    assertUndone(Consolidate.units("Y", "X").into(commune("N")).under("H"));
  }

  @Test
  void a_dissolution_a_hand_over_and_conversions_are_undone() {
    assertUndone(Dissolve.unit("A").everyoneTo("C"), HandOver.units("B", "C").to("H"));
    assertUndone(Convert.unit("X").toBranch(Kind.VILLAGE), Merge.units("X").into("C"));
    assertUndone(
        Convert.unit("A")
            .toCommittee(Level.AFFILIATED, empty("N"))
            .allocating(Allocation.everyoneTo("N")));
  }

  @Test
  void a_confirmation_and_a_transfer_in_one_plan_are_undone() {
    Hierarchy before =
        decision(
                "0-QĐ",
                Admit.member(Member.probationary("M20").name("Đảng viên 0020").build()).into("A"))
            .applyTo(TwoCommunes.hierarchy())
            .after();
    Outcome outcome =
        decision("1-QĐ", Confirm.member("M20").of("A"), TransferMembers.of("M20").from("A").to("C"))
            .applyTo(before);
    assertThat(undone(outcome, outcome.after())).isEqualTo(before);
  }

  @Test
  void what_was_changed_since_is_never_overwritten() {
    Merge merger = Merge.units("B").into("C");
    List<Reason.Kind> changed = List.of(Reason.Kind.CHANGED_SINCE);
    assertThat(refusals(Rename.unit("Y").to("Đảng bộ Y1"), Rename.unit("Y").to("Đảng bộ Y2")))
        .isEqualTo(changed);
    assertThat(refusals(merger, TransferMembers.of("M5").from("C").to("A"))).isEqualTo(changed);
    assertThat(refusals(merger, Merge.units("C").into("A"))).isEqualTo(changed);
    assertThat(
            refusals(
                RenewLeadership.of("Y").to(Leadership.appointed(DAY).secretary("M7").build()),
                TransferMembers.of("M7").from("C").to("A")))
        .isEqualTo(changed);
    assertThat(refusals(merger, Rename.unit("C").to("Chi bộ C1"))).isEmpty();
  }

  @Test
  void a_new_unit_that_holds_something_else_by_now_does_not_vanish() {
    Consolidate both = Consolidate.units("X", "Y").into(commune("N")).under("H");
    List<Reason.Kind> changed = List.of(Reason.Kind.CHANGED_SINCE);
    assertThat(refusals(both, Establish.unit(empty("E")).under("N"))).isEqualTo(changed);
    Establish empty = Establish.unit(empty("E")).under("Y");
    assertThat(refusals(empty, TransferMembers.of("M7").from("C").to("E"))).isEqualTo(changed);
    assertThat(refusals(Convert.unit("X").toBranch(Kind.VILLAGE), admit("M30", "X")))
        .isEqualTo(changed);
    Convert raised =
        Convert.unit("A")
            .toCommittee(Level.AFFILIATED, empty("N"))
            .allocating(Allocation.everyoneTo("N"));
    assertThat(refusals(raised, Establish.unit(empty("E")).under("A"))).isEqualTo(changed);
  }

  @Test
  void a_unit_does_not_come_back_below_one_of_a_lower_level_by_now() {
    assertThat(
            refusals(
                HandOver.units("Y").to("X"),
                HandOver.units("Y").to("H"),
                Convert.unit("X").toLevel(Level.AFFILIATED)))
        .containsExactly(Reason.Kind.CHANGED_SINCE);
    Outcome ended = TwoCommunes.decision("1-QĐ", Merge.units("Y").into("X")).applyTo(below());
    Hierarchy now =
        decision("2-QĐ", Convert.unit("X").toLevel(Level.AFFILIATED))
            .applyTo(ended.after())
            .after();
    assertThatExceptionOfType(DecisionRefusedException.class)
        .isThrownBy(() -> undone(ended, now))
        .satisfies(
            refused ->
                assertThat(refused.reasons())
                    .extracting(Reason::kind)
                    .containsOnly(Reason.Kind.CHANGED_SINCE));
  }

  private static Hierarchy below() {
    return decision("0-QĐ", HandOver.units("Y").to("X")).applyTo(TwoCommunes.hierarchy()).after();
  }

  @Test
  void a_membership_that_was_revised_since_is_not_taken_back() {
    assertThat(refusals(admit("M30", "A"), Confirm.member("M30").of("A")))
        .containsExactly(Reason.Kind.CHANGED_SINCE);
    assertThat(refusals(Exempt.member("M1").of("A"), TransferMembers.of("M1").from("A").to("C")))
        .containsExactly(Reason.Kind.CHANGED_SINCE);
    assertUndone(admit("M30", "A"));
    assertUndone(RecordDeath.member("M1").of("A"));
    assertUndone(Exempt.member("M1").of("A"));
  }

  @Test
  void on_the_days_between_a_unit_stands_for_its_successor() {
    Chronicle merged = TwoCommunes.after(Merge.units("X").into("Y"));
    Chronicle undone = merged.record(merged.outcomes().get(0).undoing(id("H"), DAY.plusDays(9)));
    assertThat(undone.resolve(id("X"), DAY.plusDays(1)))
        .isEqualTo(new Resolution.OneSuccessor(id("X"), id("Y")));
    assertThat(undone.resolve(id("X"), DAY.plusDays(9))).isEqualTo(new Resolution.Same(id("X")));
    assertThat(undone.last()).isEqualTo(merged.first());
    assertThat(undone.lineage().predecessors(id("Y"))).isEmpty();
  }

  private static Admit admit(String member, String branch) {
    MemberId id = MemberId.of(member);
    return Admit.member(Member.probationary(id.value()).name("Đảng viên 0030").build())
        .into(branch);
  }

  @Test
  void what_came_since_to_a_branch_stays_there() {
    Outcome merged = TwoCommunes.outcome(Merge.units("B").into("C"));
    Hierarchy now =
        decision("2-QĐ", TransferMembers.of("M1").from("A").to("C"))
            .applyTo(merged.after())
            .after();
    Hierarchy undone = undone(merged, now);
    assertThat(undone.branch("C").hasMember(MemberId.of("M1"))).isTrue();
    assertThat(undone.branch("B")).isEqualTo(branch("B", 5, 6));
  }
}
