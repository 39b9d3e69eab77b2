package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.partyorg.exchange.json.MalformedJsonException.Kind;
import java.util.Arrays;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A value of one of several types, which its first field tells. */
final class OneOf<T> implements Body<T> {

  static final String TYPE = "type";

  private static final SerializableString NAME = new SerializedString(TYPE);

  private final String name;
  private final ImmutableMap<String, Shape<? extends T>> byWord;

  /** By the class that a value really has, which is a hidden one. */
  private final ClassValue<Shape<? extends T>> byClass =
      new ClassValue<>() {
        @Override
        protected Shape<? extends T> computeValue(Class<?> type) {
          for (Shape<? extends T> shape : byWord.values()) {
            if (shape.type().isAssignableFrom(type)) {
              return shape;
            }
          }
          throw new IllegalArgumentException(type + " has no shape.");
        }
      };

  private OneOf(String name, Iterable<Shape<? extends T>> shapes) {
    this.name = name;
    this.byWord = Maps.uniqueIndex(shapes, Shape::word);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static <T> OneOf<T> of(String name, Shape<? extends T>... shapes) {
    return new OneOf<>(name, Arrays.asList(shapes));
  }

  static <T> OneOf<T> of(String name, Iterable<Shape<? extends T>> shapes) {
    return new OneOf<>(name, shapes);
  }

  String name() {
    return name;
  }

  ImmutableList<Shape<? extends T>> shapes() {
    return byWord.values().asList();
  }

  @Override
  @SuppressWarnings("unchecked") // found by its class
  public void writeFields(T value, Output out) {
    Shape<T> shape = (Shape<T>) byClass.get(value.getClass());
    out.name(NAME);
    out.text(shape.word());
    shape.writeFields(value, out);
  }

  @Override
  public T readFields(Input in) {
    String first = in.nextName();
    if (!TYPE.equals(first)) {
      throw in.refusal(
          Kind.FIRST_FIELD, first == null ? "no field" : "\"" + first + "\"", "\"" + TYPE + "\"");
    }
    in.next();
    String word = in.text("a type");
    Shape<? extends T> shape = byWord.get(word);
    if (shape == null) {
      throw in.unknown(Kind.UNKNOWN_WORD, word, byWord.keySet());
    }
    return shape.readFields(in);
  }
}
