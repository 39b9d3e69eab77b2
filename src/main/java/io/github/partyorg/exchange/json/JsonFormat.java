package io.github.partyorg.exchange.json;

import io.github.partyorg.exchange.Progress;
import io.github.partyorg.internal.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes and reads documents of one kind (định dạng JSON), such as hierarchies.
 *
 * <p>A document is one object in UTF-8. It begins with the name of its format and its version;
 * fields follow in a fixed order, and what is absent is left out. The same value gives the same
 * bytes everywhere. Reading takes UTF-16 and UTF-32, too, and fields in any order but for the first
 * ones. Both ways take as much memory as one branch and its superiors, beside the value.
 *
 * <p>A format is immutable: {@link #limits} and {@link #observedBy} give another one.
 */
public final class JsonFormat<T> {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NUMBER = 100;

  private final Opening opening;
  private final Class<T> type;
  private final Body<T> body;
  private final JsonLimits limits;
  private final Progress progress;
  private final JsonFactory factory;

  private JsonFormat(
      String name, Class<T> type, Body<T> body, JsonLimits limits, Progress progress) {
    this.opening = new Opening(name);
    this.type = type;
    this.body = body;
    this.limits = limits;
    this.progress = progress;
    this.factory = factory(limits);
  }

  static <T> JsonFormat<T> of(String name, Class<T> type, Body<T> body) {
    return new JsonFormat<>(
        "party-structure/" + name, type, body, JsonLimits.standard(), Progress.UNOBSERVED);
  }

  /** Depths are checked by {@link Input} and {@link Output}, which know the place. */
  private static JsonFactory factory(JsonLimits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth() + 1)
                .maxStringLength(limits.textLength())
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(LONGEST_NUMBER)
                .maxDocumentLength(limits.bytes())
                .build())
        .streamWriteConstraints(
            StreamWriteConstraints.builder().maxNestingDepth(limits.depth() + 1).build())
        // Names that are the same object are found at once.
        .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        // What failed in the middle must not look whole.
        .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
        .build();
  }

  /** {@return the name with which each document begins, such as {@code party-structure/plan}} */
  public String name() {
    return opening.format();
  }

  /** {@return the type of what is written and read} */
  public Class<T> type() {
    return type;
  }

  Body<T> body() {
    return body;
  }

  /**
   * {@return the same format with other limits}
   *
   * @param other how large a document may be
   */
  public JsonFormat<T> limits(JsonLimits other) {
    return new JsonFormat<>(name(), type, body, other, progress);
  }

  /**
   * {@return the same format, which tells how far it is, and may be stopped}
   *
   * @param observer is told the bytes written or read so far, every few thousand
   */
  public JsonFormat<T> observedBy(Progress observer) {
    return new JsonFormat<>(name(), type, body, limits, observer);
  }

  /**
   * Writes a document and leaves the stream open.
   *
   * @param value what is written
   * @param out where it goes; what was written remains there if writing fails
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if the value passes the limits, or has a text that no file can
   *     hold: one with half of a pair of characters
   */
  public void write(T value, OutputStream out) throws IOException {
    try (JsonGenerator generator =
        factory.createGenerator(ObjectWriteContext.empty(), Counted.out(out, progress))) {
      document(value, generator);
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    } catch (JacksonException refused) {
      throw unwritable(refused);
    }
    out.flush();
  }

  /**
   * Writes a document to a temporary file beside, and moves it to its place when it is complete.
   *
   * @param value what is written
   * @param file the file, which is replaced if there is one; it stays as it was if writing fails
   * @throws IOException if the disk fails
   * @throws IllegalArgumentException if the value cannot be written, as above
   */
  public void write(T value, Path file) throws IOException {
    WholeFile.write(file, out -> write(value, out));
  }

  /**
   * {@return the document as a text}
   *
   * @param value what is written
   * @throws IllegalArgumentException if the value cannot be written, as above
   */
  public String text(T value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(value, out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private void document(T value, JsonGenerator generator) {
    Output out = new Output(generator, limits);
    out.startObject();
    opening.write(out);
    body.writeFields(value, out);
    out.endObject();
  }

  private static IllegalArgumentException unwritable(JacksonException refused) {
    return new IllegalArgumentException(
        "This cannot be written: " + refused.getOriginalMessage() + ".", refused);
  }

  /**
   * {@return what a document says} The stream is read to its end and left open.
   *
   * @param in the document
   * @throws IOException if the stream fails
   * @throws MalformedJsonException if it is no document of this format
   */
  public T read(InputStream in) throws IOException {
    Counted.Input counted = new Counted.Input(in, progress);
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), counted)) {
      return document(parser);
    } catch (JacksonIOException failed) {
      if (counted.hasFailed()) {
        throw failed.getCause();
      }
      throw MalformedJsonException.atTheBeginning(failed.getOriginalMessage());
    }
  }

  /**
   * {@return what a document says}
   *
   * @param file the document
   * @throws IOException if there is no such file, or the disk fails
   * @throws MalformedJsonException if it is no document of this format
   */
  public T read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * {@return what a document says}
   *
   * @param text the document
   * @throws MalformedJsonException if it is no document of this format
   */
  public T parse(String text) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      return document(parser);
    }
  }

  private T document(JsonParser parser) {
    Input in = new Input(parser, limits);
    try {
      in.next();
      in.startObject();
      opening.check(in);
      T value = body.readFields(in);
      in.end();
      return value;
    } catch (StreamReadException | StreamConstraintsException failed) {
      throw in.notJson(failed);
    } catch (JacksonIOException failed) {
      // Bytes that are no characters are no fault of the machine.
      if (failed.getCause() instanceof CharConversionException) {
        throw in.notJson(failed);
      }
      throw failed;
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
