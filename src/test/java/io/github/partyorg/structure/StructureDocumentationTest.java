package io.github.partyorg.structure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.charter.PartyLevels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/structure.md are those of the code; those expected are in target, by name. */
class StructureDocumentationTest {

  private static final Path SOURCE =
      Path.of("src/test/java/io/github/partyorg/structure/StructureDocumentationTest.java");

  private String page = "";

  @BeforeEach
  void read_the_page() throws IOException {
    page = Files.readString(Path.of("docs/structure.md"), UTF_8);
  }

  static Stream<Arguments> tables() {
    return Stream.concat(
        Stream.of(
            Arguments.of("Levels", rows(Level.values())),
            Arguments.of("Places", rows(Role.values())),
            Arguments.of("Forms", rows(BranchForm.values())),
            Arguments.of(
                "Kinds", Kind.shipped().stream().map(StructureDocumentationTest::row).toList())),
        Stream.of(
                PartyLevels.UNTIL_JUNE_2025, PartyLevels.FROM_JULY_2025, PartyLevels.FROM_JULY_2026)
            .map(scheme -> Arguments.of(scheme.name().english(), rows(scheme))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void it_has_every_row_of_each_table(String heading, List<String> expected) throws IOException {
    Files.write(Path.of("target/" + heading + ".txt"), expected, UTF_8);

    assertThat(table(heading)).containsExactlyElementsOf(expected);
  }

  @Test
  void it_shows_every_scheme_of_the_party() {
    assertThat(PartyLevels.SCHEMES.first()).isSameAs(PartyLevels.UNTIL_JUNE_2025);
    assertThat(PartyLevels.SCHEMES.later().values())
        .containsExactly(PartyLevels.FROM_JULY_2025, PartyLevels.FROM_JULY_2026);
  }

  @Test
  void a_branch_is_what_its_place_and_the_day_make_of_it() {
    // page begins
    Branch village = Branch.of("B02", Kind.VILLAGE).name("Chi bộ bản số 02").build();
    Branch school = Branch.of("TH", Kind.SCHOOL).name("Chi bộ Trường Tiểu học").build();
    Committee commune =
        Committee.superior("CS", Kind.COMMUNE)
            .name("Đảng bộ xã Chiềng Sinh")
            .code("03412")
            .add(village, school)
            .build();
    Committee province = Committee.province("DB").name("Đảng bộ tỉnh").add(commune).build();
    Hierarchy hierarchy = Hierarchy.of(province);

    LevelScheme levels = PartyLevels.on(LocalDate.of(2025, 7, 1));
    hierarchy.place(village.id(), levels).role(); // SUBORDINATE_BRANCH
    hierarchy.place(school.id(), levels).role(); // GRASSROOTS_BRANCH
    hierarchy.coded(OfficialCode.of("03412")); // the commune
    // page ends

    assertThat(hierarchy.place(village.id(), levels).role()).isEqualTo(Role.SUBORDINATE_BRANCH);
    assertThat(hierarchy.place(school.id(), levels).role()).isEqualTo(Role.GRASSROOTS_BRANCH);
    assertThat(hierarchy.coded(OfficialCode.of("03412"))).contains(commune);
  }

  @Test
  void it_shows_the_code_of_this_test() throws IOException {
    Matcher code =
        Pattern.compile("// page begins\n(.*?)\n *// page ends", Pattern.DOTALL)
            .matcher(Files.readString(SOURCE, UTF_8));

    assertThat(code.find()).isTrue();
    assertThat(page).contains("```java\n" + code.group(1).stripIndent() + "\n```");
  }

  @Test
  void it_names_every_defect() {
    for (Defect.Kind defect : Defect.Kind.values()) {
      assertThat(page).contains("| `" + defect.name() + "` | ");
    }
  }

  /** Returns the rows of the first table below a heading, without its head. */
  private List<String> table(String heading) {
    return page.lines()
        .dropWhile(line -> !line.matches("(?i)##+ " + Pattern.quote(heading)))
        .dropWhile(line -> !line.startsWith("|---"))
        .skip(1)
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }

  private static <E extends Enum<E> & HasTerm> List<String> rows(E[] constants) {
    return Stream.of(constants).map(constant -> row(constant.name(), constant)).toList();
  }

  private static List<String> rows(LevelScheme scheme) {
    return scheme.rows().stream().map(StructureDocumentationTest::row).toList();
  }

  private static String row(String code, HasTerm termed) {
    return "| `%s` | %s | %s |"
        .formatted(code, termed.term().vietnamese(), termed.term().english());
  }

  private static String row(Kind kind) {
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            kind.code(),
            kind.term().vietnamese(),
            kind.term().english(),
            kind.basis().term().english(),
            kind.wider().map(wider -> "`" + wider.code() + "`").orElse(""));
  }

  private static String row(Nesting row) {
    return "| %s | %s | `%s`%s | %s | %s | %s | %s |"
        .formatted(
            row.level().map(level -> "`" + level.name() + "`").orElse("branch"),
            kinds(row.kinds(), row.exceptions()),
            row.superior().name(),
            row.needsDelegation() ? " with powers" : "",
            kinds(row.superiorKinds(), List.of()),
            row.level().map(Role::of).orElse(branch(row)).term().english(),
            row.term().map(Bilingual::vietnamese).orElse(""),
            row.clause().orElseThrow());
  }

  private static Role branch(Nesting row) {
    return row.isGrassroots() ? Role.GRASSROOTS_BRANCH : Role.SUBORDINATE_BRANCH;
  }

  private static String kinds(List<Kind> kinds, List<Kind> exceptions) {
    return (kinds.isEmpty() ? "any" : named(kinds))
        + Optional.of(exceptions)
            .filter(some -> !some.isEmpty())
            .map(some -> " but " + named(some))
            .orElse("");
  }

  private static String named(List<Kind> kinds) {
    return kinds.stream().map(kind -> kind.term().english()).collect(joining(", "));
  }
}
