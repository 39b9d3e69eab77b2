package io.github.partyorg.exchange.linked;

import static io.github.partyorg.exchange.linked.OrganizationsAsLinkedDataTest.COMMUNE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Streams;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Sex;
import io.github.partyorg.structure.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Popolo's lists keep its schema, name only what is in them, and lose nobody. */
class PopoloTest {

  private static final JsonMapper JSON = new JsonMapper();

  static Stream<Hierarchy> samples() {
    return Stream.concat(
        OrganizationsAsLinkedDataTest.samples(), Stream.of(WritingLinkedDataTest.withHardIds()));
  }

  private static String text(Popolo popolo, Hierarchy hierarchy) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    popolo.write(hierarchy, stream);
    return stream.toString(UTF_8);
  }

  private static List<String> errors(String text) throws IOException {
    try (InputStream stream = PopoloTest.class.getResourceAsStream("popolo.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(stream.readAllBytes(), UTF_8));
      return schema
          .validate(
              text,
              InputFormat.JSON,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  private static List<String> all(JsonNode file, String list, String property) {
    return Streams.stream(file.get(list))
        .filter(one -> one.has(property))
        .map(one -> one.get(property).asString())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_sample_keeps_the_schema_and_names_what_is_there(Hierarchy hierarchy)
      throws IOException {
    String text = text(Popolo.withProfiles(), hierarchy);
    JsonNode file = JSON.readTree(text);
    Set<String> persons = new HashSet<>(all(file, "persons", "id"));
    Set<String> units = new HashSet<>(all(file, "organizations", "id"));
    Set<String> posts = new HashSet<>(all(file, "posts", "id"));

    assertThat(errors(text)).isEmpty();
    for (String list : List.of("persons", "organizations", "posts", "memberships")) {
      assertThat(all(file, list, "id"))
          .as(list)
          .doesNotHaveDuplicates()
          .hasSize(file.get(list).size());
    }
    assertThat(units).containsAll(all(file, "organizations", "parent_id"));
    assertThat(units).containsAll(all(file, "posts", "organization_id"));
    assertThat(units).containsAll(all(file, "memberships", "organization_id"));
    assertThat(persons).containsAll(all(file, "memberships", "person_id"));
    assertThat(posts)
        .containsExactlyInAnyOrderElementsOf(Set.copyOf(all(file, "memberships", "post_id")));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_sample_is_counted_as_it_is(Hierarchy hierarchy) throws IOException {
    JsonNode file = JSON.readTree(text(Popolo.withoutProfiles(), hierarchy));

    assertThat(file.get("organizations")).hasSize(hierarchy.unitCount());
    assertThat(all(file, "organizations", "parent_id")).hasSize(hierarchy.unitCount() - 1);
    assertThat(all(file, "persons", "name")).hasSize(hierarchy.memberCount());
    assertThat(all(file, "memberships", "post_id")).hasSize(seats(hierarchy));
    assertThat(
            all(file, "memberships", "id").stream()
                .filter(id -> id.split("/", -1)[1].equals("member")))
        .hasSize(hierarchy.memberCount());
  }

  private static int seats(Hierarchy hierarchy) {
    int seats = 0;
    for (Unit unit : hierarchy.root().subtree()) {
      seats += unit.leadership().seats().size();
    }
    return seats;
  }

  @Test
  void personal_data_are_left_out_unless_asked_for() throws IOException {
    Hierarchy told =
        COMMUNE.revise(
            "M1",
            member ->
                member.withProfile(
                    Profile.empty()
                        .withBornOn(LocalDate.of(1980, 1, 2))
                        .withSex(Sex.FEMALE)
                        .withEthnicity("Thái")
                        .withReligion("Phật giáo")));

    assertThat(text(Popolo.withoutProfiles(), told))
        .isEqualTo(text(Popolo.withoutProfiles(), COMMUNE))
        .doesNotContain("1980");
    assertThat(text(Popolo.withProfiles(), told))
        .contains("\"birth_date\":\"1980-01-02\",\"gender\":\"nữ\"")
        .doesNotContain("Thái", "Phật giáo");
  }

  @Test
  void a_guest_from_outside_is_a_person_without_a_name() throws IOException {
    assertThat(text(Popolo.withoutProfiles(), COMMUNE))
        .contains("{\"id\":\"M9\"}")
        .contains(
            "\"role\":\"sinh hoạt tạm thời\",\"start_date\":\"2025-09-01\","
                + "\"end_date\":\"2026-08-31\"");
  }

  @Test
  void a_guest_from_outside_in_two_branches_is_one_person() throws IOException {
    Guest guest =
        Guest.builder()
            .member("M9")
            .outsideHome("Chi bộ ở xa")
            .since(LocalDate.of(2025, 9, 1))
            .until(LocalDate.of(2026, 8, 31))
            .build();
    Hierarchy hierarchy =
        Hierarchy.of(
            Committee.grassroots("AB", Kind.COMMUNE)
                .name("Đảng bộ xã An Bình")
                .add(
                    Branch.of("T1", Kind.VILLAGE).name("Chi bộ 1").addGuests(guest).build(),
                    Branch.of("T2", Kind.VILLAGE).name("Chi bộ 2").addGuests(guest).build())
                .build());

    JsonNode file = JSON.readTree(text(Popolo.withoutProfiles(), hierarchy));
    assertThat(all(file, "persons", "id")).containsExactly("M9");
    assertThat(all(file, "memberships", "person_id")).containsExactly("M9", "M9");
  }

  @Test
  void a_post_is_called_as_in_its_unit() throws IOException {
    assertThat(text(Popolo.withoutProfiles(), COMMUNE))
        .contains(
            "{\"id\":\"AB-T1/COMMITTEE_MEMBER\",\"label\":\"chi ủy viên\",\"role\":\""
                + Post.COMMITTEE_MEMBER.term().vietnamese()
                + "\",\"organization_id\":\"AB-T1\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"name\":\"Đảng bộ xã An Bình\" | \"title\":\"Đảng bộ xã An Bình\"",
        "\"name\":\"Đảng bộ xã An Bình\" | \"name\":\" \"",
        "1964-02-03 | 1964-02-30",
        "\"organization_id\":\"AB-T1\", | ''",
        "\"person_id\":\"M3\" | \"person\":\"M3\"",
        "\"label\": | \"name\":",
        "\"scheme\": | \"schema\":",
        "\"posts\": | \"offices\":",
        "{\"id\":\"M9\"} | {}",
      })
  void the_schema_finds_planted_mistakes(String good, String bad) throws IOException {
    String text = text(Popolo.withProfiles(), COMMUNE);

    assertThat(text).contains(good);
    assertThat(errors(text)).isEmpty();
    assertThat(errors(text.replace(good, bad))).isNotEmpty();
  }
}
