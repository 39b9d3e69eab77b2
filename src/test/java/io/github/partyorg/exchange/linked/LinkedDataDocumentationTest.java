package io.github.partyorg.exchange.linked;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.Snippets;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code and the files of docs/linked-data.md are those of this test; expected in target. */
class LinkedDataDocumentationTest {

  private static final String PAGE = "docs/linked-data.md";

  @Test
  void the_page_shows_what_is_written() throws IOException {
    ByteArrayOutputStream organizations = new ByteArrayOutputStream();
    ByteArrayOutputStream history = new ByteArrayOutputStream();
    ByteArrayOutputStream registry = new ByteArrayOutputStream();
    // step
    LocalDate day = LocalDate.of(2026, 10, 1);
    Hierarchy commune =
        Hierarchy.of(
            Committee.grassroots("AB", Kind.COMMUNE)
                .name("Đảng bộ xã An Bình")
                .add(
                    Branch.of("AB-T1", Kind.VILLAGE)
                        .name("Chi bộ thôn 1")
                        .addMembers(Member.official("M1").name("Đảng viên 0001").build())
                        .leadership(Leadership.appointed(day).secretary("M1").build())
                        .build(),
                    Branch.of("AB-T2", Kind.VILLAGE)
                        .name("Chi bộ thôn 2")
                        .addMembers(Member.official("M2").name("Đảng viên 0002").build())
                        .build())
                .build());
    Decision merging =
        Decision.builder()
            .number("21-QĐ/ĐU")
            .issuer("AB")
            .effectiveOn(day)
            .addOrders(Merge.units("AB-T2").into("AB-T1"))
            .build();

    LinkedData data = LinkedData.of(URI.create("https://example.org/party/"));
    data.organizations(commune, organizations);
    data.history(Chronicle.beginning(day, commune).record(merging), history);
    Popolo.withoutProfiles().write(commune, registry);
    // end

    List<String> shown =
        List.of(
            nodes(organizations, "unit/AB-T1", "member/M1"),
            nodes(history, "decision/", "unit/AB-T1\",\"qualified"),
            registry.toString(UTF_8).strip());
    Files.writeString(Path.of("target/linked-data.txt"), String.join("\n\n", shown));
    assertThat(Snippets.blocks(PAGE, "java"))
        .isEqualTo(Snippets.steps("exchange/linked/LinkedDataDocumentationTest"));
    assertThat(Snippets.blocks(PAGE, "json")).isEqualTo(shown);
  }

  /** Returns the lines of nodes with such addresses. */
  private static String nodes(ByteArrayOutputStream file, String... addresses) {
    return file.toString(UTF_8)
        .lines()
        .map(line -> line.startsWith(",") ? line.substring(1) : line)
        .filter(
            line ->
                List.of(addresses).stream()
                    .anyMatch(each -> line.startsWith("{\"id\":\"party:" + each)))
        .collect(Collectors.joining("\n"));
  }
}
