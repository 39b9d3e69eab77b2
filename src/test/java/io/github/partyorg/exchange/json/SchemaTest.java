package io.github.partyorg.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RandomHierarchies;
import io.github.partyorg.restructuring.RandomPlans;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The published schema says what is written, and refuses what reading refuses. */
@Tag("slow")
class SchemaTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Json.schema());

  private static List<String> errors(String document) {
    return SCHEMA
        .validate(
            document,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** Returns a document of each format. */
  private static Map<JsonFormat<?>, String> documents() {
    Hierarchy hierarchy = Samples.commune().hierarchy();
    Map<JsonFormat<?>, String> documents = new LinkedHashMap<>();
    documents.put(Json.hierarchies(), Json.hierarchies().text(hierarchy));
    documents.put(Json.units(), Json.units().text(hierarchy.root()));
    documents.put(Json.yearRecords(), Json.yearRecords().text(FullYear.record()));
    WrittenReport report = WrittenReport.of(Samples.breaking("BR-01").report());
    documents.put(Json.reports(), Json.reports().text(report));
    documents.put(Json.reviews(), Json.reviews().text(new WrittenReview(report, report)));
    Outcome outcome = outcome();
    Hierarchy before = outcome.before();
    documents.put(Json.changeLogs(), Json.changeLogs().text(outcome));
    documents.put(Json.plans(), Json.plans().text(outcome.plan()));
    documents.put(Json.decisions(), Json.decisions().text(outcome.plan().decisions().get(0)));
    documents.put(
        Json.comparisons(), Json.comparisons().text(Comparison.between(before, outcome.after())));
    documents.put(
        Json.chronicles(),
        Json.chronicles()
            .text(Chronicle.beginning(LocalDate.of(2018, 1, 1), before).record(outcome.plan())));
    return documents;
  }

  /** Returns the outcome of the first random plan that can be carried out. */
  private static Outcome outcome() {
    Random random = new Random(1);
    Hierarchy before = RandomHierarchies.of(random);
    Plan plan = RandomPlans.of(before, random);
    while (!plan.reasonsAgainst(before).isEmpty()) {
      plan = RandomPlans.of(before, random);
    }
    return plan.applyTo(before);
  }

  @Test
  void it_is_made_of_the_shapes() throws IOException {
    String made = SchemaOfShapes.text();
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/party-structure.schema.json"), made);

    assertThat(Json.schema()).as("as in target/party-structure.schema.json").isEqualTo(made);
  }

  @Test
  void it_accepts_a_document_of_each_format() {
    assertThat(documents()).hasSameSizeAs(Json.formats());
    documents().forEach((format, document) -> assertThat(errors(document)).as(document).isEmpty());
  }

  @Test
  void it_accepts_orders_of_every_type() {
    for (long seed = 0; seed < 25; seed++) {
      Random random = new Random(seed);
      Hierarchy hierarchy = RandomHierarchies.of(random);
      for (int count = 0; count < 4; count++) {
        String document = Json.plans().text(RandomPlans.of(hierarchy, random));
        assertThat(errors(document)).as(document).isEmpty();
      }
    }
  }

  @Test
  void what_is_changed_in_any_object_is_refused_by_reading_and_by_the_schema() {
    documents()
        .forEach(
            (format, document) -> {
              int objects = objects(document).size();
              int step = Math.max(1, objects / 40);
              for (int at = 0; at < objects; at += step) {
                areBothRefused(format, changed(document, at, one -> one.put("nme", "x")));
                areBothRefused(format, changed(document, at, SchemaTest::anotherType));
                areBothRefused(format, changed(document, at, SchemaTest::nothing));
              }
            });
  }

  private static void areBothRefused(JsonFormat<?> format, String document) {
    assertThatThrownBy(() -> format.parse(document))
        .as(document)
        .isInstanceOf(MalformedJsonException.class);
    assertThat(errors(document)).as(document).isNotEmpty();
  }

  private static void anotherType(Map<String, Object> object) {
    Map.Entry<String, Object> last = last(object);
    last.setValue(last.getValue() instanceof Boolean ? "true" : true);
  }

  private static void nothing(Map<String, Object> object) {
    object.put(last(object).getKey(), null);
  }

  private static Map.Entry<String, Object> last(Map<String, Object> object) {
    return object.entrySet().stream().reduce((one, other) -> other).orElseThrow();
  }

  private static String changed(String document, int at, Consumer<Map<String, Object>> change) {
    Object tree = MAPPER.readValue(document, Object.class);
    List<Map<String, Object>> found = new ArrayList<>();
    collect(tree, found);
    change.accept(found.get(at));
    return MAPPER.writeValueAsString(tree);
  }

  private static List<Map<String, Object>> objects(String document) {
    List<Map<String, Object>> found = new ArrayList<>();
    collect(MAPPER.readValue(document, Object.class), found);
    return found;
  }

  @SuppressWarnings("unchecked") // names are texts
  private static void collect(Object tree, List<Map<String, Object>> found) {
    if (tree instanceof Map<?, ?> object) {
      if (!object.isEmpty()) {
        found.add((Map<String, Object>) object);
      }
      object.values().forEach(value -> collect(value, found));
    } else if (tree instanceof List<?> list) {
      list.forEach(value -> collect(value, found));
    }
  }
}
