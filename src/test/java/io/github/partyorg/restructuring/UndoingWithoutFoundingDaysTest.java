package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.TwoCommunes.BEFORE;
import static io.github.partyorg.restructuring.TwoCommunes.DAY;
import static io.github.partyorg.restructuring.TwoCommunes.decision;
import static io.github.partyorg.restructuring.TwoCommunes.id;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.structure.Hierarchy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done to units without founding days is undone exactly. */
class UndoingWithoutFoundingDaysTest {

  private static Decision undoing(Outcome outcome) {
    return outcome.undoing(id("H"), DAY.plusDays(1));
  }

  private static Hierarchy later(Outcome outcome, String orders) {
    return decision("2-QĐ", TwoCommunes.orders(orders)).applyTo(outcome.after()).after();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Merge X into Y",
        "Merge A, B into C",
        "Split A into new N1 \"Chi bộ N1\" village, new N2 \"Chi bộ N2\" village; everyone to N1",
        "Consolidate Y, X into new N \"Đảng bộ xã N\" commune under H",
        "Dissolve A; everyone to C\nHand B, C over to H",
        "Convert X into a branch (village)\nMerge X into C",
        "Convert A into a committee (affiliated) with new N \"Chi bộ N\" village; everyone to N",
        "Admit M30~ into A",
        "Record the death of M1 of A",
        "Exempt M1 of A"
      })
  void orders_are_undone(String orders) {
    Outcome outcome = TwoCommunes.outcome(orders);

    assertThat(BEFORE.units()).allMatch(unit -> unit.foundedOn().isEmpty());
    assertThat(undoing(outcome).applyTo(outcome.after()).after()).isEqualTo(BEFORE);
  }

  @Test
  void a_confirmation_and_a_transfer_in_one_plan_are_undone() {
    Hierarchy before = carryOut(BEFORE, "Admit M20~ into A").after();
    Outcome outcome = carryOut(before, "Confirm M20 of A as official\nTransfer M20 from A to C");

    assertThat(undoing(outcome).applyTo(outcome.after()).after()).isEqualTo(before);
  }

  /** An order, then others; the first is not undone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Rename Y to "Đảng bộ Y1"             | Rename Y to "Đảng bộ Y2"
          Merge B into C                       | Transfer M5 from C to A
          Merge B into C                       | Merge C into A
          Renew the leadership of Y: secretary M7 | Transfer M7 from C to A
          Consolidate X, Y into new N "N" commune under H | Establish new E "E" village under N
          Establish new E "E" village under Y  | Transfer M7 from C to E
          Convert X into a branch (village)    | Admit M30~ into X
          Convert A into a committee (affiliated) with new N "N" village; everyone to N \
          | Establish new E "E" village under A
          Admit M30~ into A                    | Confirm M30 of A as official
          Exempt M1 of A                       | Transfer M1 from A to C
          """)
  void what_was_changed_since_is_never_overwritten(String first, String later) {
    Outcome outcome = TwoCommunes.outcome(first);

    assertThat(undoing(outcome))
        .on(later(outcome, later))
        .isRefusedOnlyBecause(Reason.Kind.CHANGED_SINCE);
  }

  @Test
  void what_was_changed_of_something_else_does_not_matter() {
    Outcome outcome = TwoCommunes.outcome("Merge B into C");

    assertThat(undoing(outcome)).on(later(outcome, "Rename C to \"Chi bộ C1\"")).isCarriedOut();
  }

  @Test
  void a_unit_does_not_come_back_below_one_of_a_lower_level_by_now() {
    Outcome handed = TwoCommunes.outcome("Hand Y over to X");
    Outcome ended = carryOut(handed.after(), "Merge Y into X");
    String lowered = "Convert X to another level: affiliated";

    assertThat(undoing(handed))
        .on(later(handed, "Hand Y over to H\n" + lowered))
        .isRefusedOnlyBecause(Reason.Kind.CHANGED_SINCE);
    assertThat(undoing(ended))
        .on(later(ended, lowered))
        .isRefusedOnlyBecause(Reason.Kind.CHANGED_SINCE);
  }

  @Test
  void on_the_days_between_a_unit_stands_for_its_successor() {
    Chronicle merged = TwoCommunes.after("Merge X into Y");
    Chronicle undone = merged.record(merged.outcomes().get(0).undoing(id("H"), DAY.plusDays(9)));

    assertThat(undone.resolve(id("X"), DAY.plusDays(1)))
        .isEqualTo(new Resolution.OneSuccessor(id("X"), id("Y")));
    assertThat(undone.resolve(id("X"), DAY.plusDays(9))).isEqualTo(new Resolution.Same(id("X")));
    assertThat(undone.last()).isEqualTo(merged.first());
    assertThat(undone.lineage().predecessors(id("Y"))).isEmpty();
  }

  @Test
  void what_came_since_to_a_branch_stays_there() {
    Outcome merged = TwoCommunes.outcome("Merge B into C");
    Hierarchy now = later(merged, "Transfer M1 from A to C");

    Hierarchy undone = undoing(merged).applyTo(now).after();

    assertThat(undone).hasMember("M1").in("C");
    assertThat(undone.branch("B")).isEqualTo(BEFORE.branch("B"));
  }
}
