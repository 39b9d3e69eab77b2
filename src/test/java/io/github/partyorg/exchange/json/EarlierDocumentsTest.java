package io.github.partyorg.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.Samples;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Documents that were written once stay readable. A file here is never changed: what is written
 * otherwise later gets a version and files of its own.
 */
class EarlierDocumentsTest {

  private static String kept(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(EarlierDocumentsTest.class, "version-1/" + name + ".json"),
        StandardCharsets.UTF_8);
  }

  /** What the files of version 1 say, which is what today's code makes. */
  private static Map<String, String> today() {
    Hierarchy hierarchy = Samples.commune().hierarchy();
    return Map.of(
        "hierarchy", Json.hierarchies().text(hierarchy),
        "unit", Json.units().text(hierarchy.root()),
        "plan", Json.plans().text(TuanGiao.plan2018()),
        "year-record", Json.yearRecords().text(FullYear.record()),
        "report", Json.reports().text(WrittenReport.of(Samples.breaking("BR-01").report())));
  }

  private static <T> String writtenAgain(JsonFormat<T> format, String text) {
    return format.text(format.parse(text));
  }

  @Test
  void each_is_read_and_written_again() throws IOException {
    for (Map.Entry<String, String> document : today().entrySet()) {
      Path made = Path.of("target/version-1", document.getKey() + ".json");
      Files.createDirectories(made.getParent());
      Files.writeString(made, document.getValue());
    }
    for (JsonFormat<?> format : Json.formats()) {
      String name = format.name().substring("party-structure/".length());
      if (today().containsKey(name)) {
        String kept = kept(name);
        assertThat(writtenAgain(format, kept)).as("target/version-1/" + name).isEqualTo(kept);
      }
    }
  }

  @Test
  void hierarchies_plans_and_years_say_what_they_said() throws IOException {
    assertThat(Json.hierarchies().parse(kept("hierarchy")))
        .isEqualTo(Samples.commune().hierarchy());
    assertThat(Json.plans().parse(kept("plan"))).isEqualTo(TuanGiao.plan2018());
    assertThat(Json.yearRecords().parse(kept("year-record"))).isEqualTo(FullYear.record());
  }
}
