package io.github.partyorg.exchange.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.partyorg.exchange.json.Json;
import io.github.partyorg.exchange.json.JsonLimits;
import io.github.partyorg.exchange.json.MalformedJsonException;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.testing.Samples;
import io.github.partyorg.testing.TuanGiao;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values are parts of an application's own documents, by a mapper of Jackson 2. */
class MapperOfJackson2Test {

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new Jackson2PartyModule()).build();
  private final Hierarchy hierarchy = Samples.commune().hierarchy();

  /** What an application keeps. */
  record Dossier(String title, Hierarchy hierarchy, List<Decision> decisions, Unit unit) {}

  private Dossier dossier() {
    return new Dossier("Đề án", hierarchy, TuanGiao.decisions(), hierarchy.root());
  }

  @Test
  void a_record_of_an_application_is_read_as_it_was_written() throws IOException {
    String text = mapper.writeValueAsString(dossier());

    assertThat(text).contains("\"hierarchy\":" + Json.hierarchies().text(hierarchy));
    assertThat(mapper.readValue(text, Dossier.class)).isEqualTo(dossier());
  }

  @Test
  void a_value_alone_is_a_document() throws IOException {
    assertThat(mapper.writeValueAsString(hierarchy)).isEqualTo(Json.hierarchies().text(hierarchy));
    assertThat(mapper.readValue(Json.hierarchies().text(hierarchy), Hierarchy.class))
        .isEqualTo(hierarchy);
  }

  @Test
  void trees_work_too() throws IOException {
    JsonNode tree = mapper.valueToTree(dossier());

    assertThat(tree.at("/hierarchy/format").asText()).isEqualTo("party-structure/hierarchy");
    assertThat(mapper.treeToValue(tree, Dossier.class)).isEqualTo(dossier());
  }

  @Test
  void an_unknown_field_and_a_field_twice_are_refused_with_the_path() throws IOException {
    String text = mapper.writeValueAsString(dossier());

    for (String broken : List.of("\"nme\":\"x\",\"level\"", "\"id\":\"x\",\"level\"")) {
      assertThatThrownBy(
              () -> mapper.readValue(text.replaceFirst("\"level\"", broken), Dossier.class))
          .isInstanceOf(JsonMappingException.class)
          .hasCauseInstanceOf(MalformedJsonException.class)
          .hasMessageContaining(
              broken.startsWith("\"nme") ? "$.nme: unknown field" : "$.id: stated");
    }
  }

  @Test
  void limits_are_kept() {
    JsonMapper limited =
        JsonMapper.builder()
            .addModule(new Jackson2PartyModule(JsonLimits.standard().withTextLength(5)))
            .build();

    assertThatThrownBy(() -> limited.readValue(Json.hierarchies().text(hierarchy), Hierarchy.class))
        .isInstanceOf(JsonMappingException.class);
  }
}
