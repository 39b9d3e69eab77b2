package io.github.partyorg.testing.notation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.partyorg.Snippets;
import io.github.partyorg.structure.OutlineWord;
import io.github.partyorg.structure.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawings and messages of docs/testing.md are those of the code; those expected in target. */
class NotationDocumentationTest {

  private static final Path PAGE = Path.of("docs/testing.md");
  private static final Path VIETNAMESE =
      Path.of("src/test/resources/io/github/partyorg/testing/drawing-errors-vi.txt");

  /** A drawing with errors, and what is said of it. */
  private static final Pattern REFUSED =
      Pattern.compile("```wrong\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);

  private static final Pattern QUOTED = Pattern.compile("\"([a-z ]{2,})\"");

  static List<String> drawings() throws IOException {
    return Snippets.blocks(PAGE.toString(), "drawing");
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void every_drawing_is_read_and_printed_in_either_language(String drawing) {
    Drawing read = Drawing.read(drawing);

    assertThat(Drawing.read(read.toString())).isEqualTo(read);
    assertThat(Drawing.read(read.text(Locale.forLanguageTag("vi")))).isEqualTo(read);
  }

  @Test
  void every_word_of_the_grammar_is_one_of_the_notation() throws IOException {
    List<String> words =
        QUOTED
            .matcher(Snippets.blocks(PAGE.toString(), "ebnf").get(0))
            .results()
            .map(word -> word.group(1))
            .distinct()
            .toList();

    assertThat(words)
        .allSatisfy(word -> assertThat(Terms.of(OutlineWord.class).find(word)).isPresent());
    assertThat(words.stream().map(Terms.of(OutlineWord.class)::get).distinct())
        .containsExactlyInAnyOrder(OutlineWord.values());
  }

  private static List<MatchResult> refused() throws IOException {
    return REFUSED.matcher(Files.readString(PAGE, UTF_8)).results().toList();
  }

  private static MalformedDrawingException refusal(String drawing) {
    return catchThrowableOfType(
        MalformedDrawingException.class, () -> Drawing.read(drawing.replace("→", "\t")));
  }

  @Test
  void every_wrong_drawing_is_refused_as_the_page_says() throws IOException {
    List<String> said = new ArrayList<>();
    for (MatchResult one : refused()) {
      said.add(refusal(one.group(1)).getMessage() + "\n");
    }
    Files.writeString(Path.of("target/drawing-errors.txt"), String.join("\n", said), UTF_8);

    assertThat(refused().stream().map(one -> one.group(2))).containsExactlyElementsOf(said);
  }

  @Test
  void every_wrong_drawing_is_refused_in_vietnamese_as_approved() throws IOException {
    String said =
        refused().stream()
            .map(one -> refusal(one.group(1)).summary().vietnamese() + "\n")
            .collect(Collectors.joining("\n"));
    Files.writeString(Path.of("target/drawing-errors-vi.txt"), said, UTF_8);

    assertThat(said).isEqualTo(Files.readString(VIETNAMESE, UTF_8));
  }

  @Test
  void an_error_says_its_line_its_column_and_the_text() {
    MalformedDrawingException refused = refusal("CS  Đảng bộ  comune\n  B1  Chi bộ  vilage\n");

    assertThat(refused.errors()).extracting(DrawingError::line).containsExactly(1, 2);
    assertThat(refused.errors()).extracting(DrawingError::column).containsExactly(14, 15);
    assertThat(refused.errors().get(1).excerpt()).isEqualTo("  B1  Chi bộ  vilage");
    assertThat(refused.errors().get(1).message().english())
        .isEqualTo("\"vilage\" is not a kind; the nearest is \"village\".");
  }
}
