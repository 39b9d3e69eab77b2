package io.github.partyorg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.activity.Evidence;
import io.github.partyorg.charter.LegalTexts;
import io.github.partyorg.charter.RandomBases;
import io.github.partyorg.charter.RandomYears;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RandomHierarchies;
import io.github.partyorg.restructuring.RandomPlans;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitType;
import io.github.partyorg.testing.GeneratedParty;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A review that begins with a report, and looks again at what changed only, is a full review. */
@Tag("slow")
class IncrementalReviewTest {

  private static final int PLANS = 60;
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2018, 8, 24),
          LocalDate.of(2022, 1, 1),
          LocalDate.of(2024, 6, 1),
          LocalDate.of(2025, 9, 1));

  /** Says who leads the units above, and so is always broken. */
  private static final Rule<Branch> LINED =
      own("OWN-01", Surroundings.LINE)
          .check(
              (branch, s) -> {
                String above =
                    s.above(branch.id()).stream()
                        .map(unit -> unit + " " + unit.leadership().seats() + unit.consents())
                        .collect(Collectors.joining(", "));
                return Breach.found(above, above, "a", "a");
              })
          .build();

  /** Looks at how many units there are at all. */
  private static final Rule<Branch> WIDE =
      own("OWN-02", Surroundings.EVERYTHING)
          .check(
              (branch, s) ->
                  Breach.unless(
                      s.hierarchy().unitCount() % 2 == 0,
                      "a",
                      "one of " + s.hierarchy().unitCount(),
                      "b",
                      "an even number"))
          .build();

  private static RuleBuilder<Branch> own(String code, Surroundings reach) {
    return Rule.on(UnitType.BRANCH)
        .code(code, Severity.SHOULD)
        .statement("Quy định riêng.", "A rule of one's own.")
        .source(LegalTexts.CHARTER.asWhole(), LocalDate.of(2011, 1, 19))
        .looksAt(reach);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void looking_again_at_what_changed_finds_what_looking_at_everything_finds(long seed) {
    Random random = new Random(seed);
    Rulebook rulebook =
        Rulebooks.inForceOn(DAYS.get(random.nextInt(DAYS.size()))).with(LINED).with(WIDE);
    Hierarchy hierarchy = RandomHierarchies.of(random);
    Evidence[] evidence = evidence(seed, hierarchy, random);
    Report report = rulebook.report(hierarchy, RandomHierarchies.DAY, evidence);
    int reviewed = 0;
    for (int step = 0; step < PLANS; step++) {
      Optional<Outcome> outcome = outcome(RandomPlans.of(hierarchy, random), hierarchy);
      if (outcome.isPresent()) {
        Review review = report.review(outcome.get());
        assertIsFull(review.before(), outcome.get().before(), evidence);
        assertIsFull(review.after().withoutOutcome(), outcome.get().after(), evidence);
        assertCompares(review);
        hierarchy = outcome.get().after();
        report = random.nextInt(4) > 0 ? review.after() : later(review, random);
        reviewed++;
      }
    }
    assertThat(reviewed).isPositive();
  }

  @Test
  void after_a_reform_of_a_province_everything_is_looked_at_and_the_same_is_found() {
    Hierarchy province = Hierarchy.of(GeneratedParty.province(3, 6));
    List<Committee> districts = province.units(UnitType.IMMEDIATE_SUPERIOR, LevelScheme.plain());
    LocalDate day = LocalDate.of(2024, 6, 1);
    Decision.Builder reform = Decision.builder().issuer("T01").effectiveOn(day);
    for (int from = 0; from < 5; from++) {
      List<UnitId> moving = districts.get(from).children().stream().skip(1).map(Unit::id).toList();
      reform.addOrders(HandOver.units(moving).to(districts.get(from + 1).id().value()));
    }
    Outcome outcome = reform.build().applyTo(province);
    Report report = Rulebooks.inForceOn(day).with(LINED).with(WIDE).report(province, day);

    Review review = report.review(outcome);

    assertThat(review.after().touched())
        .as("units looked at again, of which there is no list")
        .isEmpty();
    assertIsFull(review.after().withoutOutcome(), outcome.after());
    assertCompares(review);
    assertThat(review.introduced()).isNotEmpty();
  }

  /** Now and then the record of a year is known, or of two. */
  private static Evidence[] evidence(long seed, Hierarchy hierarchy, Random random) {
    return IntStream.range(0, (int) Math.max(0, seed % 5 - 2))
        .mapToObj(at -> Year.of(DAYS.get(random.nextInt(DAYS.size())).getYear() - at))
        .map(year -> RandomYears.of(hierarchy, year, random))
        .toArray(Evidence[]::new);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_order_of_siblings_and_of_rules_makes_no_difference(long seed) {
    Random random = new Random(seed);
    Hierarchy hierarchy = RandomBases.district(seed);
    LocalDate day = DAYS.get(random.nextInt(DAYS.size()));
    Rulebook rulebook = Rulebooks.inForceOn(day);
    List<Norm> norms = new ArrayList<>(rulebook.norms());
    Collections.shuffle(norms, random);

    Evidence[] evidence = {RandomYears.of(hierarchy, Year.of(day.getYear()), random)};

    assertThat(
            told(
                Rulebook.of("shuffled", norms)
                    .report(RandomBases.shuffled(hierarchy, seed), day, evidence)))
        .isEqualTo(told(rulebook.report(hierarchy, day, evidence)))
        .isNotEmpty();
  }

  private static Report later(Review review, Random random) {
    return review.after().on(DAYS.get(random.nextInt(DAYS.size())));
  }

  private static Optional<Outcome> outcome(Plan plan, Hierarchy hierarchy) {
    try {
      return Optional.of(plan.applyTo(hierarchy));
    } catch (DecisionRefusedException refused) {
      return Optional.empty();
    }
  }

  private static void assertIsFull(Report report, Hierarchy hierarchy, Evidence... evidence) {
    Report full = report.rulebook().report(hierarchy, report.day(), evidence);
    assertThat(told(report)).isEqualTo(told(full));
    assertThat(report.subjectCounts()).isEqualTo(full.subjectCounts());
    for (Unit unit : hierarchy.units()) {
      assertThat(report.hierarchy().has(unit.id())).isTrue();
    }
  }

  /** What is brought, cured and left is what comparing the whole reports gives. */
  private static void assertCompares(Review review) {
    Set<Violation> before = new HashSet<>(review.before().violations());
    Set<Violation> after = new HashSet<>(review.after().violations());
    assertThat(review.introduced())
        .isEqualTo(review.after().violations().stream().filter(v -> !before.contains(v)).toList());
    assertThat(review.resolved())
        .isEqualTo(review.before().violations().stream().filter(v -> !after.contains(v)).toList());
    assertThat(review.remaining())
        .isEqualTo(review.after().violations().stream().filter(before::contains).toList());
  }

  private static List<String> told(Report report) {
    return report.violations().stream().map(Violation::toString).toList();
  }
}
