package io.github.partyorg.restructuring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.DienBien;
import io.github.partyorg.testing.GeneratedParty;
import io.github.partyorg.testing.TuanGiao;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plans of the samples, undone exactly. */
class UndoingTheSamplePlansTest {

  private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

  @Test
  void the_plan_of_2018_is_undone_exactly() {
    assertUndone(TuanGiao.in2018(), TuanGiao.plan2018());
  }

  @Test
  void each_decision_of_2018_is_undone_exactly_in_turn() {
    Hierarchy now = TuanGiao.in2018();
    List<Outcome> outcomes = new ArrayList<>();
    for (Decision decision : TuanGiao.decisions()) {
      outcomes.add(decision.applyTo(now));
      now = outcomes.get(outcomes.size() - 1).after();
    }
    Collections.reverse(outcomes);
    for (Outcome outcome : outcomes) {
      now = outcome.undoing(now.root().id(), LATER).applyTo(now).after();
      assertThat(now).isEqualTo(outcome.before());
    }
    assertThat(now).isEqualTo(TuanGiao.in2018());
  }

  @Test
  void the_plan_of_2025_is_undone_exactly() {
    assertUndone(DienBien.before2025(), DienBien.plan2025());
  }

  @Test
  void the_undoing_of_a_sample_plan_is_undone_exactly() {
    Outcome done = TuanGiao.plan2018().applyTo(TuanGiao.in2018());
    Outcome undone = done.undoing(done.after().root().id(), LATER).applyTo(done.after());
    Outcome again = undone.undoing(done.after().root().id(), LATER).applyTo(undone.after());
    assertThat(again.after()).isEqualTo(done.after());
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void random_orders_on_a_generated_district_are_undone_exactly(long seed) {
    Hierarchy now = Hierarchy.of(GeneratedParty.district(seed));
    RandomDecisions decisions = new RandomDecisions(seed);
    for (int count = 0; count < 12; count++) {
      Outcome outcome = decisions.next(now, 1);
      assertThat(outcome.undoing(now.root().id(), LATER).applyTo(outcome.after()).after())
          .isEqualTo(now);
      now = outcome.after();
    }
  }

  private static void assertUndone(Hierarchy before, Plan plan) {
    Outcome outcome = plan.applyTo(before);
    Outcome undone = outcome.undoing(before.root().id(), LATER).applyTo(outcome.after());
    assertThat(undone.after()).isEqualTo(before);
    Chronicle chronicle = Chronicle.beginning(LocalDate.of(2018, 1, 1), before).record(plan);
    chronicle = chronicle.record(undone.plan());
    assertThat(chronicle.last()).isEqualTo(before);
    for (var unit : before.units()) {
      assertThat(chronicle.resolve(unit.id(), LATER)).isEqualTo(new Resolution.Same(unit.id()));
    }
  }
}
