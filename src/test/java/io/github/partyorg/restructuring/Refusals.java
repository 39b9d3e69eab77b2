package io.github.partyorg.restructuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.partyorg.structure.Hierarchy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Orders that are refused: minutes in which the reasons stand below each order. */
final class Refusals {

  private Refusals() {}

  /**
   * Returns a test for each paragraph of a text: behind {@code #} its name, then the orders of one
   * decision, and below an order, behind {@code !}, every reason why it is refused.
   */
  static Stream<DynamicTest> of(Hierarchy before, String text) {
    return Stream.of(text.split("\n\n"))
        .map(
            paragraph ->
                dynamicTest(
                    paragraph.lines().findFirst().orElseThrow().substring(2),
                    () -> check(before, paragraph)));
  }

  private static void check(Hierarchy before, String paragraph) {
    List<String> orders = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    int number = 0;
    for (String line : paragraph.lines().skip(1).toList()) {
      if (line.startsWith("  ! ")) {
        expected.add("order " + number + ": " + line.substring(4));
      } else {
        orders.add(line);
        number += line.startsWith(" ") ? 0 : 1;
      }
    }
    assertThat(Trials.reasons(before, String.join("\n", orders)))
        .containsExactlyElementsOf(expected);
  }
}
