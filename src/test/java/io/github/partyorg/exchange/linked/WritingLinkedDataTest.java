package io.github.partyorg.exchange.linked;

import static io.github.partyorg.exchange.linked.Graphs.BASE;
import static io.github.partyorg.exchange.linked.Graphs.ask;
import static io.github.partyorg.exchange.linked.Graphs.breaches;
import static io.github.partyorg.exchange.linked.OrganizationsAsLinkedDataTest.COMMUNE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.partyorg.Spent;
import io.github.partyorg.exchange.CancelledException;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.CommitteeBuilder;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Member;
import io.github.partyorg.testing.GeneratedParty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How files are written: addresses, bytes, memory, and what happens when something stops. */
class WritingLinkedDataTest {

  /** Ids that a careless address would lose, double or take for something else. */
  private static final List<String> HARD_IDS =
      List.of(
          "Chi bộ thôn Nà Sáy 1",
          "A?b=1#c",
          "50% <x> \"y\"",
          ".",
          "..",
          "a:b",
          "_:b0",
          "@id",
          "http:x",
          "{a}|\\^`",
          "a+b&c;d,e'f(g)*!$=~",
          "%2E",
          "😀",
          "Ð",
          "Đ",
          "unit",
          "ﬁ");

  static Hierarchy withHardIds() {
    CommitteeBuilder root = Committee.grassroots("ĐB xã An", Kind.COMMUNE).name("Đảng bộ xã");
    for (String id : HARD_IDS) {
      root.add(
          Branch.of(id, Kind.VILLAGE)
              .name("Chi bộ \"" + id + "\"\n\t\\ \u2028")
              .addMembers(Member.official(id).name("Đảng viên " + id).build())
              .build());
    }
    return Hierarchy.of(root.build());
  }

  @Test
  void each_hard_id_has_one_address_and_comes_back_as_it_was() throws IOException {
    Model model = Graphs.of(withHardIds());

    assertThat(breaches(model)).isEmpty();
    assertThat(
            ask(
                model,
                "SELECT ?x { ?unit org:subOrganizationOf ?any ; dct:identifier ?x ."
                    + " FILTER(STRSTARTS(STR(?unit), 'https://example.org/party/unit/')) }"))
        .containsExactlyInAnyOrderElementsOf(HARD_IDS);
    assertThat(
            ask(
                model,
                "SELECT (CONCAT(?id, ' ', ?name) AS ?x) { ?any org:role <standing/OFFICIAL> ;"
                    + " org:organization/dct:identifier ?id ; org:member/foaf:name ?name }"))
        .containsExactlyInAnyOrderElementsOf(
            HARD_IDS.stream().map(id -> id + " Đảng viên " + id).toList());
  }

  @Test
  void letters_stand_in_an_address_and_all_else_is_escaped() throws IOException {
    assertThat(
            ask(
                Graphs.of(withHardIds()),
                "SELECT ?x { ?x org:subOrganizationOf ?any } ORDER BY ?x"))
        .contains(
            "https://example.org/party/unit/Chi%20bộ%20thôn%20Nà%20Sáy%201",
            "https://example.org/party/unit/A%3Fb%3D1%23c",
            "https://example.org/party/unit/%2E%2E",
            "https://example.org/party/unit/%252E",
            "https://example.org/party/unit/_%3Ab0");
  }

  @Test
  void nothing_is_fetched_and_each_node_stands_on_its_line() throws IOException {
    String text = new String(Graphs.bytes(COMMUNE), UTF_8);

    assertThat(text).contains("\"@context\":[{");
    assertThat(text.lines().filter(line -> line.contains("\"type\":\"org:Membership\"")))
        .hasSize(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "party/",
        "https://example.org/party",
        "https://example.org/party/?a=b",
        "https://example.org/party/#",
        "urn:party:",
        "mailto:a@example.org"
      })
  void a_base_that_is_no_folder_is_refused(String base) {
    assertThatThrownBy(() -> LinkedData.of(URI.create(base)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(base)
        .hasMessageContaining("slash");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ar-EG-u-nu-arab", "vi", "th-TH-u-ca-buddhist-nu-thai"})
  void the_bytes_are_the_same_under_any_locale(String locale) throws IOException {
    byte[] expected = Graphs.bytes(COMMUNE);
    byte[] history = Graphs.bytes(HistoryAsLinkedDataTest.MERGED_AND_UNDONE);
    byte[] popolo = popolo();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));

      assertThat(Graphs.bytes(COMMUNE)).isEqualTo(expected);
      assertThat(Graphs.bytes(HistoryAsLinkedDataTest.MERGED_AND_UNDONE)).isEqualTo(history);
      assertThat(popolo()).isEqualTo(popolo);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static byte[] popolo() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    Popolo.withProfiles().write(COMMUNE, stream);
    return stream.toByteArray();
  }

  @Test
  void the_bytes_are_the_same_under_any_charset(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("commune.jsonld");
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-16",
                "-Duser.language=tr",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WritingLinkedDataTest.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();

    assertThat(other.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readAllBytes(file)).isEqualTo(Graphs.bytes(withHardIds()));
  }

  /** Writes in a process of another charset. */
  public static void main(String... file) throws IOException {
    LinkedData.of(BASE).organizations(withHardIds(), Path.of(file[0]));
  }

  @Test
  void a_stream_stays_open() throws IOException {
    AtomicBoolean isClosed = new AtomicBoolean();
    OutputStream stream =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            isClosed.set(true);
          }
        };
    LinkedData.of(BASE).organizations(COMMUNE, stream);
    Popolo.withoutProfiles().write(COMMUNE, stream);

