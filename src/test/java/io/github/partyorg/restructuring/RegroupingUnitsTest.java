package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Districts.decision;
import static io.github.partyorg.restructuring.Districts.group;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.restructuring.Trials.guests;
import static io.github.partyorg.restructuring.Trials.place;
import static io.github.partyorg.restructuring.Trials.roll;
import static io.github.partyorg.restructuring.Trials.shown;
import static io.github.partyorg.restructuring.Trials.successions;
import static io.github.partyorg.restructuring.Trials.unit;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Minutes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Many units become many: some end, some begin, some give a part and live on. */
class RegroupingUnitsTest {

  /** A and B end; N begins of parts of both; C takes the rest of A and gives M9 to O. */
  private static final String MANY_TO_MANY =
      """
      Regroup A, B
        - new N "Chi bộ N" village under X takes M1, M2 from A and M4 from B
        - new O "Chi bộ O" village under Y takes the rest of B and M9 from C
        - C takes the rest of A
      """;

  private final Hierarchy before = Districts.ofTwoCommunesWithAPilot();
  private final Hierarchy withoutGuests = carryOut(before, EndStay.of("M7", "G1").in("A")).after();
  private final Outcome regrouped = carryOut(withoutGuests, MANY_TO_MANY);

  @Test
  void each_takes_in_what_its_intake_says_and_nobody_is_lost() {
    Hierarchy after = regrouped.after();

    assertThat(regrouped).ends("A").ends("B").lostNobody().gainedNobody();
    assertThat(roll(after, "N")).containsExactly("M1", "M2", "M4");
    assertThat(roll(after, "O")).containsExactly("M5", "M6", "M9");
    assertThat(roll(after, "C")).containsExactly("M7", "M8", "M3");
    assertThat(guests(after, "O")).as("the stay goes on").containsExactly("M1");
  }

  @Test
  void what_begins_is_founded_on_the_day_and_what_lives_on_keeps_what_is_its_own() {
    assertThat(unit(regrouped.after(), "N").foundedOn()).contains(DAY);
    assertThat(place(regrouped, "N")).isEqualTo("H/X/N");
    assertThat(place(regrouped, "O")).isEqualTo("H/Y/O");
    assertThat(unit(regrouped.after(), "C"))
        .as("its group but for the member who left")
        .isEqualTo(
            before
                .branch("C")
                .withMembers(regrouped.after().branch("C").members())
                .withGroups(List.of(group("Tổ 9", "M8"))));
  }

  @Test
  void each_succeeds_by_its_share_and_what_lives_on_is_an_origin() {
    Restructured change = regrouped.changes(Restructured.class).get(0);

    assertThat(successions(regrouped))
        .containsExactly("A → N: 2", "A → C: 1", "B → N: 1", "B → O: 2");
    assertThat(change.edges()).extracting(Succession::toString).endsWith("origin C → O: 1");
    assertThat(shown(regrouped, 0)).endsWith(", ended [A, B], begun [N, O]");
    assertThat(change.superiorOf(UnitId.of("A"))).contains(UnitId.of("X"));
    assertThat(change.superiorOf(UnitId.of("O"))).contains(UnitId.of("Y"));
  }

  @Test
  void the_order_of_the_intakes_changes_neither_rolls_nor_shares() {
    Regroup stated = (Regroup) Minutes.order(MANY_TO_MANY);
    Outcome turned =
        carryOut(withoutGuests, Regroup.ending("B", "A").into(stated.intakes().reverse()));

    assertThat(turned.after()).isSameAs(regrouped.after());
    assertThat(successions(turned)).containsExactlyInAnyOrderElementsOf(successions(regrouped));
  }

  @Test
  void an_id_is_resolved_with_exact_shares() {
    Chronicle chronicle =
        Chronicle.beginning(DAY.minusDays(1), withoutGuests).record(decision(MANY_TO_MANY));

    assertThat(chronicle.resolve(UnitId.of("A"), DAY).shares().toString())
        .isEqualTo("{C=1/3, N=2/3}");
    assertThat(chronicle.resolve(UnitId.of("B"), DAY).shares().toString())
        .isEqualTo("{N=1/3, O=2/3}");
    assertThat(chronicle).resolves("C").on(DAY).to("C");
    assertThat(chronicle.lineage().origins(UnitId.of("O")))
        .extracting(descent -> descent.predecessor().value())
        .containsExactly("C");
  }

  @Test
  void communes_are_regrouped_with_their_branches_as_they_are() {
    Outcome outcome =
        carryOut(
            before,
            """
            Regroup X, Y
              - new N "Đảng bộ xã N" commune under H takes units A from X and all of Y
              - new O "Đảng bộ xã O" commune under H takes the rest of X
            """);

    assertThat(place(outcome, "A")).isEqualTo("H/N/A");
    assertThat(place(outcome, "C")).isEqualTo("H/N/C");
    assertThat(place(outcome, "B")).isEqualTo("H/O/B");
    assertThat(unit(outcome.after(), "A")).isSameAs(unit(before, "A"));
    assertThat(successions(outcome)).containsExactly("X → N: 3", "X → O: 3", "Y → N: 3");
  }

  @Test
  void nothing_need_end() {
    Outcome outcome =
        carryOut(
            before,
            """
            Regroup
              - new N "Chi bộ N" village under X takes M1 from A and M4 from B
            """);

    assertThat(roll(outcome.after(), "N")).containsExactly("M1", "M4");
    assertThat(successions(outcome)).isEmpty();
    assertThat(outcome.changes(Restructured.class).get(0).ended()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> what_speaks_against_a_regrouping_is_listed() {
    return Refusals.of(
        before,
        """
        # a unit that is left over is not allocated
        Regroup X; Y takes units A from X
          ! B at H/X: not allocated; say where to

        # all that speaks against it is listed
        Regroup A, A, Z
          - C under A takes M4, M9 from B:
              C  Chi bộ C  village  M1
          - B takes M1 from A and the rest of A
          - A takes M4 from B
          ! H/X/A: allocated more than once; keep one
          ! Z: no such unit; check the id
          ! H/X/A: not a type of unit that this order is for
          ! H/Y/C: unit id in use; choose another
          ! M1 at H/Y/C: a new unit brings no members; transfer them
          ! H/X/A: the destination ends as well
          ! M9 at H/X/B: not on the roll of the branch
          ! M4 at H/X/B: allocated more than once; keep one
          ! A at H/X/B: the destination ends as well

        # a circle is told once even if all of it is new
        Regroup
          - new N "Đảng bộ xã N" commune under O takes units A from X
          - new O "Đảng bộ xã O" commune under N takes units B from X
          ! N at O: cannot be placed below itself

        # a unit is taken in whole or in parts
        Regroup B; A takes all of B; C takes M4 from B
          ! H/X/B: allocated more than once; keep one
        """);
  }

  @Test
  void a_regrouping_without_an_intake_or_with_two_of_one_unit_cannot_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regroup.ending("A").into())
        .withMessageContaining("state one at least");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Regroup.ending("A").into(Intake.of("B"), Intake.of("B")))
        .withMessageContaining("one for each unit");
  }
}
