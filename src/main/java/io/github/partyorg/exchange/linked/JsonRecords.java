package io.github.partyorg.exchange.linked;

import com.google.common.base.Utf8;
import io.github.partyorg.exchange.Progress;
import io.github.partyorg.structure.Bilingual;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** An object of lists of records, which is written record by record, each on its line. */
final class JsonRecords {

  /** A file that was not written to its end stays open, so that nobody takes it for whole. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  /** How many records are written between two looks at the observer. */
  private static final int RECORDS_BETWEEN = 1000;

  /** How many files that were begun and never moved may lie beside the one to be written. */
  private static final int MOST_BESIDE = 100;

  private final JsonGenerator json;
  private final Progress progress;
  private long done;

  private JsonRecords(JsonGenerator json, Progress progress) {
    this.json = json;
    this.progress = progress;
  }

  /** Writes the object into a stream and leaves it open. */
  static void write(OutputStream stream, Progress progress, Consumer<JsonRecords> content)
      throws IOException {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), stream)) {
      JsonRecords records = new JsonRecords(json, progress);
      json.writeStartObject();
      content.accept(records);
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
      progress.tell(records.done);
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw new IOException(e.getOriginalMessage(), e);
    }
  }

  /** Writes the object beside a file, which is then replaced as a whole or not at all. */
  static void write(Path file, Progress progress, Consumer<JsonRecords> content)
      throws IOException {
    Path beside = beside(file);
    try {
      try (OutputStream stream = Files.newOutputStream(beside)) {
        write(stream, progress, content);
      }
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Makes a file with the rights that any new file has, which those for temporary use lack. */
  private static Path beside(Path file) throws IOException {
    for (int number = 1; ; number++) {
      try {
        return Files.createFile(file.resolveSibling("." + file.getFileName() + "." + number));
      } catch (FileAlreadyExistsException e) {
        if (number == MOST_BESIDE) {
          throw e;
        }
      }
    }
  }

  private static void move(Path beside, Path file) throws IOException {
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Writes a list of records, between records of no other list. */
  void list(String name, Runnable content) {
    json.writeRaw('\n');
    json.writeArrayPropertyStart(name);
    content.run();
    json.writeRaw('\n');
    json.writeEndArray();
  }

  /** Writes one record, outside any other. */
  void write(Runnable content) {
    json.writeRaw('\n');
    json.writeStartObject();
    content.run();
    json.writeEndObject();
    done++;
    if (done % RECORDS_BETWEEN == 0) {
      progress.tell(done);
    }
  }

  /** Writes an object as an attribute of the record. */
  void object(String name, Runnable content) {
    json.writeObjectPropertyStart(name);
    content.run();
    json.writeEndObject();
  }

  /** Writes a list of one object as an attribute of the record. */
  void listOfOne(String name, Runnable content) {
    json.writeArrayPropertyStart(name);
    json.writeStartObject();
    content.run();
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Writes a value that is JSON already. */
  void ready(String name, String value) {
    json.writeName(name);
    json.writeRawValue(value);
  }

  /**
   * Writes a text.
   *
   * @throws IllegalArgumentException if it has half a character, which JSON would let pass
   */
  @SuppressWarnings("CheckReturnValue") // the length is not asked for, the refusal is
  void text(String name, String value) {
    Utf8.encodedLength(value);
    json.writeStringProperty(name, value);
  }

  /** Writes nothing if there are none. */
  void texts(String name, Iterable<String> values) {
    boolean isBegun = false;
    for (String value : values) {
      if (!isBegun) {
        json.writeArrayPropertyStart(name);
        isBegun = true;
      }
      json.writeString(value);
    }
    if (isBegun) {
      json.writeEndArray();
    }
  }

  void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  void day(String name, LocalDate day) {
    text(name, day.toString());
  }

  /** Writes a text in Vietnamese. */
  void vietnamese(String name, String value) {
    object(name, () -> text("vi", value));
  }

  /** Writes a text in both languages. */
  void said(String name, Bilingual value) {
    object(
        name,
        () -> {
          text("vi", value.vietnamese());
          text("en", value.english());
        });
  }
}
