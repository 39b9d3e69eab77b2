package io.github.partyorg.rules;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.RULEBOOK;
import static io.github.partyorg.charter.Bases.committee;
import static io.github.partyorg.charter.Bases.district;
import static io.github.partyorg.charter.Bases.grassrootsBranch;
import static io.github.partyorg.charter.Bases.office;
import static io.github.partyorg.charter.Bases.village;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.charter.Bases;
import io.github.partyorg.charter.RandomBases;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.Restructuring;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plan brings, cures and leaves, on districts by hand and at random. */
class ReviewTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 40);
  }

  private static Decision decision(String issuer, LocalDate day, Restructuring... orders) {
    return Decision.builder().issuer(issuer).effectiveOn(day).addOrders(orders).build();
  }

  private static List<String> told(List<Violation> violations) {
    return violations.stream().map(found -> found.rule().code() + " " + found.path()).toList();
  }

  @Test
  void a_plan_brings_cures_and_leaves() {
    Hierarchy before =
        district(
            committee("X", office("V", 20), village("T", 2), village("W", 12)),
            grassrootsBranch("A", 30, 0));
    Plan plan =
        Plan.of(
            decision("X", DAY, Dissolve.unit("T").everyoneTo("W")),
            decision(
                "X",
                DAY,
                RenewLeadership.of("W").to(Leadership.appointed(DAY).secretary("W-1").build())));

    Review review = RULEBOOK.review(plan.applyTo(before));

    assertThat(told(review.introduced())).containsExactly("BR-06 H/X/W");
    assertThat(told(review.resolved())).containsExactly("BR-01 H/X/T", "ORG-04 H/X/T");
    assertThat(told(review.remaining())).containsExactly("ORG-06 H/A");
  }

  @Test
  void a_violation_whose_figures_change_remains_with_the_figures_after() {
    Hierarchy before = district(committee("X", village("V", 33), village("W", 12)));
    Plan plan = Plan.of(decision("X", DAY, TransferMembers.of("V-9").from("V").to("W")));

    Review review = RULEBOOK.review(plan.applyTo(before));

    assertThat(told(review.remaining())).containsExactly("ORG-08 H/X/V");
    assertThat(review.remaining().get(0).breach().observed().english()).isEqualTo("32 members");
    assertThat(review.introduced()).isEmpty();
    assertThat(review.resolved()).isEmpty();
  }

  @Test
  void the_day_of_a_review_is_that_of_the_last_decision() {
    Hierarchy before = district(committee("X", village("V", 20), village("W", 12)));
    Plan plan =
        Plan.of(
            decision("X", DAY, TransferMembers.of("V-7").from("V").to("W")),
            decision("X", DAY.plusDays(9), TransferMembers.of("V-9", "V-8").from("V").to("W")));

    Review review = RULEBOOK.review(plan.applyTo(before));

    assertThat(review.before().day()).isEqualTo(DAY.plusDays(9));
    assertThat(review.after().day()).isEqualTo(DAY.plusDays(9));
  }

  @Test
  void an_empty_plan_cannot_be_reviewed_as_it_has_no_day() {
    Hierarchy before = district(grassrootsBranch("A", 5, 0));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULEBOOK.review(Plan.of().applyTo(before)))
        .withMessageContaining("report instead");
  }

  @Test
  void a_unit_that_came_and_went_within_the_plan_is_located_where_it_was_put() {
    Hierarchy before = district(committee("X", village("V", 20), village("W", 12)));
    Branch passing =
        Bases.village("N", 1).withMembers(List.of()).withLeadership(Leadership.vacant());
    Plan plan =
        Plan.of(
            decision("H", DAY, Establish.unit(passing).under("X")),
            decision("X", DAY, Dissolve.unit("N").everyoneTo("V")));

    List<Violation> introduced = RULEBOOK.review(plan.applyTo(before)).introduced();

    assertThat(told(introduced)).containsExactly("REO-01 H/X/N");
    assertThat(introduced.get(0).message().english())
        .startsWith(
            "Chi bộ N [N]: decided by Ban Thường vụ Huyện ủy H [H]; required: the competence of"
                + " Đảng ủy cơ sở X [X]");
    assertThat(introduced.get(0).remedies()).isNotEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_report_does_not_depend_on_the_order_of_siblings(long seed) {
    Hierarchy hierarchy = RandomBases.district(seed);

    assertThat(told(RULEBOOK.report(RandomBases.shuffled(hierarchy, seed), DAY).violations()))
        .isEqualTo(told(RULEBOOK.report(hierarchy, DAY).violations()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void violations_come_by_severity_then_path_then_code(long seed) {
    List<Violation> violations = RULEBOOK.report(RandomBases.district(seed), DAY).violations();

    assertThat(violations)
        .isNotEmpty()
        .isSortedAccordingTo(
            Comparator.<Violation, Severity>comparing(found -> found.rule().severity())
                .thenComparing(Violation::path)
                .thenComparing(found -> found.rule().code().value()));
    assertThat(told(violations)).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void idle_rules_are_those_that_met_nothing(long seed) {
    Report report = RULEBOOK.report(RandomBases.district(seed), DAY);

    assertThat(report.subjectCounts().keySet())
        .containsExactlyElementsOf(RULEBOOK.rules().stream().map(Rule::code).toList());
    assertThat(report.violations())
        .extracting(found -> found.rule().code())
        .doesNotContainAnyElementsOf(report.idleRules());
    assertThat(report.idleRules()).extracting(Object::toString).contains("CMT-08", "REO-01");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void no_remedy_leaves_what_it_cures_or_brings_what_is_as_severe(long seed) {
    Hierarchy hierarchy = RandomBases.district(seed);
    Report report = RULEBOOK.report(hierarchy, DAY);
    Set<String> known = new HashSet<>(told(report.violations()));

    for (Violation violation : report.violations()) {
      for (Remedy remedy : violation.remedies()) {
        Report after = RULEBOOK.review(remedy.applyTo(hierarchy)).after();
        assertThat(told(after.violations()))
            .as("%s", remedy)
            .doesNotContainAnyElementsOf(told(List.of(violation)));
        assertThat(after.violations())
            .as("%s, against %s", remedy, violation)
            .filteredOn(found -> !known.contains(told(List.of(found)).get(0)))
            .allMatch(found -> found.rule().severity().compareTo(violation.rule().severity()) > 0);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void remedy_after_remedy_leads_to_fewer_violations_that_must_not_be(long seed) {
    Hierarchy hierarchy = RandomBases.district(seed);
    Report report = RULEBOOK.report(hierarchy, DAY);
    for (int step = 0; step < 3; step++) {
      Report now = report;
      List<Remedy> remedies =
          now.violations().stream()
              .filter(found -> found.rule().severity() == Severity.MUST)
              .flatMap(found -> found.remedies().stream())
              .limit(1)
              .toList();
      if (remedies.isEmpty()) {
        return;
      }
      hierarchy = remedies.get(0).applyTo(hierarchy).after();
      report = RULEBOOK.report(hierarchy, DAY);
      assertThat(musts(report)).isLessThan(musts(now));
    }
  }

  private static long musts(Report report) {
    return report.violations().stream()
        .filter(found -> found.rule().severity() == Severity.MUST)
        .count();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void before_is_cured_or_left_and_after_is_left_or_brought(long seed) {
    Hierarchy hierarchy = RandomBases.district(seed);
    Restructuring[] orders =
        IntStream.range(0, 3)
            .mapToObj(n -> RandomBases.dissolution(hierarchy, seed, n))
            .flatMap(Optional::stream)
            .toArray(Restructuring[]::new);
    Review review = RULEBOOK.review(decision("H", DAY, orders).applyTo(hierarchy));

    assertThat(review.resolved()).doesNotContainAnyElementsOf(review.remaining());
    assertThat(review.introduced()).doesNotContainAnyElementsOf(review.remaining());
    assertThat(told(review.before().violations()))
        .hasSize(review.resolved().size() + review.remaining().size())
        .containsAll(told(review.resolved()))
        .containsAll(told(review.remaining()));
    assertThat(told(review.after().violations()))
        .hasSize(review.introduced().size() + review.remaining().size())
        .containsAll(told(review.introduced()))
        .containsAll(told(review.remaining()));
  }
}
