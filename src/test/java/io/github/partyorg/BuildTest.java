package io.github.partyorg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every file must keep to: versions stated alike, and texts that no default changes. */
class BuildTest {

  /** A number in the digits of the default locale. */
  private static final Pattern LOCAL_DIGITS =
      Pattern.compile("(?s)%[0-9,.]*[dfe].*\\.formatted\\(|String\\.format\\(\\s*\"");

  private static final Pattern VERSION =
      Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/first-hour.md", "src/benchmark/pom.xml"})
  void what_is_built_here_and_there_has_the_versions_of_the_library(String file)
      throws IOException {
    ImmutableMap<String, String> library = versions("pom.xml");
    ImmutableMap<String, String> stated = versions(file);

    assertThat(stated.keySet()).containsAnyElementsOf(library.keySet());
    assertThat(stated).containsAllEntriesOf(Maps.filterKeys(library, stated::containsKey));
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
    if (!version.startsWith("${")) {
      return version;
    }
    String name = version.substring(2, version.length() - 1);
    Matcher property = Pattern.compile("<" + name + ">([^<]+)<").matcher(text);
    return property.find() ? property.group(1) : version;
  }

  @Test
  void no_text_has_digits_of_the_default_locale() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      files = all.filter(file -> file.toString().endsWith(".java")).toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(LOCAL_DIGITS);
    }
  }
}
