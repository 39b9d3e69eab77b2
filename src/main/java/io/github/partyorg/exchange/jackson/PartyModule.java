package io.github.partyorg.exchange.jackson;

import io.github.partyorg.exchange.json.Json;
import io.github.partyorg.exchange.json.JsonFormat;
import io.github.partyorg.exchange.json.JsonLimits;
import io.github.partyorg.exchange.json.MalformedJsonException;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Makes a mapper of Jackson 3 write and read what {@link Json} does (mô-đun Jackson 3).
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new PartyModule()).build();
 * }</pre>
 *
 * <p>A value is the same object as in a document of its own, with format and version. The text of
 * one value is in memory as a whole; what is large goes through {@link Json} instead.
 */
public final class PartyModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Makes the module, with {@link JsonLimits#standard}. */
  public PartyModule() {
    this(JsonLimits.standard());
  }

  /**
   * Makes the module.
   *
   * @param limits how large one value may be
   */
  public PartyModule(JsonLimits limits) {
    super("party-structure");
    for (JsonFormat<?> format : Json.formats()) {
      add(format.limits(limits));
    }
  }

  private <T> void add(JsonFormat<T> format) {
    addSerializer(format.type(), new Writing<>(format));
    addDeserializer(format.type(), new Reading<>(format));
  }

  private static final class Writing<T> extends ValueSerializer<T> {

    private final JsonFormat<T> format;

    Writing(JsonFormat<T> format) {
      this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      try (JsonParser written =
          new JsonFactory().createParser(ObjectReadContext.empty(), format.text(value))) {
        written.nextToken();
        out.copyCurrentStructureExact(written);
      }
    }
  }

  private static final class Reading<T> extends ValueDeserializer<T> {

    private final JsonFormat<T> format;

    Reading(JsonFormat<T> format) {
      this.format = format;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
      StringWriter text = new StringWriter();
      try (JsonGenerator copy =
          new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
        copy.copyCurrentStructureExact(in);
      }
      try {
        return format.parse(text.toString());
      } catch (MalformedJsonException malformed) {
        throw DatabindException.from(in, malformed.getMessage(), malformed);
      }
    }
  }
}
