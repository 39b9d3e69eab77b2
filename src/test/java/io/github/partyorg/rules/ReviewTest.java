package io.github.partyorg.rules;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.RULEBOOK;
import static io.github.partyorg.charter.Bases.violations;
import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.partyorg.charter.RandomBases;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Restructuring;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
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

  private static final Hierarchy BEFORE =
      Drawing.hierarchy(
          """
          H      Đảng bộ huyện H  district
            X    Đảng bộ xã X     commune  secretary V-01
              V  Chi bộ V         village  33 members
                - secretary V-01, deputy secretary V-02, committee member V-01 V-02 V-03
              T  Chi bộ T         village  2 members; secretary T-01
              W  Chi bộ W         village  12 members
                - secretary W-01, deputy secretary W-02, committee member W-01 W-02 W-03
          """);

  private static Review review(String minutes) {
    return RULEBOOK.review(Minutes.plan(minutes).applyTo(BEFORE));
  }

  @Test
  void a_plan_brings_cures_and_leaves() {
    Review review =
        review(
            """
            Draft of X, in force 2018-07-01
              Dissolve T; everyone to W
            Draft of X, in force 2018-07-01
              Renew the leadership of W: secretary W-01 appointed 2018-07-01
            """);

    assertThat(violations(review.introduced())).containsExactly("BR-06 H/X/W");
    assertThat(violations(review.resolved())).containsExactly("BR-01 H/X/T", "ORG-04 H/X/T");
    assertThat(violations(review.remaining())).containsExactly("ORG-08 H/X/V");
  }

  @Test
  void a_violation_whose_figures_change_remains_with_the_figures_after() {
    Review review =
        review(
            """
            Draft of X, in force 2018-07-01
              Transfer V-09 from V to W
            """);

    assertThat(review).leaves("ORG-08").at("V").observing("32 members").introducesNothing();
    assertThat(review.resolved()).isEmpty();
  }

  @Test
  void the_day_of_a_review_is_that_of_the_last_decision() {
    Review review =
        review(
            """
            Draft of X, in force 2018-07-01
              Transfer V-07 from V to W
            Draft of X, in force 2018-07-10
              Transfer V-09, V-08 from V to W
            """);

    assertThat(review.before().day()).isEqualTo(LocalDate.of(2018, 7, 10));
    assertThat(review.after().day()).isEqualTo(LocalDate.of(2018, 7, 10));
  }

  @Test
  void an_empty_plan_cannot_be_reviewed_as_it_has_no_day() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> review(""))
        .withMessageContaining("report instead");
  }

  @Test
  void a_unit_that_came_and_went_within_the_plan_is_located_where_it_was_put() {
    List<Violation> introduced =
        review(
                """
                Draft of H, in force 2018-07-01
                  Establish new N "Chi bộ N" village under X
                Draft of X, in force 2018-07-01
                  Dissolve N; everyone to V
                """)
            .introduced();

    assertThat(violations(introduced)).containsExactly("REO-01 H/X/N");
    assertThat(introduced.get(0).message().english())
        .startsWith(
            "Chi bộ N [N]: decided by Ban Thường vụ Huyện ủy H [H]; required: the competence of"
                + " Đảng ủy xã X [X]");
    assertThat(introduced.get(0).remedies()).isNotEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_report_does_not_depend_on_the_order_of_siblings(long seed) {
    Hierarchy hierarchy = RandomBases.district(seed);

    assertThat(violations(RULEBOOK.report(RandomBases.shuffled(hierarchy, seed), DAY).violations()))
        .isEqualTo(violations(RULEBOOK.report(hierarchy, DAY).violations()));
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
    assertThat(violations(violations)).doesNotHaveDuplicates();
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
    Set<String> known = new HashSet<>(violations(report.violations()));

    for (Violation violation : report.violations()) {
      for (Remedy remedy : violation.remedies()) {
        Report after = RULEBOOK.review(remedy.applyTo(hierarchy)).after();
        assertThat(violations(after.violations()))
            .as("%s", remedy)
            .doesNotContainAnyElementsOf(violations(List.of(violation)));
        assertThat(after.violations())
            .as("%s, against %s", remedy, violation)
            .filteredOn(found -> !known.contains(violations(List.of(found)).get(0)))
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
    Decision decision = Decision.builder().issuer("H").effectiveOn(DAY).addOrders(orders).build();
    Review review = RULEBOOK.review(decision.applyTo(hierarchy));

    assertThat(review.resolved()).doesNotContainAnyElementsOf(review.remaining());
    assertThat(review.introduced()).doesNotContainAnyElementsOf(review.remaining());
    assertThat(violations(review.before().violations()))
        .hasSize(review.resolved().size() + review.remaining().size())
        .containsAll(violations(review.resolved()))
        .containsAll(violations(review.remaining()));
    assertThat(violations(review.after().violations()))
        .hasSize(review.introduced().size() + review.remaining().size())
        .containsAll(violations(review.introduced()))
        .containsAll(violations(review.remaining()));
  }
}
