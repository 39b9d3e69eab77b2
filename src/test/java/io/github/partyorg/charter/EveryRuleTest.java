package io.github.partyorg.charter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.partyorg.charter.Examples.Example;
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
          "MEM-11", "MEM-12", "MEM-14", "MEM-15", "MEM-24", "TRF-02", "TRF-03");

  static ImmutableList<Example> examples() {
    return Examples.all();
  }

  @Test
  void there_is_an_example_for_each_rule_that_is_shipped() {
    assertThat(examples().stream().map(Example::rule).map(Norm.class::cast))
        .containsExactlyInAnyOrderElementsOf(
            Rulebooks.norms().stream().filter(norm -> norm instanceof Rule<?>).toList());
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
  @MethodSource("examples")
  void every_remedy_offered_cures_and_brings_nothing_as_severe(Example example) {
    Plan plan = example.plan(example.day());
    Report broken = example.report();
    Violation violation = broken.violationsOf(example.code()).get(0);
    Set<String> known = new HashSet<>(Bases.violations(broken));

    assertThat(violation.remedies().isEmpty()).isEqualTo(hasNoRemedy(example.code()));
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

  /** What a year's record shows is over, and no decision changes it. */
  private static boolean hasNoRemedy(String code) {
    return WITHOUT_REMEDY.contains(code) || code.matches("(MTG|REG|EVA)-.*");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_rule_speaks_from_its_first_day_to_its_last(Example example) {
    Range<LocalDate> inForce = example.rule().inForce();
    LocalDate begins = inForce.lowerEndpoint();
    LocalDate first = begins.isBefore(FIRST_RULEBOOK) ? FIRST_RULEBOOK : begins;
    if (example.code().equals("REG-04")) {
      first = LocalDate.of(2025, 9, 30); // its deadline
    }

    assertThat(inForce.contains(begins)).isTrue();
    assertThat(inForce.contains(begins.minusDays(1))).isFalse();
    assertThat(speaks(example, first)).isTrue();
    if (begins.isAfter(FIRST_RULEBOOK)) {
      assertThat(speaks(example, begins.minusDays(1))).isFalse();
    }
    LocalDate last = inForce.hasUpperBound() ? inForce.upperEndpoint() : LocalDate.of(2026, 11, 24);
    assertThat(speaks(example, last)).isTrue();
    if (inForce.hasUpperBound()) {
      assertThat(speaks(example, last.plusDays(1))).isFalse();
    }
  }

  private static boolean speaks(Example example, LocalDate day) {
    return example.on(day).report().violations().stream()
        .anyMatch(violation -> violation.rule() == example.rule());
  }
}
