package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Districts.DAY;
import static io.github.partyorg.restructuring.Trials.carryOut;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Minutes;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Undoing restores members exactly, whatever an order said about them. */
class UndoingMembershipChangesTest {

  private static final UnitId H = UnitId.of("H");

  private final Hierarchy before = Districts.ofTwoCommunes();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Revise M1 of A; name: \"Đảng viên 0101\"",
        "Revise M1 of A; occupation: commune cadre",
        "Revise M1 of A; profile: male",
        "Readmit M10, admitted 2009-07-01 into A; left on 2014-07-01; ground: expelled for another"
            + " cause",
        "Let M3 of A leave the Party on own request",
        "Record the death of M3 of A"
      })
  void an_order_is_undone_exactly(String order) {
    assertUndone(carryOut(before, order));
  }

  /** Revisions at random, one upon the other: the whole plan is undone, and each step of it. */
  @ParameterizedTest
  @MethodSource("seeds")
  void a_plan_of_revisions_is_undone_exactly(int seed) {
    Random random = new Random(seed);
    Hierarchy now = before;
    Plan plan = Plan.of();
    for (int step = 0; step < 12; step++) {
      String minutes =
          """
          Decision %d-QĐ/ĐU of X, in force 2018-07-01
            Revise M%d of A; name: "Đảng viên %d"; profile: ethnicity "Dân tộc %d"
          """
              .formatted(step, 1 + random.nextInt(3), 1000 + step, random.nextInt(5));
      Decision decision = Minutes.decision(minutes);
      Outcome outcome = decision.applyTo(now);
      assertUndone(outcome);
      now = outcome.after();
      plan = plan.then(decision);
    }
    Outcome whole = plan.applyTo(before);
    assertThat(whole.after()).isSameAs(now);
    assertUndone(whole);
  }

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 20);
  }

  @Test
  void what_was_revised_since_is_not_overwritten() {
    Outcome first = carryOut(before, "Revise M1 of A; name: \"Đảng viên 0101\"");
    Hierarchy later = carryOut(first.after(), "Revise M1 of A; name: \"Đảng viên 0102\"").after();

    assertThat(first.undoing(H, DAY))
        .on(later)
        .isRefusedOnlyBecause(Reason.Kind.CHANGED_SINCE)
        .of("M1");
  }

  private static void assertUndone(Outcome outcome) {
    Hierarchy undone = outcome.undoing(H, DAY).applyTo(outcome.after()).after();
    assertThat(undone).isSameAs(outcome.before());
    assertThat(undone.root()).isEqualTo(outcome.before().root());
  }
}
