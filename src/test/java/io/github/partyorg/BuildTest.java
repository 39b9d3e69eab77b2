package io.github.partyorg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The version of the library and those of its tools are stated alike wherever they are stated. */
class BuildTest {

  private static final Pattern VERSION =
      Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/first-hour.md"})
  void a_page_depends_on_the_version_that_is_built(String page) throws IOException {
    assertThat(versions(page))
        .containsEntry("party-structure", versions("pom.xml").get("party-structure"));
  }

  @Test
  void the_benchmark_is_built_with_the_versions_of_the_library() throws IOException {
    ImmutableMap<String, String> library = versions("pom.xml");
    ImmutableMap<String, String> benchmark = versions("src/benchmark/pom.xml");

    assertThat(benchmark)
        .containsEntry("party-structure-benchmark", library.get("party-structure"))
        .containsAllEntriesOf(
            Maps.filterKeys(
                library, what -> benchmark.containsKey(what) && !what.equals("party-structure")));
  }

  /** Returns the versions by artifact, properties filled in. */
  private static ImmutableMap<String, String> versions(String file) throws IOException {
    String text = Files.readString(Path.of(file), UTF_8);
    ImmutableMap.Builder<String, String> versions = ImmutableMap.builder();
    Matcher found = VERSION.matcher(text);
    while (found.find()) {
      versions.put(found.group(1), filledIn(found.group(2), text));
    }
    return versions.buildKeepingLast();
  }

  private static String filledIn(String version, String text) {
    Matcher property =
        Pattern.compile("<" + version.replaceAll("[${}]", "") + ">([^<]+)<").matcher(text);
    return version.startsWith("$") && property.find() ? property.group(1) : version;
  }
}
