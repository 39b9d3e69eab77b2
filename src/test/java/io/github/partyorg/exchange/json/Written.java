package io.github.partyorg.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is written, read and written again. */
final class Written {

  private Written() {}

  /** Checks that a value is read as it was, from a text and from bytes, and gives the same text. */
  static <T> void isReadBack(JsonFormat<T> format, T value) {
    String text = format.text(value);
    T parsed = format.parse(text);
    assertThat(parsed.equals(value)).as(text).isTrue();
    assertThat(format.text(parsed)).isEqualTo(text);
    try {
      T read = format.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      assertThat(read.equals(value)).as(text).isTrue();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
