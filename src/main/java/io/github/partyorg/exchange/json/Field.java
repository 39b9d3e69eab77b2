package io.github.partyorg.exchange.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** One field of a type; a value that equals the absent one is not written. */
final class Field<T, V> {

  private final int at;
  private final SerializableString name;
  private final Function<? super T, ? extends V> getter;
  private final Codec<V> codec;
  private final @Nullable V absent;
  private final boolean isDerived;

  Field(
      int at,
      String name,
      Function<? super T, ? extends V> getter,
      Codec<V> codec,
      @Nullable V absent,
      boolean isDerived) {
    this.at = at;
    this.name = new SerializedString(name);
    this.getter = getter;
    this.codec = codec;
    this.absent = absent;
    this.isDerived = isDerived;
  }

  String name() {
    return name.getValue();
  }

  int at() {
    return at;
  }

  @Nullable V absent() {
    return absent;
  }

  boolean isRequired() {
    return absent == null;
  }

  Codec<V> codec() {
    return codec;
  }

  void write(T value, Output out) {
    V part = getter.apply(value);
    if (absent == null || !part.equals(absent)) {
      out.name(name);
      codec.write(part, out);
    }
  }

  boolean isKept(T made, @Nullable Object read) {
    return read == null || isDerived || read.equals(getter.apply(made));
  }
}
