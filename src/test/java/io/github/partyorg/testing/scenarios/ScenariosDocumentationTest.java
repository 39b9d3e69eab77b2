package io.github.partyorg.testing.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.Snippets;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The chapter on scenarios lists those that there are; the tables expected are in target. */
class ScenariosDocumentationTest {

  private static final String PAGE = "docs/testing.md";
  private static final String CHAPTER = "Scenarios for other software";

  private static final List<ScenarioPack> PACKS =
      List.of(
          ScenarioPack.hardCases(),
          ScenarioPack.reform2018(),
          ScenarioPack.reform2025(),
          ScenarioPack.reform2026());

  @Test
  void the_page_lists_every_scenario_with_what_it_needs() throws IOException {
    String expected =
        PACKS.stream().map(ScenariosDocumentationTest::table).collect(Collectors.joining("\n"));
    Files.writeString(Path.of("target/scenarios.txt"), expected, UTF_8);

    String page = Files.readString(Path.of(PAGE), UTF_8);
    assertThat(page.substring(Math.max(0, page.indexOf("### Hard cases")))).isEqualTo(expected);
  }

  private static String table(ScenarioPack pack) {
    return pack.scenarios().stream()
        .map(ScenariosDocumentationTest::row)
        .collect(
            Collectors.joining(
                "\n",
                "### "
                    + pack.name().english()
                    + " · "
                    + pack.name().vietnamese()
                    + "\n\n| scenario | what it is about | needs |\n|---|---|---|\n",
                "\n"));
  }

  private static String row(Scenario scenario) {
    return "| `%s` | %s<br>%s | %s |"
        .formatted(
            scenario.id(),
            scenario.name().english(),
            scenario.name().vietnamese(),
            listed(scenario.needs().stream()));
  }

  private static String listed(Stream<Ability> abilities) {
    return abilities.map(HasTerm::term).map(Bilingual::english).collect(Collectors.joining(", "));
  }

  @Test
  void the_scenario_of_the_page_is_read_and_passed() throws IOException {
    String shown = Snippets.blocks(PAGE, "scenarios", CHAPTER).get(0) + "\n";
    ScenarioReport report = ScenarioReport.of(ScenarioPack.read(shown), new TheLibrary());

    assertThat(report.results()).hasSize(2);
    assertThat(report.results(ScenarioResult.Verdict.PASSED)).hasSize(2);
  }

  @Test
  void the_adapter_of_the_page_is_that_of_the_library() throws IOException {
    assertThat(Snippets.blocks(PAGE, "java", CHAPTER))
        .containsExactlyElementsOf(
            List.of(
                Snippets.steps("testing/scenarios/TheLibrary").get(0),
                Snippets.steps("testing/scenarios/RunningScenariosTest").get(0)));
  }

  @Test
  void the_report_of_the_page_is_that_of_software_that_deletes() throws IOException {
    String report = ScenarioReport.of(ScenarioPack.reform2026(), new NaiveSoftware()).toString();
    Files.writeString(Path.of("target/scenario-report.txt"), report, UTF_8);

    assertThat(Snippets.blocks(PAGE, "text", CHAPTER)).containsExactly(report.strip());
  }
}
