package io.github.partyorg.exchange.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.exchange.json.Json;
import io.github.partyorg.exchange.json.JsonLimits;
import io.github.partyorg.exchange.json.MalformedJsonException;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.testing.Samples;
import io.github.partyorg.testing.TuanGiao;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values are parts of an application's own documents, by a mapper of Jackson 3. */
class MapperOfJackson3Test {

  private final JsonMapper mapper = JsonMapper.builder().addModule(new PartyModule()).build();
  private final Hierarchy hierarchy = Samples.commune().hierarchy();

  /** What an application keeps. */
  record Dossier(String title, Hierarchy hierarchy, List<Decision> decisions, Unit unit) {}

  private Dossier dossier() {
    return new Dossier("Đề án", hierarchy, TuanGiao.decisions(), hierarchy.root());
  }

  @Test
  void a_record_of_an_application_is_read_as_it_was_written() {
    String text = mapper.writeValueAsString(dossier());

    assertThat(text).contains("\"hierarchy\":" + Json.hierarchies().text(hierarchy));
    assertThat(mapper.readValue(text, Dossier.class)).isEqualTo(dossier());
  }

  @Test
  void a_value_alone_is_a_document() {
    assertThat(mapper.writeValueAsString(hierarchy)).isEqualTo(Json.hierarchies().text(hierarchy));
    assertThat(mapper.readValue(Json.hierarchies().text(hierarchy), Hierarchy.class))
        .isEqualTo(hierarchy);
  }

  @Test
  void a_mapper_is_made_in_one_line() {
    // step
    JsonMapper mapper = JsonMapper.builder().addModule(new PartyModule()).build();
    // end

    assertThat(mapper.writeValueAsString(hierarchy)).isEqualTo(Json.hierarchies().text(hierarchy));
  }

  @Test
  void trees_work_too() {
    JsonNode tree = mapper.valueToTree(dossier());

    assertThat(tree.at("/hierarchy/format").asString()).isEqualTo("party-structure/hierarchy");
    assertThat(mapper.treeToValue(tree, Dossier.class)).isEqualTo(dossier());
  }

  @Test
  void an_unknown_field_and_a_field_twice_are_refused_with_the_path() {
    String text = mapper.writeValueAsString(dossier());

    for (String broken : List.of("\"nme\":\"x\",\"level\"", "\"id\":\"x\",\"level\"")) {
      assertThatThrownBy(
              () -> mapper.readValue(text.replaceFirst("\"level\"", broken), Dossier.class))
          .isInstanceOf(DatabindException.class)
          .hasCauseInstanceOf(MalformedJsonException.class)
          .hasMessageContaining(
              broken.startsWith("\"nme") ? "$.nme: unknown field" : "$.id: stated");
    }
  }

  @Test
  void limits_are_kept() {
    JsonMapper limited =
        JsonMapper.builder()
            .addModule(new PartyModule(JsonLimits.standard().withTextLength(5)))
            .build();

    assertThatThrownBy(() -> limited.readValue(Json.hierarchies().text(hierarchy), Hierarchy.class))
        .isInstanceOf(DatabindException.class);
  }
}
