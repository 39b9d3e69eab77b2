package io.github.partyorg.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.Snippets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The program of {@code docs/first-hour.md} is {@link FirstHour}, piece by piece, and runs. */
class FirstHourTest {

  private static final String PAGE = "docs/first-hour.md";

  @Test
  void the_page_shows_the_code_of_the_program() throws IOException {
    assertThat(Snippets.blocks(PAGE, "java"))
        .containsExactlyElementsOf(Snippets.steps("examples/FirstHour"));
  }

  @Test
  void the_page_shows_what_the_program_prints() throws IOException {
    String printed = printed();
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/first-hour.txt"), printed, UTF_8);

    assertThat(String.join("\n", Snippets.blocks(PAGE, "text")).lines().map(String::strip))
        .containsExactlyElementsOf(printed.lines().map(String::strip).toList());
  }

  private static String printed() {
    PrintStream usual = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      FirstHour.main(new String[0]);
    } finally {
      System.setOut(usual);
    }
    return bytes.toString(UTF_8);
  }
}
