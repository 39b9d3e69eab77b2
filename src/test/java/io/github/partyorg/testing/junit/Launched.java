package io.github.partyorg.testing.junit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What came of the tests of a class, run by the launcher. */
final class Launched implements TestExecutionListener {

  private final Map<String, TestExecutionResult> results = new LinkedHashMap<>();

  private Launched() {}

  static Launched run(Class<?> tests) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClass(tests))
            .build();
    Launched launched = new Launched();
    LauncherFactory.create().execute(request, launched);
    return launched;
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) {
      // JUnit 6 puts a space before the parameters.
      results.put(test.getDisplayName().replace(" (", "("), result);
    }
  }

  List<String> names() {
    return new ArrayList<>(results.keySet());
  }

  List<String> failed() {
    List<String> failed = new ArrayList<>();
    results.forEach(
        (name, result) -> {
          if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            failed.add(name);
          }
        });
    return failed;
  }

  Throwable failure(String name) {
    return Objects.requireNonNull(results.get(name), name).getThrowable().orElseThrow();
  }
}
