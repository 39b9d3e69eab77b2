package io.github.partyorg.testing.notation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import io.github.partyorg.Snippets;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.structure.Bilingual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chapter on decisions in docs/testing.md is that of the code; what is expected, in target. */
class MinutesDocumentationTest {

  private static final Path PAGE = Path.of("docs/testing.md");
  private static final Path VIETNAMESE =
      Path.of("src/test/resources/io/github/partyorg/testing/minutes-errors-vi.txt");

  /** Minutes with errors, and what is said of them. */
  private static final Pattern REFUSED =
      Pattern.compile("```wrong minutes\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);

  static List<String> minutes() throws IOException {
    return Snippets.blocks(PAGE.toString(), "minutes");
  }

  @ParameterizedTest
  @MethodSource("minutes")
  void all_minutes_are_read_and_written_in_either_language(String text) {
    Plan plan = Minutes.plan(text);

    assertThat(Minutes.plan(Minutes.of(plan).toString())).isEqualTo(plan);
    assertThat(Minutes.plan(Minutes.of(plan).text(Locale.forLanguageTag("vi")))).isEqualTo(plan);
  }

  @Test
  void the_page_has_each_sentence_with_its_clauses() throws IOException {
    List<String> lines = new ArrayList<>();
    Map<String, Form<?, ?>> forms = new LinkedHashMap<>();
    for (Sentence<?> sentence : Sentences.ALL) {
      for (Saying<?> saying : sentence.sayings()) {
        lines.addAll(shown("", saying.what()));
        for (Form<?, ?> form : saying.forms()) {
          lines.add("  - " + form.name().english());
          forms.put(form.name().english(), form);
        }
        sentence.options().forEach(option -> lines.addAll(shown("  - ", option.slot().what())));
      }
    }
    for (Form<?, ?> form : forms.values()) {
      lines.add("\n" + form.name().english() + ":");
      form.clauses().forEach(clause -> lines.addAll(shown("  - ", clause.slot().what())));
    }
    String expected = String.join("\n", lines) + "\n";
    Files.writeString(Path.of("target/minutes-sentences.txt"), expected, UTF_8);

    assertThat(Snippets.blocks(PAGE.toString(), "sentences")).containsExactly(expected.strip());
  }

  /** Returns a line for each way to say something, in both languages. */
  private static List<String> shown(String begin, Bilingual what) {
    List<String> english = Splitter.on(" | ").splitToList(what.english());
    List<String> vietnamese = Splitter.on(" | ").splitToList(what.vietnamese());
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < english.size(); at++) {
      lines.add(begin + english.get(at) + "  |  " + vietnamese.get(at));
    }
    return lines;
  }

  private static List<MatchResult> refused() throws IOException {
    return REFUSED.matcher(Files.readString(PAGE, UTF_8)).results().toList();
  }

  private static MalformedDrawingException refusal(String text) {
    return catchThrowableOfType(MalformedDrawingException.class, () -> Minutes.plan(text));
  }

  @Test
  void wrong_minutes_are_refused_as_the_page_says() throws IOException {
    List<String> said = new ArrayList<>();
    for (MatchResult one : refused()) {
      said.add(refusal(one.group(1)).getMessage() + "\n");
    }
    Files.writeString(Path.of("target/minutes-errors.txt"), String.join("\n", said), UTF_8);

    assertThat(refused().stream().map(one -> one.group(2))).containsExactlyElementsOf(said);
  }

  @Test
  void wrong_minutes_are_refused_in_vietnamese_as_approved() throws IOException {
    String said =
        refused().stream()
            .map(one -> refusal(one.group(1)).summary().vietnamese() + "\n")
            .collect(Collectors.joining("\n"));
    Files.writeString(Path.of("target/minutes-errors-vi.txt"), said, UTF_8);

    assertThat(said).isEqualTo(Files.readString(VIETNAMESE, UTF_8));
  }
}
