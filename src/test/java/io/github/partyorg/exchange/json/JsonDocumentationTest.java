package io.github.partyorg.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.Snippets;
import io.github.partyorg.exchange.json.MalformedJsonException.Kind;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The page about JSON shows what the code writes. */
class JsonDocumentationTest {

  private static final String PAGE = "docs/json.md";

  private static List<String> lines() throws IOException {
    return Files.readAllLines(Path.of(PAGE), StandardCharsets.UTF_8);
  }

  /** Writes a document in one line, as the formats do. */
  private static String inOneLine(String document) {
    StringWriter line = new StringWriter();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), document);
        JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
      parser.nextToken();
      out.copyCurrentStructure(parser);
    }
    return line.toString();
  }

  private static JsonFormat<?> formatOf(String line) {
    return Json.formats().stream()
        .filter(format -> line.startsWith("{\"format\":\"" + format.name() + "\""))
        .findFirst()
        .orElseThrow();
  }

  private static <T> String writtenAgain(JsonFormat<T> format, String line) {
    return format.text(format.parse(line));
  }

  @Test
  void each_example_is_what_is_written_of_it() throws IOException {
    List<String> examples = Snippets.blocks(PAGE, "json");

    assertThat(examples).hasSize(3);
    for (String example : examples) {
      String line = inOneLine(example);
      assertThat(writtenAgain(formatOf(line), line)).isEqualTo(line);
    }
  }

  @Test
  void its_first_use_is_compiled(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("tuan-giao.json");
    Hierarchy hierarchy = TuanGiao.in2018();
    Plan plan = TuanGiao.plan2018();
    // step
    Json.hierarchies().write(hierarchy, file);
    Hierarchy same = Json.hierarchies().read(file);
    String text = Json.plans().text(plan);
    Plan again = Json.plans().parse(text);
    // end

    assertThat(same).isEqualTo(hierarchy);
    assertThat(again).isEqualTo(plan);
    assertThat(Snippets.blocks(PAGE, "java"))
        .containsAll(Snippets.steps("exchange/json/JsonDocumentationTest"))
        .containsAll(Snippets.steps("exchange/jackson/MapperOfJackson3Test"));
  }

  @Test
  void it_names_every_format_with_its_type() throws IOException {
    List<String> page = lines();

    for (JsonFormat<?> format : Json.formats()) {
      assertThat(page)
          .anyMatch(
              line ->
                  line.startsWith("| `" + format.name() + "` | `Json.")
                      && line.contains("()` | `" + format.type().getSimpleName() + "` |"));
    }
  }

  @Test
  void it_names_every_kind_of_fault_and_the_limits() throws IOException {
    List<String> page = lines();

    assertThat(Stream.of(Kind.values()))
        .allSatisfy(
            kind -> assertThat(page).anyMatch(line -> line.startsWith("| `" + kind + "` |")));
    assertThat(JsonLimits.standard()).isEqualTo(new JsonLimits(200, 100_000, Long.MAX_VALUE));
    assertThat(page)
        .contains(
            "| levels of objects and lists | 200 | `JsonLimits.withDepth` |",
            "| characters of a text | 100,000 | `JsonLimits.withTextLength` |");
  }
}
