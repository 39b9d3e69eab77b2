package io.github.partyorg.exchange.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Takes the tokens of one document. */
final class Output {

  private final JsonGenerator generator;
  private final JsonLimits limits;

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
          "This would be nested deeper than %d levels; set a higher limit for writing and reading."
              .formatted(limits.depth()));
    }
  }

  void name(SerializableString name) {
    generator.writeName(name);
  }

  void text(String text) {
    if (text.length() > limits.textLength()) {
      throw new IllegalArgumentException(
          "A text of %d characters is longer than %d; set a higher limit for writing and reading."
              .formatted(text.length(), limits.textLength()));
    }
    generator.writeString(text);
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
