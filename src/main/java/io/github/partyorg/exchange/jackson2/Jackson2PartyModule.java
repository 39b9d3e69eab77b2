package io.github.partyorg.exchange.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.partyorg.exchange.json.Json;
import io.github.partyorg.exchange.json.JsonFormat;
import io.github.partyorg.exchange.json.JsonLimits;
import io.github.partyorg.exchange.json.MalformedJsonException;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Makes a mapper of Jackson 2 write and read what {@link Json} does (mô-đun Jackson 2).
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new Jackson2PartyModule()).build();
 * }</pre>
 *
 * <p>A value is the same object as in a document of its own, with format and version. The text of
 * one value is in memory as a whole; what is large goes through {@link Json} instead.
 */
public final class Jackson2PartyModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Makes the module, with {@link JsonLimits#standard}. */
  public Jackson2PartyModule() {
    this(JsonLimits.standard());
  }

  /**
   * Makes the module.
   *
   * @param limits how large one value may be
   */
  public Jackson2PartyModule(JsonLimits limits) {
    super("party-structure");
    for (JsonFormat<?> format : Json.formats()) {
      add(format.limits(limits));
    }
  }

  private <T> void add(JsonFormat<T> format) {
    addSerializer(format.type(), new Writing<>(format));
    addDeserializer(format.type(), new Reading<>(format));
  }

  private static final class Writing<T> extends JsonSerializer<T> {

    private final JsonFormat<T> format;

    Writing(JsonFormat<T> format) {
      this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      try (JsonParser written = new JsonFactory().createParser(format.text(value))) {
        written.nextToken();
        out.copyCurrentStructureExact(written);
      }
    }
  }

  private static final class Reading<T> extends JsonDeserializer<T> {

    private final JsonFormat<T> format;

    Reading(JsonFormat<T> format) {
      this.format = format;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      StringWriter text = new StringWriter();
      try (JsonGenerator copy = new JsonFactory().createGenerator(text)) {
        copy.copyCurrentStructureExact(in);
      }
      try {
        return format.parse(text.toString());
      } catch (MalformedJsonException malformed) {
        throw JsonMappingException.from(in, malformed.getMessage(), malformed);
      }
    }
  }
}
