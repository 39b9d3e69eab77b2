package io.github.partyorg.structure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.NotEvaluated;
import io.github.partyorg.activity.NotStated;
import io.github.partyorg.activity.Regime;
import io.github.partyorg.activity.RegulationTopic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constant with a term has one row of terms.txt, and every row has a constant. */
class TermTableTest {

  private static final Path CLASSES = Path.of("target/classes");
  private static final Path SOURCES = Path.of("src/main/java/io/github/partyorg");
  private static final Path FILE =
      Path.of("src/main/resources/io/github/partyorg/structure/terms.txt");

  /** A constant with its Javadoc, in the source text of its enum. */
  private static final String DOCUMENTED = "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s+%s\\b";

  private static final Pattern BRACKETS = Pattern.compile("\\(([^();]*)");

  /** Vietnamese is told by its letters. */
  private static final Pattern VIETNAMESE = Pattern.compile(".*[à-ỹđÀ-ỸĐ].*");

  static List<Class<?>> enums() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.contains("-info"))
          .map(file -> file.replaceAll("[/\\\\]", ".").replaceFirst("\\.class$", ""))
          .<Class<?>>map(TermTableTest::load)
          .filter(type -> type.isEnum() && HasTerm.class.isAssignableFrom(type))
          .filter(type -> type != Regime.class)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, TermTableTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void its_types_are_the_enums_with_terms_and_the_kinds() throws IOException {
    List<String> types =
        Stream.concat(enums().stream().map(TermTable::name), Stream.of("Kind")).toList();

    assertThat(Files.readAllLines(FILE, UTF_8))
        .filteredOn(line -> !line.isEmpty() && !line.startsWith(" ") && !line.startsWith("#"))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactlyInAnyOrderElementsOf(types);
  }

  @ParameterizedTest
  @MethodSource("enums")
  void every_constant_has_a_row_and_every_row_a_constant(Class<?> type) throws IOException {
    assertThat(HasListedTerm.class).isAssignableFrom(type);
    assertThat(Stream.of(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()))
        .containsExactlyElementsOf(rows(TermTable.name(type)));
    for (Object constant : type.getEnumConstants()) {
      assertThat(((HasTerm) constant).term())
          .isEqualTo(TermTable.row(TermTable.name(type), ((Enum<?>) constant).name()).term());
    }
  }

  @Test
  void every_kind_has_a_row_and_every_row_a_kind() throws IOException {
    assertThat(Kind.shipped()).extracting(Kind::code).containsExactlyElementsOf(rows("Kind"));
  }

  static Stream<List<? extends HasTerm>> vocabularies() throws IOException {
    return Stream.concat(
        enums().stream().map(type -> List.of((HasTerm[]) type.getEnumConstants())),
        Stream.of(
            Kind.shipped(),
            List.of(Regime.values()),
            List.copyOf(RegulationTopic.named()),
            Stream.of(Category.values(), NotEvaluated.values(), NotStated.values())
                .<HasTerm>flatMap(Stream::of)
                .toList()));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void no_two_things_have_the_same_term(List<? extends HasTerm> vocabulary) {
    assertThat(vocabulary).extracting(each -> each.term().vietnamese()).doesNotHaveDuplicates();
    assertThat(vocabulary).extracting(each -> each.term().english()).doesNotHaveDuplicates();
  }

  private static List<String> rows(String type) throws IOException {
    return Files.readAllLines(FILE, UTF_8).stream()
        .dropWhile(line -> !line.startsWith(type + ":"))
        .skip(1)
        .takeWhile(line -> line.startsWith(" "))
        .map(line -> line.substring(0, line.indexOf('|')).trim())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("enums")
  void the_javadoc_of_a_constant_says_its_term_or_a_part_of_it(Class<?> type) throws IOException {
    String path = type.getName().replaceFirst("^io\\.github\\.partyorg\\.", "");
    String file = path.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
    String source = Files.readString(SOURCES.resolve(file), UTF_8);
    String body = source.substring(source.indexOf("enum " + type.getSimpleName() + " "));
    for (Object constant : type.getEnumConstants()) {
      String name = ((Enum<?>) constant).name();
      Matcher documented = Pattern.compile(DOCUMENTED.formatted(name)).matcher(body);
      HasTerm termed = (HasTerm) constant;
      Stream<String> words =
          Stream.concat(Stream.of(termed.term().vietnamese()), termed.otherWords().stream());

      assertThat(documented.find()).as(name).isTrue();
      firstVietnamese(documented.group(1))
          .forEach(
              said ->
                  assertThat(words).as(name).anyMatch(w -> w.contains(said) || said.contains(w)));
    }
  }

  private static Stream<String> firstVietnamese(String javadoc) {
    return BRACKETS
        .matcher(javadoc.replaceAll("\\s*\\n\\s*\\* ?", " "))
        .results()
        .map((MatchResult result) -> result.group(1))
        .filter(text -> VIETNAMESE.matcher(text).matches())
        .limit(1);
  }

  @Test
  void its_letters_are_composed_so_that_texts_are_compared_by_their_characters()
      throws IOException {
    assertThat(Normalizer.isNormalized(Files.readString(FILE, UTF_8), Normalizer.Form.NFC))
        .isTrue();
  }

  @Test
  void a_row_that_is_missing_doubled_or_incomplete_is_named() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TermTable.row("Post", "TREASURER"))
        .withMessage("terms.txt has no row of Post.TREASURER; write one.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TermTable.read(
                    List.of("Post: chức vụ", "  SECRETARY | bí thư | s", "  SECRETARY | b | s")))
        .withMessage("terms.txt has two rows of Post.SECRETARY; keep one.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TermTable.read(List.of("Post: chức vụ", "  SECRETARY | bí thư")))
        .withMessage(
            "terms.txt, Post.SECRETARY: a row has two terms and perhaps other words, not"
                + " [SECRETARY, bí thư]");
  }
}
