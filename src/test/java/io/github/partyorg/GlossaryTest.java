package io.github.partyorg;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.reflect.ClassPath;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.Template;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The glossary names the types that there are, and no others. */
@Tag("slow")
class GlossaryTest {

  /** What needs no entry: they are about the library, not the field. */
  private static final Set<Class<?>> TECHNICAL =
      Set.of(
          Bilingual.class, Placeholder.class, Template.class, HasTerm.class, HasListedTerm.class);

  /** The terms of all constants, a paragraph for each type. */
  private static final Path TERMS =
      Path.of("src/main/resources/io/github/partyorg/structure/terms.txt");

  /** A row of the glossary that explains one type. */
  private static final Pattern OF_ONE_TYPE =
      Pattern.compile("\\| ([^|]*) \\| [^|]* \\| `(\\w+)` \\|");

  private static final Splitter WORDS =
      Splitter.onPattern("[,;:()]").trimResults().omitEmptyStrings();

  private Set<String> named = Set.of();
  private ClassPath library;

  @BeforeEach
  void read_the_glossary_and_the_class_path() throws IOException {
    library = ClassPath.from(GlossaryTest.class.getClassLoader());
    named =
        Files.readString(Path.of("docs/glossary.md"))
            .lines()
            .filter(line -> line.startsWith("|"))
            .map(line -> line.substring(line.lastIndexOf('|', line.length() - 2)))
            .flatMap(GlossaryTest::codes)
            .collect(Collectors.toSet());
  }

  private static Stream<String> codes(String cell) {
    return Pattern.compile("`(\\w+)`").matcher(cell).results().map(GlossaryTest::first);
  }

  private static String first(MatchResult result) {
    return result.group(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"structure", "membership", "activity", "statistics"})
  void every_public_type_of_what_exists_and_is_done_has_an_entry(String vocabulary) {
    assertThat(named).containsAll(publicTypes(vocabulary).collect(Collectors.toSet()));
  }

  @Test
  void every_entry_names_a_type_that_there_is() {
    assertThat(
            Stream.of(
                    "structure",
                    "membership",
                    "restructuring",
                    "activity",
                    "rules",
                    "charter",
                    "comparison",
                    "history",
                    "statistics")
                .flatMap(this::publicTypes)
                .collect(Collectors.toSet()))
        .containsAll(named);
  }

  /** Roles are explained by the kinds of unit that have them. */
  @Test
  void the_words_beside_an_enum_are_those_of_its_constants() throws IOException {
    List<String> paragraphs = Splitter.on("\n\n").splitToList(Files.readString(TERMS));
    List<MatchResult> rows =
        Files.readString(Path.of("docs/glossary.md"))
            .lines()
            .flatMap(line -> OF_ONE_TYPE.matcher(line).results())
            .filter(row -> !row.group(2).equals(Role.class.getSimpleName()))
            .toList();
    for (String paragraph : paragraphs) {
      rows.stream()
          .filter(row -> paragraph.startsWith(row.group(2) + ": "))
          .flatMap(row -> WORDS.splitToStream(row.group(1)))
          .forEach(word -> assertThat(paragraph).contains(word));
    }
  }

  private Stream<String> publicTypes(String vocabulary) {
    return library.getTopLevelClassesRecursive("io.github.partyorg." + vocabulary).stream()
        .filter(type -> !type.url().getPath().contains("/test-classes/"))
        .<Class<?>>map(ClassPath.ClassInfo::load)
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .filter(type -> !Throwable.class.isAssignableFrom(type))
        .filter(type -> !TECHNICAL.contains(type))
        .map(Class::getSimpleName);
  }
}
