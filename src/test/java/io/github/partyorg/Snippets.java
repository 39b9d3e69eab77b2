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
    return all(STEP, "src/test/java/io/github/partyorg/" + test + ".java");
  }

  /**
   * Returns the blocks of a page.
   *
   * @param page the file
   * @param language what stands behind the three marks that begin a block
   * @return the blocks in their order
   */
  public static ImmutableList<String> blocks(String page, String language) throws IOException {
    return all(Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL), page);
  }

  private static ImmutableList<String> all(Pattern pattern, String file) throws IOException {
    ImmutableList.Builder<String> pieces = ImmutableList.builder();
    Matcher piece = pattern.matcher(Files.readString(Path.of(file), UTF_8));
    while (piece.find()) {
      pieces.add(piece.group(1).stripTrailing().stripIndent().strip());
    }
    return pieces.build();
  }
}
