package io.github.partyorg.exchange.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Takes the tokens of one document. */
final class Output {

  private final JsonGenerator generator;
  private final JsonLimits limits;
  private final char[] digits = "0000-00-00".toCharArray();

  /** The characters of the text that is looked at and written; few texts are longer. */
  private final char[] characters = new char[256];

  Output(JsonGenerator generator, JsonLimits limits) {
    this.generator = generator;
    this.limits = limits;
  }

  void startObject() {
    generator.writeStartObject();
    checkDepth();
  }

  void endObject() {
    generator.writeEndObject();
  }

  void startArray() {
    generator.writeStartArray();
    checkDepth();
  }

  void endArray() {
    generator.writeEndArray();
  }

  /** What is written can be read again under the same limits. */
  private void checkDepth() {
    if (generator.streamWriteContext().getNestingDepth() > limits.depth()) {
      throw new IllegalArgumentException(
          "This would be nested deeper than %s levels; set a higher limit for writing and reading."
              .formatted(limits.depth()));
    }
  }

  void name(SerializableString name) {
    generator.writeName(name);
  }

  /** A text of which the model looked at each character. */
  void identifier(String text) {
    checkLength(text);
    generator.writeString(text);
  }

  void text(String text) {
    checkLength(text);
    int length = text.length();
    if (length > characters.length) {
      checkPairs(text.toCharArray(), length);
      generator.writeString(text);
      return;
    }
    text.getChars(0, length, characters, 0);
    checkPairs(characters, length);
    generator.writeString(characters, 0, length);
  }

  private static void checkPairs(char[] text, int length) {
    int half = HalfPairs.first(text, 0, length);
    if (half >= 0) {
      throw new IllegalArgumentException(
          "A text has half of a pair of characters at %s, which no file can hold; correct it."
              .formatted(half));
    }
  }

  private void checkLength(String text) {
    if (text.length() > limits.textLength()) {
      throw new IllegalArgumentException(
          "A text of %s characters is longer than %s; set a higher limit for writing and reading."
              .formatted(text.length(), limits.textLength()));
    }
  }

  void day(LocalDate day) {
    int year = day.getYear();
    if (year < 0 || year > 9999) {
      generator.writeString(day.toString());
      return;
    }
    Figures.put(day, digits);
    generator.writeString(digits, 0, digits.length);
  }

  void word(SerializableString word) {
    generator.writeString(word);
  }

  void number(int number) {
    generator.writeNumber(number);
  }

  void number(BigDecimal number) {
    generator.writeNumber(number);
  }

  void flag(boolean flag) {
    generator.writeBoolean(flag);
  }
}