    assertThat(isClosed).isFalse();
  }

  @Test
  void a_stopped_writing_leaves_the_old_file_and_nothing_beside_it(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("party.jsonld"), "old");
    LinkedData stopped = LinkedData.of(BASE).observedBy(done -> false);

    assertThatThrownBy(() -> stopped.organizations(COMMUNE, file))
        .isInstanceOf(CancelledException.class);
    assertThatThrownBy(() -> stopped.history(HistoryAsLinkedDataTest.MERGED_AND_UNDONE, file))
        .isInstanceOf(CancelledException.class);
    assertThatThrownBy(() -> Popolo.withProfiles().observedBy(done -> false).write(COMMUNE, file))
        .isInstanceOf(CancelledException.class);
    assertThat(Files.readString(file)).isEqualTo("old");
    assertThat(folder.toFile().list()).containsExactly("party.jsonld");

    LinkedData.of(BASE).organizations(COMMUNE, file);
    assertThat(Files.readAllBytes(file)).isEqualTo(Graphs.bytes(COMMUNE));
    assertThat(folder.toFile().list()).containsExactly("party.jsonld");
  }

  @Test
  void a_stream_that_was_stopped_has_no_whole_file() {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    Hierarchy district = Hierarchy.of(GeneratedParty.district(1));

    assertThatThrownBy(
            () ->
                LinkedData.of(BASE).observedBy(done -> done < 2000).organizations(district, stream))
        .isInstanceOf(CancelledException.class)
        .hasMessageContaining("2000");
    assertThat(stream.toString(UTF_8)).isNotEmpty();
    assertThatThrownBy(() -> new JsonMapper().readTree(stream.toByteArray()))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void a_failure_of_the_stream_is_that_of_the_stream() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("full");
          }
        };

    assertThatThrownBy(() -> LinkedData.of(BASE).organizations(COMMUNE, full))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("full");
    assertThatThrownBy(() -> Popolo.withProfiles().write(COMMUNE, full))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("full");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Đảng bộ \uD83D", "Đảng bộ \uD83Dx", "\uDE00 Đảng bộ"})
  void half_a_character_is_refused(String name) {
    Hierarchy hierarchy = Hierarchy.of(Committee.grassroots("C", Kind.COMMUNE).name(name).build());

    assertThatThrownBy(
            () -> LinkedData.of(BASE).organizations(hierarchy, OutputStream.nullOutputStream()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("surrogate");
    assertThatThrownBy(
            () -> Popolo.withProfiles().write(hierarchy, OutputStream.nullOutputStream()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void one_more_unit_costs_as_much_as_the_one_before() {
    long one = spent(Hierarchy.of(GeneratedParty.province(1, 2)));
    long three = spent(Hierarchy.of(GeneratedParty.province(1, 6)));

    assertThat((double) three / one).isBetween(2.0, 4.5);
  }

  private static long spent(Hierarchy hierarchy) {
    return Spent.bytes(
        () -> {
          try {
            LinkedData.of(BASE).organizations(hierarchy, OutputStream.nullOutputStream());
            Popolo.withoutProfiles().write(hierarchy, OutputStream.nullOutputStream());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return hierarchy;
        });
  }

  @Test
  void a_hierarchy_without_anything_but_its_root_is_described() throws IOException {
    Hierarchy bare = Hierarchy.of(Committee.grassroots("C", Kind.COMMUNE).name("Đảng bộ").build());

    assertThat(breaches(Graphs.of(bare))).isEmpty();
  }
}
