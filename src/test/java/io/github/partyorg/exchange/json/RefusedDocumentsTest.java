package io.github.partyorg.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.exchange.json.MalformedJsonException.Kind;
import io.github.partyorg.structure.MalformedHierarchyException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is no document of the format is refused with its place. */
class RefusedDocumentsTest {

  /** A member that each test breaks in its own way stands on line 5. */
  private static final String SOUND =
      """
      {"format":"party-structure/hierarchy","version":1,
       "id":"X","name":"Đảng bộ xã X","kind":"COMMUNE","level":"grassroots","children":[
        {"type":"branch","id":"A","name":"Chi bộ A","kind":"VILLAGE","members":[
         {"id":"M1","name":"Đảng viên 0001","standing":"official"},
         {"id":"M2","name":"Đảng viên 0002","standing":"official","officialSince":"2010-02-03"}
        ]}
       ]}
      """;

  private static MalformedJsonException refused(JsonFormat<?> format, String document) {
    return catchThrowableOfType(MalformedJsonException.class, () -> format.parse(document));
  }

  private static MalformedJsonException refused(String from, String to) {
    assertThat(SOUND).contains(from);
    return refused(Json.hierarchies(), SOUND.replace(from, to));
  }

  private static void isAt(MalformedJsonException refused, Kind kind, String path, int line) {
    assertThat(refused.kind()).as(refused.getMessage()).isEqualTo(kind);
    assertThat(refused.path()).isEqualTo(path);
    assertThat(refused.line()).isEqualTo(line);
  }

  @Test
  void the_document_that_the_others_break_is_sound() {
    assertThat(Json.hierarchies().parse(SOUND).memberCount()).isEqualTo(2);
  }

  @Test
  void an_unknown_field_with_the_nearest_one() {
    MalformedJsonException refused = refused("\"officialSince\":\"2010", "\"oficialSince\":\"2010");

    isAt(refused, Kind.UNKNOWN_FIELD, "$.children[0].members[1].oficialSince", 5);
    assertThat(refused.column()).isEqualTo(61);
    assertThat(refused.nearest()).contains("officialSince");
    assertThat(refused)
        .hasMessage(
            "Line 5, column 61, $.children[0].members[1].oficialSince: unknown field:"
                + " \"oficialSince\"; expected: id, name, standing, participation, occupation,"
                + " admittedOn, officialSince, profile, interruptions; nearest: officialSince");
    assertThat(refused.summary().vietnamese())
        .startsWith("Dòng 5, cột 61, $.children[0].members[1].oficialSince: trường không có");
  }

  @Test
  void a_field_twice() {
    MalformedJsonException refused = refused("\"id\":\"M2\",", "\"id\":\"M2\",\"id\":\"M3\",");

    isAt(refused, Kind.DOUBLED, "$.children[0].members[1].id", 5);
  }

  @Test
  void a_missing_field() {
    MalformedJsonException refused = refused("\"name\":\"Đảng viên 0002\",", "");

    isAt(refused, Kind.MISSING_FIELD, "$.children[0].members[1]", 5);
    assertThat(refused.expected()).isEqualTo("\"name\"");
  }

  @Test
  void null_for_a_text_and_a_list_for_a_text() {
    isAt(
        refused("\"Đảng viên 0002\"", "null"), Kind.WRONG_TYPE, "$.children[0].members[1].name", 5);
    MalformedJsonException list = refused("\"Đảng viên 0002\"", "[]");
    isAt(list, Kind.WRONG_TYPE, "$.children[0].members[1].name", 5);
    assertThat(list.found()).isEqualTo("a list");
    assertThat(refused("\"Đảng viên 0002\"", "{}").found()).isEqualTo("an object");
    assertThat(refused("\"Đảng viên 0002\"", "17.5").found()).isEqualTo("17.5");
    assertThat(refused("\"Đảng viên 0002\"", "true").found()).isEqualTo("true");
  }

  @Test
  void a_text_for_a_list() {
    MalformedJsonException refused =
        refused(
            Json.plans(), "{\"format\":\"party-structure/plan\",\"version\":1,\"decisions\":\"\"}");

    isAt(refused, Kind.WRONG_TYPE, "$.decisions", 1);
    assertThat(refused.expected()).isEqualTo("a list");
  }

  @Test
  void an_unknown_word_with_the_nearest_one() {
    MalformedJsonException word = refused("\"level\":\"grassroots\"", "\"level\":\"grasroots\"");
    isAt(word, Kind.UNKNOWN_WORD, "$.level", 2);
    assertThat(word.nearest()).contains("grassroots");
    MalformedJsonException kind = refused("\"VILLAGE\"", "\"VILAGE\"");
    isAt(kind, Kind.UNKNOWN_WORD, "$.children[0].kind", 3);
    assertThat(kind.nearest()).contains("VILLAGE");
    MalformedJsonException type = refused("\"type\":\"branch\"", "\"type\":\"brnch\"");
    isAt(type, Kind.UNKNOWN_WORD, "$.children[0].type", 3);
    assertThat(type.nearest()).contains("branch");
    assertThat(refused("\"VILLAGE\"", "\"quite something else\"").nearest()).isEmpty();
  }

