package io.github.partyorg.charter;

import static io.github.partyorg.testing.assertions.PartyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Violation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of each shipped rule alike; a rule without an example here fails the first test. */
class EveryRuleTest {

  private static final LocalDate FIRST_RULEBOOK = Edition.QD_45.from();

  /**
   * What stands at a place that the levels of the day do not foresee moves by a plan, not by one
   * remedy; habits nobody has to follow; and facts about a person, a vote or a time no decision
   * changes.
   */
  private static final Set<String> WITHOUT_REMEDY =
      Set.of(
          "CON-00", "ORG-02", "ORG-12", "ORG-19", "MIL-05", "CON-09", "MEM-01", "MEM-05", "MEM-09",
          "MEM-11", "MEM-12", "MEM-14", "MEM-15", "MEM-24", "TRF-02", "TRF-03", "BR-03b", "CMT-11",
          "CMT-21", "MEM-03", "MEM-06", "MEM-11b", "MEM-19", "MEM-20", "MEM-20b", "MEM-21",
          "REO-05b", "LVL-09", "LVL-10", "MEM-04", "TRF-12", "TRF-16", "CON-06", "CMT-15", "CMT-19",
          "CMT-19b", "DIS-06");

  private static final ImmutableList<Example> EXAMPLES = Examples.all();

  static ImmutableList<Example> examples() {
    return EXAMPLES;
  }

  static List<Norm> rules() {
    return Rulebooks.norms().stream().filter(norm -> norm instanceof Rule<?>).toList();
  }

  private static Stream<Example> examplesOf(Norm rule) {
    return EXAMPLES.stream().filter(example -> example.rule() == rule);
  }

  @Test
  void there_is_an_example_for_each_rule_that_is_shipped() {
    assertThat(EXAMPLES.stream().map(Example::rule).map(Norm.class::cast).distinct())
        .containsExactlyInAnyOrderElementsOf(rules());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_breach_is_located_and_told_with_its_figures_and_source(Example example) {
    List<Violation> found = example.report().violationsOf(example.code());

    assertThat(found).hasSize(1);
    Violation violation = found.get(0);
    assertThat(violation.path()).hasToString(example.at());
    assertThat(violation.rule()).isSameAs(example.rule());
    assertThat(violation.message().vietnamese())
        .contains("[" + violation.unit() + "]", violation.breach().observed().vietnamese())
        .contains(
            violation.breach().required().vietnamese(), violation.source().cited().vietnamese());
    assertThat(violation.message().english())
        .contains("[" + violation.unit() + "]", violation.breach().observed().english())
        .contains(violation.breach().required().english(), violation.source().cited().english());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_has_a_remedy_unless_no_decision_can_cure_what_it_finds(Rule<?> rule) {
    List<Violation> found =
        examplesOf(rule)
            .flatMap(example -> example.report().violationsOf(example.code()).stream())
            .toList();

    if (hasNoRemedy(rule.code().value())) {
      assertThat(found).allMatch(violation -> violation.remedies().isEmpty());
    } else {
      assertThat(found).anyMatch(violation -> !violation.remedies().isEmpty());
    }
  }

  /** What a year's record shows is over, and no decision changes it. */
  private static boolean hasNoRemedy(String code) {
    return WITHOUT_REMEDY.contains(code) || code.matches("(MTG|REG|EVA)-.*");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_remedy_offered_cures_and_brings_nothing_as_severe(Example example) {
    Plan plan = example.decided();
    Report broken = example.report();
    Violation violation = broken.violationsOf(example.code()).get(0);
    Set<String> known = new HashSet<>(Bases.violations(broken));

    for (Remedy remedy : violation.remedies()) {
      Report after =
          example.rulebook().review(remedy.amend(plan).applyTo(example.before())).after();
      assertThat(Bases.violations(after))
          .as("%s", remedy)
          .doesNotContain(example.code() + " " + example.at());
      assertThat(after.violations())
          .as("%s", remedy)
          .filteredOn(found -> !known.contains(found.rule().code() + " " + found.path()))
          .extracting(found -> found.rule().severity())
          .allMatch(severity -> severity.compareTo(violation.rule().severity()) > 0);
    }
  }

  static Stream<Example> broken_alone() {
    return Examples.drawn().stream()
        .filter(example -> !hasNoRemedy(example.code()))
        .filter(example -> example.report().violations().size() == 1);
  }

  @ParameterizedTest
  @MethodSource("broken_alone")
  void where_one_norm_is_broken_alone_the_best_remedy_leaves_nothing_broken(Example example) {
    Violation violation = example.report().violations().get(0);

    for (Remedy best : Iterables.limit(violation.remedies(), 1)) {
      assertThat(example.rulebook().report(best.applyTo(example.before()).after(), example.day()))
          .hasNoViolations();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_speaks_from_its_first_day_to_its_last(Rule<?> rule) {
    Range<LocalDate> inForce = rule.inForce();
    LocalDate begins = inForce.lowerEndpoint();
    LocalDate first = begins.isBefore(FIRST_RULEBOOK) ? FIRST_RULEBOOK : begins;
    if (rule.code().value().equals("REG-04")) {
      first = LocalDate.of(2025, 9, 30); // its deadline
    }

    assertThat(inForce.contains(begins)).isTrue();
    assertThat(inForce.contains(begins.minusDays(1))).isFalse();
    assertThat(speaks(rule, first)).isTrue();
    if (begins.isAfter(FIRST_RULEBOOK)) {
      assertThat(speaks(rule, begins.minusDays(1))).isFalse();
    }
    LocalDate last = inForce.hasUpperBound() ? inForce.upperEndpoint() : LocalDate.of(2026, 11, 24);
    assertThat(speaks(rule, last)).isTrue();
    if (inForce.hasUpperBound()) {
      assertThat(speaks(rule, last.plusDays(1))).isFalse();
    }
  }

  private static boolean speaks(Rule<?> rule, LocalDate day) {
    return examplesOf(rule)
        .flatMap(example -> example.on(day).report().violations().stream())
        .anyMatch(violation -> violation.rule() == rule);
  }
}
