package io.github.partyorg.benchmark;

import io.github.partyorg.exchange.json.Json;
import io.github.partyorg.structure.Hierarchy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A hierarchy as JSON and back, checks included, beside the tokens alone of the same text. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 40)
@Measurement(iterations = 7)
public class JsonDocuments {

  private static final JsonFactory FACTORY = new JsonFactory();

  private record Token(JsonToken type, String text) {}

  /** The document. */
  @State(Scope.Benchmark)
  public static class Document {
    @Param("P")
    public Scale scale;

    Hierarchy hierarchy;
    byte[] bytes;
    List<Token> tokens;

    @Setup
    public void write() {
      hierarchy = scale.hierarchy();
      bytes = Json.hierarchies().text(hierarchy).getBytes(StandardCharsets.UTF_8);
      tokens = new ArrayList<>();
      try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          tokens.add(new Token(token, token.isStructStart() ? "" : parser.getString()));
        }
      }
    }

    /** Lets nobody pay for the last one's garbage. */
    @Setup(Level.Iteration)
    public void collect() {
      System.gc();
    }
  }

  @Benchmark
  public Object read(Document document) throws IOException {
    return Json.hierarchies().read(new ByteArrayInputStream(document.bytes));
  }

  @Benchmark
  public Object tokens(Document document) {
    int length = 0;
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), new ByteArrayInputStream(document.bytes))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          length += parser.currentName().length();
        } else if (token == JsonToken.VALUE_STRING) {
          length += parser.getString().length();
        }
      }
    }
    return length;
  }

  @Benchmark
  public Object write(Document document) throws IOException {
    OutputStream out = new ByteArrayOutputStream(document.bytes.length);
    Json.hierarchies().write(document.hierarchy, out);
    return out;
  }

  @Benchmark
  public Object writeTokens(Document document) {
    OutputStream out = new ByteArrayOutputStream(document.bytes.length);
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      for (Token token : document.tokens) {
        write(token, generator);
      }
    }
    return out;
  }

  private static void write(Token token, JsonGenerator generator) {
    switch (token.type()) {
      case START_OBJECT -> generator.writeStartObject();
      case END_OBJECT -> generator.writeEndObject();
      case START_ARRAY -> generator.writeStartArray();
      case END_ARRAY -> generator.writeEndArray();
      case PROPERTY_NAME -> generator.writeName(token.text());
      case VALUE_NUMBER_INT -> generator.writeNumber(Integer.parseInt(token.text()));
      case VALUE_TRUE, VALUE_FALSE -> generator.writeBoolean(token.type() == JsonToken.VALUE_TRUE);
      default -> generator.writeString(token.text());
    }
  }
}