  @Test
  void a_day_that_there_is_not() {
    for (String day : new String[] {"2018-02-30", "03/02/2010", "2010-2-3", "2010-02-0x"}) {
      isAt(
          refused("2010-02-03", day), Kind.IMPOSSIBLE, "$.children[0].members[1].officialSince", 5);
    }
  }

  @Test
  void another_format_and_a_newer_version() {
    MalformedJsonException format = refused("party-structure/hierarchy", "party-structure/plan");
    isAt(format, Kind.OTHER_FORMAT, "$.format", 1);
    assertThat(format.expected()).isEqualTo("\"party-structure/hierarchy\"");
    MalformedJsonException version = refused("\"version\":1", "\"version\":7");
    isAt(version, Kind.NEWER_VERSION, "$.version", 1);
    assertThat(version).hasMessageContaining("version 7; expected: a version up to 1");
    isAt(refused("\"version\":1", "\"version\":0"), Kind.IMPOSSIBLE, "$.version", 1);
  }

  @Test
  void a_document_that_does_not_begin_with_its_format_and_an_object_without_its_type() {
    isAt(
        refused("\"format\":\"party-structure/hierarchy\",", ""), Kind.FIRST_FIELD, "$.version", 1);
    isAt(refused("\"version\":1,", ""), Kind.FIRST_FIELD, "$.id", 2);
    isAt(refused("\"type\":\"branch\",", ""), Kind.FIRST_FIELD, "$.children[0].id", 3);
    isAt(refused(Json.plans(), "{}"), Kind.FIRST_FIELD, "$", 1);
    isAt(refused(Json.plans(), "[]"), Kind.WRONG_TYPE, "$", 1);
    isAt(refused(Json.plans(), ""), Kind.WRONG_TYPE, "$", 1);
  }

  @Test
  void something_after_the_document() {
    isAt(refused(Json.hierarchies(), SOUND + "{}"), Kind.TRAILING, "$", 8);
    isAt(refused(Json.hierarchies(), SOUND + "x"), Kind.NOT_JSON, "$", 8);
  }

  @Test
  void what_is_cut_or_breaks_the_grammar() {
    assertThat(refused(Json.hierarchies(), SOUND.substring(0, 300)).kind())
        .isEqualTo(Kind.NOT_JSON);
    isAt(
        refused("\"standing\":\"official\",", "\"standing\":\"official\"," + ","),
        Kind.NOT_JSON,
        "$.children[0].members[1].standing",
        5);
    isAt(
        refused("Đảng viên 0002", "Đảng viên \u0000"),
        Kind.NOT_JSON,
        "$.children[0].members[1].name",
        5);
  }

  @Test
  void half_of_a_pair_of_characters() {
    for (String half : new String[] {"\\ud83c", "\\ud83cx", "\\udf33", "\\ud83c\\ud83c"}) {
      isAt(refused("Đảng viên 0002", half), Kind.IMPOSSIBLE, "$.children[0].members[1].name", 5);
    }
    assertThat(refused(Json.hierarchies(), SOUND.replace("viên 0002", "\\ud83c\\udf33"))).isNull();
  }

  @Test
  void what_the_model_refuses_with_its_own_reason() {
    MalformedJsonException id = refused("\"M2\"", "\"M/2\"");
    isAt(id, Kind.IMPOSSIBLE, "$.children[0].members[1].id", 5);
    assertThat(id.found()).contains("U+002F");
    MalformedJsonException doubled = refused("\"M2\"", "\"M1\"");
    isAt(doubled, Kind.IMPOSSIBLE, "$", 7);
    assertThat(doubled).hasCauseInstanceOf(MalformedHierarchyException.class);
    isAt(
        refused(
            "\"grassroots\",\"children\"",
            "\"grassroots\",\"leadership\":{\"seats\":[{\"post\":"
                + "\"secretary\",\"holder\":\"M9\",\"mandate\":\"elected\",\"since\":\"2018-01-01\"}]},"
                + "\"children\""),
        Kind.IMPOSSIBLE,
        "$",
        7);
  }

