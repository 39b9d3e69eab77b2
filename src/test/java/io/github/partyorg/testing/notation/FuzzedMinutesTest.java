package io.github.partyorg.testing.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Plan;
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

/** Whatever is done to minutes, the reader gives a plan or says what is wrong. */
@Tag("slow")
class FuzzedMinutesTest {

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
          ":",
          "~",
          "!",
          "#",
          "{22}",
          "\\",
          "\t",
          "- ",
          "\n",
          "\r",
          "\u2003",
          "\uD83D",
          "2018-02-30",
          "village",
          "new ",
          "new N \"x\" village",
          "under",
          "into",
          "to",
          "và",
          "and",
          "Merge",
          "Chia",
          "the rest",
          "- where:",
          "kind",
          "vacant",
          "everyone to A",
          "0",
          "99999999999",
          "draft of",
          "\u0000",
          "e\u0301");

  static Stream<Long> seeds() {
    return LongStream.range(0, 400).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void spoilt_minutes_are_read_or_refused(long seed) {
    Random random = new Random(seed);
    Locale locale = Locale.forLanguageTag(random.nextBoolean() ? "vi" : "en");
    String text = Minutes.of(RandomMinutesTest.plan(seed)).text(locale);
    for (int count = 0; count < MUTATIONS; count++) {
      String spoilt = text;
      for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
        spoilt = spoilt(spoilt, random);
      }
      check(spoilt);
    }
  }

  private static void check(String text) {
    Plan read;
    try {
      read = Minutes.plan(text);
    } catch (MalformedDrawingException refused) {
      assertThat(refused.errors()).isNotEmpty();
      return;
    }
    assertThat(Minutes.plan(Minutes.of(read).toString())).isEqualTo(read);
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
