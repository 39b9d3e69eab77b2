package io.github.partyorg.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.io.ByteSource;
import io.github.partyorg.Spent;
import io.github.partyorg.exchange.json.MalformedJsonException.Kind;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document made to do harm takes bounded time and memory. */
class HostileDocumentsTest {

  private static final String OPENING =
      "{\"format\":\"party-structure/hierarchy\",\"version\":1,\"id\":\"X\",\"kind\":\"COMMUNE\","
          + "\"level\":\"grassroots\",\"name\":";

  /** A megabyte is allowed for the reading of what is refused. */
  private static final long LITTLE = 1 << 20;

  private static final long GIGABYTE = 1L << 30;

  /** How many bytes were asked for. */
  private long asked;

  private MalformedJsonException refused(InputStream in) {
    JsonFormat<Hierarchy> watched =
        Json.hierarchies()
            .observedBy(
                done -> {
                  asked = done;
                  return true;
                });
    return catchThrowableOfType(MalformedJsonException.class, () -> watched.read(in));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Gives as many of one letter, and keeps none. */
  private static InputStream many(char letter, long count) {
    return new InputStream() {
      private long left = count;

      @Override
      public int read() {
        return left-- > 0 ? letter : -1;
      }

      @Override
      public int read(byte[] into, int from, int length) {
        if (left <= 0) {
          return -1;
        }
        int given = (int) Math.min(left, length);
        Arrays.fill(into, from, from + given, (byte) letter);
        left -= given;
        return given;
      }
    };
  }

  private static String levels(int count) {
    StringBuilder text = new StringBuilder(OPENING).append("\"X\"");
    for (int level = 0; level < count; level++) {
      text.append(",\"children\":[{\"type\":\"committee\",\"id\":\"")
          .append(level)
          .append("\",\"name\":\"X\",\"kind\":\"COMMUNE\",\"level\":\"grassroots\"");
    }
    return text.append("}]".repeat(count)).append('}').toString();
  }

  @Test
  void ten_thousand_levels() {
    MalformedJsonException refused = refused(bytes(levels(10_000)));

    assertThat(refused.kind()).isEqualTo(Kind.TOO_DEEP);
    assertThat(refused.expected()).isEqualTo("at most 200 levels");
  }

  @Test
  void as_many_levels_as_are_set_both_ways() {
    assertThat(Json.hierarchies().parse(levels(90)).unitCount()).isEqualTo(91);
    JsonFormat<Hierarchy> deep = Json.hierarchies().limits(JsonLimits.standard().withDepth(400));
    Hierarchy read = deep.parse(levels(150));

    assertThat(deep.text(read)).isEqualTo(deep.text(deep.parse(deep.text(read))));
    assertThatThrownBy(() -> Json.hierarchies().text(read))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nested deeper than 200 levels");
  }

  @Test
  void a_text_of_a_gigabyte() {
    MalformedJsonException[] refused = new MalformedJsonException[1];
    long spent =
        Spent.bytes(
            () -> {
              refused[0] =
                  refused(new SequenceInputStream(bytes(OPENING + "\""), many('x', GIGABYTE)));
              return refused[0];
            });

    assertThat(refused[0].kind()).isEqualTo(Kind.TOO_LONG);
    assertThat(refused[0].path()).isEqualTo("$.name");
    assertThat(refused[0])
        .hasMessageContaining("what keeps to JsonLimits[depth=200, textLength=100000, ")
        .hasMessageNotContaining("StreamReadConstraints");
    assertThat(spent).isLessThan(LITTLE);
    assertThat(asked).isLessThan(LITTLE);
  }

  @Test
  void a_name_or_a_number_of_a_gigabyte() {
    for (String before : new String[] {OPENING + "\"X\",\"", OPENING}) {
      char letter = before.equals(OPENING) ? '1' : 'x';
      long spent =
          Spent.bytes(
              () -> refused(new SequenceInputStream(bytes(before), many(letter, GIGABYTE))));

      assertThat(refused(new SequenceInputStream(bytes(before), many(letter, GIGABYTE))).kind())
          .isEqualTo(Kind.TOO_LONG);
      assertThat(spent).isLessThan(LITTLE);
      assertThat(asked).isLessThan(LITTLE);
    }
  }

  @Tag("slow")
  @Test
  void a_gigabyte_of_blanks_takes_no_memory() {
    long spent =
        Spent.bytes(() -> refused(new SequenceInputStream(bytes(OPENING), many(' ', GIGABYTE))));

    assertThat(spent).isLessThan(LITTLE);
    assertThat(asked).isGreaterThan(GIGABYTE);
  }

  @Test
  void blanks_without_end_and_a_document_longer_than_allowed() {
    JsonFormat<Hierarchy> limited =
        Json.hierarchies().limits(JsonLimits.standard().withBytes(100_000));
    MalformedJsonException refused =
        catchThrowableOfType(
            MalformedJsonException.class,
            () -> limited.read(new SequenceInputStream(bytes(OPENING), many(' ', GIGABYTE))));

    assertThat(refused.kind()).isEqualTo(Kind.TOO_LONG);
  }

  @Test
  void a_text_longer_than_the_limit_is_not_written() {
    Branch branch =
        Branch.of("A", io.github.partyorg.structure.Kind.VILLAGE).name("x".repeat(11)).build();
    var limited = Json.units().limits(JsonLimits.standard().withTextLength(30).withTextLength(10));

    assertThatThrownBy(() -> limited.text(branch))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("longer than 10");
  }

  @Test
  void limits_of_nothing() {
    assertThatThrownBy(() -> JsonLimits.standard().withDepth(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_file_that_ends_anywhere_in_the_middle() throws IOException {
    String sound = Json.hierarchies().text(Samples.commune().hierarchy());
    byte[] all = sound.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < all.length; length++) {
      InputStream cut = ByteSource.wrap(all).slice(0, length).openStream();
      assertThat(refused(cut)).as("after %s bytes", length).isNotNull();
    }
  }

  @Test
  void half_of_a_pair_of_characters_is_not_written() {
    for (String half :
        new String[] {"x\ud83c", "\udf33", "\ud83c\udf33".repeat(5_000) + "\ud83c"}) {
      assertThatThrownBy(() -> Json.units().text(named(half)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whole_pairs_are_written_wherever_they_stand() {
    for (int length : new int[] {1, 127, 128, 129, 3_000, 40_000}) {
      String pairs = "\ud83c\udf33".repeat(length);
      for (Branch branch : List.of(named(pairs), named("x" + pairs))) {
        assertThat(Json.units().parse(Json.units().text(branch))).isEqualTo(branch);
      }
    }
  }

  private static Branch named(String name) {
    return Branch.of("A", io.github.partyorg.structure.Kind.VILLAGE).name(name).build();
  }

  @Test
  void what_fails_in_the_middle_does_not_look_whole() {
    Branch bad = Branch.of("B", io.github.partyorg.structure.Kind.VILLAGE).name("x\ud83c").build();
    Committee committee =
        Committee.grassroots("X", io.github.partyorg.structure.Kind.COMMUNE)
            .name("X")
            .foundedOn(LocalDate.of(2018, 1, 1))
            .add(bad)
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatThrownBy(() -> Json.units().write(committee, out))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotEndWith("}");
  }
}