  @Test
  void parts_of_an_order_that_do_not_fit_together() {
    String opening =
        "{\"format\":\"party-structure/decision\",\"version\":1,\"issuer\":\"X\","
            + "\"effectiveOn\":\"2018-01-01\",\"orders\":[";
    MalformedJsonException both =
        refused(
            Json.decisions(),
            opening
                + "{\"type\":\"hand-over\",\"units\":[\"A\"],\"superior\":\"X\","
                + "\"outside\":\"Đảng bộ khác\"}]}");
    isAt(both, Kind.IMPOSSIBLE, "$.orders[0]", 1);
    assertThat(both.found()).isEqualTo("\"outside\" does not fit the other fields");
    MalformedJsonException neither =
        refused(Json.decisions(), opening + "{\"type\":\"hand-over\",\"units\":[\"A\"]}]}");
    assertThat(neither.found()).isEqualTo("\"outside\" is missing");
    MalformedJsonException nothing = refused(Json.decisions(), opening + "]}");
    isAt(nothing, Kind.IMPOSSIBLE, "$", 1);
    MalformedJsonException twice =
        refused(
            Json.decisions(), opening + "{\"type\":\"end-stay\",\"members\":[\"M1\",\"M1\"]}]}");
    isAt(twice, Kind.DOUBLED, "$.orders[0].members[1]", 1);
  }

  @Test
  void numbers_that_are_none_or_too_large() {
    String vote =
        "{\"format\":\"party-structure/decision\",\"version\":1,\"issuer\":\"X\","
            + "\"effectiveOn\":\"2018-01-01\",\"orders\":[{\"type\":\"expel\",\"member\":\"M1\","
            + "\"branch\":\"A\",\"votes\":[{\"body\":\"branch\",\"approving\":%s,\"entitled\":9}]}]}";
    assertThat(Json.decisions().parse(vote.formatted("8")).orders()).hasSize(1);
    isAt(
        refused(Json.decisions(), vote.formatted("3000000000")),
        Kind.IMPOSSIBLE,
        "$.orders[0].votes[0].approving",
        1);
    for (String wrong : new String[] {"8.0", "\"8\"", "null"}) {
      isAt(
          refused(Json.decisions(), vote.formatted(wrong)),
          Kind.WRONG_TYPE,
          "$.orders[0].votes[0].approving",
          1);
    }
    isAt(
        refused(Json.decisions(), vote.formatted("10")),
        Kind.IMPOSSIBLE,
        "$.orders[0].votes[0]",
        1);
  }

  @Test
  void bytes_that_are_no_characters() {
    byte[] bytes = SOUND.getBytes(StandardCharsets.UTF_8);
    bytes[SOUND.indexOf("name") + 8] = (byte) 0xFF;
    MalformedJsonException refused =
        catchThrowableOfType(
            MalformedJsonException.class,
            () -> Json.hierarchies().read(new ByteArrayInputStream(bytes)));

    assertThat(refused.kind()).isEqualTo(Kind.NOT_JSON);
  }

  @Test
  void bytes_in_an_order_that_no_encoding_has() {
    MalformedJsonException refused =
        catchThrowableOfType(
            MalformedJsonException.class,
            () -> Json.hierarchies().read(new ByteArrayInputStream(new byte[] {0, 0, '{', 0})));

    assertThat(refused.kind()).isEqualTo(Kind.NOT_JSON);
    assertThat(refused.path()).isEqualTo("$");
    assertThat(refused.line()).isEqualTo(1);
  }

  @Test
  void a_broken_disk_is_no_fault_of_the_document() {
    IOException broken = new IOException("broken");
    InputStream disk =
        new SequenceInputStream(
            new ByteArrayInputStream(SOUND.substring(0, 20).getBytes(StandardCharsets.UTF_8)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw broken;
              }

              @Override
              public int read(byte[] bytes, int from, int length) throws IOException {
                throw broken;
              }
            });

    assertThatThrownBy(() -> Json.hierarchies().read(disk)).isSameAs(broken);
  }

  @Test
  void other_encodings_of_unicode_and_other_orders_of_fields_are_read() throws IOException {
    for (var charset : Set.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      assertThat(
              Json.hierarchies()
                  .read(new ByteArrayInputStream(SOUND.getBytes(charset)))
                  .memberCount())
          .isEqualTo(2);
    }
    byte[] marked = ("\uFEFF" + SOUND).getBytes(StandardCharsets.UTF_8);
    assertThat(Json.hierarchies().read(new ByteArrayInputStream(marked)).memberCount())
        .isEqualTo(2);
    String turned =
        SOUND.replace(
            "\"id\":\"M1\",\"name\":\"Đảng viên 0001\",",
            "\"name\":\"Đảng viên 0001\",\"id\":\"M1\",");
    assertThat(Json.hierarchies().parse(turned)).isEqualTo(Json.hierarchies().parse(SOUND));
  }

  @Test
  void every_kind_says_what_it_is_in_both_languages() {
    for (Kind kind : EnumSet.allOf(Kind.class)) {
      assertThat(kind.term().vietnamese()).isNotEqualTo(kind.term().english());
    }
  }
}
