package io.github.partyorg.testing.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Outline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a drawing, the reader gives a hierarchy or says what is wrong. */
@Tag("slow")
class FuzzedDrawingsTest {

  private static final int MUTATIONS = 25;

  private static final ImmutableList<String> PIECES =
      ImmutableList.of(
          " ",
          "  ",
          "\"",
          "(",
          ")",
          ",",
          ";",
          "~",
          "!",
          "#",
          "{",
          "}",
          "{22}",
          "\\",
          "\t",
          "-",
          "- ",
          "\n",
          "\r",
          "\u2003",
          "\u00A0",
          "\uD83D",
          "\uFEFF",
          "0",
          "9",
          "2015-02-30",
          "99999999999 members",
          "village",
          "at",
          "member M1",
          "secretary M1",
          "out",
          "until",
          "kind",
          "bí thư",
          "BR-01",
          "é",
          "e\u0301",
          "/",
          "\u0000");

  static Stream<Long> seeds() {
    return LongStream.range(0, 400).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_spoilt_drawing_is_read_or_refused(long seed) {
    Random random = new Random(seed);
    Locale locale = Locale.forLanguageTag(random.nextBoolean() ? "vi" : "en");
    String text = Outline.of(new RandomDrawings(seed).hierarchy().root(), locale).toString();
    for (int count = 0; count < MUTATIONS; count++) {
      String spoilt = text;
      for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
        spoilt = spoilt(spoilt, random);
      }
      check(spoilt);
    }
  }

  private static void check(String text) {
    Drawing read;
    try {
      read = Drawing.read(text);
    } catch (MalformedDrawingException refused) {
      assertThat(refused.errors()).isNotEmpty();
      assertThat(refused.errors())
          .allSatisfy(
              error -> assertThat(error.line()).isBetween(1, (int) text.lines().count() + 1));
      return;
    }
    assertThat(Drawing.read(read.toString())).isEqualTo(read);
  }

  private static String spoilt(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(6));
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, at) + text.substring(end);
      case 1 -> text.substring(0, at) + piece + text.substring(end);
      case 2, 3 -> text.substring(0, at) + piece + text.substring(at);
      case 4 -> text.substring(0, at);
      default -> shuffled(text, random);
    };
  }

  private static String shuffled(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.isEmpty()) {
      return text;
    }
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
    return String.join("\n", lines);
  }
}
