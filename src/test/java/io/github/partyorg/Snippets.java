package io.github.partyorg;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code that stands both in a page and in a test, which keeps the two alike. */
public final class Snippets {

  private static final Pattern STEP =
      Pattern.compile("^ *// step\n(.*?)^ *// end$", Pattern.DOTALL | Pattern.MULTILINE);

  private Snippets() {}

  /**
   * Returns the code between the comments {@code // step} and {@code // end}.
   *
   * @param test the class, such as {@code examples/FirstHour}
   * @return the pieces in their order, without the indentation that they have in common
   */
  public static ImmutableList<String> steps(String test) throws IOException {
    return stepsOf("src/test/java/io/github/partyorg/" + test + ".java");
  }

  /**
   * Returns the code between the comments {@code // step} and {@code // end} of any file.
   *
   * @param file the file
   * @return the pieces in their order, without the indentation that they have in common
   */
  public static ImmutableList<String> stepsOf(String file) throws IOException {
    return pieces(STEP, Files.readString(Path.of(file), UTF_8));
  }

  /**
   * Returns the blocks of a page.
   *
   * @param page the file
   * @param language what stands behind the three marks that begin a block
   * @return the blocks in their order
   */
  public static ImmutableList<String> blocks(String page, String language) throws IOException {
    return pieces(block(language), Files.readString(Path.of(page), UTF_8));
  }

  /**
   * Returns the blocks of a chapter of a page.
   *
   * @param page the file
   * @param language what stands behind the three marks that begin a block
   * @param chapter its heading
   * @return the blocks in their order; none if there is no such chapter
   */
  public static ImmutableList<String> blocks(String page, String language, String chapter)
      throws IOException {
    Matcher text =
        Pattern.compile(
                "^## " + chapter + "\n(.*?)(?=^## |\\z)", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(Files.readString(Path.of(page), UTF_8));
    return text.find() ? pieces(block(language), text.group(1)) : ImmutableList.of();
  }

  private static Pattern block(String language) {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
  }

  private static ImmutableList<String> pieces(Pattern pattern, String text) {
    ImmutableList.Builder<String> pieces = ImmutableList.builder();
    Matcher piece = pattern.matcher(text);
    while (piece.find()) {
      pieces.add(piece.group(1).stripTrailing().stripIndent().strip());
    }
    return pieces.build();
  }
}
