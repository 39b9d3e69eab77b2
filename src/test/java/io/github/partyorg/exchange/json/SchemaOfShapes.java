package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of all formats, made of the shapes by which they are written and read. */
final class SchemaOfShapes {

  private final Map<String, Object> definitions = new TreeMap<>();
  private final Map<String, Object> sources = new LinkedHashMap<>();

  private SchemaOfShapes() {}

  static String text() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(new SchemaOfShapes().schema())
        + "\n";
  }

  private Map<String, Object> schema() {
    List<Object> documents = new ArrayList<>();
    for (JsonFormat<?> format : Json.formats()) {
      documents.addAll(documents(format));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:party-structure:schema:" + JsonFormat.VERSION);
    schema.put("title", "Documents of party-structure, version " + JsonFormat.VERSION);
    schema.put("oneOf", documents);
    schema.put("$defs", definitions);
    return schema;
  }

  private List<Object> documents(JsonFormat<?> format) {
    Map<String, Object> opening = new LinkedHashMap<>();
    opening.put(JsonFormat.FORMAT, ImmutableMap.of("const", format.name()));
    opening.put(JsonFormat.VERSION_NAME, ImmutableMap.of("const", JsonFormat.VERSION));
    List<Object> documents = new ArrayList<>();
    Body<?> body = inside(format.body());
    if (body instanceof OneOf<?> oneOf) {
      oneOf.shapes().forEach(shape -> documents.add(object(typed(opening, shape), shape)));
    } else {
      documents.add(object(opening, (Shape<?>) body));
    }
    return documents;
  }

  private static Body<?> inside(Body<?> body) {
    return body instanceof As<?, ?> as ? as.part() : body;
  }

  private static Map<String, Object> typed(Map<String, Object> opening, Shape<?> shape) {
    Map<String, Object> typed = new LinkedHashMap<>(opening);
    typed.put(OneOf.TYPE, ImmutableMap.of("const", shape.word()));
    return typed;
  }

  /** Describes an object with the fields of a shape after others, which must be there. */
  private Map<String, Object> object(Map<String, Object> opening, Shape<?> shape) {
    Map<String, Object> properties = new LinkedHashMap<>(opening);
    List<String> required = new ArrayList<>(opening.keySet());
    for (Field<?, ?> field : shape.fields()) {
      properties.put(field.name(), of(field.codec()));
      if (field.isRequired()) {
        required.add(field.name());
      }
    }
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    object.put("additionalProperties", false);
    return object;
  }

  private Object of(Codec<?> codec) {
    if (codec instanceof Maybe<?> maybe) {
      return of(maybe.codec());
    } else if (codec instanceof Later<?> later) {
      return of(later.described().get());
    } else if (codec instanceof As<?, ?> as) {
      return of(as.part());
    } else if (codec instanceof ListOf<?> list) {
      return ImmutableMap.of("type", "array", "items", of(list.element()));
    } else if (codec instanceof SetOf<?> set) {
      return ImmutableMap.of("type", "array", "items", of(set.element()), "uniqueItems", true);
    } else if (codec instanceof Words<?> words) {
      return ImmutableMap.of("enum", words.byWord().keySet());
    } else if (codec instanceof Known<?> known) {
      Object codes = ImmutableMap.of("enum", known.shipped().keySet());
      return ImmutableMap.of("anyOf", List.of(codes, of(known.own())));
    } else if (codec instanceof Shape<?> shape) {
      return defined(shape.word(), shape, () -> object(ImmutableMap.of(), shape));
    } else if (codec instanceof OneOf<?> oneOf) {
      return defined(oneOf.name(), oneOf, () -> ImmutableMap.of("oneOf", alternatives(oneOf)));
    }
    return plain(((Plain<?>) codec).what());
  }

  private List<Object> alternatives(OneOf<?> oneOf) {
    List<Object> alternatives = new ArrayList<>();
    oneOf
        .shapes()
        .forEach(shape -> alternatives.add(object(typed(ImmutableMap.of(), shape), shape)));
    return alternatives;
  }

  /** Describes a type once; two types of one word would be one. */
  private Object defined(String name, Object source, Supplier<Object> made) {
    Object known = sources.putIfAbsent(name, source);
    if (known == null) {
      definitions.put(name, made.get());
    } else if (known != source) {
      throw new IllegalStateException("Two types are called " + name + ".");
    }
    return ImmutableMap.of("$ref", "#/$defs/" + name);
  }

  private static Object plain(String what) {
    return switch (what) {
      case "text" -> ImmutableMap.of("type", "string");
      case "day" ->
          ImmutableMap.of(
              "type",
              "string",
              "anyOf",
              List.of(
                  ImmutableMap.of("format", "date"),
                  ImmutableMap.of("pattern", "^[+-][0-9]{4,9}-[0-9]{2}-[0-9]{2}$")));
      case "number" ->
          ImmutableMap.of(
              "type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE);
      case "decimal" -> ImmutableMap.of("type", "number");
      case "flag" -> ImmutableMap.of("type", "boolean");
      case "duration such as PT1H30M" ->
          ImmutableMap.of("type", "string", "pattern", "^PT[-0-9HMS.]+$");
      default -> ImmutableMap.of("type", "string", "pattern", "^[^/]*[^/ ][^/]*$");
    };
  }
}
