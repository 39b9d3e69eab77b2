package io.github.partyorg.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.Snippets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page shows the tests of an application that src/it runs, and these are short. */
class ApplicationTestDocumentationTest {

  private static final String ON_CLASS_PATH =
      "src/it/tests-consumer/src/test/java/consumer/RegroupingServiceTest.java";
  private static final String IN_MODULE =
      "src/it/tests-module-consumer/src/test/java/consumer/tests/RegroupingServiceTest.java";

  private static final String MODULE =
      "src/it/tests-module-consumer/src/test/java/module-info.java";

  private static final String PAGE = "docs/testing.md";
  private static final String CHAPTER = "A test of an application";

  /** A test: its indentation, its name and its body. */
  private static final Pattern TEST =
      Pattern.compile(
          "^( +)@(?:Test|ForRandomHierarchies).*?\\bvoid (\\w+)\\(.*?\\) \\{\\n(.*?)^\\1\\}$",
          Pattern.DOTALL | Pattern.MULTILINE);

  private static final int MOST_LINES = 8;

  @Test
  void the_page_shows_the_code_of_the_application() throws IOException {
    String module = Files.readString(Path.of(MODULE), UTF_8);

    assertThat(Snippets.blocks(PAGE, "java", CHAPTER))
        .containsExactlyElementsOf(
            ImmutableList.<String>builder()
                .addAll(Snippets.stepsOf(ON_CLASS_PATH))
                .add(module.substring(module.indexOf("open module")).strip())
                .build());
  }

  /** What stands in them is compared where the tests run. */
  @Test
  void the_page_shows_the_message_of_each_test_that_fails() throws IOException {
    assertThat(Snippets.blocks(PAGE, "text", CHAPTER)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {ON_CLASS_PATH, IN_MODULE})
  void ten_tests_have_at_most_eight_lines_each(String file) throws IOException {
    String code = Files.readString(Path.of(file), UTF_8);
    List<Long> lengths =
        TEST.matcher(code).results().map(test -> test.group(3).lines().count()).toList();

    assertThat(lengths).hasSize(10).allMatch(length -> length <= MOST_LINES);
  }

  @ParameterizedTest
  @ValueSource(strings = {ON_CLASS_PATH, IN_MODULE})
  void three_of_them_fail_on_purpose(String file) throws IOException {
    String code = Files.readString(Path.of(file), UTF_8);

    assertThat(TEST.matcher(code.substring(code.indexOf("@FailsAsShown"))).results()).hasSize(3);
  }

  @Test
  void the_tests_of_the_module_are_the_same_but_for_the_one_that_collects_failures()
      throws IOException {
    assertThat(names(IN_MODULE)).isEqualTo(names(ON_CLASS_PATH));
    assertThat(Files.readString(Path.of(IN_MODULE), UTF_8)).doesNotContain("Soft");
  }

  private static List<String> names(String file) throws IOException {
    return TEST.matcher(Files.readString(Path.of(file), UTF_8))
        .results()
        .map(test -> test.group(2))
        .toList();
  }
}
