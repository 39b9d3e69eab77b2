package io.github.partyorg.testing.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library passes every scenario that it ships, and each scenario tells what it is about. */
class ScenariosOfTheLibraryTest {

  static Stream<Scenario> scenarios() {
    return ScenarioPack.all().scenarios().stream();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void the_library_passes(Scenario scenario) {
    ScenarioResult result = ScenarioResult.of(scenario, new TheLibrary());

    assertThat(result.verdict()).as(result.toString()).isEqualTo(ScenarioResult.Verdict.PASSED);
  }

  @Test
  void nothing_is_skipped() {
    ScenarioReport report = ScenarioReport.of(ScenarioPack.all(), new TheLibrary());

    assertThat(report.missing()).isEmpty();
    assertThat(report.results(ScenarioResult.Verdict.PASSED)).hasSameSizeAs(report.results());
  }

  @Test
  void every_ability_is_needed_by_some_scenario() {
    assertThat(scenarios().flatMap(scenario -> scenario.needs().stream()))
        .contains(Ability.values());
  }

  @Test
  void there_are_hard_cases_and_three_reforms() {
    assertThat(ScenarioPack.hardCases().scenarios()).hasSizeGreaterThan(30);
    assertThat(ScenarioPack.reform2018().scenarios()).hasSizeGreaterThan(5);
    assertThat(ScenarioPack.reform2025().scenarios()).hasSizeGreaterThan(5);
    assertThat(ScenarioPack.reform2026().scenarios()).hasSizeGreaterThan(4);
  }

  /** Deaths are told as deaths; no other scenario changes who is a member. */
  @ParameterizedTest
  @MethodSource("scenarios")
  void members_are_conserved(Scenario scenario) {
    int came = scenario.needs().contains(Ability.BORDER) ? 3 : 0;
    int died = scenario.needs().contains(Ability.MEMBERSHIPS) ? 1 : 0;
    scenario
        .after()
        .ifPresent(
            after ->
                assertThat(after.hierarchy().memberCount() + came + died)
                    .isEqualTo(scenario.before().memberCount()));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void what_is_expected_can_be_told_from_doing_nothing(Scenario scenario) {
    ScenarioAdapter idle = new Idle();

    assertThat(ScenarioResult.of(scenario, idle).verdict())
        .isEqualTo(ScenarioResult.Verdict.FAILED);
  }

  /** Claims everything and does nothing. */
  private static final class Idle implements ScenarioAdapter {
    @Override
    public Set<Ability> abilities() {
      return new TheLibrary().abilities();
    }

    @Override
    public Answer carryOut(Hierarchy before, Plan plan) {
      return Answer.of(before);
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void it_is_read_again_from_its_text(Scenario scenario) {
    String text =
        "gói\npack\n== %s\n%s\n%s\n%s"
            .formatted(
                scenario.id(),
                scenario.name().vietnamese(),
                scenario.name().english(),
                scenario.text());

    assertThat(ScenarioPack.read(text).scenarios()).containsExactly(scenario);
    assertThat(scenario.name().in(Locale.ENGLISH)).endsWith(".");
  }
}
