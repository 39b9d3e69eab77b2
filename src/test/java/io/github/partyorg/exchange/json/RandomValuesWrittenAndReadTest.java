package io.github.partyorg.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RandomHierarchies;
import io.github.partyorg.restructuring.RandomPlans;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.DienBien;
import io.github.partyorg.testing.GeneratedParty;
import io.github.partyorg.testing.GeneratedPlans;
import io.github.partyorg.testing.Samples;
import io.github.partyorg.testing.Seed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random hierarchies, plans with every type of order, and large samples survive, too. */
@Tag("slow")
class RandomValuesWrittenAndReadTest {

  private static final Pattern TYPE = Pattern.compile("\"type\":\"([a-z-]+)\"");

  private final Set<String> types = new HashSet<>();

  @Test
  void random_plans_with_orders_of_every_type_and_their_undoing() {
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Hierarchy hierarchy = RandomHierarchies.of(random);
      for (int count = 0; count < 12; count++) {
        Plan plan = RandomPlans.of(hierarchy, random);
        survives(plan);
        if (plan.reasonsAgainst(hierarchy).isEmpty()) {
          Outcome outcome = plan.applyTo(hierarchy);
          Written.isReadBack(Json.changeLogs(), outcome);
          Written.isReadBack(Json.comparisons(), Comparison.between(hierarchy, outcome.after()));
          survives(Plan.of(outcome.undoing(UnitId.of("H"), LocalDate.of(2030, 1, 1))));
          hierarchy = outcome.after();
        }
      }
    }
    assertThat(types).containsAll(DecisionShapes.ORDER.shapes().stream().map(Shape::word).toList());
  }

  private void survives(Plan plan) {
    Written.isReadBack(Json.plans(), plan);
    TYPE.matcher(Json.plans().text(plan)).results().forEach(found -> types.add(found.group(1)));
  }

  @Test
  void random_chronicles_with_corrections() {
    for (long seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      Chronicle chronicle =
          Chronicle.beginning(RandomHierarchies.DAY.minusDays(1), RandomHierarchies.of(random));
      for (int at = 0; at < 25; at++) {
        chronicle = further(chronicle, at, random);
      }
      Written.isReadBack(Json.chronicles(), chronicle);
    }
  }

  private static Chronicle further(Chronicle chronicle, int at, Random random) {
    Decision decision = RandomPlans.decision(at + "-QĐ", chronicle.last(), random);
    try {
      if (random.nextInt(4) == 0 && !chronicle.decisions().isEmpty()) {
        Decision wrong = chronicle.decisions().get(random.nextInt(chronicle.decisions().size()));
        return chronicle
            .correctedOn(LocalDate.of(2031, 1, 1), "rà soát")
            .withdrawing(wrong)
            .apply();
      }
      return chronicle.record(decision);
    } catch (DecisionRefusedException refused) {
      return chronicle;
    }
  }

  @Test
  void random_hierarchies() {
    GeneratedParty.hierarchies(Seed.of(1), 400)
        .limit(40)
        .forEach(hierarchy -> Written.isReadBack(Json.hierarchies(), hierarchy));
  }

  @Test
  void random_trials() {
    GeneratedPlans.any(Seed.of(1), 60)
        .limit(150)
        .forEach(trial -> Written.isReadBack(Json.plans(), trial.plan()));
  }

  @Test
  void the_drawings_of_the_law_and_their_reports() {
    Samples.law()
        .forEach(
            drawing -> {
              Written.isReadBack(Json.hierarchies(), drawing.shown().hierarchy());
              Written.isReadBack(Json.reports(), WrittenReport.of(drawing.shown().report()));
            });
  }

  @Test
  void a_province_and_its_reform() {
    Written.isReadBack(Json.hierarchies(), DienBien.before2025());
    Written.isReadBack(Json.hierarchies(), DienBien.after2025());
    Written.isReadBack(Json.plans(), DienBien.plan2025());
    Outcome outcome = DienBien.plan2025().applyTo(DienBien.before2025());
    Written.isReadBack(Json.changeLogs(), outcome);
    LocalDate day = DienBien.plan2025().decisions().get(0).effectiveOn();
    Written.isReadBack(Json.reviews(), WrittenReview.of(Rulebooks.inForceOn(day).review(outcome)));
  }
}
