package io.github.partyorg.testing.junit;

import io.github.partyorg.testing.scenarios.Scenario;
import io.github.partyorg.testing.scenarios.ScenarioAdapter;
import io.github.partyorg.testing.scenarios.ScenarioPack;
import io.github.partyorg.testing.scenarios.ScenarioResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** A test of each scenario, for a method with {@code @TestFactory} (phép thử từng tình huống). */
public final class ScenarioTests {

  private ScenarioTests() {}

  /**
   * Makes the tests. A scenario that needs what the application does not claim is skipped.
   *
   * @param pack the scenarios
   * @param adapter the application
   * @return a test of each scenario, in their order
   */
  public static Stream<DynamicTest> of(ScenarioPack pack, ScenarioAdapter adapter) {
    return pack.scenarios().stream()
        .map(
            scenario ->
                DynamicTest.dynamicTest(scenario.toString(), () -> check(scenario, adapter)));
  }

  private static void check(Scenario scenario, ScenarioAdapter adapter) {
    ScenarioResult result = ScenarioResult.of(scenario, adapter);
    switch (result.verdict()) {
      case PASSED -> {}
      case FAILED -> throw new AssertionFailedError(result.toString());
      case SKIPPED -> throw new TestAbortedException(result.toString());
    }
  }
}
