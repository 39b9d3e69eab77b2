package io.github.partyorg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RandomHierarchies;
import io.github.partyorg.restructuring.RandomPlans;
import io.github.partyorg.structure.Hierarchy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reviews of random plans in which units end, move and begin again: none throws, and each is equal
 * to the reviews of its decisions one by one.
 *
 * <p>Equal means: what stands is found after the plan as after its last decision, on one day; what
 * was there before, as before the first. An act (a change, a change of a membership) breaks in the
 * plan the rules that it breaks when its decision is reviewed alone, on what the decisions before
 * left. New units are judged by how they are at the end of what is reviewed, so those of a decision
 * are compared if no later one changed them.
 */
@Tag("slow")
class RandomReviewsTest {

  private static final int PLANS = 12;
  private static final int DECISIONS = 12;

  /** Days of one rulebook each, with and without districts. */
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2018, 7, 1), LocalDate.of(2022, 1, 4), LocalDate.of(2025, 8, 1));

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_plan_is_reviewed_as_its_decisions_are_one_by_one(long seed) {
    Random random = new Random(seed);
    Rulebook rulebook = Rulebooks.inForceOn(DAYS.get(random.nextInt(DAYS.size())));
    Hierarchy first = RandomHierarchies.of(random);
    int reviewed = 0;
    for (int count = 0; count < PLANS; count++) {
      List<Decision> decisions = decisions(first, random);
      if (decisions.size() > 1) {
        Outcome outcome = Plan.of(decisions).applyWithinDay(first);
        assertIsEqual(rulebook.review(outcome), outcome, rulebook);
        reviewed++;
      }
    }
    assertThat(reviewed).isPositive();
  }

  /** Returns decisions that can be carried out one after the other, on days in order. */
  private static List<Decision> decisions(Hierarchy first, Random random) {
    List<Decision> decisions = new ArrayList<>();
    Hierarchy now = first;
    for (int number = 1; number <= DECISIONS; number++) {
      Decision decision =
          onDay(
              RandomPlans.decision(number + "-QĐ", now, random),
              RandomHierarchies.DAY.plusDays(number / 3));
      Optional<Outcome> outcome = tried(decision, now);
      if (outcome.isPresent() && tried(Plan.of(decisions).then(decision), first).isPresent()) {
        decisions.add(decision);
        now = outcome.get().after();
      }
    }
    return decisions;
  }

  private static Decision onDay(Decision decision, LocalDate day) {
    return Decision.builder()
        .number(decision.number().orElseThrow())
        .issuer(decision.issuer())
        .effectiveOn(day)
        .addAllOrders(decision.orders())
        .build();
  }

  private static Optional<Outcome> tried(Decision decision, Hierarchy hierarchy) {
    return tried(Plan.of(decision), hierarchy);
  }

  private static Optional<Outcome> tried(Plan plan, Hierarchy hierarchy) {
    try {
      return Optional.of(plan.applyWithinDay(hierarchy));
    } catch (DecisionRefusedException refused) {
      return Optional.empty();
    }
  }

  private static void assertIsEqual(Review review, Outcome outcome, Rulebook rulebook) {
    LocalDate day = review.after().day();
    Set<String> acts = new TreeSet<>();
    Report last = rulebook.report(outcome.before(), day);
    assertThat(told(review.before())).isEqualTo(told(last));
    for (Decision decision : outcome.plan().decisions()) {
      Outcome alone = Plan.of(decision).applyWithinDay(last.hierarchy());
      Review one = last.on(decision.effectiveOn()).review(alone);
      acts.addAll(acts(one.after()));
      assertThat(newUnits(review.after(), one.after()))
          .isEqualTo(newUnits(one.after(), review.after()));
      one.after().violations().forEach(Violation::remedies);
      last = one.after().withoutOutcome();
    }
    assertThat(acts(review.after())).isEqualTo(acts);
    assertThat(told(review.after().withoutOutcome())).isEqualTo(told(last.on(day)));
    review.after().violations().forEach(Violation::remedies);
  }

  private static Set<String> told(Report report) {
    Set<String> told = new TreeSet<>();
    report.violations().forEach(violation -> told.add(identity(violation)));
    return told;
  }

  private static Set<String> acts(Report report) {
    Set<String> acts = new TreeSet<>();
    for (Violation violation : report.violations()) {
      Subjects<?> subjects = violation.rule().subjects();
      if (subjects == Subjects.CHANGES
          || subjects == Subjects.MEMBERSHIPS
          || subjects == Subjects.TRANSFERS) {
        acts.add(identity(violation));
      }
    }
    return acts;
  }

  /** Returns what is found at new units of both reviews that are the same in both. */
  private static Set<String> newUnits(Report report, Report other) {
    Set<String> found = new TreeSet<>();
    for (Violation violation : report.violations()) {
      if (violation.rule().subjects() == Subjects.NEW_UNITS
          && isNewIn(violation, report)
          && isNewIn(violation, other)
          && report
              .hierarchy()
              .unit(violation.unit())
              .equals(other.hierarchy().unit(violation.unit()))) {
        found.add(identity(violation));
      }
    }
    return found;
  }

  private static boolean isNewIn(Violation violation, Report report) {
    return report.input().index().formations(violation.unit()).size() == 1;
  }

  private static String identity(Violation violation) {
    Subject subject = violation.subject();
    return violation.rule().code()
        + " "
        + subject.unit()
        + subject.member().map(member -> ", " + member).orElse("")
        + subject.act().map(act -> "; " + act.english()).orElse("");
  }
}
