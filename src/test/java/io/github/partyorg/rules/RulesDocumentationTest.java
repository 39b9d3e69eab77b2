package io.github.partyorg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of docs/rules.md is the catalogue's. */
class RulesDocumentationTest {

  @Test
  void the_documented_table_is_that_of_the_catalogue() throws IOException {
    String document = Files.readString(Path.of("docs/rules.md"));
    List<String> expected = Rulebooks.norms().stream().map(RulesDocumentationTest::row).toList();

    assertThat(document.lines().filter(line -> line.matches("\\| [A-Z]+-\\d.*")))
        .as("rows expected:\n" + String.join("\n", expected))
        .containsExactlyElementsOf(expected);
  }

  private static String row(Norm norm) {
    String applied =
        norm instanceof Rule<?> rule
            ? rule.severity().term().english() + "; checked on " + rule.subject().getSimpleName()
            : "by construction: " + ((Guarantee) norm).by();
    return "| %s | %s<br>*%s* | %s | %s | %s |"
        .formatted(
            norm.code(),
            norm.statement().vietnamese(),
            norm.statement().english(),
            applied,
            norm.source(),
            days(norm.inForce()));
  }

  private static String days(Range<LocalDate> days) {
    return days.hasUpperBound()
        ? days.lowerEndpoint() + " – " + days.upperEndpoint()
        : "from " + days.lowerEndpoint();
  }
}
