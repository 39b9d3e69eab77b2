package io.github.partyorg.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the sample, and the list of what they assume. */
class SampleDataTest {

  private static final Pattern ASSUMPTION = Pattern.compile("A-\\d\\d");
  private static final Path CODE = Path.of("src/main/java/io/github/partyorg/testing");
  private static final Path TABLES = Path.of("src/main/resources/io/github/partyorg/testing");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-units",
        "2018-decisions",
        "2018-orders",
        "2017-organizations",
        "2017-branches",
        "2017-training"
      })
  void every_row_says_what_it_rests_on(String table) {
    assertThat(Row.read("tuan-giao-" + table + ".csv"))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.words("source"))
                    .isNotEmpty()
                    .allMatch(source -> source.matches("[FA]-\\d\\d")));
  }

  @Test
  void the_list_in_docs_has_every_assumption_once_and_in_order() throws IOException {
    ImmutableList<String> listed =
        Files.readAllLines(Path.of("docs/sample.md"), UTF_8).stream()
            .filter(line -> line.startsWith("| A-"))
            .map(line -> line.substring(2, 6))
            .collect(ImmutableList.toImmutableList());

    assertThat(listed).doesNotHaveDuplicates().isSorted().first().isEqualTo("A-01");
    assertThat(Iterables.getLast(listed)).isEqualTo("A-%02d".formatted(listed.size()));
    assertThat(cited()).isEqualTo(ImmutableSortedSet.copyOf(listed));
  }

  @Test
  void a_table_that_is_not_there_is_named() {
    assertThatThrownBy(() -> Row.read("tuan-giao-1918.csv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tuan-giao-1918.csv");
  }

  @Test
  void a_column_that_is_not_there_is_named() {
    Row row = Row.read("tuan-giao-2018-decisions.csv").get(0);

    assertThatThrownBy(() -> row.text("colour"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("colour")
        .hasMessageContaining("issuedOn");
  }

  /** Returns the assumptions that code and tables refer to. */
  private static SortedSet<String> cited() throws IOException {
    SortedSet<String> cited = new TreeSet<>();
    for (Path folder : ImmutableList.of(CODE, TABLES)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher matcher = ASSUMPTION.matcher(Files.readString(file));
          while (matcher.find()) {
            cited.add(matcher.group());
          }
        }
      }
    }
    return cited;
  }
}
